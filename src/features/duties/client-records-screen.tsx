import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { ClientId } from '../../domain/ids';
import type { HandoverMaker } from '../../handover/maker';
import { useRecords } from '../../state/records';
import { Screen } from '../../ui/screen';
import { TopBar } from '../../ui/top-bar';
import { AccessPanel } from './access-panel';
import { ErasePanel } from './erase-panel';

interface Props {
  readonly clientId: ClientId;
  readonly maker: HandoverMaker;
  readonly desk: ReactNode;
}

/** What a client may ask for: a copy of everything, and that it is erased. */
export function ClientRecordsScreen({ clientId, maker, desk }: Props) {
  const known = useRecords((r) => r.client.get(clientId));
  // Erased, the card is gone before the screen is left.
  const [client] = useState(known);
  const [, navigate] = useLocation();
  if (!client) return null;
  const back = { to: `/clients/${clientId}/edit`, label: 'Client details' };
  const bar = (
    <TopBar back={back} title={client.name}>
      {desk}
    </TopBar>
  );
  return (
    <Screen bar={bar}>
      <AccessPanel client={client} maker={maker} />
      <ErasePanel client={client} onErased={() => navigate('/clients', { replace: true })} />
    </Screen>
  );
}
