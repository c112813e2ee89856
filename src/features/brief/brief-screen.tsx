import { useLocation } from 'wouter';
import { knotSentence } from '../../analysis/knot-sentence';
import type { KnotHistory, KnotState } from '../../analysis/recurrence-types';
import { placeWords } from '../../anatomy/side-words';
import { neutralBody } from '../../domain/body';
import { dayWords } from '../../domain/calendar-day';
import { consentInForce } from '../../domain/consent';
import type { ClientId } from '../../domain/ids';
import { planWords } from '../../domain/plan-words';
import { defaultPractice } from '../../domain/practice';
import { adviceWords, isSigned, type Session } from '../../domain/session';
import { usePreloadedFigure } from '../../parts/painted-figure';
import { dispatch, useRecords } from '../../state/records';
import { useRecurrence } from '../../state/recurrence';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { Panel } from '../../ui/panel';
import styles from './brief.module.css';
import { useSessions } from './use-sessions';

const states: { state: KnotState; title: string }[] = [
  { state: 'returned', title: 'Came back' },
  { state: 'persisting', title: 'Persisting' },
  { state: 'new', title: 'New last time' },
  { state: 'cleared', title: 'Cleared' },
];

/** A minute before the visit: cautions, what came back, what cleared, what was agreed. */
export function BriefScreen({ clientId }: { readonly clientId: ClientId }) {
  const client = useRecords((r) => r.client.get(clientId));
  const sessions = useSessions(clientId);
  const { knots, proposals } = useRecurrence(clientId);
  const [, navigate] = useLocation();
  const { dimInTreatment } = useRecords((r) => r.practice.get('practice') ?? defaultPractice);
  usePreloadedFigure(client?.body ?? neutralBody, dimInTreatment);
  const draft = sessions.find((s) => !isSigned(s));
  const last = sessions.find(isSigned);
  if (!client) return null;
  const start = () => {
    const made = draft ? { ok: true as const, id: draft.id } : dispatch({ type: 'start-session', clientId });
    if (made.ok) navigate(`/clients/${clientId}/sessions/${made.id}`);
  };
  return (
    <>
      {client.contraindications.length > 0 && (
        <Banner tone="warning" title="Take care">
          {client.contraindications.join('. ')}
        </Banner>
      )}
      <ConsentWarning clientId={clientId} />
      <div className={styles.start}>
        <Button tone="primary" onPress={start}>
          {draft ? `Go on with the session of ${dayWords(draft.day)}` : 'Start session'}
        </Button>
        <LinkButton to={`/clients/${clientId}/edit`}>Edit client</LinkButton>
      </div>
      {proposals.length > 0 && (
        <Banner tone="info">{`${proposals.length} of the findings lie near an earlier knot and wait for your answer in History.`}</Banner>
      )}
      {last ? <LastSession session={last} /> : <NoSession />}
      {states.map(({ state, title }) => (
        <KnotPanel key={state} title={title} knots={knots.filter((k) => k.state === state)} />
      ))}
    </>
  );
}

function ConsentWarning({ clientId }: { readonly clientId: ClientId }) {
  const consented = useRecords((r) =>
    Boolean(
      consentInForce(
        [...r.consent.values()].filter((c) => c.clientId === clientId),
        'treatment',
      ),
    ),
  );
  if (consented) return null;
  return (
    <Banner
      tone="warning"
      title="No consent to treatment is recorded"
      action={<LinkButton to={`/clients/${clientId}/edit`}>Record consent</LinkButton>}
    >
      A session cannot be signed without it.
    </Banner>
  );
}

const NoSession = () => (
  <EmptyState title="No sessions yet">
    After the first signed session, what came back and what cleared will be here.
  </EmptyState>
);

function LastSession({ session }: { readonly session: Session }) {
  const facts = [
    ['Reason', session.reason],
    ['Pain then', session.painNow === null ? '' : `${session.painNow} of 10`],
    ['Advice given', adviceWords(session)],
    ['Plan', planWords(session.plan)],
  ].filter(([, words]) => words !== '');
  return (
    <Panel title={`Last session, ${dayWords(session.day)}`}>
      <dl className={styles.facts}>
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function KnotPanel({ title, knots }: { readonly title: string; readonly knots: readonly KnotHistory[] }) {
  if (knots.length === 0) return null;
  return (
    <Panel title={title}>
      <ul className={styles.knots}>
        {knots.map((k) => (
          <li key={k.knot}>
            <span className={styles.name}>{placeWords(k.muscle, k.side)}</span>{' '}
            <span className={styles.muted}>{knotSentence(k)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
