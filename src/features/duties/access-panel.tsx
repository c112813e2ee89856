import { useEffect, useState } from 'react';
import type { Client } from '../../domain/client';
import type { HandoverMaker } from '../../handover/maker';
import { faultWords } from '../../parts/fault-words';
import { accessCopy } from '../../state/duties';
import { noteExported } from '../../state/note-export';
import { recordsNow } from '../../state/records';
import { today } from '../../state/today';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { ProgressBar } from '../../ui/progress-bar';
import { accessPdf } from './access-document';
import { accessText, type Copy } from './access-text';
import styles from './duties.module.css';
import { useSavingCopy } from './use-saving-copy';

interface Props {
  readonly client: Client;
  readonly maker: HandoverMaker;
}

type Form = 'pdf' | 'txt' | 'json';

/** A copy of everything, for the client who asks for it: to read, and for a machine. */
export function AccessPanel({ client, maker }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [done, setDone] = useState<number | null>(null);
  const save = useSavingCopy();
  useEffect(() => () => maker.cancel(), [maker]);
  const contents = async (copy: Copy, form: Form): Promise<string | Uint8Array> => {
    if (form === 'pdf') return accessPdf(copy, recordsNow(), today(), maker, setDone);
    return form === 'json' ? `${JSON.stringify(copy, null, 2)}\n` : accessText(copy);
  };
  const take = async (form: Form) => {
    setProblem(null);
    setDone(0);
    try {
      const { records, trail, faults } = await accessCopy(client.id);
      const lost = faults.map((fault) => faultWords(fault, client.name));
      setMissing(lost);
      // No client's name: the file lies about in downloads and mails.
      save(await contents({ records, trail, missing: lost }, form), `records-${today()}.${form}`);
      noteExported(client.id, 'copy');
    } catch (reason) {
      setProblem(reason instanceof Error ? reason.message : 'The records could not be read.');
    } finally {
      setDone(null);
    }
  };
  return (
    <Panel title="A copy for the client">
      <p>
        Everything that is kept of this client: card, consents, sessions and addenda, and what the audit trail
        says of them. The files are not encrypted: hand them over with care.
      </p>
      <div className={styles.acts}>
        <Button tone="primary" disabled={done !== null} onPress={() => void take('pdf')}>
          Save as PDF
        </Button>
        <Button disabled={done !== null} onPress={() => void take('txt')}>
          Save as plain text
        </Button>
        <Button disabled={done !== null} onPress={() => void take('json')}>
          Save for a machine (JSON)
        </Button>
      </div>
      {done !== null && <ProgressBar label="Making the copy" value={done} />}
      {missing.length > 0 && (
        <Banner tone="warning" title="The copy is not complete" announced>
          {missing.join(' ')}
        </Banner>
      )}
      {problem && (
        <Banner tone="problem" title="No copy was made" announced>
          {problem}
        </Banner>
      )}
    </Panel>
  );
}
