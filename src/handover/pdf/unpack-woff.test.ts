import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { unpackWoff } from './unpack-woff';

const { resolve } = createRequire(import.meta.url);
const woff = new Uint8Array(readFileSync(resolve('@fontsource/inter/files/inter-latin-400-normal.woff')));

it('gives the plain font of the size which the file announces, every table true to its checksum', async () => {
  const font = await unpackWoff(woff);
  const view = new DataView(font.buffer);
  expect(font.length).toBe(new DataView(woff.buffer).getUint32(16));
  const names = [];
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const name = String.fromCharCode(...font.slice(at, at + 4));
    names.push(name);
    // The head's own sum is taken before the sum of the whole file is written into it.
    if (name === 'head') continue;
    const [sum, offset, length] = [4, 8, 12].map((n) => view.getUint32(at + n));
    expect(checksum(view, offset ?? 0, length ?? 0), name).toBe(sum);
  }
  expect(names).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'loca']));
});

it('gives back what is no WOFF file', async () => {
  const other = new Uint8Array(100);
  expect(await unpackWoff(other)).toBe(other);
});

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i += 4) sum = (sum + view.getUint32(offset + i)) >>> 0;
  return sum;
}
