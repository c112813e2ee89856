import { expect, test } from 'vitest';
import { bodyPoint } from '../domain/place';
import { muscleCentre } from './muscle-centre';
import { muscles } from './muscles';
import { sensitiveAreas } from './sensitive-areas';

const at = (muscle: string) => {
  const place = muscleCentre(muscle, 'left');
  if (!place) throw new Error(`${muscle} has no place.`);
  return sensitiveAreas({ muscle, at: place }).map(({ to, name }) => `${to}: ${name}`);
};

test('chest, groin, gluteal fold, pelvic floor and mouth are told by place or by muscle', () => {
  expect(at('pectoralis-major-sternocostal-part')).toEqual(['intimate: chest or breast']);
  expect(at('pectineus')).toEqual(['intimate: groin']);
  expect(at('pelvic-floor-levator-ani-and-coccygeus')).toContain('intimate: pelvic floor');
  expect(at('medial-pterygoid')).toEqual(['intraoral: inside the mouth']);
  expect(sensitiveAreas({ muscle: 'gluteus-maximus', at: bodyPoint('back-superficial', 85, 790) })).toEqual([
    expect.objectContaining({ name: 'gluteal fold or perineum' }),
  ]);
});

test('the neck, the shoulder, the back, the calf and the middle of the buttock need nothing of their own', () => {
  for (const muscle of [
    'trapezius-upper',
    'infraspinatus',
    'gastrocnemius',
    'gluteus-medius',
    'masseter-superficial-part',
  ])
    expect(at(muscle), muscle).toEqual([]);
});

test('every muscle named here is one of the atlas', () => {
  const known = new Set(muscles.map(({ id }) => id));
  for (const id of [
    'pelvic-floor-levator-ani-and-coccygeus',
    'medial-pterygoid',
    'lateral-pterygoid',
    'buccinator',
  ])
    expect(known).toContain(id);
});
