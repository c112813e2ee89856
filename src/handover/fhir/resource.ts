/** A resource of FHIR R4 (4.0.1) as plain JSON. Its form is tested against the published definitions. */
export interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
}

export interface Bundle extends Resource {
  readonly resourceType: 'Bundle';
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}

/** Our ids have no dot, and those of FHIR no underscore: so no two of ours become one. */
export const fhirId = (id: string): string => id.replaceAll('_', '.').slice(0, 64);

export const refer = ({ resourceType, id }: Pick<Resource, 'resourceType' | 'id'>) => ({
  reference: `${resourceType}/${id}`,
});

export const text = (words: string) => ({ text: words });

export const coded = (system: string, code: string, display: string, words = display) => ({
  coding: [{ system, code, display }],
  text: words,
});

const ucum = 'http://unitsofmeasure.org';
export const quantity = (value: number, unit: string, code: string) => ({ value, unit, system: ucum, code });
/** A grade on a scale. */
export const score = (value: number) => quantity(value, 'score', '{score}');

export const loincPain = coded(
  'http://loinc.org',
  '72514-3',
  'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
);
