import { useState } from 'react';
import type { ClientId } from '../../domain/ids';
import { type HandoverWarning, handoverWarnings } from '../../handover/handover-warnings';
import type { HandoverMaker } from '../../handover/maker';
import { noteExported } from '../../state/note-export';
import { Banner } from '../../ui/banner';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { ProgressBar } from '../../ui/progress-bar';
import { ContentsPanel } from './contents-panel';
import { MadeDocument } from './made-document';
import { MakePanel } from './make-panel';
import { useMaking } from './making';
import { RecipientPanel } from './recipient-panel';
import { SentencesPanel } from './sentences-panel';
import { TablesPanel } from './tables-panel';
import { useDocument, useEdited, useHandoverDraft, useSource } from './use-handover';
import type { SaveFile } from './use-saving-file';
import { useTrail } from './use-trail';

interface Props {
  readonly clientId: ClientId;
  readonly maker: HandoverMaker;
  /** Instead of the browser's downloads. */
  readonly saveFile?: SaveFile;
}

/** Chooses for whom and what, shows the very pages, and only then lets them out. */
export default function HandoverScreen({ clientId, maker, saveFile }: Props) {
  const draft = useHandoverDraft(clientId);
  const { recipient, choices, edits } = draft;
  const { trail, reading } = useTrail(clientId, recipient === 'full');
  const source = useSource(clientId, trail);
  const built = useDocument(reading ? null : source, choices, maker);
  const document = useEdited(built?.document ?? null, edits);
  const [password, setPassword] = useState<string | null>(null);
  const [withData, setWithData] = useState(false);
  const { making, make, cancel } = useMaking(document, maker);
  if (!source) return null;
  const current = !reading && built?.choices.recipient === recipient ? built : null;
  return (
    <>
      <RecipientPanel recipient={recipient} onRecipient={draft.setRecipient} />
      <Warnings clientId={clientId} warnings={handoverWarnings(source, choices)} />
      <ContentsPanel key={recipient} source={source} choices={choices} onChoices={draft.choose} />
      {!current && <ProgressBar label="Putting the document together" value={null} />}
      {current?.problem && (
        <Banner tone="problem" title="The document was not made" announced>
          {current.problem}
        </Banner>
      )}
      {current && !current.document && !current.problem && (
        <EmptyState title="Nothing to hand over yet">
          {choices.period
            ? 'No session in this period is signed. Choose a longer one.'
            : 'After the first signed session, a document can be made here.'}
        </EmptyState>
      )}
      {recipient === 'full' && <TablesPanel source={source} {...(saveFile ? { saveFile } : {})} />}
      {current?.document && document && (
        <>
          <SentencesPanel
            key={`words ${recipient}`}
            document={current.document}
            edits={edits}
            onEdits={draft.reword}
          />
          <MakePanel
            document={document}
            making={making}
            password={password}
            onPassword={(typed) => {
              cancel();
              setPassword(typed);
            }}
            withData={withData}
            onData={(wanted) => {
              cancel();
              setWithData(wanted);
            }}
            onMake={() => make({ password: password ?? '', data: withData ? { source, choices } : null })}
            onCancel={cancel}
          />
          {making.phase === 'made' && (
            <MadeDocument
              document={document}
              bytes={making.bytes}
              password={password}
              onLeft={() => noteExported(clientId, recipient, making.withData)}
              {...(saveFile ? { saveFile } : {})}
            />
          )}
        </>
      )}
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
