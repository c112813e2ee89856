import { describe, expect, it } from 'vitest';
import { recurrence } from '../analysis/recurrence';
import { aFinding, aSession, clearCheck } from '../analysis/visits-for-tests';
import { techniqueOf } from '../domain/choices';
import type { FindingId, TreatmentId } from '../domain/ids';
import { noPlan, type Session } from '../domain/session';
import type { Treatment } from '../domain/treatment';
import { draftSummary } from './draft-summary';

const draft = (session: Session): string => draftSummary(session, recurrence([session], []));

const pressed = (id: string, findingId: string | null, more: Partial<Treatment> = {}): Treatment => ({
  id: id as TreatmentId,
  findingId: findingId as FindingId | null,
  area: null,
  technique: techniqueOf('trigger-point-therapy'),
  pressure: 4,
  response: 'productive',
  holdSeconds: 60,
  holdSince: null,
  release: 'partly',
  painAfter: 2,
  ...more,
});

describe('the summary drafted from a record', () => {
  it('is empty for a visit of which nothing was recorded', () => {
    expect(draft(aSession(1))).toBe('');
  });

  it('tells a whole visit in order, with sides, pressure, response, change, advice and plan', () => {
    const found = aFinding('finding-1', [60, 1400], { pain: 6, recognised: true });
    const session: Session = {
      ...aSession(1, [found], [clearCheck(null, { muscle: 'infraspinatus', side: 'right' })]),
      reason: 'Stiff neck ',
      painNow: 6,
      painPlaces: [{ region: 'lateral-neck', side: 'left' }],
      factors: [
        { id: 'stress', name: 'Stress', level: 'a-lot' },
        { id: 'overload', name: 'Overload', level: 'none' },
      ],
      adviceFollowed: 'partly',
      health: { changed: false, words: '' },
      treatments: [
        pressed('treatment-1', 'finding-1'),
        pressed('treatment-2', null, {
          area: {
            outline: { sheet: 'back-superficial', ring: [] },
            muscles: [{ muscle: 'trapezius-middle', side: 'left' }],
          },
          technique: techniqueOf('deep-tissue'),
          holdSeconds: null,
          release: null,
          painAfter: null,
        }),
      ],
      painAfter: 3,
      retest: 'turns further to the left',
      advice: 'Walk at lunch.',
      plan: { ...noPlan, aim: 'Keep the neck free.', nextInWeeks: 2 },
    };
    expect(draft(session).split('\n')).toEqual([
      'Reason for the visit: Stiff neck.',
      'Pain before: 6 of 10.',
      'Felt at: side of the neck, left.',
      'Since last time: Stress (a lot).',
      'Last advice: partly followed.',
      'Found: Trapezius, upper, left. Active trigger point, tenderness 3 of 4 (pulls away), pain on pressure 6 of 10, ' +
        'recognised by the client as their own, new. Treated: Trigger point therapy, pressure 4 firm, productive, ' +
        'held 60 s, partly released, pain after 2.',
      'Treated over Trapezius, middle, left: Deep tissue, pressure 4 firm, productive.',
      'Checked, clear: Infraspinatus, right.',
      'Pain at the end: 3 of 10; before, 6 of 10.',
      'Tested again: turns further to the left.',
      'Advised: Walk at lunch.',
      'Plan: Keep the neck free. Next visit in 2 weeks.',
    ]);
  });

  it('says nothing of what was not asked: neither "no" nor "none"', () => {
    const words = draft({
      ...aSession(1, [aFinding('finding-1', [60, 1400], { tenderness: null })]),
      painAfter: 2,
    });
    expect(words).toBe(
      'Found: Trapezius, upper, left. Active trigger point, not graded.\nPain at the end: 2 of 10.',
    );
    expect(words).not.toMatch(/red flag|\bno\b|none|before/i);
  });

  it('names red flags with their limb and what was decided', () => {
    const words = draft({
      ...aSession(1),
      redFlags: {
        flags: [{ flag: 'nerve', present: true }],
        limbs: ['left-arm'],
        emergencies: [],
        decision: 'refer',
      },
    });
    expect(words).toContain('pins and needles down an arm or leg: left arm.\nDecided: refer.');
  });

  it('stays short enough to be kept, however much was found', () => {
    const many = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        aFinding(`finding-${i}`, [60, 1400 - i], { note: 'x'.repeat(100) }),
      );
    expect(draft(aSession(1, many(150)))).toContain('Found: Trapezius, upper, left, tenderness 3 of 4.');
    expect(draft(aSession(1, many(400)))).toContain('Found: 400 places.');
    for (const n of [90, 150, 400]) expect(draft(aSession(1, many(n))).length).toBeLessThanOrEqual(10_000);
  });
});
