import { useState } from 'react';
import { dayOf, dayWords } from '../../domain/calendar-day';
import type { Client } from '../../domain/client';
import { backupsHolding, eraseClient } from '../../state/duties';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Panel } from '../../ui/panel';
import { TextArea } from '../../ui/text-area';
import styles from './duties.module.css';

interface Props {
  readonly client: Client;
  readonly onErased: () => void;
}

/** Takes a client away for good, with a reason that stays. */
export function ErasePanel({ client, onErased }: Props) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = () => {
    setTried(true);
    setAsked(reason.trim() !== '');
  };
  const erase = () => {
    setAsked(false);
    eraseClient(client.id, reason.trim()).then(onErased, (why: unknown) =>
      setProblem(why instanceof Error ? why.message : 'The database did not answer.'),
    );
  };
  return (
    <Panel title="Erase this client">
      <p>
        Everything of this client is taken off this tablet: card, consents, sessions, addenda. The audit trail
        keeps that it was done, when, by whom and why, without the name.
      </p>
      <HeldBy client={client} />
      <TextArea
        label="Reason"
        hint="It stays in the audit trail, so do not write the name of the client."
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? 'Write why the records are erased.' : null}
        maxLength={1000}
      />
      {problem && (
        <Banner tone="problem" title="Nothing was erased" announced>
          {problem}
        </Banner>
      )}
      <div className={styles.acts}>
        <Button tone="danger" onPress={ask}>
          Erase this client
        </Button>
      </div>
      <Dialog
        open={asked}
        decision
        title={`Erase ${client.name}?`}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button onPress={() => setAsked(false)}>Not yet</Button>
            <Button tone="danger" onPress={erase}>
              Erase for good
            </Button>
          </>
        }
      >
        <p>This cannot be undone on this tablet. Signed sessions are erased as well.</p>
      </Dialog>
    </Panel>
  );
}

function HeldBy({ client }: { readonly client: Client }) {
  const dates = [...new Set(backupsHolding(client).map(({ at }) => dayWords(dayOf(at))))];
  if (dates.length === 0) return <p>No backup that was made on this tablet holds this client.</p>;
  return (
    <Banner tone="warning" title="Backups still hold this client">
      {`Those of ${dates.join('; ')}. Erase those files too, or keep them no longer than you must. Restoring one brings the client back.`}
    </Banner>
  );
}
