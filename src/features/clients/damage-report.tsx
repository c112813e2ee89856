import { useState } from 'react';
import type { Fault } from '../../domain/fault';
import { faultWords } from '../../parts/fault-words';
import { goOnWithout, useDamage } from '../../state/damage';
import { useRecords } from '../../state/records';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { LinkButton } from '../../ui/link-button';
import styles from './clients.module.css';

/** More are counted, not told: the screen is for working. */
const shown = 5;

/** What the tablet has lost or spoilt, and the two ways on. */
export function DamageReport() {
  const { faults, setBack } = useDamage();
  const [asked, setAsked] = useState(false);
  if (faults.length === 0 && !setBack) return null;
  const goOn = () => {
    setAsked(false);
    void goOnWithout();
  };
  return (
    <Banner
      tone="problem"
      title="Some records on this tablet are damaged"
      announced
      action={
        <div className={styles.acts}>
          <LinkButton to="/settings/backup">Restore from a backup</LinkButton>
          <Button tone="plain" onPress={() => setAsked(true)}>
            Go on without them
          </Button>
        </div>
      }
    >
      <ul className={styles.faults}>
        {setBack && <li>Everything here is older than what was last saved on this tablet.</li>}
        {faults.slice(0, shown).map((fault) => (
          <FaultLine key={`${fault.kind} ${fault.client} ${fault.what}`} fault={fault} />
        ))}
        {faults.length > shown && <li>{`And ${faults.length - shown} more.`}</li>}
      </ul>
      <p>All else can be used. What is lost may still be in a backup.</p>
      <Dialog
        open={asked}
        decision
        title="Go on without what is damaged?"
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button onPress={() => setAsked(false)}>Not yet</Button>
            <Button tone="danger" onPress={goOn}>
              Go on without
            </Button>
          </>
        }
      >
        <p>
          What is missing is not missed any more, and nothing reminds you of it. What cannot be read stays
          where it is. Keep the backup that may hold it.
        </p>
      </Dialog>
    </Banner>
  );
}

function FaultLine({ fault }: { readonly fault: Fault }) {
  const name = useRecords((r) => r.client.get(fault.client)?.name ?? null);
  return <li>{faultWords(fault, name)}</li>;
}
