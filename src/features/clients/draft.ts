import { neutralBody } from '../../domain/body';
import { ageOn, type CalendarDay, calendarDaySchema } from '../../domain/calendar-day';
import { type Client, clientCardSchema, type LocalCaution } from '../../domain/client';
import type { AddClient, ClientDetails, GivenConsent } from '../../domain/commands/command';
import {
  type Chaperone,
  type ConsentKind,
  consentAge,
  consentKindSchema,
  type GivenBy,
  offersChaperone,
} from '../../domain/consent';
import { nhsNumberWords, plainNhsNumber } from '../../domain/nhs-number';

/** A client's card while it is being written: the date may still be missing. */
export interface ClientDraft extends Omit<ClientDetails, 'dateOfBirth'> {
  readonly dateOfBirth: string | null;
  /** A caution typed but not yet put on the list. */
  readonly caution: string;
  /** A local caution begun but not yet put on the list; it may still have no place. */
  readonly localCaution: LocalCaution | null;
  /** Consents of a new client; those of a client who is here are recorded one by one. */
  readonly consents: Readonly<Record<ConsentKind, DraftConsent>>;
  /** Who gave them, when the client is a child. */
  readonly givenBy: GivenBy;
}

export interface DraftConsent {
  readonly given: boolean;
  readonly on: string | null;
  readonly chaperone: Chaperone | null;
}

const notGiven: DraftConsent = { given: false, on: null, chaperone: null };

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
  localCaution: null,
  consents: { treatment: notGiven, sharing: notGiven, intimate: notGiven, intraoral: notGiven },
  givenBy: { name: '', relation: '' },
};

export const nothingLocal: LocalCaution = { kind: 'surgery', words: '', regions: [] };

export function draftOf(client: Client): ClientDraft {
  const { kind: _, id: __, lifeEvents: ___, sample: ____, createdAt: _____, ...card } = client;
  return { ...emptyDraft, ...card, nhsNumber: nhsNumberWords(card.nhsNumber) };
}

/** The list with one more caution; empty and repeated ones are left out. */
export function withCaution(list: readonly string[], caution: string): string[] {
  const added = caution.trim();
  const known = list.some((c) => c.toLowerCase() === added.toLowerCase());
  return added && !known ? [...list, added] : [...list];
}

/** The list with the local caution that was begun, once it has a place. */
export const withLocalCaution = ({ localCautions, localCaution }: ClientDraft): LocalCaution[] =>
  localCaution && localCaution.regions.length > 0 ? [...localCautions, localCaution] : [...localCautions];

/** Whether someone else gives consent for this client: it is ticked, and a day of it lies in childhood. */
export function needsGiver({ dateOfBirth, consents }: ClientDraft): boolean {
  const born = calendarDaySchema.safeParse(dateOfBirth);
  if (!born.success) return false;
  return Object.values(consents).some(({ given, on }) => {
    const day = calendarDaySchema.safeParse(on);
    return given && day.success && ageOn(born.data, day.data) < consentAge;
  });
}

type Field = keyof ClientDetails;
export type DraftErrors = Partial<Record<Field | ConsentKind | 'givenBy', string>>;

const mending: Record<Field, string> = {
  name: 'Write the name in at most 200 letters.',
  dateOfBirth: 'Enter the date of birth. It tells apart clients of the same name.',
  nhsNumber: 'Check the ten digits: this is no NHS number. Leave it empty if you do not hold it.',
  phone: 'Write the phone number in at most 60 letters.',
  email: 'Write the email address in at most 200 letters.',
  gpPractice: 'Write the GP practice in at most 300 letters.',
  contraindications: 'Write at most 40 contraindications, each in at most 200 letters.',
  localCautions: 'Say of at most 40 cautions where each one is, in at most 200 letters.',
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
    localCautions: withLocalCaution(draft),
  });
  const errors: DraftErrors = {};
  for (const issue of card.error?.issues ?? []) {
    const field = issue.path[0] as Field;
    errors[field] = mending[field];
  }
  if (!draft.name.trim()) errors.name = 'Enter the client’s name.';
  if (draft.dateOfBirth && draft.dateOfBirth > today) errors.dateOfBirth = 'This day is still to come.';
  if (draft.localCaution && draft.localCaution.regions.length === 0)
    errors.localCautions = 'Say where it is, or leave this caution out.';
  const consents = consentsOf(draft, today, errors);
  if (!card.success || Object.keys(errors).length > 0) return { card: null, errors };
  return { card: card.data, consents, errors: null };
}

/** The consents that were ticked; what is missing of them is added to the errors. */
function consentsOf(draft: ClientDraft, today: CalendarDay, errors: DraftErrors): GivenConsent[] {
  const { name, relation } = draft.givenBy;
  const child = needsGiver(draft);
  if (child && !(name.trim() && relation.trim()))
    errors.givenBy = 'Say by name and relation who gave consent.';
  return consentKindSchema.options.flatMap((to) => {
    const { given, on, chaperone } = draft.consents[to];
    const day = calendarDaySchema.safeParse(on);
    if (!given) return [];
    if (!day.success || day.data > today) errors[to] = 'Write the day on which consent was given.';
    else if (offersChaperone(to) && chaperone === null)
      errors[to] = 'Offer a chaperone, and say whether one was present or declined.';
    else return [{ to, givenOn: day.data, givenBy: child ? draft.givenBy : null, chaperone }];
    return [];
  });
}

/** Another client with the same name and date of birth. */
export function namesake(draft: ClientDraft, clients: Iterable<Client>, own: string | null): Client | null {
  const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();
  for (const c of clients)
    if (c.id !== own && c.dateOfBirth === draft.dateOfBirth && plain(c.name) === plain(draft.name)) return c;
  return null;
}
