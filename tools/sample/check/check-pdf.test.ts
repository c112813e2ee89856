import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '../../../src/domain/calendar-day';
import { recipients } from '../../../src/handover/document/document';
import { readBytes } from '../read-pdf';
import { samplePdf } from '../sample-pdf';
import { checkPdf } from './check-pdf';

const today = calendarDay('2026-11-23');

it.each(recipients)('the %s document breaks no rule', async (recipient) => {
  expect(checkPdf((await samplePdf(recipient, today)).bytes)).toEqual([]);
});

it('an attached file breaks none either', async () => {
  const bytes = new TextEncoder().encode('{}');
  const attachment = {
    name: 'record.json',
    mime: 'application/fhir+json',
    description: 'The same as data',
    bytes,
  };
  expect(checkPdf((await samplePdf('gp', today, { attachment })).bytes)).toEqual([]);
});

it('a document with a password keeps what it still claims', async () => {
  const password = 'pier-road-4';
  expect(checkPdf((await samplePdf('client', today, { password })).bytes, password)).toEqual([]);
});

describe('a document that was spoilt', () => {
  let whole: string;
  beforeAll(async () => {
    const attachment = {
      name: 'a.json',
      mime: 'application/json',
      description: '',
      bytes: new Uint8Array(2),
    };
    const { bytes } = await samplePdf('gp', today, { attachment });
    whole = readBytes(bytes, 'qpdf', '--qdf', '--object-streams=disable', 'FILE', '-').toString('latin1');
  }, 60_000);

  /** Replaced by as many letters, so that every offset of the file still holds. */
  it.each([
    ['UA 06-002', '<pdfuaid:part>1<', '<pdfuaid:part>2<'],
    ['UA 07-001', '/DisplayDocTitle true', '/DisplayDocTitlx true'],
    ['UA 11-006', '/Lang (en-GB)', '/Lanx (en-GB)'],
    ['A 6.7.2.2', '/Marked true', '/Markex true'],
    ['A 6.6.4', '<pdfaid:conformance>A<', '<pdfaid:conformance>B<'],
    ['A 6.6.2.3', 'pdfaSchema:prefix>pdfuaid<', 'pdfaSchema:prefix>pdfuaix<'],
    ['A 6.6.3', '/Title', '/Titlx'],
    ['UA 02-001', '/S /Sect', '/S /Sexy'],
    ['UA 09-004', '/S /TR\n', '/S /TD\n'],
    ['UA 13-004', '/Alt (', '/Alx ('],
    ['UA 14-003', '/S /H2', '/S /H4'],
    ['UA 15-003', '/Scope ', '/Scopx '],
    ['UA 01-005', '/StructParents', '/StructParentx'],
    ['UA 01-005', '/Artifact <<\n/Type /Layout\n>> BDC', ' '.repeat(33)],
    ['UA 31-027', '/ToUnicode', '/ToUnicodx'],
    ['UA 31-009', '/FontFile2', '/FontFilex'],
    ['UA 31-006', '/CIDToGIDMap', '/CIDToGIDMax'],
    ['A 6.2.3', '/GTS_PDFA1', '/GTS_PDFX1'],
    ['A 6.8', '/AFRelationship', '/AFRelationshix'],
  ])('breaks %s', (rule, from, to) => {
    expect(to).toHaveLength(from.length);
    expect(whole).toContain(from);
    const spoilt = Buffer.from(whole.replaceAll(from, to), 'latin1');
    expect(checkPdf(spoilt).map((breach) => breach.rule)).toContain(rule);
  });
});
