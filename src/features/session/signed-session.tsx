import { type ReactNode, useState } from 'react';
import { placeWords } from '../../anatomy/side-words';
import { clockWords, dayWords } from '../../domain/calendar-day';
import type { Client } from '../../domain/client';
import { planWords } from '../../domain/plan-words';
import { adviceWords, type Session } from '../../domain/session';
import { ClientBar } from '../../parts/client-bar';
import { FigureMap } from '../../parts/figure-map';
import { lookingAt } from '../../parts/looking';
import { MapDesk, MapFrame } from '../../parts/map-desk';
import { firstLook } from '../../parts/painted-figure';
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
import { FindingRows } from './finding-rows';
import { zonesOf } from './zones-of';

interface Props {
  readonly client: Client;
  readonly session: Session;
  readonly desk: ReactNode;
}

/** A signed session, to be read: nothing here changes it. */
export function SignedSession({ client, session, desk }: Props) {
  const analysis = useRecurrence(client.id);
  const hand = useRecords((r) => r.practice.get('practice')?.hand ?? 'right');
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
              zones={zonesOf(session, sheet, null)}
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
          <FindingRows session={session} analysis={analysis} />
          <Clears session={session} />
          <Notes session={session} />
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

function Notes({ session }: { readonly session: Session }) {
  const notes = [
    ['Reason for visit', session.reason],
    ['Pain now', session.painNow === null ? '' : `${session.painNow} of 10`],
    ['Advice given', adviceWords(session)],
    ['Plan', planWords(session.plan)],
    ['Note', session.note],
  ].filter(([, text]) => text !== '');
  return (
    <dl className={content.list}>
      {notes.map(([name, text]) => (
        <div key={name}>
          <dt className={content.partTitle}>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
