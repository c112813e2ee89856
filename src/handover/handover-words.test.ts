import { expect, it } from 'vitest';
import { buildDocument } from './build-document';
import { sharingConsentWords } from './consent-words';
import type { Recipient } from './document/document';
import { handoverWarnings } from './handover-warnings';
import { leavingWords } from './leaving-words';
import { plainChoices } from './source';
import { fixtureSession, fixtureSource } from './visit-fixture';

const leaving = (recipient: Recipient): string | null => {
  const document = buildDocument(fixtureSource(), plainChoices(recipient));
  return document && leavingWords(document);
};

it('says in one line what leaves the tablet', () => {
  expect(leaving('gp')).toBe(
    'Name, date of birth, GP practice, 4 findings, red flags and cautions, the complaint, the summary, ' +
      'the plan and the advice leave this tablet.',
  );
  expect(leaving('client')).toBe('Name, 4 findings, the summary and the advice leave this tablet.');
  expect(leaving('full')).toMatch(/every field of the record.* and all consents and sessions leave/);
});

it('says when consent to sharing is missing or was withdrawn, and by whom it was given', () => {
  const { consents } = fixtureSource();
  expect(sharingConsentWords([])).toBe('Not recorded');
  const withdrawn = consents.map((c) => ({ ...c, withdrawnOn: c.givenOn }));
  expect(sharingConsentWords(withdrawn)).toBe('Withdrawn on 22 Jun 2026');
  const mother = consents.map((c) => ({ ...c, givenBy: { name: 'Ada', relation: 'mother' } }));
  expect(sharingConsentWords(mother)).toBe('Given on 22 Jun 2026 by Ada (mother)');
});

it('warns of missing consent, of an unsigned last session, and of notes that would go out', () => {
  const source = fixtureSource();
  const about = (changes: Partial<typeof source>, recipient: Recipient, withNotes = true) =>
    handoverWarnings({ ...source, ...changes }, { ...plainChoices(recipient), withNotes }).map(
      (w) => w.about,
    );
  expect(about({}, 'gp')).toEqual([]);
  const draft = fixtureSession(4, '2026-11-20', [], { signature: null });
  expect(about({ consents: [], sessions: [draft, ...source.sessions] }, 'physio')).toEqual([
    'consent',
    'draft',
  ]);
  expect(about({ consents: [] }, 'client')).toEqual([]);
  expect(about({}, 'session')).toEqual(['notes']);
  expect(about({}, 'full')).toEqual(['notes']);
  expect(about({}, 'full', false)).toEqual([]);
});
