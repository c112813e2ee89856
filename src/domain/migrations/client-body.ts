import { neutralBody } from '../body';
import type { Migration } from './migration';

/** 1 to 2: a client is shown with a body of their own, a neutral one until another is chosen. */
export const clientBody: Migration = {
  from: 1,
  name: 'client-body',
  up: (kind, value) =>
    kind === 'client' && typeof value === 'object' && value !== null
      ? { ...value, body: neutralBody }
      : value,
};
