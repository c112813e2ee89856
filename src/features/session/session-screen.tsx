import type { ReactNode } from 'react';
import { Redirect, useParams } from 'wouter';
import { clientIdSchema, sessionIdSchema } from '../../domain/ids';
import { isSigned } from '../../domain/session';
import { useRecords } from '../../state/records';
import { ahead, LoadedAhead } from '../../ui/loaded-ahead';
import { DraftSession } from './draft-session';

const signedSession = ahead(import('./signed-session').then((m) => m.SignedSession));

/** One visit: worked on while it is a draft, only read once it is signed. */
export default function SessionScreen({ desk }: { readonly desk: ReactNode }) {
  const params = useParams();
  const sessionId = sessionIdSchema.safeParse(params.sessionId).data;
  const clientId = clientIdSchema.safeParse(params.clientId).data;
  const session = useRecords((r) => (sessionId ? r.session.get(sessionId) : undefined));
  const client = useRecords((r) => (clientId ? r.client.get(clientId) : undefined));
  if (!client) return <Redirect to="/clients" replace />;
  if (!session || session.clientId !== client.id) return <Redirect to={`/clients/${client.id}`} replace />;
  return isSigned(session) ? (
    <LoadedAhead screen={signedSession} with={{ client, session, desk }} />
  ) : (
    <DraftSession client={client} session={session} desk={desk} />
  );
}
