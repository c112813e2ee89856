import { type ReactNode, useState } from 'react';
import type { AuditEntry } from '../../domain/audit-entry';
import { clockWords, dayOf, dayWords } from '../../domain/calendar-day';
import { deedWords, thingWords } from '../../domain/deed-words';
import type { Fault } from '../../domain/fault';
import { faultWords } from '../../parts/fault-words';
import { checkTrailNow, readTrail } from '../../state/duties';
import { useRecords } from '../../state/records';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { ProgressBar } from '../../ui/progress-bar';
import { Screen } from '../../ui/screen';
import { TopBar } from '../../ui/top-bar';
import { useAnswer } from '../../ui/use-answer';
import styles from './duties.module.css';

const step = 100;

interface Trail {
  readonly entries: readonly AuditEntry[];
  readonly faults: readonly Fault[];
}

const wholeTrail = async (): Promise<Trail> => {
  const [entries, faults] = await Promise.all([readTrail(), checkTrailNow()]);
  return { entries, faults };
};

/** Who did what and when, and whether the trail is whole. */
export function AuditScreen({ desk }: { readonly desk: ReactNode }) {
  const trail = useAnswer(wholeTrail);
  const bar = (
    <TopBar back={{ to: '/settings', label: 'Settings' }} title="Audit trail">
      {desk}
    </TopBar>
  );
  return (
    <Screen bar={bar}>
      {trail ? <Told {...trail} /> : <ProgressBar label="Reading the trail and checking it" value={null} />}
    </Screen>
  );
}

function Told({ entries, faults }: Trail) {
  const [shown, setShown] = useState(step);
  return (
    <>
      {faults.length > 0 ? (
        <Banner tone="problem" title="The trail was changed or damaged" announced>
          {faults.map((fault) => faultWords(fault, null)).join(' ')}
        </Banner>
      ) : (
        <Banner tone="info">
          Every entry is here, and each is bound to the one before it. Changes of a draft are told once a day.
        </Banner>
      )}
      <Panel title="What was done">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long trail scrolls, and must be reached by keyboard */}
        <ul className={styles.entries} tabIndex={0}>
          {entries.slice(0, shown).map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
        {shown < entries.length && (
          <Button onPress={() => setShown(shown + step)}>Show earlier entries</Button>
        )}
      </Panel>
    </>
  );
}

const gone = 'a client who is not here any more';

function Entry({ entry }: { readonly entry: AuditEntry }) {
  const { at, by, deed, subject, clientId, reason } = entry;
  const therapist = useRecords((r) => (by && r.therapist.get(by)?.name) || null);
  const client = useRecords((r) => (clientId && r.client.get(clientId)?.name) || gone);
  const whose = clientId === null ? '' : ` of ${client}`;
  return (
    <li>
      <span>
        <span className={styles.name}>{`${deedWords[deed]}: `}</span>
        {subject.kind === 'client' ? client : `${thingWords(subject)}${whose}`}
        {reason !== '' && `. Reason: ${reason}`}
      </span>
      <span className={styles.muted}>
        {`${dayWords(dayOf(at))}, ${clockWords(at)}, ${therapist ?? (by ? 'a therapist who left' : 'at the door')}`}
      </span>
    </li>
  );
}
