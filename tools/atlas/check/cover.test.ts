import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drawingFolder } from '../../figure/places';
import { readDrawing } from '../../figure/source/read-drawing';
import { atlasFolder, readAtlas } from '../read-atlas';
import { coverFaults } from './cover';

const drawing = readDrawing(join(drawingFolder, 'back-superficial'));
const { muscles } = readAtlas(atlasFolder);
const aboutSoleus = muscles.filter(({ id }) => id === 'soleus');

it('finds a covered muscle that is drawn above its cover, where it is reached from', () => {
  expect(coverFaults(drawing, aboutSoleus)).toEqual([]);
  const turned = { ...drawing, shapes: [...drawing.shapes].reverse() };
  const [fault] = coverFaults(turned, aboutSoleus);
  expect(fault).toMatchObject({ kind: 'cover', subject: 'soleus', sheet: 'back-superficial' });
  expect(fault?.what).toMatch(/^is drawn over gastrocnemius, which covers it, on \d/);
});

it('says nothing of a cover seen from its other side', () => {
  const front = readDrawing(join(drawingFolder, 'front-superficial'));
  expect(coverFaults(front, aboutSoleus)).toEqual([]);
});
