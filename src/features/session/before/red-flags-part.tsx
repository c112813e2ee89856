import {
  otherEmergenciesAbsent,
  otherFlagsAbsent,
  withEmergency,
  withFlag,
} from '../../../domain/answer-flags';
import {
  emergenciesPresent,
  emergencySchema,
  emergencyWords,
  type FlagDecision,
  flagDecisionSchema,
  flagDecisionWords,
  flagsPresent,
  type Limb,
  limbSchema,
  limbWords,
  redFlagSchema,
  redFlagWords,
} from '../../../domain/red-flags';
import type { Session } from '../../../domain/session';
import { ChipGroup } from '../../../ui/chip-group';
import { ChipSet } from '../../../ui/chip-set';
import type { EditNotes } from '../edit-notes';
import { SignRows } from './sign-rows';

interface Props {
  readonly session: Session;
  readonly edit: EditNotes;
}

const limbs = limbSchema.options.map((id: Limb) => ({ id, label: limbWords[id] }));
const decisions = flagDecisionSchema.options.map((id: FlagDecision) => ({
  id,
  label: flagDecisionWords[id],
}));

/** Signs for which a GP or physiotherapist comes first. Any yes asks what to do. */
export function RedFlagsPart({ session, edit }: Props) {
  const check = session.redFlags;
  const present = flagsPresent(check);
  return (
    <SignRows
      title="Red flags"
      lead="Read out. With any of these, a GP or physiotherapist sees the client first."
      rows={redFlagSchema.options.map((sign) => ({
        ...{ sign, words: redFlagWords[sign] },
        present: check.flags.find((f) => f.flag === sign)?.present ?? null,
      }))}
      onAnswer={(flag, is) => edit({ redFlags: withFlag(check, flag, is) })}
      onNoOther={() => edit({ redFlags: otherFlagsAbsent(check) })}
    >
      {present.includes('nerve') && (
        <ChipSet
          label="Numbness, tingling or weakness: which limb?"
          options={limbs}
          values={check.limbs}
          onChange={(chosen) => edit({ redFlags: { ...check, limbs: chosen } })}
        />
      )}
      {present.length > 0 && emergenciesPresent(check).length === 0 && (
        <ChipGroup
          label="Treat, adapt or refer?"
          options={decisions}
          value={check.decision}
          onChange={(decision) => edit({ redFlags: { ...check, decision } })}
        />
      )}
    </SignRows>
  );
}

/** Signs that lead to urgent help and nowhere else. */
export function EmergenciesPart({ session, edit, onStop }: Props & { readonly onStop: () => void }) {
  const check = session.redFlags;
  return (
    <SignRows
      title="Emergencies"
      lead="Read out, now or new. Any of these needs urgent medical help, and no treatment."
      rows={emergencySchema.options.map((sign) => ({
        ...{ sign, words: emergencyWords[sign] },
        present: check.emergencies.find((e) => e.sign === sign)?.present ?? null,
      }))}
      onAnswer={(sign, is) => {
        edit({ redFlags: withEmergency(check, sign, is) });
        if (is) onStop();
      }}
      onNoOther={() => edit({ redFlags: otherEmergenciesAbsent(check) })}
    />
  );
}
