import { useState } from 'react';
import type { Therapist } from '../../domain/practice';
import { dispatch, therapistAtWork, useRecords } from '../../state/records';
import { Panel } from '../../ui/panel';
import { TextField } from '../../ui/text-field';

export function TherapistPanel() {
  const therapist = useRecords((r) => r.therapist.get(therapistAtWork()));
  return therapist ? <TherapistFields therapist={therapist} /> : null;
}

/** Each change is kept at once; while the name is empty, the last one stays. */
function TherapistFields({ therapist }: { readonly therapist: Therapist }) {
  const [name, setName] = useState(therapist.name);
  const [registration, setRegistration] = useState(therapist.registration);
  const [refused, setRefused] = useState<string | null>(null);
  const keep = (next: Pick<Therapist, 'name' | 'registration'>) => {
    const outcome = dispatch({ type: 'edit-therapist', therapistId: therapist.id, therapist: next });
    setRefused(outcome.ok ? null : `${outcome.why} The last one is kept.`);
  };
  const typeName = (text: string) => {
    setName(text);
    keep({ name: text, registration });
  };
  const typeRegistration = (text: string) => {
    setRegistration(text);
    keep({ name: name.trim() ? name : therapist.name, registration: text });
  };
  return (
    <Panel title="Your name">
      <TextField label="Name" value={name} onChange={typeName} error={refused} maxLength={200} />
      <TextField
        label="Registration"
        optional
        hint="The body and number that go under your letters."
        value={registration}
        onChange={typeRegistration}
        maxLength={200}
      />
    </Panel>
  );
}
