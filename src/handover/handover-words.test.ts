import { expect, it } from 'vitest';
import { buildSummary } from './build-summary';
import { sharingConsentWords } from './consent-words';
import { handoverWarnings } from './handover-warnings';
import { leavingWords } from './leaving-words';
import { fixtureSession, fixtureSource } from './visit-fixture';

it('says in one line what leaves the tablet', () => {
  const summary = buildSummary(fixtureSource());
  expect(summary && leavingWords(summary)).toBe(
    'Name, date of birth, GP practice, 1 contraindication, reason for visit, 4 findings, advice, plan ' +
      'and the course over 3 sessions leave this tablet.',
  );
});

it('says when consent to sharing is missing or was withdrawn', () => {
  const { consents } = fixtureSource();
  expect(sharingConsentWords([])).toBe('Not recorded');
  const withdrawn = consents.map((c) => ({ ...c, withdrawnOn: c.givenOn }));
  expect(sharingConsentWords(withdrawn)).toBe('Withdrawn on 22 Jun 2026');
});

it('warns of missing consent and of an unsigned last session', () => {
  const { consents, sessions } = fixtureSource();
  expect(handoverWarnings(consents, sessions)).toEqual([]);
  const draft = fixtureSession(4, '2026-11-20', [], { signature: null });
  const warnings = handoverWarnings([], [draft, ...sessions]);
  expect(warnings.map(({ about }) => about)).toEqual(['consent', 'draft']);
  expect(warnings[1]?.title).toContain('20 Nov 2026');
});
