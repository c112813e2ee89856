import { muscleName } from '../../anatomy/muscles';
import { usualPoints } from '../../anatomy/usual-points';
import type { MuscleId } from '../../domain/place';
import { MuscleCard } from '../../parts/muscle-card';
import type { MuscleOf } from '../../picture/atlas-zones';
import { Button } from '../../ui/button';
import { ChipGroup } from '../../ui/chip-group';
import { Sheet } from '../../ui/sheet';

interface Props {
  readonly of: MuscleOf;
  readonly point: string | null;
  readonly onPoint: (point: string | null) => void;
  readonly onMuscle: (muscle: MuscleId) => void;
  readonly onSide: (side: 'left' | 'right') => void;
  readonly onClose: () => void;
  readonly onMark?: (of: MuscleOf, point: string) => void;
}

const sides = [
  { id: 'left' as const, label: 'Left' },
  { id: 'right' as const, label: 'Right' },
];

/** One muscle, of one side. */
export function MuscleSheet({ of, point, onPoint, onMuscle, onSide, onClose, onMark }: Props) {
  const first = usualPoints(of.muscle, of.side)[0]?.id;
  const toMark = point ?? first;
  return (
    <Sheet
      title={muscleName(of.muscle)}
      onClose={onClose}
      actions={
        onMark &&
        toMark && (
          <Button tone="primary" onPress={() => onMark(of, toMark)} full>
            {`Mark ${toMark} in the session`}
          </Button>
        )
      }
    >
      <ChipGroup
        label="Side"
        labelHidden
        required
        options={sides}
        value={of.side}
        onChange={(side) => side && onSide(side)}
      />
      <MuscleCard of={of} point={point} onPoint={onPoint} onMuscle={onMuscle} />
    </Sheet>
  );
}
