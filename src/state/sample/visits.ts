import type { AdviceFollowed, FactorLevel } from '../../domain/factors';
import type { Plan } from '../../domain/session';
import type { Release, Response } from '../../domain/treatment';
import type { KnotName } from './knots';

type TechniqueId = 'trigger-point-therapy' | 'deep-tissue' | 'myofascial-release';

/** Technique, pressure, response, seconds held, release, pain after. */
export type Done = readonly [TechniqueId, number, Response, number | null, Release, number];

/** Knot, tenderness, pain, whether the ache is recognised, and what was done. */
export type Found = readonly [KnotName, number, number, boolean, ...Done[]];

export interface SampleVisit {
  readonly daysAgo: number;
  readonly reason: string;
  readonly painNow: number;
  readonly painAfter: number;
  /** In the order of the practice's first list of factors: posture, overload, stress, inactivity, drink, recovery. */
  readonly factors: readonly FactorLevel[];
  /** Of the visit before. */
  readonly adviceFollowed: AdviceFollowed | null;
  readonly found: readonly Found[];
  /** Muscle and side of these knots palpated as a whole, and clear. */
  readonly clearMuscles: readonly KnotName[];
  /** Only these knots palpated, and clear. */
  readonly clearKnots: readonly KnotName[];
  readonly advice: string;
  readonly plan: Partial<Plan>;
  readonly note: string;
}

const point = (pressure: number, response: Response, hold: number, release: Release, after: number): Done => [
  'trigger-point-therapy',
  pressure,
  response,
  hold,
  release,
  after,
];
const deep = (pressure: number, response: Response, release: Release, after: number): Done => [
  'deep-tissue',
  pressure,
  response,
  null,
  release,
  after,
];
const fascia = (
  pressure: number,
  response: Response,
  hold: number,
  release: Release,
  after: number,
): Done => ['myofascial-release', pressure, response, hold, release, after];

