import type { CalendarDay } from '../../domain/calendar-day';
import { defaultPractice } from '../../domain/practice';
import type { AnyRecord, RecordKind, RecordOf, Records } from '../../domain/records';
import type { Block } from '../../handover/document/block';
import type { HandoverDocument, Section } from '../../handover/document/document';
import type { HandoverMaker } from '../../handover/maker';
import { type HandoverSource, plainChoices } from '../../handover/source';
import { type Copy, linesOf } from './access-text';

const ofKind = <K extends RecordKind>(records: readonly AnyRecord[], kind: K): RecordOf<K>[] =>
  records.filter((r): r is RecordOf<K> => r.kind === kind);

function sourceOf({ records, trail }: Copy, known: Records, today: CalendarDay): HandoverSource {
  const [client] = ofKind(records, 'client');
  if (!client) throw new Error('The card of this client could not be read.');
  return {
    practice: known.practice.get('practice') ?? defaultPractice,
    therapists: [...known.therapist.values()],
    client,
    consents: ofKind(records, 'consent'),
    sessions: ofKind(records, 'session'),
    links: ofKind(records, 'knot-link'),
    addenda: ofKind(records, 'addendum'),
    trail,
    today,
  };
}

const paragraphs = (lines: readonly string[]): Block[] =>
  lines.map((words) => ({ kind: 'paragraph', words: words.trim() }));

/** Beside the record itself: what is missing, half typed, and kept in another version. */
function furtherSections({ records, missing }: Copy): Section[] {
  const sections: Section[] = [];
  if (missing.length > 0)
    sections.push({ id: 'record', title: 'Not in this copy', alert: true, blocks: paragraphs(missing) });
  const halfTyped = ofKind(records, 'card-draft');
  if (halfTyped.length > 0)
    sections.push({
      id: 'record',
      title: 'Half-typed card',
      blocks: paragraphs(halfTyped.flatMap(({ card }) => linesOf(card))),
    });
  const versions = ofKind(records, 'other-version');
  if (versions.length > 0)
    sections.push({
      id: 'record',
      title: 'Other versions that are kept',
      blocks: versions.flatMap((version, i): Block[] => [
        { kind: 'subheading', words: `Version ${i + 1}` },
        ...paragraphs(linesOf(version.record)),
      ]),
    });
  return sections;
}

/** The copy as a PDF that can be read, searched and printed. @throws Error with words for the screen. */
export async function accessPdf(
  copy: Copy,
  known: Records,
  today: CalendarDay,
  maker: HandoverMaker,
  onProgress: (share: number) => void,
): Promise<Uint8Array> {
  const record = await maker.document(sourceOf(copy, known, today), plainChoices('full'));
  if (!record) throw new Error('The document could not be put together. The records are unchanged.');
  const document: HandoverDocument = {
    ...record,
    sections: [...record.sections, ...furtherSections(copy)],
  };
  return maker.pdf(document, { password: '', data: null }, onProgress);
}
