import { describe, expect, it } from 'vitest';
import type { LocalCaution } from '../domain/client';
import { type BodyPoint, bodyPoint, type Outline } from '../domain/place';
import { box, outline } from './outline.fixture';
import { warningsAt, warningsIn } from './warnings';

const scar: LocalCaution = {
  kind: 'surgery',
  words: 'New knee in March.',
  regions: [{ region: 'anterior-knee', side: 'right' }],
};
const depth: LocalCaution = {
  kind: 'other',
  words: '',
  regions: [{ region: 'mouth-pharynx', side: 'midline' }],
};
const kneeCap = bodyPoint('front-superficial', -85, 440);
const hollow = bodyPoint('back-superficial', 85, 490);

const titles = (at: BodyPoint, cautions: LocalCaution[] = []) =>
  warningsAt(at, cautions).map(({ title }) => title);

describe('warningsAt', () => {
  it('tells of a place of danger on either side, in every layer, and of nothing elsewhere', () => {
    expect(titles(hollow)).toEqual(['Hollow of the knee']);
    expect(titles(bodyPoint('back-deep', -85, 490))).toEqual(['Hollow of the knee']);
    expect(titles(bodyPoint('back-superficial', 60, 1400), [scar])).toEqual([]);
  });

  it("tells of the client's own caution on its side only, with the client's words and the place", () => {
    const [met] = warningsAt(kneeCap, [scar]);
    expect(met).toMatchObject({
      kind: 'caution',
      title: 'Recent surgery',
      sentence: 'New knee in March. Front of the knee, right.',
    });
    expect(met?.outlinesOn('front-deep', 'left')).toHaveLength(1);
    expect(met?.outlinesOn('back-deep', 'right')).toEqual([]);
    expect(titles(bodyPoint('front-superficial', 85, 440), [scar])).toEqual([]);
  });

  it('warns everywhere of a depth that no sheet can show', () => {
    expect(titles(hollow, [depth])).toEqual(['Other', 'Hollow of the knee']);
  });
});

describe('warningsIn', () => {
  const ids = (area: Outline, cautions: LocalCaution[] = []) =>
    warningsIn(area, cautions).map(({ id }) => id);

  it('tells of every place that the area touches, however little', () => {
    const down = outline('back-superficial', box(70, 300, 100, 700));
    expect(ids(down)).toContain('danger popliteal-fossa');
    expect(ids(outline('back-superficial', box(40, 1200, 110, 1320)), [scar])).toEqual([]);
    expect(ids(outline('front-superficial', box(-110, 460, -70, 760)), [scar])).toContain('caution 0');
  });

  it('tells of a place that lies wholly within the area, between its points', () => {
    expect(ids(outline('back-superficial', box(-300, 200, 300, 1000)))).toContain('danger popliteal-fossa');
  });
});
