import type { Body } from '../../../domain/body';
import type { Session } from '../../../domain/session';
import { RegionPicker } from '../../../parts/region-picker';
import { ports } from '../../../state/ports';
import { NumberRow } from '../../../ui/number-row';
import type { EditNotes } from '../edit-notes';
import { StepPart } from '../step-part';

interface Props {
  readonly session: Session;
  readonly edit: EditNotes;
  readonly last: Session | null;
  readonly body: Body;
}

/** How much it hurts now, and where; the places of last time are offered. */
export function PainPart({ session, edit, last, body }: Props) {
  const { painNow, painPlaces } = session;
  return (
    <StepPart title="Pain">
      <NumberRow
        label="Pain now, 0 to 10"
        min={0}
        max={10}
        value={painNow}
        onChange={(pain) => edit({ painNow: pain })}
      />
      {(painNow !== 0 || painPlaces.length > 0) && (
        <RegionPicker
          label="Place of the pain"
          value={painPlaces}
          onChange={(places) => edit({ painPlaces: places })}
          body={body}
          offered={last?.painPlaces ?? []}
          after={ports().after}
        />
      )}
    </StepPart>
  );
}
