import { useMemo } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import type { ClientId, KnotId } from '../../domain/ids';
import { useClientSessions } from '../../state/client-sessions';
import { useRecords } from '../../state/records';
import { useRecurrence } from '../../state/recurrence';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import styles from './history.module.css';
import { KnotScreen } from './knot-screen';
import { LifeEvents } from './life-events';
import { OverTime } from './over-time';
import { Patterns } from './patterns';
import { PlanCourse } from './plan';
import { Trends } from './trends';

const noEvents: [] = [];

/** A client's course, in one of five ways; each is an address of its own. */
export function HistoryScreen({ clientId }: { readonly clientId: ClientId }) {
  const newestFirst = useClientSessions(clientId);
  const sessions = useMemo(() => newestFirst.toReversed(), [newestFirst]);
  const recurrence = useRecurrence(clientId);
  const client = useRecords((r) => r.client.get(clientId));
  const at = `/clients/${clientId}/history`;
  if (sessions.length === 0)
    return (
      <EmptyState
        title="No sessions yet"
        actions={<LinkButton to={`/clients/${clientId}`}>To the brief</LinkButton>}
      >
        From the first session on, each knot will have a line here: present, clear or not checked, visit after
        visit.
      </EmptyState>
    );
  return (
    <>
      <Ways at={at} />
      <Switch>
        <Route path={at}>
          {recurrence.knots.length === 0 ? (
            <EmptyState title="No knots yet">
              Nothing has been found in{' '}
              {sessions.length === 1 ? 'the one session' : `${sessions.length} sessions`}. Each knot found in
              a session will have a line here: present, clear or not checked, visit after visit.
            </EmptyState>
          ) : (
            <OverTime
              clientId={clientId}
              recurrence={recurrence}
              sessions={sessions}
              events={client?.lifeEvents ?? noEvents}
            />
          )}
          {client && <LifeEvents client={client} />}
        </Route>
        <Route path={`${at}/trends`}>
          <Trends sessions={sessions} />
        </Route>
        <Route path={`${at}/patterns`}>
          <Patterns recurrence={recurrence} sessions={sessions} />
        </Route>
        <Route path={`${at}/plan`}>
          <PlanCourse clientId={clientId} sessions={sessions} />
        </Route>
        <Route path={`${at}/knots/:knotId`}>
          {({ knotId }) => (
            <KnotScreen
              clientId={clientId}
              knotId={knotId as KnotId}
              recurrence={recurrence}
              sessions={sessions}
            />
          )}
        </Route>
        <Route>
          <Redirect to={at} replace />
        </Route>
      </Switch>
    </>
  );
}

const ways = [
  { to: '', label: 'Over time' },
  { to: '/map', label: 'On the map' },
  { to: '/trends', label: 'Trends' },
  { to: '/patterns', label: 'Patterns' },
  { to: '/plan', label: 'Plan' },
];

function Ways({ at }: { readonly at: string }) {
  const [here] = useLocation();
  return (
    <nav aria-label="Ways to see the history" className={styles.ways}>
      {ways.map(({ to, label }) => (
        <Link
          key={to}
          href={`${at}${to}`}
          className={styles.way}
          aria-current={here === `${at}${to}` ? 'page' : undefined}
          replace={to !== '/map'}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
