import type { Finding } from '../domain/finding';
import type { FindingId } from '../domain/ids';
import type { BodyPoint } from '../domain/place';
import type { Session } from '../domain/session';
import { oppositeSheet } from '../domain/sheets';
import type { Recurrence } from './recurrence-types';

/** Why a finding may have been entered on the wrong side: what speaks for the other one. */
export interface SideDoubt {
  readonly other: 'left' | 'right';
  readonly why: 'complaint' | 'earlier';
}

/**
 * W1: a new finding on the side opposite to the whole complaint, or in a muscle in which earlier sessions
 * know knots on the other side only, is asked about. Never of what was confirmed from an earlier session.
 */
export function sideDoubt(
  { id, muscle, side }: Pick<Finding, 'id' | 'muscle' | 'side'>,
  { painPlaces, id: session }: Pick<Session, 'painPlaces' | 'id'>,
  { knots }: Recurrence,
): SideDoubt | null {
  if (side !== 'left' && side !== 'right') return null;
  const other = side === 'left' ? 'right' : 'left';
  const earlier = knots.filter(
    (k) => k.muscle === muscle && k.visits.some((v) => v.session !== session && v.finding !== null),
  );
  if (isKnownThere(id, side, earlier)) return null;
  if (painPlaces.length > 0 && painPlaces.every((place) => place.side === other))
    return { other, why: 'complaint' };
  const onlyThere = earlier.some((k) => k.side === other) && !earlier.some((k) => k.side === side);
  return onlyThere ? { other, why: 'earlier' } : null;
}

/** Whether the finding was confirmed to be a knot of an earlier session on this side. */
const isKnownThere = (id: FindingId, side: string, earlier: Recurrence['knots']): boolean =>
  earlier.some((k) => k.side === side && k.visits.some((v) => v.finding?.id === id));

/** The same place on the other half of the body. */
export function onOtherSide({ sheet, u, v }: BodyPoint): BodyPoint {
  const opposite = oppositeSheet(sheet);
  return opposite ? { sheet: opposite, u, v } : { sheet, u: (0 - u) as BodyPoint['u'], v };
}
