import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { dayWords } from '../../domain/calendar-day';
import type { ClientId } from '../../domain/ids';
import { readDrafts, useDraftsRead } from '../../state/card-drafts';
import { dispatch, useRecords } from '../../state/records';
import { today as todayNow } from '../../state/today';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { focusFirstError } from '../../ui/focus-first-error';
import { LinkButton } from '../../ui/link-button';
import { Screen } from '../../ui/screen';
import { TopBar } from '../../ui/top-bar';
import { CardFields } from './card-fields';
import styles from './clients.module.css';
import { ConsentPanel } from './consent-panel';
import { checkDraft, namesake } from './draft';
import { DraftsUnread } from './drafts-unread';
import { NewConsents } from './new-consents';
import { useDraft } from './use-draft';

interface Props {
  /** Absent: a new client. */
  readonly clientId?: ClientId;
}

/** A client's card, new or changed. Left without saving, it is kept as typed, over locking too. */
export function ClientForm(props: Props) {
  const { read, failed } = useDraftsRead();
  const [without, setWithout] = useState(false);
  useEffect(() => void readDrafts(), []);
  if (read || without) return <CardForm {...props} />;
  if (!failed) return null;
  return (
    <Screen bar={<FormBar clientId={props.clientId} />}>
      <DraftsUnread onWithout={() => setWithout(true)} />
    </Screen>
  );
}

const homeOf = (clientId: ClientId | undefined) => (clientId ? `/clients/${clientId}` : '/clients');

function FormBar({ clientId }: { readonly clientId: ClientId | undefined }) {
  const back = { to: homeOf(clientId), label: clientId ? 'Client' : 'Clients' };
  return <TopBar back={back} title={clientId ? 'Client details' : 'New client'} />;
}

function CardForm({ clientId }: Props) {
  const clients = useRecords((r) => r.client);
  const [, navigate] = useLocation();
  const { draft, change, restored, forget } = useDraft(clientId ?? null);
  const [tries, setTries] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries > 0) focusFirstError(form.current);
  }, [tries]);

  const today = todayNow();
  const checked = checkDraft(draft, today);
  const errors = (tries > 0 && checked.errors) || {};
  const same = namesake(draft, clients.values(), clientId ?? null);

  const submit = (e: FormEvent) => {
    e.preventDefault();
    setTries(tries + 1);
    if (checked.errors) return;
    const outcome = clientId
      ? dispatch({ type: 'edit-client', clientId, client: checked.card })
      : dispatch({ type: 'add-client', client: checked.card, consents: checked.consents });
    if (!outcome.ok) return setRefused(outcome.why);
    forget();
    navigate(clientId ? homeOf(clientId) : `/clients/${outcome.id}`, { replace: true });
  };

  return (
    <Screen bar={<FormBar clientId={clientId} />}>
      <form ref={form} className={styles.form} onSubmit={submit} autoComplete="off">
        {restored && (
          <Banner tone="info" action={<Button onPress={forget}>Start afresh</Button>}>
            What was typed here before is still here, but not on the card yet.
          </Banner>
        )}
        <CardFields draft={draft} onChange={change} errors={errors} today={today} />
        {!clientId && <NewConsents draft={draft} onChange={change} errors={errors} today={today} />}
        {same && (
          <Banner tone="warning" title="Possibly here already" announced>
            {`A client called ${same.name}, born ${dayWords(same.dateOfBirth)}, is on the list. Two are possible; look before saving.`}
          </Banner>
        )}
        {refused && (
          <Banner tone="problem" title="Not saved" announced>
            {refused}
          </Banner>
        )}
        <div className={styles.actions}>
          <Button tone="primary" type="submit">
            {clientId ? 'Save changes' : 'Add client'}
          </Button>
        </div>
      </form>
      {clientId && <ConsentPanel clientId={clientId} today={today} />}
      {clientId && <LinkButton to={`/clients/${clientId}/records`}>Copy for the client, or erase</LinkButton>}
    </Screen>
  );
}
