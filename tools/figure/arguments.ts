const given = process.argv.slice(2);

/** The value after `--name`, or undefined. */
export function option(name: string): string | undefined {
  const at = given.indexOf(`--${name}`);
  return at < 0 ? undefined : given[at + 1];
}

/** Arguments that are neither an option nor its value. */
export const positionals = (): string[] =>
  given.filter((word, i) => !word.startsWith('--') && !given[i - 1]?.startsWith('--'));
