import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DrawingError, drawingFiles, readDrawing } from './read-drawing';

const sheet = `id: back-superficial
view: back
layer: superficial
window: { u: [-350, 350], v: [-10, 1725] }
mirror: true
skin: 0,100c 50,100 50,0 0,0c
areas: [trunk]
order: [soleus, gastrocnemius/medial]
`;
const trunk = `shapes:
  - { id: soleus, kind: muscle, outline: "10,90a 20,50 10,10b 5,50" }
  - { id: gastrocnemius, part: medial, kind: muscle, outline: "20,90a 40,50 20,10b 15,50" }
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drawing-'));
  writeFileSync(join(folder, 'sheet.yaml'), sheet);
  writeFileSync(join(folder, 'trunk.yaml'), trunk);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The message when one word of one file has been changed. */
function messageAfter(file: string, from: string, to: string): string {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  try {
    readDrawing(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(DrawingError);
    return String(error);
  }
  return 'no error';
}

describe('readDrawing', () => {
  it('reads shapes in the painter’s order of the sheet', () => {
    expect(readDrawing(folder).shapes.map((shape) => shape.key)).toEqual(['soleus', 'gastrocnemius/medial']);
  });

  it.each([
    ['a point that cannot be read', 'trunk.yaml', '20,50', '20;50', /trunk\.yaml: shape soleus: .*"20;50"/],
    [
      'an unknown kind',
      'trunk.yaml',
      'kind: muscle',
      'kind: mussel',
      /trunk\.yaml: shapes\.0\.kind \(shape soleus\)/,
    ],
    [
      'an unknown field',
      'trunk.yaml',
      'part: medial',
      'side: medial',
      /trunk\.yaml: shapes\.1 \(shape gastrocnemius\)/,
    ],
    [
      'one tip only',
      'trunk.yaml',
      '10,10b',
      '10,10',
      /shape soleus: .*both, origin \(a\) and insertion \(b\)/,
    ],
    ['broken YAML', 'trunk.yaml', 'shapes:', 'shapes: [', /trunk\.yaml: /],
    [
      'a shape left out of the order',
      'sheet.yaml',
      '[soleus, ',
      '[',
      /sheet\.yaml: order does not name the shape soleus/,
    ],
    ['a name nobody draws', 'sheet.yaml', '[soleus', '[plantaris, soleus', /order names plantaris/],
    [
      'an area file that is not there',
      'sheet.yaml',
      '[trunk]',
      '[trunk, hand]',
      /hand\.yaml: there is no such file/,
    ],
  ])('says where the fault is: %s', (_, file, from, to, expected) => {
    expect(messageAfter(file, from, to)).toMatch(expected);
  });

  it('refuses rails of different length', () => {
    const rails = 'rails: ["8,80 12,80", "8,20 10,20 12,20"], outline';
    expect(messageAfter('trunk.yaml', 'outline', rails)).toMatch(/shape soleus: all rails/);
  });

  it('refuses a shape drawn twice', () => {
    cpSync(join(folder, 'trunk.yaml'), join(folder, 'hand.yaml'));
    expect(messageAfter('sheet.yaml', '[trunk]', '[trunk, hand]')).toMatch(
      /hand\.yaml: shape soleus is drawn twice/,
    );
  });
});

describe('a borrowed area', () => {
  const borrower = `id: back-deep
view: back
layer: deep
window: { u: [-350, 350], v: [-10, 1725] }
mirror: true
skin: { as: back-superficial }
areas: [leg, back-superficial/trunk]
order: [popliteus, '@back-superficial/trunk']
`;
  const leg = `shapes:
  - { id: popliteus, kind: muscle, outline: "10,90a 20,50 10,10b 5,50" }
`;
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'drawings-'));
    cpSync(folder, join(root, 'back-superficial'), { recursive: true });
    mkdirSync(join(root, 'back-deep'));
    writeFileSync(join(root, 'back-deep/sheet.yaml'), borrower);
    writeFileSync(join(root, 'back-deep/leg.yaml'), leg);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const read = (order?: string) => {
    const file = join(root, 'back-deep/sheet.yaml');
    if (order) writeFileSync(file, borrower.replace(/order: .*/, `order: ${order}`));
    return readDrawing(join(root, 'back-deep'));
  };

  it('brings all its shapes in their own order, and the skin of the other sheet', () => {
    const drawing = read();
    expect(drawing.shapes.map(({ key }) => key)).toEqual(['popliteus', 'soleus', 'gastrocnemius/medial']);
    expect(drawing.skin).toEqual(readDrawing(join(root, 'back-superficial')).skin);
  });

  it('brings only the shapes that are named, and the cords of those', () => {
    const cords =
      'cords:\n  - { id: soleus, path: "1,2 3,4", width: [1, 1] }\n  - { id: gastrocnemius, path: "1,2 3,4", width: [1, 1] }\n';
    writeFileSync(join(root, 'back-superficial/trunk.yaml'), trunk + cords);
    const drawing = read('[popliteus, soleus]');
    expect(drawing.shapes.map(({ key }) => key)).toEqual(['popliteus', 'soleus']);
    expect(drawing.cords.map(({ id }) => id)).toEqual(['soleus']);
  });

  it('must be known to the sheet that names it', () => {
    expect(() => read("[popliteus, '@back-superficial/hand']")).toThrow(/@back-superficial\/hand/);
  });

  it('counts among the files of the drawing, with the sheet that lends the skin', () => {
    const files = drawingFiles(join(root, 'back-deep')).map((file) => relative(root, file));
    expect(files.sort()).toEqual([
      'back-deep/leg.yaml',
      'back-deep/sheet.yaml',
      'back-superficial/sheet.yaml',
      'back-superficial/trunk.yaml',
    ]);
  });
});
