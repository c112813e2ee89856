import { useState } from 'react';
import { askedBefore, isAsked } from '../../../domain/asked-before';
import type { Client } from '../../../domain/client';
import { defaultPractice } from '../../../domain/practice';
import { emergenciesPresent } from '../../../domain/red-flags';
import { adviceWords, type Session } from '../../../domain/session';
import content from '../../../parts/sheet-content.module.css';
import { useRecords } from '../../../state/records';
import { Button } from '../../../ui/button';
import { ConsentsDialog } from '../consent/consents-dialog';
import { editingNotes } from '../edit-notes';
import { lastSessionBefore } from '../last-session';
import { StepPart } from '../step-part';
import { FactorsPart } from './factors-part';
import { PainPart } from './pain-part';
import { ReasonPart } from './reason-part';
import { EmergenciesPart, RedFlagsPart } from './red-flags-part';
import { FollowedPart, HealthPart } from './since-part';
import { StopDialog } from './stop-dialog';

interface Props {
  readonly client: Client;
  readonly session: Session;
  readonly onProblem: (why: string | null) => void;
}

/** What is asked before hands on. Nothing must be answered; what is not stays "not asked". */
export function BeforeStep({ client, session, onProblem }: Props) {
  const { phrases, factors } = useRecords((r) => r.practice.get('practice') ?? defaultPractice);
  const last = useRecords((r) => lastSessionBefore(session, r.session.values()));
  const [stopping, setStopping] = useState(false);
  const [asking, setAsking] = useState(false);
  const edit = editingNotes(session.id, onProblem);
  const advised = last !== null && adviceWords(last) !== '';
  const asked = askedBefore(session, factors, advised);
  const factorsAsked = asked.find((a) => a.part === 'factors');
  return (
    <>
      <p className={content.facts} role="status">
        {`${asked.filter(isAsked).length} of ${asked.length} asked. What is not asked stays so.`}
      </p>
      <ReasonPart session={session} edit={edit} phrases={phrases} />
      <PainPart session={session} edit={edit} last={last} body={client.body} />
      {factorsAsked && <FactorsPart session={session} edit={edit} factors={factors} asked={factorsAsked} />}
      {advised && <FollowedPart session={session} edit={edit} last={last} />}
      <HealthPart session={session} edit={edit} />
      <RedFlagsPart session={session} edit={edit} />
      <EmergenciesPart session={session} edit={edit} onStop={() => setStopping(true)} />
      <StepPart title="Consent">
        <div className={content.row}>
          <Button onPress={() => setAsking(true)}>Consents</Button>
        </div>
      </StepPart>
      {asking && <ConsentsDialog client={client} onClose={() => setAsking(false)} />}
      {stopping && emergenciesPresent(session.redFlags).length > 0 && (
        <StopDialog check={session.redFlags} onClose={() => setStopping(false)} />
      )}
    </>
  );
}
