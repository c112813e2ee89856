import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { muscles } from '../anatomy/muscles';
import { musclesUnder } from '../anatomy/muscles-under';
import { toView, viewerRight } from '../anatomy/sheet-frame';
import { sideWord } from '../anatomy/side-words';
import { usualReferral } from '../anatomy/usual-points';
import { calendarDay } from '../domain/calendar-day';
import { findingKindSchema } from '../domain/finding';
import { bodyPoint } from '../domain/place';
import { noPlan } from '../domain/session';
import { oppositeSheet, type SheetId, sheetIds, sideOfView, viewOf } from '../domain/sheets';
import { oval } from '../state/sample/oval';
import { buildSummary } from './build-summary';
import type { Summary } from './summary';
import { fixtureClient, fixtureFinding, fixtureSession, fixtureSource } from './visit-fixture';

const built = (changes: Parameters<typeof fixtureSource>[0] = {}): Summary => {
  const summary = buildSummary(fixtureSource(changes));
  if (!summary) throw new Error('Expected a summary.');
  return summary;
};

describe('what goes into a summary', () => {
  it('names practice, author, client, period and consent', () => {
    const summary = built();
    expect(summary.author).toEqual({ name: 'Maya Osei', registration: 'CNHC 012345' });
    expect(summary.client.born).toBe('9 Apr 1978');
    expect(summary.period).toBe('3 sessions, 28 Sep 2026 to 16 Nov 2026');
    expect(summary.consent).toBe('Given on 22 Jun 2026');
  });

  it('says each finding of the last signed session in words, with its course', () => {
    const [trapezius, infraspinatus, gluteus] = built().findings;
    expect(trapezius).toMatchObject({
      number: 1,
      muscle: 'Trapezius, upper',
      side: 'Right',
      kind: 'Active trigger point',
      tenderness: '3 of 4',
      pain: '6 of 10, recognised',
      response: ['Productive'],
      course: 'Persisting',
    });
    expect(trapezius?.referral).toMatch(/^Usual: .+, right$/);
    expect(trapezius?.treatment[0]).toContain('pressure 3 of 5 (moderate), held 60\u00a0s, partly released');
    expect(infraspinatus?.course).toBe('Returned');
    expect(gluteus?.referral).toMatch(/thigh.+left/);
  });

  it('counts checks honestly, and only where there were at least two', () => {
    expect(built().knots.map(({ number, sentence }) => [number, sentence])).toEqual([
      [1, 'Present at 3 of 3 checks.'],
      [2, 'Present at 2 of 3 checks, cleared once, returned once.'],
    ]);
  });

  it('shows the areas worked, and says which muscles lie under them', () => {
    const { sessions } = fixtureSource();
    const latest = sessions.at(-1);
    if (!latest) throw new Error('The fixture has no session.');
    const outline = oval('left-superficial', [0, 700], [30, 90], 0);
    const area = { outline, muscles: musclesUnder(outline) };
    const [treatment] = latest.treatments;
    if (!treatment) throw new Error('The fixture has no treatment.');
    const worked = { ...treatment, id: 'treatment-area' as typeof treatment.id, findingId: null, area };
    const summary = built({
      sessions: [...sessions.slice(0, -1), { ...latest, treatments: [...latest.treatments, worked] }],
    });
    const map = summary.maps.find(({ title }) => title === 'Left side');
    expect(map?.zones.map(({ kind, family }) => [kind, family])).toContainEqual(['worked', 'trigger-point']);
    expect(map?.alt).toMatch(/Worked: Trigger point therapy over .+, left\./);
    expect(summary.maps.filter(({ alt }) => alt.includes('Worked:'))).toHaveLength(1);
  });

  it('leaves drafts, notes and other clients out', () => {
    const { sessions } = fixtureSource();
    const draft = fixtureSession(4, '2026-11-20', [fixtureFinding('draft', 'deltoid', 'left')], {
      signature: null,
      plan: { ...noPlan, aim: 'A draft plan.' },
    });
    const summary = built({ sessions: [...sessions, draft] });
    expect(summary).toEqual(built());
    expect(JSON.stringify(summary)).not.toMatch(/Never leaves|draft/i);
    expect(buildSummary(fixtureSource({ sessions: [draft] }))).toBeNull();
    const other = fixtureClient({ id: 'client-0002' as ReturnType<typeof fixtureClient>['id'] });
    expect(buildSummary(fixtureSource({ client: other }))).toBeNull();
  });

  it('looks at the sessions of the period alone', () => {
    const summary = built({ period: { from: calendarDay('2026-09-01'), to: calendarDay('2026-10-31') } });
    expect(summary.latestDay).toBe('19 Oct 2026');
    expect(summary.sessionCount).toBe(2);
    expect(summary.clear).toEqual(['Infraspinatus (left)']);
    expect(summary.maps.flatMap((map) => map.marks.map(({ look }) => look))).toContain('clear');
  });

  it('has both maps even when one is empty, and draws a zone where it lies', () => {
    const [front, back] = built().maps;
    expect([front?.title, back?.title]).toEqual(['Front', 'Back']);
    expect(back?.zones.some((zone) => zone.kind === 'drawn')).toBe(true);
    expect(built({ sessions: [fixtureSession(1, '2026-09-28', [])], links: [] }).maps[0]?.alt).toBe(
      'Body map, front. No findings are marked on it.',
    );
  });

  it('is plain data, fit to be posted to a worker', () => {
    expect(structuredClone(built())).toEqual(built());
  });
});

