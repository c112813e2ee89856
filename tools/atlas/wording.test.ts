import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What the atlas may never say: it tells what is usual, and heals nobody. */
const banned = /diagnos|cause of|\btreats\b|\bcures?\b/i;
const top = join(import.meta.dirname, '../..');

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesIn(join(path, name)))
    : [path].filter((file) => /\.(yaml|tsx?)$/.test(file) && !file.includes('.test.'));

const shown = ['assets/atlas', 'src/features/atlas', 'src/features/session', 'src/parts', 'src/handover'].map(
  (folder) => join(top, folder),
);

it('neither the atlas nor a screen that shows it speaks of more than what is usual', () => {
  const files = shown.flatMap(filesIn);
  expect(files.length).toBeGreaterThan(40);
  const lines = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        banned.test(line) ? [`${file.slice(top.length + 1)}:${i + 1}: ${line.trim()}`] : [],
      ),
  );
  expect(lines).toEqual([]);
});

it.each(['a diagnosis', 'the cause of pain', 'it treats headache', 'cures'])('would notice: %s', (words) => {
  expect(words).toMatch(banned);
});
