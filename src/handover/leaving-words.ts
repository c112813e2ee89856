import { blocksOf, type HandoverDocument, type SectionId } from './document/document';

/** What a section takes with it, as in the middle of a sentence; those with a count are counted. */
const things: Partial<Record<SectionId, string>> = {
  flags: 'red flags and cautions',
  complaint: 'the complaint',
  summary: 'the summary',
  knots: 'the history of each knot',
  course: 'treatments and responses',
  function: 'pain and factors',
  plan: 'the plan',
  advice: 'the advice',
  record: 'every field of the record',
};

/** One line that says all that leaves the tablet with a document. */
export function leavingWords(document: HandoverDocument): string {
  const { recipient, opening, sections } = document;
  const person = opening.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
  const held = person.filter(({ words }) => !/^Not (held|recorded)$/.test(words));
  const named = ['Name', 'Date of birth', 'NHS number', 'GP practice'].filter((label) =>
    held.some((fact) => fact.label === label),
  );
  const findings = new Set(
    blocksOf(document).flatMap((block) =>
      block.kind === 'figures' ? block.figures.flatMap(({ marks }) => marks.map(({ number }) => number)) : [],
    ),
  );
  findings.delete(null);
  const parts = [...new Set(sections.flatMap(({ id }) => things[id] ?? []))];
  const list = [
    ...(named.length > 0 ? named : ['Name']).map((label, i) => (i === 0 ? label : inSentence(label))),
    ...(findings.size > 0 ? [counted(findings.size, 'finding')] : []),
    ...parts,
    ...(recipient === 'full' ? ['all consents and sessions'] : []),
  ];
  const last = list.at(-1);
  return `${list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${last} leave` : `${last} leaves`} this tablet.`;
}

const inSentence = (label: string): string => (/^(NHS|GP)/.test(label) ? label : label.toLowerCase());
const counted = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;
