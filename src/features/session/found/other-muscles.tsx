import { hitTest } from '../../../anatomy/hit-test';
import { muscleName } from '../../../anatomy/muscles';
import { musclesInDepth } from '../../../anatomy/muscles-in-depth';
import { sheets } from '../../../anatomy/sheets';
import { sideWord } from '../../../anatomy/side-words';
import type { Finding } from '../../../domain/finding';
import type { BodyPoint, MuscleId, Side } from '../../../domain/place';
import type { Session } from '../../../domain/session';
import { dispatch } from '../../../state/records';
import { ChipGroup } from '../../../ui/chip-group';

interface Props {
  readonly session: Session;
  readonly finding: Finding;
  readonly onProblem: (why: string | null) => void;
}

interface Other {
  readonly id: MuscleId;
  readonly side: Side;
  readonly at: BodyPoint;
}

/** A fingertip covers about this much of the body when the whole figure is on the glass. */
const fingerMm = 12;

/** A tap near a border can mean the neighbour, and a deep press what lies under it: both are named. */
export function OtherMuscles({ session, finding, onProblem }: Props) {
  const { at, muscle, side } = finding;
  const neighbours = hitTest(sheets[at.sheet], at.u, at.v, fingerMm)
    .candidates.filter((c) => c.id !== muscle || c.side !== side)
    .map((c) => ({ ...c, at }));
  const inDepth = musclesInDepth(at).filter(
    (b) => !neighbours.some((n) => n.id === b.id && n.side === b.side),
  );
  const pick = (other: Other) => {
    const place = { muscle: other.id, side: other.side, at: other.at, scale: finding.scale };
    const of = { sessionId: session.id, findingId: finding.id };
    const done = dispatch({ type: 'move-finding', ...of, ...place });
    onProblem(done.ok ? null : done.why);
  };
  return (
    <>
      <Choice label="Or is it a neighbour?" others={neighbours} onPick={pick} />
      <Choice label="Or another layer here?" others={inDepth} onPick={pick} />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly others: readonly Other[];
  readonly onPick: (other: Other) => void;
}

function Choice({ label, others, onPick }: ChoiceProps) {
  if (others.length === 0) return null;
  const keyOf = (other: Other) => `${other.id} ${other.side}`;
  return (
    <ChipGroup
      label={label}
      options={others.map((other) => ({
        id: keyOf(other),
        label: `${muscleName(other.id)}. ${sideWord(other.side)}.`,
      }))}
      value={null}
      onChange={(picked) => {
        const other = others.find((one) => keyOf(one) === picked);
        if (other) onPick(other);
      }}
    />
  );
}
