import { expect, it } from 'vitest';
import type { AuditEntry } from '../../domain/audit-entry';
import { recordsFrom } from '../../domain/diff';
import { noRecords, recordSchema } from '../../domain/records';
import { buildDocument } from '../../handover/build-document';
import type { HandoverDocument } from '../../handover/document/document';
import type { HandoverMaker } from '../../handover/maker';
import { fixtureSource } from '../../handover/visit-fixture';
import { accessPdf } from './access-document';
import { accessText } from './access-text';

const source = fixtureSource();
const { client, sessions, consents, links, addenda, therapists, practice, today } = source;
const known = recordsFrom(noRecords, [practice, ...therapists, client]);
const entry: AuditEntry = {
  kind: 'audit',
  id: 'chain-0001-1' as AuditEntry['id'],
  chain: 'chain-0001' as AuditEntry['chain'],
  number: 1,
  at: new Date(2026, 2, 4, 10).getTime(),
  by: therapists[0]?.id ?? null,
  deed: 'exported',
  subject: { kind: 'handover', id: 'gp-data' },
  clientId: client.id,
  reason: '',
  previous: '0'.repeat(64),
};

const version = recordSchema.parse({
  kind: 'other-version',
  id: 'a'.repeat(32),
  clientId: client.id,
  record: { ...client, phone: '07700 900999' },
  metAt: 1,
  settled: false,
});

const notAsked = { given: false, on: null, chaperone: null };
const halfTyped = recordSchema.parse({
  kind: 'card-draft',
  id: client.id,
  clientId: client.id,
  card: {
    ...{ name: client.name, dateOfBirth: null, nhsNumber: '', phone: '07700 900111', email: '' },
    ...{ gpPractice: '', contraindications: [], localCautions: [], notes: '', body: client.body },
    ...{ caution: 'Pacemaker', localCaution: null, givenBy: { name: '', relation: '' } },
    consents: { treatment: notAsked, sharing: notAsked, intimate: notAsked, intraoral: notAsked },
  },
});

it('holds the whole record, the other versions, the trail with who did it, and what is missing', async () => {
  const seen: HandoverDocument[] = [];
  const maker: HandoverMaker = {
    document: async (given, choices) => buildDocument(given, choices),
    pdf: async (document) => {
      seen.push(document);
      return new Uint8Array([1]);
    },
    cancel: () => undefined,
  };
  const records = [client, ...sessions, ...consents, ...links, ...addenda, version, halfTyped];
  const copy = { records, trail: [entry], missing: ['1 session of Ana is missing.'] };
  expect(await accessPdf(copy, known, today, maker, () => undefined)).toEqual(new Uint8Array([1]));
  const [document] = seen;
  const titles = document?.sections.map(({ title }) => title) ?? [];
  expect(titles.filter((t) => t.startsWith('Session of'))).toHaveLength(sessions.length);
  expect(titles).toContain('Audit trail');
  expect(titles.slice(-3)).toEqual(['Not in this copy', 'Half-typed card', 'Other versions that are kept']);
  const words = JSON.stringify(document?.sections);
  for (const said of [
    '07700 900999',
    'Pacemaker',
    '1 session of Ana is missing.',
    'Letter for the GP, with data inside',
  ])
    expect(words).toContain(said);
  expect(words).toContain(therapists[0]?.name);
  expect(accessText(copy)).toMatch(/Half-typed card\n=+\n[^=]*Caution: Pacemaker/);
  await expect(
    accessPdf({ ...copy, records: sessions }, known, today, maker, () => undefined),
  ).rejects.toThrow('card');
});
