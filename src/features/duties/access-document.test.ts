import { expect, it } from 'vitest';
import type { AuditEntry } from '../../domain/audit-entry';
import { recordsFrom } from '../../domain/diff';
import { noRecords, recordSchema } from '../../domain/records';
import { buildDocument } from '../../handover/build-document';
import type { HandoverDocument } from '../../handover/document/document';
import type { HandoverMaker } from '../../handover/maker';
import { fixtureSource } from '../../handover/visit-fixture';
import { accessPdf } from './access-document';

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
  const records = [client, ...sessions, ...consents, ...links, ...addenda, version];
  const copy = { records, trail: [entry], missing: ['1 session of Ana is missing.'] };
  expect(await accessPdf(copy, known, today, maker, () => undefined)).toEqual(new Uint8Array([1]));
  const [document] = seen;
  const titles = document?.sections.map(({ title }) => title) ?? [];
  expect(titles.filter((t) => t.startsWith('Session of'))).toHaveLength(sessions.length);
  expect(titles).toContain('Audit trail');
  expect(titles.slice(-2)).toEqual(['Not in this copy', 'Other versions that are kept']);
  const words = JSON.stringify(document?.sections);
  for (const said of ['07700 900999', '1 session of Ana is missing.', 'Letter for the GP, with data inside'])
    expect(words).toContain(said);
  expect(words).toContain(therapists[0]?.name);
  await expect(
    accessPdf({ ...copy, records: sessions }, known, today, maker, () => undefined),
  ).rejects.toThrow('card');
});
