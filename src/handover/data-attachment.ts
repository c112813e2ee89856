import type { HandoverDocument } from './document/document';
import { fhirBundle } from './fhir/bundle';
import type { MakeOptions } from './maker';
import type { Attachment } from './pdf/open-document';

/** The same as data, to go along inside the PDF: the FHIR bundle, and nothing else. */
export function dataAttachment(document: HandoverDocument, data: MakeOptions['data']): Attachment | null {
  const bundle = data && fhirBundle(data.source, data.choices, document);
  return (
    bundle && {
      name: 'letter.fhir.json',
      mime: 'application/fhir+json',
      description: 'The findings, treatments and plan of this document as a FHIR R4 bundle',
      bytes: new TextEncoder().encode(JSON.stringify(bundle)),
    }
  );
}
