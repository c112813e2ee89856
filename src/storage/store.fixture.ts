import { neutralBody } from '../domain/body';
import { calendarDay } from '../domain/calendar-day';
import type { TypedCard } from '../domain/card-draft';
import { techniqueOf } from '../domain/choices';
import type { Diff } from '../domain/diff';
import { ungraded } from '../domain/finding';
import type { ClientId } from '../domain/ids';
import { defaultPractice } from '../domain/practice';
import { type AnyRecord, recordSchema } from '../domain/records';
import { blankVisit, noPlan } from '../domain/session';
import { argon2Here } from './argon2';
import type { Kdf } from './passphrase-key';
import { openStore } from './sealed-store';
import type { Store } from './store';

/** The cheapest that is allowed: these tests are not about its strength. */
export const cheapKdf: Kdf = { algorithm: 'argon2id-13', memoryKiB: 64, passes: 1, lanes: 1 };
export const passphrase = 'seven quiet herons';

const clientId = 'client-aaaaaaaa' as ClientId;
export const otherClientId = 'client-bbbbbbbb' as ClientId;

const practice = recordSchema.parse({
  ...defaultPractice,
  name: 'Willowbank Rooms',
  address: '12 Tannery Lane',
  hand: 'left',
});
export const therapist = recordSchema.parse({
  kind: 'therapist',
  id: 'therapist-1',
  name: 'Ottoline Fairweather',
  registration: 'CNHC 4471',
});

/** A client's card with long and awkward words: accents, right-to-left, an emoji, a lone surrogate. */
export const client = (id: ClientId = clientId, name = 'Zoë Ångström-Okonkwo'): AnyRecord =>
  recordSchema.parse({
    kind: 'client',
    id,
    name,
    dateOfBirth: calendarDay('1979-02-28'),
    nhsNumber: '',
    phone: '07700 900123',
    email: 'zoe@example.org',
    gpPractice: 'Harbourside Surgery',
    contraindications: ['Warfarin'],
    localCautions: [],
    lifeEvents: [{ id: 'event-0001', day: calendarDay('2025-11-01'), about: true, words: 'Bought bicycle' }],
    notes: 'שלום 🙂 \ud800 "quoted" \\ \u0000',
    body: neutralBody,
    sample: false,
    createdAt: 1_760_000_000_000,
  });

export const session = (id = 'session-1', note = 'Slept badly', of: ClientId = clientId): AnyRecord =>
  recordSchema.parse({
    kind: 'session',
    id,
    clientId: of,
    therapistId: 'therapist-1',
    day: calendarDay('2026-03-03'),
    startedAt: 1_772_532_000_000,
    ...blankVisit,
    reason: 'Headaches at the desk',
    painNow: 6,
    findings: [
      {
        id: 'finding-1',
        muscle: 'trapezius-upper',
        side: 'left',
        at: { sheet: 'back-superficial', u: 61.25, v: 1402.5 },
        scale: 0.9,
        ...ungraded,
        tenderness: 3,
        pain: 7,
        recognised: true,
        referral: { source: 'usual', regions: [{ region: 'temple', side: 'left' }] },
        note: 'Twitches',
      },
    ],
    treatments: [
      {
        id: 'treatment-1',
        findingId: 'finding-1',
        area: null,
        holdSince: null,
        technique: techniqueOf('trigger-point-therapy'),
        pressure: 3,
        response: 'productive',
        holdSeconds: 45,
        release: 'partly',
        painAfter: 3,
      },
    ],
    clears: [{ muscle: 'infraspinatus', side: 'right', knot: null }],
    advice: 'Raise the monitor',
    plan: { ...noPlan, aim: 'A fortnight' },
    note,
  });

const link = recordSchema.parse({
  kind: 'knot-link',
  id: 'link-finding-1',
  clientId,
  sessionId: 'session-1',
  findingId: 'finding-1',
  knotId: 'finding-0',
  linkedBy: 'ghost',
});
const addendum = recordSchema.parse({
  kind: 'addendum',
  id: 'addendum-1',
  clientId,
  sessionId: 'session-1',
  by: 'therapist-1',
  at: 1_772_540_000_000,
  reason: 'Left out',
  words: 'Ice was used as well',
});
const consent = recordSchema.parse({
  kind: 'consent',
  id: 'consent-1',
  clientId,
  to: 'treatment',
  givenOn: calendarDay('2026-01-15'),
  withdrawnOn: null,
  givenBy: null,
  chaperone: null,
});

const open = recordSchema.parse({
  kind: 'open-sessions',
  id: 'open-sessions',
  list: [{ sessionId: 'session-1', clientId, startedAt: 1_772_532_000_000 }],
});

const notAsked = { given: false, on: null, chaperone: null };
/** What was typed into a card and not saved to it. */
export const typedCard: TypedCard = {
  name: 'Zoë Half-typed',
  dateOfBirth: '28 Feb',
  ...{ nhsNumber: '', phone: '07700 900', email: '', gpPractice: '', notes: '' },
  ...{ contraindications: [], localCautions: [], caution: '', localCaution: null },
  body: neutralBody,
  consents: { treatment: notAsked, sharing: notAsked, intimate: notAsked, intraoral: notAsked },
  givenBy: { name: '', relation: '' },
};

/** One record of every kind: those of the practice, and those of one client. */
export const ofPractice = [practice, therapist, client(), open];
export const ofClient = [session(), addendum, link, consent];
export const idOfClient = clientId;

export const change = (part: Partial<Diff>): Diff => ({ added: [], updated: [], removed: [], ...part });

/** A store of its own for each test, cheap to unlock. */
export const storeNamed = (name: string): Store =>
  openStore({ name, kdf: cheapKdf, argon2: argon2Here, now: () => 1_780_000_000_000 });

/** As a practice looks in mid-life, open. */
export async function filledStore(name: string): Promise<Store> {
  const store = storeNamed(name);
  await store.create(passphrase, ofPractice);
  await store.write(change({ added: ofClient }));
  return store;
}
