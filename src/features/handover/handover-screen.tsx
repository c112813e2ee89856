import { useState } from 'react';
import type { ClientId } from '../../domain/ids';
import type { HandoverWarning } from '../../handover/handover-warnings';
import { leavingWords } from '../../handover/leaving-words';
import type { Summary } from '../../handover/summary';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { Panel } from '../../ui/panel';
import { ProgressBar } from '../../ui/progress-bar';
import styles from './handover.module.css';
import { MadeSummary } from './made-summary';
import type { SaveFile } from './use-saving-file';
import { useSummary } from './use-summary';

interface Props {
  readonly clientId: ClientId;
  /** Rejects with an Error whose message is meant for the screen. */
  readonly makePdf: (summary: Summary) => Promise<Uint8Array>;
  /** Instead of the browser's downloads. */
  readonly saveFile?: SaveFile;
}

type Making =
  | { readonly phase: 'none' | 'making' }
  | { readonly phase: 'made'; readonly of: Summary; readonly bytes: Uint8Array }
  | { readonly phase: 'failed'; readonly why: string };

/** Makes the summary for the GP or physiotherapist, shows its pages, and only then lets it out. */
export default function HandoverScreen({ clientId, makePdf, saveFile }: Props) {
  const { summary, warnings } = useSummary(clientId);
  const [making, setMaking] = useState<Making>({ phase: 'none' });
  if (!summary) {
    return (
      <>
        <Warnings clientId={clientId} warnings={warnings.filter(({ about }) => about === 'draft')} />
        <EmptyState title="Nothing to hand over yet">
          After the first signed session, a summary for the GP or physiotherapist can be made here.
        </EmptyState>
      </>
    );
  }
  const make = () => {
    setMaking({ phase: 'making' });
    makePdf(summary).then(
      (bytes) => setMaking({ phase: 'made', of: summary, bytes }),
      (reason: unknown) => setMaking({ phase: 'failed', why: reason instanceof Error ? reason.message : '' }),
    );
  };
  const made = making.phase === 'made' && making.of === summary ? making : null;
  return (
    <>
      <Warnings clientId={clientId} warnings={warnings} />
      <Panel title="Summary for the GP or physiotherapist">
        <p>{leavingWords(summary)}</p>
        <p className={styles.muted}>{`Findings of ${summary.latestDay}, the last signed session.`}</p>
        <div className={styles.acts}>
          <Button tone={made ? 'quiet' : 'primary'} onPress={make} pending={making.phase === 'making'}>
            {made ? 'Make it again' : 'Make the summary'}
          </Button>
        </div>
        {making.phase === 'making' && <ProgressBar label="Making the summary" value={null} />}
      </Panel>
      {making.phase === 'failed' && (
        <Banner tone="problem" title="The summary was not made" announced>
          {`${making.why} Nothing has left this tablet.`}
        </Banner>
      )}
      {made && <MadeSummary bytes={made.bytes} madeOn={summary.madeOn} {...(saveFile ? { saveFile } : {})} />}
    </>
  );
}

function Warnings({
  clientId,
  warnings,
}: {
  readonly clientId: ClientId;
  readonly warnings: readonly HandoverWarning[];
}) {
  return warnings.map(({ about, title, words }) => (
    <Banner
      key={about}
      tone="warning"
      title={title}
      action={about === 'consent' && <LinkButton to={`/clients/${clientId}/edit`}>Record consent</LinkButton>}
    >
      {words}
    </Banner>
  ));
}
