import { type ReactNode, useState } from 'react';
import { Redirect, useLocation, useParams } from 'wouter';
import { usualPoints } from '../../anatomy/usual-points';
import { clientIdSchema, sessionIdSchema } from '../../domain/ids';
import { isSigned } from '../../domain/session';
import type { MuscleOf } from '../../picture/atlas-zones';
import { dispatch, useRecords } from '../../state/records';
import { Banner } from '../../ui/banner';
import { AtlasScreen } from './atlas-screen';

/** The atlas with this client's body, opened from their session: what it shows can be marked there. */
export function SessionAtlas({ desk }: { readonly desk: ReactNode }) {
  const params = useParams();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<string | null>(null);
  const sessionId = sessionIdSchema.safeParse(params.sessionId).data;
  const clientId = clientIdSchema.safeParse(params.clientId).data;
  const session = useRecords((r) => (sessionId ? r.session.get(sessionId) : undefined));
  const client = useRecords((r) => (clientId ? r.client.get(clientId) : undefined));
  if (!client || !session || session.clientId !== client.id) return <Redirect to="/clients" replace />;
  const to = `/clients/${client.id}/sessions/${session.id}`;
  const mark = ({ muscle, side }: MuscleOf, point: string) => {
    const at = usualPoints(muscle, side).find(({ id }) => id === point)?.at;
    if (!at) return;
    const made = dispatch({ type: 'add-finding', sessionId: session.id, muscle, side, at, scale: null });
    if (made.ok) navigate(to);
    else setProblem(made.why);
  };
  return (
    <AtlasScreen
      desk={desk}
      back={{ to, label: 'Session' }}
      body={client.body}
      problem={
        problem && (
          <Banner tone="warning" announced>
            {problem}
          </Banner>
        )
      }
      {...(isSigned(session) ? {} : { onMark: mark })}
    />
  );
}
