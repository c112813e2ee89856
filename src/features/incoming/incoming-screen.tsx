import { type ReactNode, useEffect, useState } from 'react';
import { columnsProblem } from '../../handover/incoming/card-fields';
import { forgetSteps } from '../../state/undo';
import { Banner } from '../../ui/banner';
import { FileButton } from '../../ui/file-button';
import { Panel } from '../../ui/panel';
import { Screen } from '../../ui/screen';
import { TopBar } from '../../ui/top-bar';
import { CheckPanel } from './check-panel';
import { ColumnsPanel } from './columns-panel';
import { type Done, DonePanel } from './done-panel';
import { FilePanel } from './file-panel';
import styles from './incoming.module.css';
import { OrderPanel } from './order-panel';
import { type Chosen, type Incoming, useIncoming } from './use-incoming';
import { useLines, useOpenDay, useSorted } from './use-sorted';

interface Props {
  /** What every bar holds at its right. */
  readonly desk: ReactNode;
}

/** Clients out of another program's file: every step is shown, and nothing is written before the last. */
export function IncomingScreen({ desk }: Props) {
  const incoming = useIncoming();
  const [done, setDone] = useState<Done | null>(null);
  // The next screen's "Undo" must not take back a list of clients.
  useEffect(() => forgetSteps, []);
  const { chosen, problem } = incoming;
  const bar = (
    <TopBar back={{ to: '/settings', label: 'Settings' }} title="Clients from a file">
      {desk}
    </TopBar>
  );
  if (done)
    return (
      <Screen bar={bar}>
        <DonePanel done={done} />
      </Screen>
    );
  return (
    <Screen bar={bar}>
      {problem && (
        <Banner tone="problem" title="The file was not read" announced>
          {`${problem} Nothing was added.`}
        </Banner>
      )}
      {chosen ? (
        <Steps chosen={chosen} incoming={incoming} onDone={setDone} />
      ) : (
        <Choosing incoming={incoming} />
      )}
    </Screen>
  );
}

const Choosing = ({ incoming }: { readonly incoming: Incoming }) => (
  <Panel title="Choose a file">
    <p>
      A list of clients that another program has written as CSV: one client a row, with at least a name and a
      date of birth. You then say what each column holds, and see every client before any is added.
    </p>
    <p className={styles.muted}>
      The file is read on this tablet and goes nowhere else. At most 5,000 rows and 10 MB at once. Consents do
      not come in with a file: record them at the next visit.
    </p>
    <div className={styles.acts}>
      <FileButton tone="primary" accept=".csv,.tsv,.txt" onFile={(file) => void incoming.choose(file)}>
        Choose a CSV file
      </FileButton>
    </div>
  </Panel>
);

interface StepsProps {
  readonly chosen: Chosen;
  readonly incoming: Incoming;
  readonly onDone: (done: Done) => void;
}

/** One under the other: each comes when the one above it is answered. */
function Steps({ chosen, incoming, onDone }: StepsProps) {
  const { heads, lines } = useLines(chosen);
  const openDay = useOpenDay(lines, chosen);
  const sorted = useSorted(lines, chosen, openDay);
  const [saving, setSaving] = useState(false);
  return (
    <>
      {!saving && (
        <>
          <FilePanel chosen={chosen} incoming={incoming} rows={lines.length} />
          {chosen.table && (
            <ColumnsPanel heads={heads} lines={lines} columns={chosen.columns} incoming={incoming} />
          )}
          {openDay !== null && !columnsProblem(chosen.columns) && (
            <OrderPanel example={openDay} order={chosen.order} onOrder={incoming.sayOrder} />
          )}
        </>
      )}
      {sorted && (
        <CheckPanel
          heads={heads}
          sorted={sorted}
          columns={chosen.columns}
          decided={chosen.decided}
          saving={saving}
          onSaving={() => setSaving(true)}
          onDecide={incoming.decide}
          onDone={onDone}
        />
      )}
    </>
  );
}
