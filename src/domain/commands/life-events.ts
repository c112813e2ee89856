import type { Client } from '../client';
import { type Diff, updated } from '../diff';
import type { ClientId, LifeEventId } from '../ids';
import { byEventDay, type LifeEvent, lifeEventSchema } from '../life-event';
import type { Records } from '../records';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { AddLifeEvent, EditLifeEvent, RemoveLifeEvent } from './command';
import type { Stamp } from './stamp';

/** More than any life holds that matters to a muscle, and the card stays a card. */
const most = 200;

export function addLifeEvent(
  records: Records,
  { clientId, event }: AddLifeEvent,
  stamp: Stamp,
): Diff | Refusal {
  return withEvents(records, clientId, (client) => {
    const told = asEvent(client, { ...event, id: stamp.id as LifeEventId }, stamp);
    if (isRefusal(told)) return told;
    return client.lifeEvents.length >= most
      ? refuse('There are 200 life events already.')
      : [...client.lifeEvents, told];
  });
}

export function editLifeEvent(
  records: Records,
  { clientId, eventId, event }: EditLifeEvent,
  stamp: Stamp,
): Diff | Refusal {
  return withEvents(records, clientId, (client) => {
    if (!client.lifeEvents.some((e) => e.id === eventId)) return gone;
    const told = asEvent(client, { ...event, id: eventId }, stamp);
    return isRefusal(told) ? told : client.lifeEvents.map((e) => (e.id === eventId ? told : e));
  });
}

export function removeLifeEvent(records: Records, { clientId, eventId }: RemoveLifeEvent): Diff | Refusal {
  return withEvents(records, clientId, ({ lifeEvents }) => {
    const left = lifeEvents.filter((e) => e.id !== eventId);
    return left.length === lifeEvents.length ? gone : left;
  });
}

const gone = refuse('This life event is not here any more.');

function withEvents(
  records: Records,
  clientId: ClientId,
  next: (client: Client) => LifeEvent[] | Refusal,
): Diff | Refusal {
  const client = records.client.get(clientId);
  if (!client) return refuse('This client is not here any more.');
  const events = next(client);
  if (!Array.isArray(events)) return events;
  return updated(client, { ...client, lifeEvents: events.sort(byEventDay) });
}

function asEvent(client: Client, candidate: LifeEvent, { today }: Stamp): LifeEvent | Refusal {
  const checked = lifeEventSchema.safeParse(candidate);
  if (!checked.success) return refuse('Say what happened, in at most 80 letters, and when.');
  if (checked.data.day > today) return refuse('This day is still to come.');
  if (checked.data.day < client.dateOfBirth) return refuse('This day is before the client was born.');
  return checked.data;
}
