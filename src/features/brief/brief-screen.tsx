import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { briefOf } from '../../analysis/brief';
import type { KnotState } from '../../analysis/recurrence-types';
import { neutralBody } from '../../domain/body';
import { dayWords } from '../../domain/calendar-day';
import type { ClientId } from '../../domain/ids';
import { defaultPractice } from '../../domain/practice';
import { isSigned } from '../../domain/session';
import { LanesLegend } from '../../parts/lanes-legend';
import { usePreloadedFigure } from '../../parts/painted-figure';
import { useClientSessions } from '../../state/client-sessions';
import { dispatch, useRecords } from '../../state/records';
import { useRecurrence } from '../../state/recurrence';
import { Aside } from '../../ui/aside';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { printPage } from '../../ui/print-page';
import styles from './brief.module.css';
import { KnotPanel } from './knot-panel';
import { LastSession } from './last-session';
import { TakeCare } from './take-care';

/** What is there now, the most pressing first; so few of each that all fit on one screen. */
const present: { state: KnotState; title: string; most: number }[] = [
  { state: 'returned', title: 'Came back', most: 3 },
  { state: 'persisting', title: 'Persisting', most: 3 },
  { state: 'new', title: 'New last time', most: 2 },
];
const mostCleared = 4;

/** A minute before the visit: cautions, what came back, what cleared, what was agreed. */
export function BriefScreen({ clientId }: { readonly clientId: ClientId }) {
  const client = useRecords((r) => r.client.get(clientId));
  const sessions = useClientSessions(clientId);
  const analysis = useRecurrence(clientId);
  const brief = useMemo(() => briefOf(sessions, analysis), [sessions, analysis]);
  const { dimInTreatment } = useRecords((r) => r.practice.get('practice') ?? defaultPractice);
  usePreloadedFigure(client?.body ?? neutralBody, dimInTreatment);
  if (!client) return null;
  const open = analysis.proposals.length;
  return (
    <div className={styles.brief}>
      <Start clientId={clientId} />
      <div className={styles.care}>
        <TakeCare
          client={client}
          asked={brief.asked}
          draft={sessions.find((s) => !isSigned(s))}
          hasBeenHere={brief.last !== null}
        />
        {open > 0 && (
          <Banner tone="info">{`${open} of the findings ${open === 1 ? 'lies near an earlier knot and waits' : 'lie near an earlier knot and wait'} for your answer in History.`}</Banner>
        )}
      </div>
      <div className={styles.agreed}>
        {brief.last ? (
          <LastSession last={brief.last} advice={brief.advice} plan={brief.plan} />
        ) : (
          <EmptyState title={sessions.length > 0 ? 'No signed session yet' : 'No sessions yet'}>
            After the first signed session, what was told, advised and agreed will be here.
          </EmptyState>
        )}
        <KnotPanel title="Cleared" clientId={clientId} knots={brief.knots.cleared} most={mostCleared} brief />
      </div>
      <div className={styles.groups}>
        {present.map(({ state, title, most }) => (
          <KnotPanel
            key={state}
            // While the first session is open there is no last time.
            title={brief.last || state !== 'new' ? title : 'New'}
            clientId={clientId}
            knots={brief.knots[state]}
            most={most}
          />
        ))}
        {analysis.knots.length > 0 && (
          <Aside title="What do the marks and counts mean?">
            <LanesLegend />
            <p>
              Each mark is one of the last eight visits, the newest at the right. Checks are visits at which a
              knot was present or clear; slight and not checked are no checks. What was done is told as
              recorded: whoever comes at their worst is often better next time without any treatment.
            </p>
          </Aside>
        )}
      </div>
    </div>
  );
}

function Start({ clientId }: { readonly clientId: ClientId }) {
  const draft = useClientSessions(clientId).find((s) => !isSigned(s));
  const [, navigate] = useLocation();
  const start = () => {
    const made = draft ? { ok: true as const, id: draft.id } : dispatch({ type: 'start-session', clientId });
    if (made.ok) navigate(`/clients/${clientId}/sessions/${made.id}`);
  };
  return (
    <div className={styles.start}>
      <Button tone="primary" onPress={start}>
        {draft ? `Go on with the session of ${dayWords(draft.day)}` : 'Start session'}
      </Button>
      <LinkButton to={`/clients/${clientId}/edit`}>Edit client</LinkButton>
      <Button tone="plain" icon={<Printer size={18} aria-hidden />} onPress={printPage}>
        Print
      </Button>
    </div>
  );
}
