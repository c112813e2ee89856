import { clientHandout } from './client-handout';
import type { HandoverDocument, Recipient } from './document/document';
import { fullRecord } from './full-record';
import { gpLetter } from './gp-letter';
import { type Material, material } from './material';
import { physioSummary } from './physio-summary';
import { sessionRecord } from './session-record';
import type { Choices, HandoverSource } from './source';

const builders: Record<Exclude<Recipient, 'full'>, (m: Material) => HandoverDocument> = {
  gp: gpLetter,
  physio: physioSummary,
  client: clientHandout,
  session: sessionRecord,
};

/**
 * The document for one recipient, or `null` when no session in the period is signed: only the full
 * record holds drafts. Pure: the same records, choices and day give the same document.
 */
export function buildDocument(source: HandoverSource, choices: Choices): HandoverDocument | null {
  if (choices.recipient === 'full') return without(fullRecord(source, choices), choices);
  const m = material(source, choices);
  return m && without(builders[choices.recipient](m), choices);
}

const without = (document: HandoverDocument, { withoutSections }: Choices): HandoverDocument => ({
  ...document,
  sections: document.sections.filter(({ id }) => !withoutSections.includes(id)),
});
