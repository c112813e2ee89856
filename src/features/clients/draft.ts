import { neutralBody } from '../../domain/body';
import { type CalendarDay, calendarDaySchema } from '../../domain/calendar-day';
import { type Client, clientCardSchema } from '../../domain/client';
import type { AddClient, ClientDetails } from '../../domain/commands/command';
import type { ConsentKind } from '../../domain/consent';
import { nhsNumberWords, plainNhsNumber } from '../../domain/nhs-number';

/** A client's card while it is being written: the date may still be missing. */
export interface ClientDraft extends Omit<ClientDetails, 'dateOfBirth'> {
  readonly dateOfBirth: string | null;
  /** A caution typed but not yet put on the list. */
  readonly caution: string;
  /** Consents of a new client; those of a client who is here are recorded one by one. */
  readonly treatment: GivenConsent;
  readonly sharing: GivenConsent;
}

export interface GivenConsent {
  readonly given: boolean;
  readonly on: string | null;
}

const notGiven: GivenConsent = { given: false, on: null };

export const emptyDraft: ClientDraft = {
  name: '',
  dateOfBirth: null,
  nhsNumber: '',
  phone: '',
  email: '',
  gpPractice: '',
  contraindications: [],
  localCautions: [],
  notes: '',
  body: neutralBody,
  caution: '',
  treatment: notGiven,
  sharing: notGiven,
};

export function draftOf(client: Client): ClientDraft {
  const { kind: _, id: __, sample: ___, createdAt: ____, ...card } = client;
  return { ...emptyDraft, ...card, nhsNumber: nhsNumberWords(card.nhsNumber) };
}

/** The list with one more caution; empty and repeated ones are left out. */
export function withCaution(list: readonly string[], caution: string): string[] {
  const added = caution.trim();
  const known = list.some((c) => c.toLowerCase() === added.toLowerCase());
  return added && !known ? [...list, added] : [...list];
}

type Field = keyof ClientDetails;
export type DraftErrors = Partial<Record<Field | ConsentKind, string>>;

const mending: Record<Field, string> = {
  name: 'Write the name in at most 200 letters.',
  dateOfBirth: 'Enter the date of birth. It tells apart clients of the same name.',
  nhsNumber: 'Check the ten digits: this is no NHS number. Leave it empty if you do not hold it.',
  phone: 'Write the phone number in at most 60 letters.',
  email: 'Write the email address in at most 200 letters.',
  gpPractice: 'Write the GP practice in at most 300 letters.',
  contraindications: 'Write at most 40 contraindications, each in at most 200 letters.',
  localCautions: 'Say of at most 40 cautions where each one is.',
  notes: 'Write the notes in at most 20,000 letters.',
  body: 'Choose a figure and a build.',
};

type Checked =
  | { readonly card: ClientDetails; readonly consents: AddClient['consents']; readonly errors: null }
  | { readonly card: null; readonly errors: DraftErrors };

/** The card and consents as they would be kept, or what is wrong with each field. */
export function checkDraft(draft: ClientDraft, today: CalendarDay): Checked {
  const card = clientCardSchema.safeParse({
    ...draft,
    nhsNumber: plainNhsNumber(draft.nhsNumber),
    contraindications: withCaution(draft.contraindications, draft.caution),
  });
  const errors: DraftErrors = {};
  for (const issue of card.error?.issues ?? []) {
    const field = issue.path[0] as Field;
    errors[field] = mending[field];
  }
  if (!draft.name.trim()) errors.name = 'Enter the client’s name.';
  if (draft.dateOfBirth && draft.dateOfBirth > today) errors.dateOfBirth = 'This day is still to come.';
  const consents = (['treatment', 'sharing'] as const).flatMap((to) => {
    const { given, on } = draft[to];
    const day = calendarDaySchema.safeParse(on);
    if (!given) return [];
    if (day.success && day.data <= today) return [{ to, givenOn: day.data }];
    errors[to] = 'Write the day on which consent was given.';
    return [];
  });
  if (!card.success || Object.keys(errors).length > 0) return { card: null, errors };
  return { card: card.data, consents, errors: null };
}

/** Another client with the same name and date of birth. */
export function namesake(draft: ClientDraft, clients: Iterable<Client>, own: string | null): Client | null {
  const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();
  for (const c of clients)
    if (c.id !== own && c.dateOfBirth === draft.dateOfBirth && plain(c.name) === plain(draft.name)) return c;
  return null;
}
