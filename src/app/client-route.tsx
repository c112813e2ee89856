import { type ReactNode, useEffect } from 'react';
import { Redirect, useParams } from 'wouter';
import { type ClientId, clientIdSchema } from '../domain/ids';
import { ClientBar } from '../parts/client-bar';
import { ClientDamage } from '../parts/client-damage';
import { useDamage } from '../state/damage';
import { openClient, useOpenClient } from '../state/open-client';
import { useRecords } from '../state/records';
import { today } from '../state/today';
import { Banner } from '../ui/banner';
import { Screen } from '../ui/screen';
import { TabLinks } from '../ui/tab-links';

const toClients = { to: '/clients', label: 'Clients' };

interface Props {
  readonly desk: ReactNode;
  readonly children: ReactNode;
}

/** The client in the address, which `ClientRoute` has checked. */
export const useClientId = (): ClientId => clientIdSchema.parse(useParams().clientId);

/** Opens the client named in the address, and shows what is below once it is open. */
export function ClientRoute({ desk, children }: Props) {
  const given = clientIdSchema.safeParse(useParams().clientId);
  const id = given.success ? given.data : null;
  const client = useRecords((r) => (id ? r.client.get(id) : undefined));
  const known = client !== undefined;
  const open = useOpenClient();
  useEffect(() => {
    if (id && known) void openClient(id);
  }, [id, known]);
  if (!id || !known) return <Redirect to="/clients" replace />;
  if (open.id === id && open.phase === 'unreadable')
    return (
      <Screen bar={<ClientBar client={client} today={today()} back={toClients} desk={desk} />}>
        <Banner tone="problem" title="This client's sessions cannot be opened" announced>
          {open.problem}
        </Banner>
      </Screen>
    );
  return open.id === id && open.phase === 'open' ? children : null;
}

/** The bar and the ways inside one client. */
export function ClientTabs({ desk, children }: Props) {
  const id = useClientId();
  const client = useRecords((r) => r.client.get(id));
  const { faults } = useDamage();
  if (!client) return null;
  const at = `/clients/${id}`;
  const links = [
    { to: at, label: 'Brief' },
    { to: `${at}/history`, label: 'History', deep: true },
    { to: `${at}/sessions`, label: 'Sessions' },
    { to: `${at}/handover`, label: 'Handover' },
  ];
  const bar = (
    <>
      <ClientBar client={client} today={today()} back={toClients} desk={desk} />
      <TabLinks label={client.name} links={links} />
    </>
  );
  return (
    <Screen bar={bar} room="wide">
      <ClientDamage name={client.name} faults={faults.filter((f) => f.client === id)} />
      {children}
    </Screen>
  );
}
