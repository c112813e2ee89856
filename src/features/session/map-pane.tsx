import { useState } from 'react';
import type { Ghost, Recurrence } from '../../analysis/recurrence-types';
import { placeWords } from '../../anatomy/side-words';
import type { PlaceMeant } from '../../canvas/body-map-props';
import type { Finding } from '../../domain/finding';
import type { FindingId } from '../../domain/ids';
import type { BodyPoint, Outline } from '../../domain/place';
import type { Session } from '../../domain/session';
import { type SheetId, viewOf } from '../../domain/sheets';
import { FigureMap } from '../../parts/figure-map';
import { firstSheet } from '../../parts/painted-figure';
import { carriedMarks } from '../../picture/carried-marks';
import { clearMarks, findingMarks, ghostMarks } from '../../picture/session-marks';
import { ports } from '../../state/ports';
import { dispatch, type Outcome } from '../../state/records';
import type { Selection, Tool } from './selection';
import styles from './session.module.css';
import { ThumbBar } from './thumb-bar';
import { ViewChips } from './view-chips';
import { zonesOf } from './zones-of';

interface Props {
  readonly session: Session;
  readonly analysis: Recurrence;
  readonly ghosts: readonly Ghost[];
  readonly finding: Finding | null;
  readonly ghost: Ghost | null;
  readonly tool: Tool;
  readonly hand: 'left' | 'right';
  readonly setTool: (tool: Tool) => void;
  readonly select: (selection: Selection) => void;
  readonly onProblem: (why: string | null) => void;
}

/** The body map with its marks; a tap is turned into a command here. */
export function MapPane(props: Props) {
  const { session, analysis, ghosts, finding, ghost, tool, hand, setTool, select, onProblem } = props;
  const [sheet, setSheet] = useState<SheetId>(firstSheet);
  const focus: BodyPoint | null = finding?.at ?? ghost?.at ?? null;
  /** The muscle said to be clear by the last tap. */
  const [cleared, setCleared] = useState<string | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  const focusId = finding?.id ?? ghost?.knot ?? null;
  if (focusId !== followed) {
    setFollowed(focusId);
    if (focus && viewOf(focus.sheet) !== viewOf(sheet)) setSheet(focus.sheet);
  }
  const tell = (outcome: Outcome) => onProblem(outcome.ok ? null : outcome.why);

  const onTap = ({ at, scale, hit }: PlaceMeant) => {
    if (!hit.muscle) return onProblem(null);
    const { id, side } = hit.muscle;
    if (tool === 'clear') {
      const check = { muscle: id, side, knot: null };
      const done = dispatch({ type: 'check-clear', sessionId: session.id, check });
      setCleared(done.ok ? placeWords(id, side) : null);
      return tell(done);
    }
    const made = dispatch({ type: 'add-finding', sessionId: session.id, muscle: id, side, at, scale });
    tell(made);
    if (made.ok) select({ what: 'finding', id: made.id });
  };

  const onMarkTap = (id: string) => {
    if (session.findings.some((f) => f.id === id)) select({ what: 'finding', id });
    else if (ghosts.some((g) => g.knot === id)) select({ what: 'ghost', id });
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

  const marks = [
    ...ghostMarks(ghosts, ghost?.knot ?? null),
    ...clearMarks(session, analysis),
    ...findingMarks(session, analysis, finding?.id ?? null),
  ];
  const words = finding
    ? placeWords(finding.muscle, finding.side)
    : ghost
      ? placeWords(ghost.muscle, ghost.side)
      : '';

  return (
    <section className={styles.map} aria-label="Body map">
      <FigureMap
        sheet={sheet}
        marks={carriedMarks(marks, sheet)}
        zones={zonesOf(session, sheet, finding)}
        tool={tool === 'refer' ? 'refer' : 'mark'}
        selectedId={finding?.id ?? ghost?.knot ?? null}
        after={ports().after}
        onZoneTooSmall={() => onProblem('That zone is too small. Draw around the whole area.')}
        focusOn={focus && viewOf(focus.sheet) === viewOf(sheet) ? focus : null}
        onTap={onTap}
        onMarkTap={onMarkTap}
        onMarkMoved={onMarkMoved}
        onZoneDrawn={onZoneDrawn}
      />
      <p className={styles.named} role="status" data-says={tool === 'mark' ? 'place' : 'tool'}>
        {tool === 'refer'
          ? 'Draw around where the client feels it.'
          : tool === 'clear'
            ? (cleared && `${cleared} Checked, clear.`) || 'Tap a muscle that was checked and is clear.'
            : words}
      </p>
      <ViewChips sheet={sheet} setSheet={setSheet} marks={marks} />
      <ThumbBar tool={tool} setTool={setTool} canRefer={finding !== null} hand={hand} />
    </section>
  );
}
