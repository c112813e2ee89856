import { useState } from 'react';
import { muscleName } from '../../../anatomy/muscles';
import type { MuscleId, Side } from '../../../domain/place';
import { MuscleCard } from '../../../parts/muscle-card';
import { Button } from '../../../ui/button';
import { Sheet } from '../../../ui/sheet';

interface Props {
  readonly of: { readonly muscle: MuscleId; readonly side: Side };
  readonly onClose: () => void;
}

/** What is usually known of a finding's muscle, in place of the finding's own sheet while it is read. */
export function AboutMuscle({ of, onClose }: Props) {
  const [muscle, setMuscle] = useState(of.muscle);
  const [point, setPoint] = useState<string | null>(null);
  return (
    <Sheet
      title={muscleName(muscle)}
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={onClose} full>
          Back to the finding
        </Button>
      }
    >
      <MuscleCard
        of={{ muscle, side: of.side === 'right' ? 'right' : 'left' }}
        point={point}
        onPoint={setPoint}
        onMuscle={setMuscle}
      />
    </Sheet>
  );
}
