import { useState } from 'react';
import { useRecords } from '../../state/records';
import { type Choice, choicesOf, type Pair } from '../../state/versions';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Panel } from '../../ui/panel';
import { Compared } from './compared';
import type { Choosing, Made } from './use-choosing';
import { stayingWords, whatWords } from './version-words';
import styles from './versions.module.css';

interface Props {
  readonly pair: Pair;
  readonly choosing: Choosing;
}

const choiceWords: Record<Choice, string> = {
  'in use': 'Keep the one in use only',
  other: 'Use the other one only',
  both: 'Keep both',
};

const sureWords: Record<Exclude<Choice, 'both'>, string> = {
  'in use': 'The other version is taken away for good. The version in use stays as it is.',
  other: 'The version in use is taken away for good, and the other takes its place.',
};

/** One record in two versions, what they say otherwise, and the choice. */
export function VersionPanel({ pair, choosing }: Props) {
  const { version, inUse, sessions } = pair;
  const name = useRecords((r) => (version.clientId && r.client.get(version.clientId)?.name) || null);
  const [asked, setAsked] = useState<Exclude<Choice, 'both'> | null>(null);
  const { made, busy, choose } = choosing;
  const mine = made?.pair === pair ? made : null;
  const decide = (choice: Choice) => {
    setAsked(null);
    void choose(pair, choice);
  };
  const choices = choicesOf(pair);
  const title = [name, whatWords(version.record, sessions)].filter(Boolean).join(': ');
  return (
    <Panel title={title}>
      <Compared pair={pair} />
      {!choices.includes('in use') && (
        <p className={styles.muted}>The other version is signed, so it stays whatever you choose.</p>
      )}
      {inUse !== null && !choices.includes('other') && <p className={styles.muted}>{stayingWords(inUse)}</p>}
      {mine && <Outcome made={mine} />}
      {mine?.phase !== 'waiting' && (
        <div className={styles.acts}>
          {choices.map((choice) => (
            <Button
              key={choice}
              pending={busy}
              onPress={() => (choice === 'both' ? decide(choice) : setAsked(choice))}
            >
              {choiceWords[choice]}
            </Button>
          ))}
        </div>
      )}
      <Dialog
        open={asked !== null}
        decision
        title={asked ? `${choiceWords[asked]}?` : ''}
        onClose={() => setAsked(null)}
        actions={
          <>
            <Button onPress={() => setAsked(null)}>Not yet</Button>
            <Button tone="danger" onPress={() => asked && decide(asked)}>
              {asked ? choiceWords[asked] : ''}
            </Button>
          </>
        }
      >
        <p>{asked && sureWords[asked]}</p>
      </Dialog>
    </Panel>
  );
}

function Outcome({ made: { phase, why } }: { readonly made: Made }) {
  if (phase === 'waiting')
    return (
      <Banner tone="warning" title="Chosen, not saved yet" announced>
        Saving is tried again by itself. Until it is saved, nothing else can be chosen here.
      </Banner>
    );
  if (phase === 'under way') return null;
  return (
    <Banner tone="problem" title="Nothing was chosen" announced>
      {why}
    </Banner>
  );
}
