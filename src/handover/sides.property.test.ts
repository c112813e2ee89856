import fc from 'fast-check';
import { expect, it } from 'vitest';
import { muscles } from '../anatomy/muscles';
import { toView, viewerRight } from '../anatomy/sheet-frame';
import { sideWord } from '../anatomy/side-words';
import { usualReferral } from '../anatomy/usual-points';
import { type Finding, findingKindSchema } from '../domain/finding';
import { bodyPoint } from '../domain/place';
import { oppositeSheet, type SheetId, sheetIds, sideOfView, viewOf } from '../domain/sheets';
import { buildDocument } from './build-document';
import { readCsv } from './csv/read-csv.fixture';
import { csvTables } from './csv/tables';
import { blocksOf } from './document/document';
import { fhirBundle } from './fhir/bundle';
import { plainChoices } from './source';
import { fixtureClient, fixtureFinding, fixtureSession, fixtureSource } from './visit-fixture';

const random = fc.record({
  muscle: fc.constantFrom(...muscles.map(({ id }) => id)),
  side: fc.constantFrom('left' as const, 'right' as const),
  sheet: fc.constantFrom(...sheetIds),
  across: fc.integer({ min: 1, max: 300 }),
  v: fc.integer({ min: 50, max: 1650 }),
  findingKind: fc.constantFrom(...findingKindSchema.options),
  usual: fc.boolean(),
});
type Random = typeof random extends fc.Arbitrary<infer R> ? R : never;

const oneSided = (sheet: SheetId) => sideOfView(viewOf(sheet)) !== null;
const ofSide = (sheet: SheetId, side: 'left' | 'right') =>
  sideOfView(viewOf(sheet)) === side ? sheet : (oppositeSheet(sheet) ?? sheet);
const placed = (p: Random) =>
  oneSided(p.sheet)
    ? bodyPoint(ofSide(p.sheet, p.side), p.across / 3, p.v)
    : bodyPoint(p.sheet, p.side === 'left' ? p.across : -p.across, p.v);

const usual = (p: Random): Finding['referral'] => {
  const { main } = usualReferral(p.muscle, p.side);
  return p.usual && main.length > 0 ? { source: 'usual', regions: [...main] } : null;
};

const findingOf = (p: Random, i: number): Finding =>
  fixtureFinding(`random-${i}`, p.muscle, p.side, {
    at: placed(p),
    findingKind: p.findingKind,
    referral: usual(p),
  });

/** Muscle and side of each finding, as the table for a spreadsheet has them. */
function inCsv(findings: Finding[]): string[][] {
  const tables = csvTables(fixtureClient(), [fixtureSession(1, '2026-11-16', findings)]);
  const [heads = [], ...rows] = readCsv(tables.find(({ name }) => name === 'findings.csv')?.words ?? '');
  return rows.map((row) => ['muscle', 'side'].map((head) => row[heads.indexOf(head)] ?? ''));
}

/** Left and right in SNOMED CT. */
const snomedSides = { left: '7771000', right: '24028007' };

/** The findings of the letter to the GP as its table has them, and its maps. */
function lettered(findings: Finding[]) {
  const source = fixtureSource({ sessions: [fixtureSession(1, '2026-11-16', findings)], links: [] });
  const document = buildDocument(source, plainChoices('gp'));
  const blocks = document ? blocksOf(document) : [];
  const table = blocks.find((block) => block.kind === 'table');
  const figures = blocks.find((block) => block.kind === 'figures');
  if (table?.kind !== 'table' || figures?.kind !== 'figures') throw new Error('Expected a table and maps.');
  const bundle = document && fhirBundle(source, plainChoices('gp'), document);
  const resources = bundle?.entry.map(({ resource }) => resource) ?? [];
  return { rows: table.rows, figures: figures.figures, resources };
}

it('left and right agree between table, place on the paper, words read aloud and codes', () => {
  fc.assert(
    fc.property(fc.array(random, { minLength: 1, maxLength: 12 }), (places) => {
      const findings = places.map(findingOf);
      const { rows, figures, resources } = lettered(findings);
      expect(rows).toHaveLength(findings.length);
      const tabled = inCsv(findings);
      findings.forEach((finding, i) => {
        const [number, muscle, side] = (rows[i] ?? []).map((cell) => cell.join(' '));
        const map = figures.find(({ sheet }) => viewOf(sheet) === viewOf(finding.at.sheet));
        const mark = map?.marks.find((one) => one.number === i + 1);
        if (!map || !mark) throw new Error('Every finding has a mark.');
        expect(number).toBe(String(i + 1));
        expect(side).toBe(sideWord(finding.side));
        expect(map.alt).toContain(`${i + 1}: ${muscle}. ${side}.`);
        const place = resources.find(({ id }) => id === `place-${finding.id}`);
        const observed = resources.find(({ id }) => id === finding.id);
        expect(place?.locationQualifier).toMatchObject([
          { text: side, coding: [{ code: snomedSides[finding.side as 'left' | 'right'] }] },
        ]);
        expect(observed?.bodySite).toEqual({ text: `${muscle}. ${side}.` });
        expect(tabled[i]).toEqual([muscle, finding.side]);
        if (oneSided(map.sheet)) expect(map.title).toMatch(new RegExp(`^${side} (side|leg, inside)$`));
        else expect(toView(mark.at).x > 0).toBe((viewerRight(map.sheet) === 1) === (side === 'Left'));
      });
    }),
    { numRuns: 200 },
  );
});
