import type { Advice, Factor } from '../../../domain/choices';
import type { FactorLevel } from '../../../domain/factors';
import type { Session } from '../../../domain/session';

/** The advice for one factor. */
export interface AdviceGroup {
  readonly id: string;
  readonly name: string;
  /** How much of it there was, when it was at all: why this advice stands first. */
  readonly level: Exclude<FactorLevel, 'none'> | null;
  readonly advice: readonly Advice[];
}

const rank = { 'a-lot': 0, some: 1 } as const;

/**
 * The practice's library by factor: those answered "a lot" first, then "some", then the others in the practice's
 * order, and at last what is meant for no factor. Advice given which the library has lost since stays with its factor.
 */
export function groupedAdvice(
  session: Session,
  library: readonly Advice[],
  factors: readonly Factor[],
): AdviceGroup[] {
  const lost = session.adviceGiven.filter(({ id }) => !library.some((a) => a.id === id));
  const all = [...library, ...lost];
  const levels = new Map(session.factors.map(({ id, level }) => [id, level]));
  const known = [...factors, ...session.factors.filter(({ id }) => !factors.some((f) => f.id === id))];
  const groups = known.map(({ id, name }): AdviceGroup => {
    const level = levels.get(id) ?? 'none';
    return {
      ...{ id, name, level: level === 'none' ? null : level },
      advice: all.filter(({ factor }) => factor === id),
    };
  });
  const order = ({ level }: AdviceGroup) => (level ? rank[level] : 2);
  const general = all.filter(({ factor }) => !known.some(({ id }) => id === factor));
  return [
    ...groups.sort((a, b) => order(a) - order(b)),
    { id: 'general', name: 'In general', level: null, advice: general },
  ].filter(({ advice }) => advice.length > 0);
}
