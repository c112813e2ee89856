import { groupNames, muscleById } from '../anatomy/muscles';
import type { KnotHistory } from './recurrence-types';

/** P4: a part of the body, with the checks of all its knots taken together. */
export interface AffectedArea {
  readonly area: string;
  readonly knots: number;
  readonly present: number;
  readonly checks: number;
}

/** The part of the body in which a knot lies. */
export const areaOf = (knot: Pick<KnotHistory, 'muscle'>): string => {
  const group = muscleById(knot.muscle)?.group;
  return group ? groupNames[group] : 'Elsewhere';
};

/** P4: the areas in which something was ever present, the most often present first. */
export function affectedAreas(knots: readonly KnotHistory[]): AffectedArea[] {
  const areas = new Map<string, AffectedArea>();
  for (const knot of knots.filter((k) => k.presentCount > 0)) {
    const area = areaOf(knot);
    const so = areas.get(area) ?? { area, knots: 0, present: 0, checks: 0 };
    areas.set(area, {
      area,
      knots: so.knots + 1,
      present: so.present + knot.presentCount,
      checks: so.checks + knot.checkCount,
    });
  }
  return [...areas.values()].sort((a, b) => b.present - a.present || a.area.localeCompare(b.area, 'en'));
}
