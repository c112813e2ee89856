import { type ReactNode, useState } from 'react';
import type { Ghost, Recurrence } from '../../analysis/recurrence-types';
import { placeWords } from '../../anatomy/side-words';
import type { PlaceMeant } from '../../canvas/body-map-props';
import type { Body } from '../../domain/body';
import type { Finding } from '../../domain/finding';
import type { FindingId } from '../../domain/ids';
import type { BodyPoint, Outline } from '../../domain/place';
import type { Session } from '../../domain/session';
import { FigureMap } from '../../parts/figure-map';
import { isInSight, sheetName } from '../../parts/looking';
import { MapFrame } from '../../parts/map-desk';
import type { Cover } from '../../parts/map-insets';
import { firstLook } from '../../parts/painted-figure';
import { useLooking } from '../../parts/use-looking';
import { carriedMarks } from '../../picture/carried-marks';
import { clearMarks, findingMarks, ghostMarks } from '../../picture/session-marks';
import { usualPointMarks } from '../../picture/usual-point-marks';
import { ports } from '../../state/ports';
import { dispatch, type Outcome } from '../../state/records';
import { closerLook } from './closer-look';
import { useKeptPlace } from './kept-place';
import { type Selection, type Tool, visit } from './selection';
import { ThumbBar } from './thumb-bar';
import { zonesOf } from './zones-of';

interface Props {
  readonly session: Session;
  readonly analysis: Recurrence;
  readonly ghosts: readonly Ghost[];
  readonly finding: Finding | null;
  readonly ghost: Ghost | null;
  readonly tool: Tool;
  readonly hand: 'left' | 'right';
  readonly body: Body;
  readonly setTool: (tool: Tool) => void;
  readonly select: (selection: Selection) => void;
  readonly onProblem: (why: string | null) => void;
  /** At which hand a sheet lies over the map. */
  readonly cover: Cover;
  readonly onVisit: (() => void) | null;
  /** The clock of a hold that is being timed. */
  readonly clock: ReactNode;
}

/** The body map with its marks; a tap is turned into a command here. */
export function MapPane(props: Props) {
  const { session, analysis, ghosts, finding, ghost, tool, hand, body, setTool, select, onProblem } = props;
  const { cover, onVisit, clock } = props;
  const focus: BodyPoint | null = finding?.at ?? ghost?.at ?? null;
  const focusId = finding?.id ?? ghost?.knot ?? null;
  const { looking, look, closeIn, setCloseIn } = useLooking(
    useKeptPlace(session.id, 'looking', firstLook),
    focus && focusId ? { id: focusId, at: focus } : null,
  );
  const { sheet } = looking;
  /** The muscle said to be clear by the last tap. */
  const [cleared, setCleared] = useState<string | null>(null);
  /** Said after a tap that only brought its place nearer. */
  const [nearer, setNearer] = useState<string | null>(null);
  /** What was undone or redone last. */
  const [undone, setUndone] = useState<string | null>(null);
  const tell = (outcome: Outcome) => onProblem(outcome.ok ? null : outcome.why);

  const comeNearer = (place: PlaceMeant): boolean => {
    const closer = closerLook(place, looking);
    setNearer(closer && `${closer.closeIn ? 'Nearer' : sheetName(closer.looking)}: tap the place.`);
    if (!closer) return false;
    if (closer.closeIn) setCloseIn(closer.closeIn);
    else look(closer.looking);
    select(visit);
    return true;
  };

  const onTap = (place: PlaceMeant) => {
    setUndone(null);
    const { at, scale, hit } = place;
    if (!hit.muscle) return onProblem(null);
    if (comeNearer(place)) return;
    const { id, side } = hit.muscle;
    if (tool === 'clear') {
      const checks = [{ muscle: id, side, knot: null }];
      const done = dispatch({ type: 'check-clear', sessionId: session.id, checks });
      setCleared(done.ok ? placeWords(id, side) : null);
      return tell(done);
    }
    addFinding({ muscle: id, side, at, scale });
  };

  const addFinding = (place: Pick<Finding, 'muscle' | 'side' | 'at' | 'scale'>) => {
    const made = dispatch({ type: 'add-finding', sessionId: session.id, ...place });
    tell(made);
    if (made.ok) select({ what: 'finding', id: made.id });
  };

  const usual = finding ? usualPointMarks(finding) : [];

  const onMarkTap = (id: string) => {
    if (session.findings.some((f) => f.id === id)) return select({ what: 'finding', id });
    if (ghosts.some((g) => g.knot === id)) return select({ what: 'ghost', id });
    // A cross of the atlas: a finding of that muscle, there.
    const cross = usual.find((point) => point.id === id);
    if (cross?.of) addFinding({ ...cross.of, at: cross.at, scale: null });
  };

  const onMarkMoved = (id: string, { at, scale, hit: { muscle } }: PlaceMeant) => {
    if (!muscle || !session.findings.some((f) => f.id === id)) return;
    const place = { muscle: muscle.id, side: muscle.side, at, scale };
    tell(dispatch({ type: 'move-finding', sessionId: session.id, findingId: id as FindingId, ...place }));
  };

  const onZoneDrawn = (outline: Outline) => {
    if (!finding) return;
    const referral = { source: 'drawn', outline } as const;
    tell(dispatch({ type: 'set-referral', sessionId: session.id, findingId: finding.id, referral }));
    setTool('mark');
  };

  const chooseTool = (next: Tool) => {
    setUndone(null);
    setTool(next);
    if (next === 'work') select({ what: 'area', id: null });
  };

  const marks = [
    ...ghostMarks(ghosts, ghost?.knot ?? null),
    ...clearMarks(session, analysis),
    ...findingMarks(session, analysis, finding?.id ?? null),
  ];
  const focusSide = finding?.side ?? ghost?.side;
  const side = focusSide === 'right' ? 'right' : 'left';
  const words = finding
    ? placeWords(finding.muscle, finding.side)
    : ghost
      ? placeWords(ghost.muscle, ghost.side)
      : '';

  const said =
    undone ??
    (tool === 'refer'
      ? 'Draw around where the client feels it.'
      : tool === 'clear'
        ? (cleared && `${cleared} Checked, clear.`) || 'Tap a muscle that was checked and is clear.'
        : (nearer ?? words));

  return (
    <MapFrame
      looking={looking}
      look={look}
      marks={marks}
      side={side}
      said={said}
      says={tool === 'mark' && !undone ? 'place' : 'tool'}
      hand={hand}
      tools={
        <>
          {clock}
          <ThumbBar
            tool={tool}
            setTool={chooseTool}
            canRefer={finding !== null}
            onVisit={onVisit}
            say={setUndone}
          />
        </>
      }
    >
      <FigureMap
        looking={looking}
        body={body}
        cover={cover}
        closeIn={closeIn}
        marks={carriedMarks([...usual, ...marks], sheet)}
        zones={zonesOf(session, sheet, finding)}
        tool={tool === 'refer' ? 'refer' : 'mark'}
        selectedId={finding?.id ?? ghost?.knot ?? null}
        after={ports().after}
        onZoneTooSmall={() => onProblem('That zone is too small. Draw around the whole area.')}
        focusOn={focus && isInSight(looking, focus) ? focus : null}
        onTap={onTap}
        onMarkTap={onMarkTap}
        onMarkMoved={onMarkMoved}
        onZoneDrawn={onZoneDrawn}
      />
    </MapFrame>
  );
}
