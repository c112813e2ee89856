import { expect, it } from 'vitest';
import { addendumSchema } from '../domain/addendum';
import { type AuditEntry, auditEntrySchema } from '../domain/audit-entry';
import { clientSchema } from '../domain/client';
import { consentSchema } from '../domain/consent';
import { type Session, sessionSchema } from '../domain/session';
import { buildDocument } from './build-document';
import type { Recipient } from './document/document';
import { blocksOf } from './document/document';
import { wordsOfBlock } from './document/words-of-block';
import { plainChoices } from './source';
import { fixtureClient, fixtureSource } from './visit-fixture';

/** A session in which every field that takes words has a word of its own. */
function filled(): Session {
  const last = fixtureSource().sessions.at(-1);
  if (!last) throw new Error('Expected a session.');
  return sessionSchema.parse({
    ...last,
    reason: 'Wreason',
    painNow: 7,
    painPlaces: [{ region: 'temple', side: 'left' }],
    factors: [{ id: 'posture', name: 'Wfactor', level: 'a-lot' }],
    adviceFollowed: 'partly',
    health: { changed: true, words: 'Whealth' },
    redFlags: {
      flags: [{ flag: 'nerve', present: true }],
      limbs: ['right-leg'],
      emergencies: [{ sign: 'calf', present: false }],
      decision: 'adapt',
    },
    findings: last.findings.map((f, i) => ({
      ...f,
      tautBand: true,
      twitch: false,
      jumpSign: true,
      threshold: 2.5,
      depth: 'deep',
      note: `Wnote${i}`,
    })),
    painAfter: 3,
    retest: 'Wretest',
    adviceGiven: [{ id: 'advice-x', words: 'Wlibrary', factor: null }],
    advice: 'Wadvice',
    plan: { aim: 'Waim', nextInWeeks: 5, expectedVisits: 4, maintenance: true },
    note: 'Wown',
    summary: 'Wsummary',
  });
}

const told = (number: number, changes: Partial<AuditEntry>): AuditEntry =>
  auditEntrySchema.parse({
    kind: 'audit',
    id: `audit-000${number}`,
    chain: 'chain-0001',
    number,
    at: new Date(2026, 10, number, 9, 30).getTime(),
    by: 'therapist-01',
    deed: 'signed',
    subject: { kind: 'session', id: 'session-0001' },
    clientId: 'client-0001',
    reason: '',
    previous: '0'.repeat(64),
    ...changes,
  });

const wordsOf = (recipient: Recipient, withNotes = true, trail: AuditEntry[] | null = []): string => {
  const session = filled();
  const client = clientSchema.parse({
    ...fixtureClient(),
    phone: 'Wphone',
    email: 'Wemail',
    nhsNumber: '9434765919',
    notes: 'Wcard',
    lifeEvents: [{ id: 'event-0001', day: '2026-05-04', about: true, words: 'Wevent' }],
    localCautions: [{ kind: 'surgery', words: 'Wcaution', regions: [{ region: 'temple', side: 'right' }] }],
  });
  const addendum = addendumSchema.parse({
    kind: 'addendum',
    id: 'addendum-1',
    clientId: client.id,
    sessionId: session.id,
    by: session.therapistId,
    at: 1,
    reason: 'Wbecause',
    words: 'Wadded',
  });
  const consent = consentSchema.parse({
    kind: 'consent',
    id: 'consent-2x',
    clientId: client.id,
    to: 'intimate',
    givenOn: '2026-06-22',
    withdrawnOn: '2026-07-01',
    givenBy: { name: 'Wgiver', relation: 'Wrelation' },
    chaperone: 'declined',
  });
  const source = fixtureSource({
    client,
    sessions: [session],
    addenda: [addendum],
    consents: [consent],
    trail,
  });
  const document = buildDocument(source, { ...plainChoices(recipient), withNotes });
  return document ? blocksOf(document).flatMap(wordsOfBlock).join('\n') : '';
};

const ofSession = [
  ...['Wreason', '7 of 10', 'Temple, left', 'Wfactor: a lot', 'Partly followed', 'Yes: Whealth'],
  ...['weakness or pins and needles down an arm or leg: yes', 'Right leg', 'hot, swollen calf: no', 'Adapt'],
  ...['2.5 kgf/cm²', 'Deep', 'Wnote0', 'Wnote3', '3 of 10', 'Wretest', 'Wlibrary', 'Wadvice', 'Waim'],
  ...['In 5 weeks', 'Wown', 'Wsummary', 'a'.repeat(64), 'Wadded', 'because: Wbecause', 'Maya Osei'],
];

it('the copy of a session has every field of it, and what was added since', () => {
  const words = wordsOf('session');
  for (const said of ofSession) expect(words).toContain(said);
});

it('the copy of everything has the card, consents, sessions and links as well', () => {
  const words = wordsOf('full');
  const ofCard = ['Wphone', 'Wemail', 'Wcard', 'Recent surgery: Wcaution (temple, right)', 'apixaban'];
  const ofLife = ['About 4 May 2026', 'Wevent'];
  const ofConsent = ['To work on intimate areas', '1 Jul 2026', 'Wgiver, Wrelation', 'Offered and declined'];
  for (const said of [...ofSession, ...ofCard, ...ofLife, ...ofConsent]) expect(words).toContain(said);
  expect(words).toContain('Confirmed where it was last seen');
});

it('the copy of everything says what the audit trail says, oldest first, or that it was not to be read', () => {
  const trail = [
    told(3, { deed: 'exported', subject: { kind: 'handover', id: 'gp' }, reason: 'Wwhy', by: null }),
    told(2, {}),
  ];
  const words = wordsOf('full', true, trail);
  expect(words).toMatch(
    /2 Nov 2026, 09:30\nSigned\nSession\nMaya Osei\n3 Nov 2026, 09:30\nExported\nReason: Wwhy\nLetter for the GP\nAt the door/,
  );
  expect(wordsOf('full', true, [])).toContain('The audit trail says nothing of this client.');
  expect(wordsOf('full', true, null)).toContain('could not be read');
  for (const recipient of ['gp', 'physio', 'client', 'session'] as const)
    expect(wordsOf(recipient, true, trail)).not.toContain('Wwhy');
});

it('tells the client’s life events in the copy of everything alone', () => {
  for (const recipient of ['gp', 'physio', 'client', 'session'] as const)
    expect(wordsOf(recipient)).not.toContain('Wevent');
});

it('leaves the therapist’s own notes out when they are not wanted', () => {
  expect(wordsOf('full', false)).not.toMatch(/Wnote|Wown|Wcard/);
  expect(wordsOf('gp')).not.toMatch(/Wnote|Wown|Wcard|Wphone|Wemail/);
  expect(wordsOf('physio')).not.toMatch(/Wnote|Wown|Wcard|Wphone|Wemail/);
  expect(wordsOf('client')).not.toMatch(/Wnote|Wown|Wcard|Wphone|Wemail/);
});
