import { sideWord } from '../../../anatomy/side-words';
import type { FindingDetails } from '../../../domain/commands/command';
import type { Finding } from '../../../domain/finding';
import type { Side } from '../../../domain/place';
import { sideOfView, viewOf } from '../../../domain/sheets';
import { halfAt } from '../../../parts/looking';
import { ChipGroup } from '../../../ui/chip-group';

interface Props {
  readonly finding: Finding;
  readonly edit: (change: Partial<FindingDetails>) => void;
}

/** Nearer to the midline than this a mark may be meant for it: about a fingertip. */
const midlineMm = 15;

/** The side as the map shows it; beside it only what cannot contradict the mark. */
export function SideChoice({ finding, edit }: Props) {
  const { at, side } = finding;
  const seenFromSide = sideOfView(viewOf(at.sheet)) !== null;
  const nearMidline = !seenFromSide && Math.abs(at.u) <= midlineMm;
  const sides: Side[] = [halfAt(at), ...(nearMidline ? ['midline' as const] : []), 'both'];
  const options = (sides.includes(side) ? sides : [side, ...sides]).map((id) => ({
    id,
    label: sideWord(id),
  }));
  return (
    <ChipGroup
      label="Side"
      required
      options={options}
      value={side}
      onChange={(next) => next && edit({ side: next })}
    />
  );
}
