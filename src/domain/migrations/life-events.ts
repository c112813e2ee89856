import type { Migration } from './migration';

/** 7 to 8: a client's own life events are kept beside the card, none until they are told. */
export const lifeEvents: Migration = {
  from: 7,
  name: 'life-events',
  up: (kind, value) =>
    kind === 'client' && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value, lifeEvents: [] }
      : value,
};
