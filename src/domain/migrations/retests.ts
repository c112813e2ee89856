import type { Migration } from './migration';

/** 8 to 9: the practice has a list of what was tested again, offered as it is. */
export const retests: Migration = {
  from: 8,
  name: 'retests',
  up: (kind, value) =>
    kind === 'practice' && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value, retests: offered }
      : value,
};

const offered = [
  'Turns the head further',
  'Lifts the arm higher',
  'Bends further',
  'Same movement, less pain',
  'The same as before',
];
