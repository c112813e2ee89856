import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '..');
const rules = [
  ...readFileSync(join(import.meta.dirname, 'SPEC.md'), 'utf8').matchAll(/^- \*\*([A-Z]\d+)\*\*/gm),
].map(([, id]) => id);
const tests = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name) && !name.endsWith('spec.test.ts'))
  .map((name) => ({ name, text: readFileSync(join(src, name), 'utf8') }));

/** The ids that the titles of tests and groups of tests quote: "K1", "D2, D4", "L1 to L3". */
function quotedIn(text: string): string[] {
  const titles = [
    ...text.matchAll(/(?:test|it|describe)(?:\.each(?:<\w+>)?\([^;]*?\))?\(\s*(['"`])(.*?)\1/gs),
  ];
  return titles.flatMap(([, , title = '']) => {
    const ids = [...title.matchAll(/\b([KCSGMPFDBL])(\d{1,2})(?: to [A-Z](\d{1,2}))?/g)];
    return ids.flatMap(([, letter = '', from, to = from]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${letter}${Number(from) + i}`),
    );
  });
}

test('every rule has its number once', () => {
  expect(rules.length).toBeGreaterThan(40);
  expect(new Set(rules).size).toBe(rules.length);
});

test('every rule is quoted by the title of a test', () => {
  const quoted = new Set(tests.flatMap(({ text }) => quotedIn(text)));
  expect(rules.filter((id) => id && !quoted.has(id))).toEqual([]);
});

test('a test of the analysis quotes no rule that is not there', () => {
  const strange = tests
    .filter(({ name }) => name.startsWith('analysis'))
    .flatMap(({ name, text }) =>
      quotedIn(text)
        .filter((id) => !rules.includes(id))
        .map((id) => `${name}: ${id}`),
    );
  expect(strange).toEqual([]);
});