describe('left and right', () => {
  const side = fc.constantFrom('left' as const, 'right' as const);
  const random = fc.record({
    muscle: fc.constantFrom(...muscles.map(({ id }) => id)),
    side,
    sheet: fc.constantFrom(...sheetIds),
    across: fc.integer({ min: 1, max: 300 }),
    v: fc.integer({ min: 50, max: 1650 }),
    findingKind: fc.constantFrom(...findingKindSchema.options),
    usual: fc.boolean(),
  });

  it('agree between table, place on the paper and words read aloud', () => {
    fc.assert(
      fc.property(fc.array(random, { minLength: 1, maxLength: 12 }), (places) => {
        const findings = places.map((p, i) =>
          fixtureFinding(`random-${i}`, p.muscle, p.side, {
            at: placed(p),
            findingKind: p.findingKind,
            referral: usual(p),
          }),
        );
        const summary = built({ sessions: [fixtureSession(1, '2026-11-16', findings)], links: [] });
        expect(summary.findings).toHaveLength(findings.length);
        for (const [i, row] of summary.findings.entries()) {
          const finding = findings[i];
          const map = summary.maps.find(({ sheet }) => finding && viewOf(sheet) === viewOf(finding.at.sheet));
          const mark = map?.marks.find(({ number }) => number === row.number);
          if (!finding || !map || !mark) throw new Error('Every finding has a mark.');
          expect(row.side).toBe(sideWord(finding.side));
          expect(map.alt).toContain(`${row.number}: ${row.muscle}. ${row.side}.`);
          if (oneSided(map.sheet)) expect(map.title).toMatch(new RegExp(`^${row.side} (side|leg, inside)$`));
          const onTheRight = toView(mark.at).x > 0;
          if (!oneSided(map.sheet))
            expect(onTheRight).toBe((viewerRight(map.sheet) === 1) === (row.side === 'Left'));
        }
      }),
      { numRuns: 200 },
    );
  });

  const oneSided = (sheet: SheetId) => sideOfView(viewOf(sheet)) !== null;
  const ofSide = (sheet: SheetId, side: 'left' | 'right') =>
    sideOfView(viewOf(sheet)) === side ? sheet : (oppositeSheet(sheet) ?? sheet);
  const placed = (p: { sheet: SheetId; side: 'left' | 'right'; across: number; v: number }) =>
    oneSided(p.sheet)
      ? bodyPoint(ofSide(p.sheet, p.side), p.across / 3, p.v)
      : bodyPoint(p.sheet, p.side === 'left' ? p.across : -p.across, p.v);

  const usual = (p: { usual: boolean; muscle: string; side: 'left' | 'right' }) => {
    const { main } = usualReferral(p.muscle, p.side);
    return p.usual && main.length > 0 ? { source: 'usual' as const, regions: [...main] } : null;
  };

  it('are both said when record and drawing contradict each other', () => {
    const wrong = fixtureFinding('wrong', 'infraspinatus', 'left', {
      at: bodyPoint('back-superficial', -90, 1330),
    });
    const summary = built({ sessions: [fixtureSession(1, '2026-11-16', [wrong])], links: [] });
    expect(summary.findings[0]?.side).toBe('Left, but drawn on the right');
    const other = fixtureFinding('other', 'infraspinatus', 'left', {
      at: bodyPoint('right-deep', -60, 1330),
    });
    const seen = built({ sessions: [fixtureSession(1, '2026-11-16', [other])], links: [] });
    expect(seen.findings[0]?.side).toBe('Left, but drawn on the right');
  });
});
