import { describe, expect, it } from 'vitest';
import { firstTechniques } from '../choices';
import { clientSchema } from '../client';
import { consentSchema } from '../consent';
import { practiceSchema } from '../practice';
import { sessionSchema } from '../session';
import { migrated } from './index';

/** A session as version 3 wrote it. */
const session = {
  kind: 'session',
  id: 'session-aaaaaaaa',
  clientId: 'client-aaaaaaaa',
  therapistId: 'therapist-aaaaaaaa',
  day: '2026-03-03',
  startedAt: 1,
  reason: 'Headaches',
  painNow: 6,
  findings: [
    {
      id: 'finding-aaaaaaaa',
      muscle: 'trapezius-upper',
      side: 'left',
      at: { sheet: 'back-superficial', u: 61, v: 1402 },
      scale: 0.9,
      findingKind: 'active',
      tenderness: 3,
      pain: 7,
      recognised: true,
      referral: null,
      note: '',
    },
  ],
  treatments: [
    {
      id: 'treatment-aaaaaaaa',
      findingId: 'finding-aaaaaaaa',
      technique: 'deep-tissue',
      pressure: 3,
      response: 'productive',
      holdSeconds: null,
      release: 'partly',
      painAfter: 3,
    },
  ],
  clears: [],
  advice: 'Raise the monitor',
  plan: 'A fortnight',
  note: 'Slept badly',
  signature: null,
};

describe('version 3 to 4', () => {
  it('keeps every word of a session, and says that nothing else was asked', () => {
    expect(sessionSchema.safeParse(session).success).toBe(false);
    const now = sessionSchema.parse(migrated('session', 3, session));
    expect(now).toMatchObject({
      reason: 'Headaches',
      painNow: 6,
      advice: 'Raise the monitor',
      note: 'Slept badly',
    });
    expect(now.plan).toEqual({
      aim: 'A fortnight',
      nextInWeeks: null,
      expectedVisits: null,
      maintenance: false,
    });
    expect(now.redFlags).toEqual({ flags: [], limbs: [], emergencies: [], decision: null });
    expect(now.findings[0]).toMatchObject({ tenderness: 3, tautBand: null, threshold: null });
    expect(now.treatments[0]).toMatchObject({
      technique: firstTechniques[1],
      holdSince: null,
      release: 'partly',
    });
  });

  it('leaves a technique that it does not know, which is then refused and not guessed', () => {
    const odd = { ...session, treatments: [{ ...session.treatments[0], technique: 'leeches' }] };
    expect(sessionSchema.safeParse(migrated('session', 3, odd)).success).toBe(false);
  });

  it('gives the practice its lists, a client no local cautions, a consent no other giver', () => {
    const practice = { kind: 'practice', id: 'practice', name: 'Rooms', address: '', hand: 'left' };
    expect(practiceSchema.parse(migrated('practice', 3, practice))).toMatchObject({
      name: 'Rooms',
      hand: 'left',
      techniques: firstTechniques,
    });
    const client = {
      kind: 'client',
      id: 'client-aaaaaaaa',
      name: 'Ana Lopez',
      dateOfBirth: '1961-02-03',
      phone: '',
      email: '',
      gpPractice: '',
      contraindications: ['Fever'],
      notes: '',
      body: { figure: 'neutral', build: 'usual' },
      sample: false,
      createdAt: 1,
    };
    expect(clientSchema.parse(migrated('client', 3, client))).toEqual({
      ...client,
      nhsNumber: '',
      lifeEvents: [],
      localCautions: [],
    });
    const consent = {
      kind: 'consent',
      id: 'consent-aaaaaaaa',
      clientId: 'client-aaaaaaaa',
      to: 'treatment',
      givenOn: '2026-01-15',
      withdrawnOn: null,
    };
    expect(consentSchema.parse(migrated('consent', 3, consent))).toEqual({
      ...consent,
      givenBy: null,
      chaperone: null,
    });
  });

  it('leaves what is no record to the check that follows', () => {
    for (const odd of [null, 7, 'text', []]) expect(migrated('session', 3, odd)).toBe(odd);
  });
});
