import type { Fault } from '../domain/fault';
import { Banner } from '../ui/banner';
import { LinkButton } from '../ui/link-button';
import { faultWords } from './fault-words';

interface Props {
  readonly faults: readonly Fault[];
  readonly name: string;
}

/** What is amiss with the records of one client; what can be read is on the screen as ever. */
export function ClientDamage({ faults, name }: Props) {
  if (faults.length === 0) return null;
  return (
    <Banner
      tone="problem"
      title="Not everything of this client is here"
      announced
      action={<LinkButton to="/settings/backup">Restore from a backup</LinkButton>}
    >
      {faults.map((fault) => faultWords(fault, name)).join(' ')}
    </Banner>
  );
}
