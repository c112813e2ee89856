import type { FindingId, KnotId } from './ids';
import type { KnotLink } from './knot-link';

/** To which knot each link leads in the end. */
export interface Links {
  /** The link of a finding, followed; `null` when it has none. */
  of(finding: FindingId): KnotId | null;
  /** A knot's own name, followed: the knot it was merged into, or itself. */
  end(knot: KnotId): KnotId;
  /** The knots that links lead to in the end. */
  readonly named: ReadonlySet<KnotId>;
}

/** The finding after which a knot is named. */
export const founderOf = (knot: KnotId): FindingId => knot as string as FindingId;

/**
 * Links followed: when the finding that founded a knot is linked to another, whatever is linked to the first
 * is the other too. So one link merges two knots, and taken back it parts them. `mayFollow` stops at a
 * step that must not be taken. A ring of links ends at the first of its names in the order of the alphabet.
 */
export function followLinks(
  links: Iterable<KnotLink>,
  mayFollow: (from: KnotId, to: KnotId) => boolean = () => true,
): Links {
  const byFinding = new Map<FindingId, KnotId>();
  for (const link of links) byFinding.set(link.findingId, link.knotId);
  const direct = (finding: FindingId): KnotId | null => byFinding.get(finding) ?? null;
  const ends = new Map<KnotId, KnotId>();
  const end = (knot: KnotId): KnotId => {
    const known = ends.get(knot);
    if (known) return known;
    const way = [knot];
    for (;;) {
      const here = way.at(-1) as KnotId;
      const next = direct(founderOf(here));
      if (!next || next === here || !mayFollow(here, next)) break;
      const round = way.indexOf(next);
      if (round >= 0) {
        way.push(way.slice(round).sort()[0] as KnotId);
        break;
      }
      way.push(next);
    }
    const last = way.at(-1) as KnotId;
    for (const passed of way) ends.set(passed, last);
    return last;
  };
  const of = (finding: FindingId): KnotId | null => {
    const knot = direct(finding);
    return knot && end(knot);
  };
  return { end, of, named: new Set([...byFinding.values()].map(end)) };
}
