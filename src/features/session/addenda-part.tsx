import { useState } from 'react';
import type { Addendum } from '../../domain/addendum';
import { clockWords, dayOf, dayWords } from '../../domain/calendar-day';
import type { Session } from '../../domain/session';
import content from '../../parts/sheet-content.module.css';
import { dispatch, useRecords } from '../../state/records';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import styles from './session.module.css';

/** What was added after signing, oldest first, and the way to add more. The session above stays as it was signed. */
export function AddendaPart({ session }: { readonly session: Session }) {
  const [adding, setAdding] = useState(false);
  const all = useRecords((r) => r.addendum);
  const addenda = [...all.values()].filter((a) => a.sessionId === session.id).sort((a, b) => a.at - b.at);
  return (
    <section className={content.part} aria-labelledby="addenda">
      <h3 id="addenda" className={content.partTitle}>
        {addenda.length === 0 ? 'Addenda: none' : `Addenda: ${addenda.length}`}
      </h3>
      {addenda.length > 0 && (
        <ol className={content.list}>
          {addenda.map((addendum) => (
            <AddendumRow key={addendum.id} addendum={addendum} />
          ))}
        </ol>
      )}
      <div className={content.row}>
        <Button onPress={() => setAdding(true)}>Add an addendum</Button>
      </div>
      {adding && <AddendumDialog session={session} onClose={() => setAdding(false)} />}
    </section>
  );
}

function AddendumRow({ addendum: { at, by, reason, words } }: { readonly addendum: Addendum }) {
  const author = useRecords((r) => r.therapist.get(by)?.name) ?? 'a therapist who has left';
  return (
    <li className={styles.addendum}>
      <p className={content.facts}>{`${dayWords(dayOf(at))}, ${clockWords(at)}, by ${author}`}</p>
      <p className={content.name}>{reason}</p>
      <p className={styles.written}>{words}</p>
    </li>
  );
}

function AddendumDialog({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = () => {
    const done = dispatch({ type: 'add-addendum', sessionId: session.id, reason, words });
    if (done.ok) onClose();
    else setProblem(done.why);
  };
  return (
    <Dialog
      open
      decision
      title="Add an addendum"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave it out</Button>
          <Button tone="primary" onPress={add}>
            Add for good
          </Button>
        </>
      }
    >
      {problem && (
        <Banner tone="problem" title="Not added" announced>
          {problem}
        </Banner>
      )}
      <p>The session stays as it was signed. Your name and the time are kept with what you add.</p>
      <TextField
        label="Reason"
        hint="Why it is added, for example a call after the visit"
        value={reason}
        onChange={setReason}
        maxLength={300}
      />
      <TextArea label="What is added" value={words} onChange={setWords} rows={4} maxLength={10_000} />
    </Dialog>
  );
}
