import { type Client, clientSchema } from '../client';
import { added, type Diff, isEmpty, joined, noDiff, updated } from '../diff';
import type { ClientId, ConsentId } from '../ids';
import type { Records } from '../records';
import { type Refusal, refuse } from '../refusal';
import type { AddClient, AddRecords, EditClient, ImportClients } from './command';
import { consentGiven } from './consents';
import type { Stamp } from './stamp';

const asClient = (candidate: Client): Client | Refusal => {
  const checked = clientSchema.safeParse(candidate);
  return checked.success ? checked.data : refuse('The client needs a name and a date of birth.');
};

export function addClient(_: Records, { client, consents }: AddClient, stamp: Stamp): Diff | Refusal {
  const id = stamp.id as ClientId;
  const card = asClient({
    ...client,
    kind: 'client',
    id,
    lifeEvents: [],
    sample: false,
    createdAt: stamp.at,
  });
  if ('refused' in card) return card;
  const given = consents.map((consent) =>
    consentGiven(card, consent, `${consent.to}-${stamp.id}` as ConsentId, stamp),
  );
  const refusal = given.find((consent) => 'refused' in consent);
  if (refusal) return refusal;
  return added(card, ...given.filter((consent) => 'kind' in consent));
}

export function editClient(records: Records, { clientId, client }: EditClient): Diff | Refusal {
  const before = records.client.get(clientId);
  if (!before) return refuse('This client is not here any more.');
  // The card does not hold life events, so it never takes them away.
  const after = asClient({ ...before, ...client, lifeEvents: before.lifeEvents });
  return 'refused' in after ? after : updated(before, after);
}

export function importClients(_: Records, { clients }: ImportClients, stamp: Stamp): Diff | Refusal {
  const cards = clients.map((client, i) =>
    asClient({
      ...client,
      kind: 'client',
      id: `${stamp.id}-${i + 1}` as ClientId,
      lifeEvents: [],
      sample: false,
      createdAt: stamp.at,
    }),
  );
  const refusal = cards.find((card) => 'refused' in card);
  return refusal ?? added(...cards.filter((card) => 'kind' in card));
}

export function addRecords(records: Records, { records: list }: AddRecords): Diff | Refusal {
  if (list.some((r) => records[r.kind].has(r.id))) return refuse('These records are here already.');
  const diff = list.reduce((all, r) => joined(all, added(r)), noDiff);
  return isEmpty(diff) ? refuse('There is nothing to add.') : diff;
}
