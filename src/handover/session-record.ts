import { dayWords } from '../domain/calendar-day';
import { figureNote, frameOf, personFacts } from './common-blocks';
import type { HandoverDocument } from './document/document';
import type { Material } from './material';
import { addendumBlocks, sessionBlocks } from './session-sections';

/** A copy of one signed session: every field, its map, and what was added since. */
export function sessionRecord(m: Material): HandoverDocument {
  const { latest, source, choices } = m;
  const figures = { kind: 'figures', figures: m.figures, body: source.client.body } as const;
  return {
    ...frameOf(m),
    title: `Record of the session on ${dayWords(latest.day)}`,
    opening: [{ kind: 'facts', across: 3, facts: personFacts(source.client) }],
    sections: [
      { id: 'findings', title: 'Body map', blocks: [figures] },
      {
        id: 'record',
        title: 'Session',
        blocks: [
          ...sessionBlocks(latest, source.therapists, choices.withNotes),
          ...addendumBlocks(source.addenda, latest, source.therapists),
        ],
      },
    ],
    notes: [figureNote],
  };
}
