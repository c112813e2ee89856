import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ServedSheet, serveSheet } from './serve-sheet';

const sheet = `id: back-superficial
view: back
layer: superficial
window: { u: [-350, 350], v: [-10, 1725] }
mirror: true
skin: 0,1700c 300,900 100,0c 0,800c
areas: [trunk]
order: [trapezius-lower]
`;
const trunk = `shapes:
  - { id: trapezius-lower, kind: muscle, outline: "120,1400a 60,1300 0,1120b 0,1400c" }
`;

let folder = '';
let served: ServedSheet;

beforeEach(async () => {
  const root = mkdtempSync(join(tmpdir(), 'drawing-'));
  folder = join(root, 'back-superficial');
  mkdirSync(folder);
  writeFileSync(join(folder, 'sheet.yaml'), sheet);
  writeFileSync(join(folder, 'trunk.yaml'), trunk);
  served = await serveSheet(root, 'back-superficial', 0);
});
afterEach(() => {
  served.stop();
  rmSync(join(folder, '..'), { recursive: true });
});

const get = async (path: string): Promise<string> => (await fetch(served.url + path)).text();
const state = async () => JSON.parse(await get('/state'));

/** The event that the page sees after the area file has got another text. */
async function eventAfter(text: string): Promise<string> {
  const response = await fetch(`${served.url}/events`);
  const reader = response.body?.getReader();
  const next = async (): Promise<string> => new TextDecoder().decode((await reader?.read())?.value);
  await next();
  writeFileSync(join(folder, 'trunk.yaml'), text);
  const event = await next();
  await reader?.cancel();
  return event;
}

it('serves a page, and the sheet’s muscles beside what was measured, worst first', async () => {
  expect(await get('/')).toContain('<!doctype html>');
  const { id, error, muscles } = await state();
  expect([id, error]).toEqual(['back-superficial', null]);
  expect(muscles.length).toBeGreaterThan(30);
  expect(muscles[0]).toMatchObject({ apart: null, off: true });
  expect(muscles.at(-1)).toMatchObject({ id: 'trapezius-lower', apart: expect.any(Number) });
  expect((await fetch(`${served.url}/etc/passwd`)).status).toBe(404);
});

it('shows the sheet in outlines and painted, the measured centres over it', async () => {
  for (const path of ['/outlines.svg?look=dark', '/painted.svg?look=light-quiet'])
    expect(await get(path)).toMatch(
      /^<svg .*<g id="measured">.*<g data-muscle="trapezius-lower"><title>.*<\/svg>$/s,
    );
  expect(await get('/painted.svg')).toContain('<use href="#left"/>');
});

it('tells the page of a change, and shows it', async () => {
  const before = await state();
  expect(await eventAfter(trunk.replace('60,1300', '90,1300'))).toBe('data: changed\n\n');
  expect((await state()).muscles.at(-1).ratio).toBeGreaterThan(before.muscles.at(-1).ratio);
});

it('tells what is wrong with a file and keeps the last good drawing, until it is mended', async () => {
  const before = await get('/outlines.svg');
  await eventAfter(trunk.replace('kind: muscle', 'kind: mussel'));
  const what = /trunk\.yaml: shapes\.0\.kind \(shape trapezius-lower\)/;
  await vi.waitFor(async () => expect((await state()).error).toMatch(what));
  expect(await get('/outlines.svg')).toBe(before);
  await eventAfter(trunk);
  await vi.waitFor(async () => expect((await state()).error).toBeNull());
});
