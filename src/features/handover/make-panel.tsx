import type { HandoverDocument } from '../../handover/document/document';
import { leavingWords } from '../../handover/leaving-words';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Panel } from '../../ui/panel';
import { ProgressBar } from '../../ui/progress-bar';
import { SecretField } from '../../ui/secret-field';
import styles from './handover.module.css';
import type { Making } from './making';

interface Props {
  readonly document: HandoverDocument;
  readonly making: Making;
  /** `null`: the file opens without one. */
  readonly password: string | null;
  readonly onPassword: (password: string | null) => void;
  readonly withData: boolean;
  readonly onData: (wanted: boolean) => void;
  readonly onMake: () => void;
  readonly onCancel: () => void;
}

/** A password that can be guessed in an afternoon is worse than none, because it is trusted. */
const shortest = 8;

/** What leaves, with which lock, and the making of it. */
export function MakePanel(props: Props) {
  const { document, making, password, onPassword, onMake, onCancel } = props;
  const tooShort = password !== null && password.length < shortest;
  const atWork = making.phase === 'making';
  return (
    <Panel title="What leaves this tablet">
      <p>{leavingWords(document)}</p>
      <Checkbox selected={password !== null} onChange={(wanted) => onPassword(wanted ? '' : null)}>
        Lock the file with a password, for e-mail
      </Checkbox>
      {password !== null && (
        <SecretField
          label="Password for the file"
          hint={`At least ${shortest} letters. Tell it to the reader by another way. Such a file is not for an archive.`}
          value={password}
          onChange={onPassword}
        />
      )}
      {document.recipient !== 'client' && document.recipient !== 'full' && (
        <Checkbox selected={props.withData} onChange={props.onData}>
          Put the same into the file as data, for the reader’s computer (FHIR)
        </Checkbox>
      )}
      <div className={styles.acts}>
        <Button
          tone={making.phase === 'made' ? 'quiet' : 'primary'}
          onPress={onMake}
          pending={atWork}
          disabled={tooShort}
        >
          {making.phase === 'made' ? 'Make it again' : 'Make the document'}
        </Button>
        {atWork && <Button onPress={onCancel}>Cancel</Button>}
      </div>
      {atWork && <ProgressBar label="Making the document" value={making.share} />}
      {making.phase === 'failed' && (
        <Banner tone="problem" title="The document was not made" announced>
          {`${making.why} Nothing has left this tablet.`}
        </Banner>
      )}
    </Panel>
  );
}
