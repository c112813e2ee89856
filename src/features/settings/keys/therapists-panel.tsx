import { useState } from 'react';
import type { TherapistId } from '../../../domain/ids';
import type { KeysNow } from '../../../state/keys';
import { therapistAtWork, useRecords } from '../../../state/records';
import { Button } from '../../../ui/button';
import { Panel } from '../../../ui/panel';
import { SettingRow } from '../setting-row';
import { AddTherapist } from './add-therapist';
import { ChangePassphrase } from './change-passphrase';
import { RemoveTherapist } from './remove-therapist';

interface Props {
  readonly keys: KeysNow;
  readonly look: () => Promise<void>;
}

interface Doing {
  readonly what: 'add' | 'remove' | 'give';
  readonly therapist: TherapistId;
  readonly name: string;
}

/** A key whose name was lost when the tablet failed between the two. */
const noName = 'A therapist without a name';

/** Everybody whose name is on a record, and who of them can unlock. */
export function TherapistsPanel({ keys, look }: Props) {
  const named = useRecords((r) => r.therapist);
  const [doing, setDoing] = useState<Doing | null>(null);
  const me = therapistAtWork();
  const holding = new Set(keys.therapists.map(({ therapist }) => therapist));
  const everybody = [...new Set([me, ...holding, ...[...named.values()].map(({ id }) => id)])];
  const close = () => {
    setDoing(null);
    void look();
  };
  return (
    <Panel
      title="Therapists"
      action={
        <Button onPress={() => setDoing({ what: 'add', therapist: me, name: '' })}>Add a therapist</Button>
      }
    >
      {everybody.map((therapist) => {
        const name = named.get(therapist)?.name ?? noName;
        const can = holding.has(therapist);
        return (
          <SettingRow
            key={therapist}
            title={name}
            words={
              therapist === me
                ? 'You. Your name goes on what you record now.'
                : can
                  ? 'Can unlock with a passphrase of their own.'
                  : 'Cannot unlock. What they recorded is kept, with their name.'
            }
            action={
              therapist === me ? null : can ? (
                <Button
                  label={`Remove ${name}`}
                  onPress={() => setDoing({ what: 'remove', therapist, name })}
                >
                  Remove
                </Button>
              ) : (
                <Button label={`Let ${name} in`} onPress={() => setDoing({ what: 'give', therapist, name })}>
                  Let in
                </Button>
              )
            }
          />
        );
      })}
      {doing?.what === 'add' && <AddTherapist onClose={close} />}
      {doing?.what === 'give' && <ChangePassphrase {...doing} onClose={close} />}
      {doing?.what === 'remove' && <RemoveTherapist {...doing} onClose={close} />}
    </Panel>
  );
}
