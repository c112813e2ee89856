import { useState } from 'react';
import type { Client } from '../../domain/client';
import { faultWords } from '../../parts/fault-words';
import { accessCopy, noteExported } from '../../state/duties';
import { today } from '../../state/today';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { accessText } from './access-text';
import styles from './duties.module.css';
import { useSavingText } from './use-saving-text';

/** A copy of everything, for the client who asks for it: to read, and for a machine. */
export function AccessPanel({ client }: { readonly client: Client }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const save = useSavingText();
  const take = async (ending: 'txt' | 'json') => {
    setProblem(null);
    try {
      const { records, trail, faults } = await accessCopy(client.id);
      const lost = faults.map((fault) => faultWords(fault, client.name));
      setMissing(lost);
      const json = () => `${JSON.stringify({ records, trail, missing: lost }, null, 2)}\n`;
      // No client's name: the file lies about in downloads and mails.
      save(
        ending === 'json' ? json() : accessText({ records, trail, missing: lost }),
        `records-${today()}.${ending}`,
      );
      noteExported(client.id);
    } catch (reason) {
      setProblem(reason instanceof Error ? reason.message : 'The records could not be read.');
    }
  };
  return (
    <Panel title="A copy for the client">
      <p>
        Everything that is kept of this client: card, consents, sessions and addenda, and what the audit trail
        says of them. The files are not encrypted: hand them over with care.
      </p>
      <div className={styles.acts}>
        <Button onPress={() => void take('txt')}>Save to read</Button>
        <Button onPress={() => void take('json')}>Save for a machine (JSON)</Button>
      </div>
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
