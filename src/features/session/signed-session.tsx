import { type ReactNode, useId, useState } from 'react';
import { placeWords } from '../../anatomy/side-words';
import { clockWords, dayWords } from '../../domain/calendar-day';
import type { Client } from '../../domain/client';
import { adviceWords, type Session } from '../../domain/session';
import { ClientBar } from '../../parts/client-bar';
import { FigureMap } from '../../parts/figure-map';
import { lookingAt } from '../../parts/looking';
import { MapDesk, MapFrame } from '../../parts/map-desk';
import { firstLook } from '../../parts/painted-figure';
import { RedFlagBanner } from '../../parts/red-flag-banner';
import content from '../../parts/sheet-content.module.css';
import { useLooking } from '../../parts/use-looking';
import { carriedMarks } from '../../picture/carried-marks';
import { clearMarks, findingMarks } from '../../picture/session-marks';
import { ports } from '../../state/ports';
import { useRecords } from '../../state/records';
import { useRecurrence } from '../../state/recurrence';
import { today } from '../../state/today';
import { Screen } from '../../ui/screen';
import { Sheet } from '../../ui/sheet';
import { AddendaPart } from './addenda-part';
import { AreaRows } from './found/area-rows';
import { FindingRows } from './found/finding-rows';
import { lastSessionBefore } from './last-session';
import { useZones } from './map/use-zones';
import styles from './session.module.css';
import { type Fact, factsAfter, factsBefore } from './session-facts';

interface Props {
  readonly client: Client;
  readonly session: Session;
  readonly desk: ReactNode;
}

/** A signed session, to be read: nothing here changes it. */
export function SignedSession({ client, session, desk }: Props) {
  const analysis = useRecurrence(client.id);
  const hand = useRecords((r) => r.practice.get('practice')?.hand ?? 'right');
  const last = useRecords((r) => lastSessionBefore(session, r.session.values()));
  const first = session.findings[0]?.at;
  const { looking, look } = useLooking(useState(first ? lookingAt(first) : firstLook), null);
  const { sheet } = looking;
  const marks = [...clearMarks(session, analysis), ...findingMarks(session, analysis, null)];
  const bar = (
    <ClientBar
      client={client}
      today={today()}
      back={{ to: `/clients/${client.id}/sessions`, label: 'Sessions' }}
      desk={desk}
    />
  );
  return (
    <Screen room="fill" bar={bar}>
      <MapDesk
        hand={hand}
        map={
          <MapFrame looking={looking} look={look} marks={marks} side="left" hand={hand}>
            <FigureMap
              looking={looking}
              body={client.body}
              marks={carriedMarks(marks, sheet)}
              zones={useZones(session, sheet, client.localCautions, null).zones}
              tool="look"
              selectedId={null}
              after={ports().after}
              onTap={noAnswer}
              onMarkTap={noAnswer}
              onMarkMoved={noAnswer}
              onZoneDrawn={noAnswer}
            />
          </MapFrame>
        }
      >
        <Sheet title={`Session, ${dayWords(session.day)}`}>
          <Signed session={session} />
          <RedFlagBanner
            check={session.redFlags}
            letterAt={`/clients/${client.id}/handover`}
            when="recorded"
          />
          <Facts title="Before" facts={factsBefore(session, last !== null && adviceWords(last) !== '')} />
          <FindingRows session={session} analysis={analysis} />
          <AreaRows session={session} />
          <Clears session={session} />
          <Facts title="After" facts={factsAfter(session)} />
          <AddendaPart session={session} />
        </Sheet>
      </MapDesk>
    </Screen>
  );
}

/** A signed session answers to no touch but looking round. */
const noAnswer = () => undefined;

function Signed({ session }: { readonly session: Session }) {
  const by = useRecords((r) => session.signature && r.therapist.get(session.signature.by)?.name);
  if (!session.signature) return null;
  return (
    <p className={content.facts}>
      Signed by {by ?? 'a therapist who has left'} at {clockWords(session.signature.at)}. It cannot be
      changed.
    </p>
  );
}

function Clears({ session }: { readonly session: Session }) {
  if (session.clears.length === 0) return null;
  const words = session.clears.map((c) => placeWords(c.muscle, c.side)).join(' ');
  return (
    <p>
      <span className={content.name}>Checked, clear:</span> {words}
    </p>
  );
}

function Facts({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) {
  const id = useId();
  if (facts.length === 0) return null;
  return (
    <section className={content.part} aria-labelledby={id}>
      <h3 id={id} className={content.partTitle}>
        {title}
      </h3>
      <dl className={content.list}>
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt className={content.partTitle}>{name}</dt>
            <dd className={styles.written}>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
