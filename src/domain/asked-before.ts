import type { Factor } from './choices';
import { emergencySchema, redFlagSchema } from './red-flags';
import type { Session } from './session';

/** One thing to ask before hands on, with how much of it was asked. */
export interface Asked {
  readonly part: 'reason' | 'pain' | 'place' | 'factors' | 'advice' | 'health' | 'flags' | 'emergencies';
  /** As in the middle of a sentence. */
  readonly words: string;
  readonly asked: number;
  readonly of: number;
}

/**
 * What is asked before hands on. `factors` are the practice's own; without `advised` nothing was advised at
 * the session before, so nobody asks whether it was followed. Without pain there is no place to ask for.
 */
export function askedBefore(
  session: Session,
  factors: readonly Pick<Factor, 'id'>[],
  advised: boolean,
): Asked[] {
  const one = (part: Asked['part'], words: string, asked: boolean): Asked => ({
    ...{ part, words, asked: Number(asked) },
    of: 1,
  });
  const answered = new Set(session.factors.map(({ id }) => id));
  const { flags, emergencies } = session.redFlags;
  return [
    one('reason', 'reason for the visit', session.reason.trim() !== ''),
    one('pain', 'pain now', session.painNow !== null),
    ...(session.painNow === 0 ? [] : [one('place', 'place of the pain', session.painPlaces.length > 0)]),
    ...(factors.length === 0
      ? []
      : [
          {
            ...{ part: 'factors' as const, words: 'factors' },
            asked: factors.filter(({ id }) => answered.has(id)).length,
            of: factors.length,
          },
        ]),
    ...(advised ? [one('advice', 'whether advice was followed', session.adviceFollowed !== null)] : []),
    one('health', 'changes in health or medication', session.health !== null),
    { part: 'flags', words: 'red flags', asked: flags.length, of: redFlagSchema.options.length },
    {
      ...{ part: 'emergencies', words: 'emergencies', asked: emergencies.length },
      of: emergencySchema.options.length,
    },
  ];
}

/** Asked in full. */
export const isAsked = ({ asked, of }: Asked): boolean => asked >= of;

/** `3 of 8 asked`. */
export const askedWords = ({ asked, of }: Pick<Asked, 'asked' | 'of'>): string => `${asked} of ${of} asked`;

/** What is left to ask, as in a sentence: `pain now`, `factors (2 of 6 asked)`. */
export const unaskedWords = (list: readonly Asked[]): string[] =>
  list.filter((a) => !isAsked(a)).map((a) => (a.asked > 0 ? `${a.words} (${askedWords(a)})` : a.words));
