import type { Ghost } from '../../analysis/recurrence-types';
import { musclesUnder } from '../../anatomy/muscles-under';
import type { PlaceMeant } from '../../canvas/body-map-props';
import type { Technique } from '../../domain/choices';
import type { Finding } from '../../domain/finding';
import type { FindingId } from '../../domain/ids';
import type { MuscleAt, Outline } from '../../domain/place';
import type { Session } from '../../domain/session';
import type { Looking } from '../../parts/looking';
import type { Mark } from '../../picture/mark';
import { dispatch, type Outcome, recordsNow } from '../../state/records';
import { clearWords, musclesInWords } from './clear-words';
import { type CloserLook, closerLook } from './closer-look';
import { type Selection, type Tool, visit } from './selection';

export interface Asked {
  readonly session: Session;
  readonly ghosts: readonly Ghost[];
  readonly finding: Finding | null;
  /** Crosses of the atlas that are shown beside the finding. */
  readonly usual: readonly Mark[];
  readonly tool: Tool;
  readonly workWith: Technique | null;
  readonly setTool: (tool: Tool) => void;
  readonly select: (selection: Selection) => void;
  readonly onProblem: (why: string | null) => void;
  /** Says on the map what a touch came to; `null`: nothing but what is selected. */
  readonly say: (words: string | null) => void;
  readonly looking: Looking;
  readonly comeNearer: (closer: CloserLook | null) => void;
}

const newTreatment = {
  pressure: null,
  response: null,
  holdSeconds: null,
  release: null,
  painAfter: null,
} as const;

export type MapAnswers = ReturnType<typeof mapAnswers>;

/** What a touch on the map does to the record: each answer is one command at most, and so one step of undo. */
export function mapAnswers(asked: Asked) {
  const { session, ghosts, finding, usual, tool, workWith, setTool, select, onProblem, say } = asked;
  const { looking, comeNearer } = asked;
  const on = { sessionId: session.id };
  const tell = (outcome: Outcome) => onProblem(outcome.ok ? null : outcome.why);

  const addFinding = (place: Pick<Finding, 'muscle' | 'side' | 'at' | 'scale'>) => {
    const made = dispatch({ type: 'add-finding', ...on, ...place });
    tell(made);
    if (made.ok) select({ what: 'finding', id: made.id });
  };

  const checkClear = (muscles: readonly MuscleAt[]) => {
    const checks = muscles.map((one) => ({ ...one, knot: null }));
    const done = dispatch({ type: 'check-clear', ...on, checks });
    const clears = recordsNow().session.get(session.id)?.clears ?? [];
    const recorded = clears.filter((check) => !session.clears.includes(check));
    say(done.ok ? clearWords(muscles, recorded) : null);
    tell(done);
  };

  return {
    onTap: (place: PlaceMeant) => {
      say(null);
      onProblem(null);
      const { at, scale, hit } = place;
      if (!hit.muscle) return;
      const closer = closerLook(place, looking, { exact: tool === 'mark' });
      comeNearer(closer);
      if (closer) return select(visit);
      const { id, side } = hit.muscle;
      if (tool === 'clear') checkClear([{ muscle: id, side }]);
      else addFinding({ muscle: id, side, at, scale });
    },
    onMarkTap: (id: string) => {
      say(null);
      if (session.findings.some((f) => f.id === id)) return select({ what: 'finding', id });
      if (ghosts.some((g) => g.knot === id)) return select({ what: 'ghost', id });
      // A cross of the atlas: a finding of that muscle, there.
      const cross = usual.find((point) => point.id === id);
      if (cross?.of) addFinding({ ...cross.of, at: cross.at, scale: null });
    },
    onMarkMoved: (id: string, { at, scale, hit: { muscle } }: PlaceMeant) => {
      if (!muscle || !session.findings.some((f) => f.id === id)) return;
      const place = { muscle: muscle.id, side: muscle.side, at, scale };
      tell(dispatch({ type: 'move-finding', ...on, findingId: id as FindingId, ...place }));
    },
    onZoneDrawn: (outline: Outline) => {
      if (!finding) return;
      const referral = { source: 'drawn', outline } as const;
      tell(dispatch({ type: 'set-referral', ...on, findingId: finding.id, referral }));
      setTool('mark');
    },
    onSwept: (muscles: readonly MuscleAt[]) => {
      if (muscles.length > 0) return checkClear(muscles);
      say('No muscle was swept over. Draw the finger across it.');
    },
    onAreaPainted: (outline: Outline) => {
      if (!workWith) return onProblem('Choose the technique first, then paint over where it was done.');
      const area = { outline, muscles: musclesUnder(outline) };
      const treatment = { technique: workWith, ...newTreatment };
      const made = dispatch({ type: 'add-treatment', ...on, on: { area }, treatment });
      tell(made);
      if (!made.ok) return;
      say(`${workWith.name}: ${musclesInWords(area.muscles) || 'no muscle lies under it.'}`);
      select({ what: 'area', id: made.id });
    },
    onZoneTooSmall: () =>
      onProblem(
        tool === 'work'
          ? 'Nothing was painted. Draw the finger over the whole area.'
          : 'That zone is too small. Draw around the whole area.',
      ),
  };
}
