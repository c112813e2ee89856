import { muscleName } from '../../../anatomy/muscles';
import { wordsBySide } from '../../../anatomy/words-by-side';
import type { Technique } from '../../../domain/choices';
import { defaultPractice } from '../../../domain/practice';
import type { Session } from '../../../domain/session';
import type { Treatment } from '../../../domain/treatment';
import content from '../../../parts/sheet-content.module.css';
import { useRecords } from '../../../state/records';
import { Button } from '../../../ui/button';
import { ChipGroup } from '../../../ui/chip-group';
import { Sheet } from '../../../ui/sheet';
import { TreatmentFields } from './treatment-fields';

interface Props {
  readonly session: Session;
  /** `null` while one is to be painted. */
  readonly area: Treatment | null;
  readonly technique: Technique | null;
  readonly setTechnique: (technique: Technique) => void;
  readonly onProblem: (why: string | null) => void;
  readonly onClose: () => void;
}

/** Deep tissue or myofascial work over an area: with what, then painted with a finger, then how it was taken. */
export function AreaSheet({ session, area, technique, setTechnique, onProblem, onClose }: Props) {
  const { techniques } = useRecords((r) => r.practice.get('practice') ?? defaultPractice);
  const choose = (id: string | null) => {
    const chosen = techniques.find((t) => t.id === id);
    if (chosen) setTechnique(chosen);
  };
  return (
    <Sheet
      title="Treat an area"
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={onClose} full>
          Done
        </Button>
      }
    >
      {area ? (
        <>
          <p className={content.name}>{coveredWords(area)}</p>
          <TreatmentFields sessionId={session.id} treatment={area} onProblem={onProblem} />
        </>
      ) : (
        <p className={content.facts}>Choose the technique, then paint over where it was done.</p>
      )}
      <ChipGroup
        label={area ? 'Paint another with' : 'Technique'}
        options={techniques.map(({ id, name }) => ({ id, label: name }))}
        value={technique?.id ?? null}
        onChange={choose}
      />
    </Sheet>
  );
}

function coveredWords({ area }: Treatment): string {
  const words = wordsBySide(
    (area?.muscles ?? []).map(({ muscle, side }) => ({ name: muscleName(muscle), side })),
  );
  return words === '' ? 'No muscle lies under it.' : `Over ${words}.`;
}
