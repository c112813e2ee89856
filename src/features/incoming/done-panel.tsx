import { useState } from 'react';
import type { WrongLine } from '../../handover/incoming/sort-lines';
import { undo } from '../../state/records';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';
import { Panel } from '../../ui/panel';
import styles from './incoming.module.css';
import { clientCount, rowCount } from './incoming-words';
import { WrongList } from './wrong-list';

export interface Done {
  readonly added: number;
  /** Like a client who is here, and left out by choice. */
  readonly leftOut: number;
  readonly heads: readonly (string | null)[];
  readonly wrong: readonly WrongLine[];
  /** Why the database has not taken them yet; it is tried again and again. */
  readonly unsaved: string | null;
}

/** What came of it, and the way back. */
export function DonePanel({ done }: { readonly done: Done }) {
  const { added, leftOut, heads, wrong, unsaved } = done;
  const [undone, setUndone] = useState(false);
  const takeBack = () => setUndone(undo() !== null);
  return (
    <>
      {unsaved && !undone && (
        <Banner tone="problem" title="Not saved yet" announced>
          {`${unsaved} It is tried again and again. The bar says when it is done.`}
        </Banner>
      )}
      <Panel title={undone ? 'Taken back' : `Added: ${clientCount(added)}`}>
        {undone ? (
          <p role="status">The list of clients is as it was before.</p>
        ) : (
          <p role="status">
            {`${clientCount(added)} came in${leftOut > 0 ? `; ${rowCount(leftOut)} stayed out as possibly here already` : ''}. The audit trail says so of each.`}
          </p>
        )}
        {!undone && <p className={styles.muted}>It can be undone until this screen is left.</p>}
        <div className={styles.acts}>
          <LinkButton to="/clients" tone="primary">
            To the clients
          </LinkButton>
          {!undone && <Button onPress={takeBack}>Undo the import</Button>}
        </div>
      </Panel>
      {wrong.length > 0 && <WrongList heads={heads} wrong={wrong} />}
    </>
  );
}
