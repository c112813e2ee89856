import type { Migration } from './migration';

/** 4 to 5: a client's card has room for the NHS number, empty until it is written. */
export const nhsNumber: Migration = {
  from: 4,
  name: 'nhs-number',
  up: (kind, value) =>
    kind === 'client' && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value, nhsNumber: '' }
      : value,
};
