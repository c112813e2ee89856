/** What a file may ask of the tablet. Far above any practice, far below what would stop a tablet. */
export const caps = {
  /** The file itself, in bytes. */
  file: 2 ** 30,
  /** Its header, in bytes. */
  header: 64 * 1024,
  /** One sealed chunk, in bytes. */
  chunk: 2 ** 20,
  /** All that is packed in it, in bytes. */
  unpacked: 2 ** 32,
  /** One record as JSON, in bytes. */
  line: 2 ** 25,
  lines: 5_000_000,
  /** How deep a record's values may lie in each other. */
  depth: 24,
} as const;