/** The eight visits, oldest first. */
export const visits: readonly SampleVisit[] = [
  {
    daysAgo: 147,
    reason:
      'Ache on both sides of the neck and behind the right shoulder, worse by the end of a working day.',
    painNow: 6,
    painAfter: 4,
    factors: ['a-lot', 'some', 'some', 'none', 'some', 'some'],
    adviceFollowed: null,
    found: [
      ['neckLeft', 3, 6, true, point(2, 'productive', 60, 'partly', 4)],
      ['neckRight', 2, 5, true, point(2, 'productive', 60, 'partly', 3)],
      [
        'shoulderBlade',
        3,
        7,
        true,
        point(3, 'too-much', 20, 'no', 6),
        fascia(1, 'comfortable', 120, 'partly', 5),
      ],
      ['chest', 2, 4, false, fascia(2, 'comfortable', 90, 'partly', 3)],
    ],
    clearMuscles: [],
    clearKnots: [],
    advice: 'Raise the screen to eye height. Stand up every 40 minutes. Warmth on the neck in the evening.',
    plan: { aim: 'Less ache at the end of a working day.', nextInWeeks: 2, expectedVisits: 2 },
    note: 'Works from a laptop at the kitchen table since the spring.',
  },
  {
    daysAgo: 133,
    reason: 'Neck a little easier. Low back aches on the left after long walks.',
    painNow: 5,
    painAfter: 3,
    factors: ['a-lot', 'none', 'some', 'none', 'some', 'none'],
    adviceFollowed: 'partly',
    found: [
      ['neckLeft', 3, 5, true, point(2, 'productive', 75, 'partly', 3)],
      ['neckRight', 3, 5, true, point(3, 'productive', 60, 'yes', 2)],
      ['shoulderBlade', 2, 5, true, point(2, 'productive', 60, 'yes', 3)],
      ['chest', 2, 3, false, fascia(2, 'comfortable', 90, 'yes', 2)],
      ['hip', 3, 6, true, point(3, 'productive', 60, 'partly', 4), deep(3, 'comfortable', 'partly', 4)],
    ],
    clearMuscles: [],
    clearKnots: [],
    advice: 'Screen raised: keep it. Doorway stretch for the chest, twice a day.',
    plan: { nextInWeeks: 2 },
    note: '',
  },
  {
    daysAgo: 119,
    reason: 'Right shoulder free again. Neck tight on the left in the mornings.',
    painNow: 4,
    painAfter: 2,
    factors: ['some', 'none', 'none', 'none', 'none', 'some'],
    adviceFollowed: 'yes',
    found: [
      ['neckLeft', 2, 4, true, point(3, 'productive', 60, 'yes', 2)],
      ['neckRight', 2, 4, true, point(3, 'productive', 60, 'partly', 2)],
      ['lowerTrapezius', 1, 2, false, fascia(2, 'comfortable', 60, 'yes', 1)],
      ['hip', 3, 5, true, point(3, 'productive', 75, 'partly', 3), deep(3, 'productive', 'partly', 3)],
    ],
    clearMuscles: ['shoulderBlade'],
    clearKnots: ['chest'],
    advice: 'A flatter pillow. Shorter walks, more often.',
    plan: { nextInWeeks: 3 },
    note: '',
  },
  {
    daysAgo: 98,
    reason: 'Neck much better on the left. Cramp in the left calf at night.',
    painNow: 3,
    painAfter: 1,
    factors: ['some', 'some', 'none', 'none', 'some', 'none'],
    adviceFollowed: 'yes',
    found: [
      ['neckRight', 2, 3, true, point(3, 'productive', 60, 'yes', 1)],
      ['hip', 2, 4, true, point(3, 'comfortable', 60, 'yes', 2)],
      ['calf', 2, 4, true, point(2, 'productive', 45, 'yes', 2)],
    ],
    clearMuscles: ['neckLeft', 'chest'],
    clearKnots: [],
    advice: 'Calf stretch before bed. Water bottle on the desk.',
    plan: { nextInWeeks: 3 },
    note: 'Has walked every day at noon.',
  },
  {
    daysAgo: 77,
    reason: 'Front of the right thigh sore since starting to run again.',
    painNow: 3,
    painAfter: 2,
    factors: ['some', 'a-lot', 'none', 'none', 'none', 'none'],
    adviceFollowed: 'partly',
    found: [
      ['neckRight', 1, 2, false, point(3, 'comfortable', 45, 'yes', 1)],
      ['chest', 2, 3, false, fascia(2, 'comfortable', 90, 'yes', 1)],
      ['hip', 2, 3, false, point(3, 'comfortable', 60, 'yes', 1)],
      ['thigh', 2, 4, true, deep(3, 'productive', 'partly', 3), fascia(2, 'comfortable', 120, 'partly', 3)],
    ],
    clearMuscles: ['neckLeft', 'shoulderBlade', 'calf'],
    clearKnots: [],
    advice: 'Run on alternate days and on level ground for now.',
    plan: { nextInWeeks: 3 },
    note: '',
  },
  {
    daysAgo: 56,
    reason: 'Three weeks of deadlines. The left side of the neck is back, with a headache behind the ear.',
    painNow: 5,
    painAfter: 3,
    factors: ['a-lot', 'some', 'a-lot', 'some', 'some', 'a-lot'],
    adviceFollowed: 'no',
    found: [
      [
        'neckLeft',
        3,
        6,
        true,
        point(2, 'productive', 60, 'partly', 4),
        fascia(2, 'comfortable', 120, 'yes', 3),
      ],
      ['neckRight', 2, 4, true, point(3, 'productive', 60, 'yes', 2)],
      ['chest', 2, 4, false, fascia(2, 'comfortable', 90, 'yes', 2)],
      ['lowerTrapezius', 1, 2, false, fascia(2, 'comfortable', 60, 'yes', 1)],
      ['thigh', 3, 5, true, deep(3, 'productive', 'partly', 3)],
    ],
    clearMuscles: ['hip'],
    clearKnots: [],
    advice: 'Two breaks in the afternoon, away from the desk. No running this week.',
    plan: { aim: 'Sooner if the headaches go on.', nextInWeeks: 3 },
    note: 'No dizziness, no change in sight or speech, no numbness.',
  },
  {
    daysAgo: 35,
    reason: 'Headaches gone. Thigh still tight going downstairs.',
    painNow: 3,
    painAfter: 1,
    factors: ['some', 'some', 'some', 'none', 'none', 'none'],
    adviceFollowed: 'yes',
    found: [
      ['neckLeft', 2, 4, true, point(3, 'productive', 60, 'yes', 2)],
      ['neckRight', 2, 3, true, point(3, 'comfortable', 60, 'yes', 1)],
      ['thigh', 2, 4, true, deep(3, 'comfortable', 'yes', 2)],
    ],
    clearMuscles: ['hip', 'chest'],
    clearKnots: [],
    advice: 'Breaks helped: keep them. Warm up for ten minutes before a run.',
    plan: { nextInWeeks: 3 },
    note: '',
  },
  {
    daysAgo: 14,
    reason: 'Right shoulder aches in front again, and the right forearm after days with the mouse.',
    painNow: 4,
    painAfter: 2,
    factors: ['a-lot', 'none', 'some', 'none', 'some', 'none'],
    adviceFollowed: 'partly',
    found: [
      ['neckLeft', 2, 3, true, point(3, 'comfortable', 60, 'yes', 1)],
      ['neckRight', 2, 3, true, point(3, 'comfortable', 60, 'yes', 1)],
      [
        'shoulderBlade',
        3,
        6,
        true,
        point(2, 'productive', 75, 'partly', 3),
        fascia(2, 'comfortable', 120, 'yes', 3),
      ],
      ['thigh', 2, 3, false, deep(3, 'comfortable', 'yes', 1)],
      ['forearm', 2, 4, true, point(2, 'productive', 45, 'partly', 2)],
    ],
    clearMuscles: ['hip'],
    clearKnots: ['chest'],
    advice: 'Mouse closer to the body, elbow supported. Change hands for an hour a day.',
    plan: {
      aim: 'Look at the shoulder and the forearm again.',
      nextInWeeks: 2,
      expectedVisits: 2,
      maintenance: true,
    },
    note: '',
  },
];

/** What of the client's own life was told, oldest first: days ago, whether only roughly known, in words. */
export const told: readonly (readonly [daysAgo: number, about: boolean, words: string])[] = [
  [190, true, 'Works from home, at the kitchen table'],
  [77, false, 'New project with deadlines'],
  [24, false, 'New mouse and chair'],
];
