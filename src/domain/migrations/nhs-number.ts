import type { Migration } from './migration';

/** 6 to 7: a client's card has room for the NHS number, empty until it is written. */
export const nhsNumber: Migration = {
  from: 6,
  name: 'nhs-number',
  up: (kind, value) =>
    kind === 'client' && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value, nhsNumber: '' }
      : value,
};
