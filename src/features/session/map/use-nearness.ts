import { useState } from 'react';
import type { CloseIn, PlaceMeant, ShowWhole } from '../../../canvas/body-map-props';
import type { BodyPoint } from '../../../domain/place';
import { type Looking, sheetName } from '../../../parts/looking';
import { type Held, useLooking } from '../../../parts/use-looking';
import type { CloserLook } from './closer-look';

interface Focus {
  readonly id: string;
  readonly at: BodyPoint;
}

/** Marks of both sides that lie under one finger are drawn apart by at least so many times. */
const apart = 2.5;
/** CSS px per millimetre at which they are told apart, if that is more. */
const near = 2.5;

/**
 * What of the figure is shown, and how near. What came nearer by itself goes back by itself when what it was
 * for is done with: `isDone` says so of the finding or knot whose sheet was closed.
 */
export function useNearness(held: Held, focus: Focus | null, isDone: (id: string) => boolean) {
  const { looking, look, closeIn, setCloseIn } = useLooking(held, focus);
  /** Said after a tap that only brought its place nearer. */
  const [asked, ask] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<Looking | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  const whole = () => {
    if (cameFrom) look(cameFrom);
    else setCloseIn({ whole: true });
    setCameFrom(null);
    ask(null);
  };
  const focusId = focus?.id ?? null;
  if (focusId !== followed) {
    setFollowed(focusId);
    if (focusId) ask(null);
    else if (followed && asked === null && (cameFrom || isNear(closeIn)) && isDone(followed)) whole();
  }
  /** A tap brought only its place nearer, or was near enough. */
  const comeNearer = (closer: CloserLook | null): void => {
    ask(closer && nearerWords(closer.closeIn ? null : closer.looking));
    if (closer?.closeIn) setCloseIn(closer.closeIn);
    else if (closer) {
      look(closer.looking);
      setCameFrom(looking);
    }
  };
  const tellApart = ({ at, scale }: PlaceMeant): void => {
    ask('Marks of both sides lie here. Come nearer: tap the one you mean.');
    setCloseIn({ at, scale: Math.max(near, apart / scale) });
  };
  const turn = (to: Looking) => {
    setCameFrom(null);
    ask(null);
    look(to);
  };
  const showWhole = () => setCloseIn({ whole: true });
  return { looking, look: turn, closeIn, asked, comeNearer, tellApart, showWhole };
}

const isNear = (closeIn: CloseIn | ShowWhole | null): boolean => closeIn !== null && 'at' in closeIn;

const nearerWords = (closeUp: Looking | null): string =>
  closeUp ? `${sheetName(closeUp)}: tap the place again.` : 'Come nearer: tap the place again.';
