import { type ReactNode, useState } from 'react';
import type { Ghost, Recurrence } from '../../analysis/recurrence-types';
import { placeWords } from '../../anatomy/side-words';
import type { Body } from '../../domain/body';
import type { Technique } from '../../domain/choices';
import type { LocalCaution } from '../../domain/client';
import type { Finding } from '../../domain/finding';
import type { Session } from '../../domain/session';
import { FigureMap } from '../../parts/figure-map';
import { isInSight, type Looking } from '../../parts/looking';
import { MapFrame } from '../../parts/map-desk';
import type { Cover } from '../../parts/map-insets';
import { firstLook } from '../../parts/painted-figure';
import { carriedMarks } from '../../picture/carried-marks';
import { clearMarks, findingMarks, ghostMarks } from '../../picture/session-marks';
import { ports } from '../../state/ports';
import { Button } from '../../ui/button';
import { coming, useArrived } from '../../ui/use-arrived';
import { useKeptPlace } from './kept-place';
import type { Asked, MapAnswers } from './map-answers';
import type { Selection, Tool } from './selection';
import styles from './session.module.css';
import { ThumbBar } from './thumb-bar';
import { useNearness } from './use-nearness';
import { useZones } from './use-zones';

// The map is there before what a touch on it does.
const answering = coming(import('./map-answers').then((m) => m.mapAnswers));

/** A touch that comes sooner than its answer waits for it. */
const lateAnswers = (asked: Asked): MapAnswers => {
  const then = (touch: (answers: MapAnswers) => void) =>
    void answering.arriving.then(
      (mapAnswers) => touch(mapAnswers(asked)),
      // A file that cannot be had is reported by `useArrived`.
      () => null,
    );
  return {
    onTap: (place) => then((answers) => answers.onTap(place)),
    onMarkTap: (id) => then((answers) => answers.onMarkTap(id)),
    onMarkMoved: (id, place) => then((answers) => answers.onMarkMoved(id, place)),
    onZoneDrawn: (outline) => then((answers) => answers.onZoneDrawn(outline)),
    onSwept: (muscles) => then((answers) => answers.onSwept(muscles)),
    onAreaPainted: (outline) => then((answers) => answers.onAreaPainted(outline)),
    onZoneTooSmall: () => then((answers) => answers.onZoneTooSmall()),
  };
};

interface Props {
  readonly session: Session;
  readonly analysis: Recurrence;
  readonly ghosts: readonly Ghost[];
  readonly finding: Finding | null;
  readonly ghost: Ghost | null;
  readonly tool: Tool;
  /** The technique with which an area is painted. */
  readonly workWith: Technique | null;
  readonly hand: 'left' | 'right';
  readonly body: Body;
  /** What warns at its place. */
  readonly cautions: readonly LocalCaution[];
  readonly setTool: (tool: Tool) => void;
  readonly select: (selection: Selection) => void;
  readonly onProblem: (why: string | null) => void;
  readonly cover: Cover | null;
  readonly onVisit: (() => void) | null;
  /** The clock of a hold that is being timed. */
  readonly clock: ReactNode;
}

/** What a touch means, while it means something else than a new mark. */
const toolWords: Readonly<Record<Exclude<Tool, 'mark'>, string>> = {
  refer: 'Draw around where the client feels it.',
  clear: 'Tap a muscle that is clear, or sweep over several.',
  work: 'Paint over where it was done.',
};

/** The body map with its marks; what a touch does to the record is in `map-answers`. */
export function MapPane(props: Props) {
  const { session, analysis, ghosts, finding, ghost, tool, hand, body, setTool, select } = props;
  const { cautions, cover, onVisit, clock } = props;
  const chosen = finding ?? ghost;
  const chosenId = finding?.id ?? ghost?.knot ?? null;
  const focus = chosen && chosenId ? { id: chosenId, at: chosen.at } : null;
  const wasUndone = (id: string) => lastFinding === id && !session.findings.some((f) => f.id === id);
  const [lastFinding, setLastFinding] = useState<string | null>(null);
  if (finding && finding.id !== lastFinding) setLastFinding(finding.id);
  // An undone mark is placed again near by, so the map stays where it is.
  const held = useKeptPlace(session.id, 'looking', firstLook);
  const nearness = useNearness(held, focus, (id) => !wasUndone(id));
  const { looking, closeIn } = nearness;
  const { sheet } = looking;
  /** What the last touch or undo came to. */
  const [told, say] = useState<string | null>(null);
  const [near, setNear] = useState(false);

  const { zones, usual } = useZones(session, sheet, cautions, finding);
  const { comeNearer, tellApart } = nearness;
  const answers = (useArrived(answering) ?? lateAnswers)({ ...props, usual, say, looking, comeNearer });

  const look = (to: Looking) => {
    say(null);
    nearness.look(to);
  };
  const chooseTool = (next: Tool) => {
    say(null);
    setTool(next);
    if (next === 'work') select({ what: 'area', id: null });
  };

  const marks = [
    ...ghostMarks(ghosts, ghost?.knot ?? null),
    ...clearMarks(session, analysis),
    ...findingMarks(session, analysis, finding?.id ?? null),
  ];
  const news = told ?? nearness.asked;
  const said =
    news ?? (tool === 'mark' ? (chosen ? placeWords(chosen.muscle, chosen.side) : '') : toolWords[tool]);

  return (
    <MapFrame
      looking={looking}
      look={look}
      marks={marks}
      side={chosen?.side === 'right' ? 'right' : 'left'}
      said={said}
      says={tool === 'mark' && !news ? 'place' : 'tool'}
      hand={hand}
      tools={
        <>
          {clock}
          <ThumbBar
            tool={tool}
            setTool={chooseTool}
            canRefer={finding !== null}
            onVisit={onVisit}
            say={say}
          />
        </>
      }
    >
      <FigureMap
        looking={looking}
        body={body}
        cover={cover}
        closeIn={closeIn}
        onNear={setNear}
        marks={carriedMarks([...usual, ...marks], sheet)}
        zones={zones}
        tool={tool}
        selectedId={chosenId}
        after={ports().after}
        focusOn={focus && isInSight(looking, focus.at) ? focus.at : null}
        {...answers}
        onBothSides={tellApart}
      />
      {near && (
        <div className={styles.whole} data-cover={cover?.hand} data-open={cover?.open || undefined}>
          <Button onPress={nearness.showWhole}>Show the whole</Button>
        </div>
      )}
    </MapFrame>
  );
}
