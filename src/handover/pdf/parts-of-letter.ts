import { dayWords } from '../../domain/calendar-day';
import type { KnotLine, Summary } from '../summary';
import type { Flow } from './flow';
import { paper } from './open-document';
import { styles } from './styles';
import { drawArtifact, element } from './tagged';
import type { Piece } from './typesetter';

type Element = PDFKit.PDFStructureElement;

const body = (text: string): Piece => ({ text, style: styles.body });
const label = (text: string): Piece => ({ text, style: styles.label });

/** Lines of a text as its author broke it; empty ones let go. */
const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter(Boolean);

/** Who writes, what this is, to whom and when. */
export function letterhead(flow: Flow, letter: Element, { practice, author, client, madeOn }: Summary): void {
  const from = [author.name, author.registration].filter(Boolean).join(', ');
  const head = (text: string) => [{ text, style: styles.letterhead }];
  if (practice.name) flow.paragraph(letter, 'P', [{ text: practice.name, style: styles.practice }]);
  if (practice.address) flow.paragraph(letter, 'P', head(paragraphsOf(practice.address).join(', ')));
  flow.paragraph(letter, 'P', head(from));
  flow.skip(5);
  hairline(flow);
  flow.skip(9);
  flow.paragraph(letter, 'H1', [{ text: 'Soft-tissue therapy summary', style: styles.title }]);
  const to = client.gpPractice ? `To ${paragraphsOf(client.gpPractice).join(', ')}. ` : '';
  flow.paragraph(letter, 'P', [body(`${to}${dayWords(madeOn)}.`)]);
  flow.skip(9);
}

/** What stands beside the maps. */
export function facts(flow: Flow, part: Element, summary: Summary): void {
  const { client, contraindications } = summary;
  flow.paragraph(part, 'P', [{ text: client.name, style: styles.name }]);
  flow.paragraph(part, 'P', [body(`Born ${client.born}`)]);
  flow.skip(7);
  section(flow, part, 'Reason for visit', paragraphsOf(summary.reason), 'Not recorded.');
  section(flow, part, 'Contraindications and cautions', contraindications, 'None recorded.');
  section(flow, part, 'Plan', paragraphsOf(summary.plan), 'None recorded.');
  section(flow, part, 'Advice given', paragraphsOf(summary.advice), 'None recorded.');
  section(flow, part, 'Period', [`${summary.period}.`, `Findings are those of ${summary.latestDay}.`], '');
  section(flow, part, 'Consent to sharing', [`${summary.consent}.`], '');
}

/** What follows the table: places found clear, and the course of each knot. */
export function followUp(flow: Flow, letter: Element, summary: Summary): void {
  if (summary.findings.length === 0) {
    section(
      flow,
      letter,
      `Findings on ${summary.latestDay}`,
      [],
      'No findings were recorded at this session.',
    );
  }
  if (summary.clear.length > 0) {
    section(flow, letter, 'Checked and clear', [`${summary.clear.join('; ')}.`], '');
  }
  if (summary.knots.length > 0) knotList(flow, letter, summary.knots);
}

/** Who recorded it, on which base, and whose drawing the figure is. */
export function closing(flow: Flow, letter: Element, { author, madeOn }: Summary): void {
  const by = [author.name, author.registration].filter(Boolean).join(', ');
  flow.skip(4);
  flow.paragraph(letter, 'P', [label('Recorded by '), body(`${by}. Made on ${dayWords(madeOn)}.`)]);
  flow.skip(4);
  const small = (text: string) => flow.paragraph(letter, 'P', [{ text, style: styles.small }]);
  small(
    'Findings are as felt and recorded by this therapist. A knot is counted as present at tenderness 2 or more ' +
      'of 4, or pain 3 or more of 10; a session at which it was not checked counts as neither present nor clear.',
  );
  small('Figure: CC BY-SA 4.0, made with reference to Z-Anatomy and BodyParts3D.');
}

/** Explains the boxed question marks, when there are any on these pages. */
export function missedNote(flow: Flow, letter: Element): void {
  if (!flow.opened.type.missed) return;
  const text = 'A boxed question mark stands for a letter or sign that this document’s typeface lacks.';
  flow.paragraph(letter, 'P', [{ text, style: styles.small }]);
}

function section(flow: Flow, parent: Element, title: string, texts: readonly string[], none: string): void {
  flow.paragraph(parent, 'H2', [{ text: title, style: styles.heading }], { keep: 26 });
  flow.skip(1);
  for (const text of texts.length > 0 ? texts : [none]) flow.paragraph(parent, 'P', [body(text)]);
  flow.skip(7);
}

function knotList(flow: Flow, part: Element, knots: readonly KnotLine[]): void {
  flow.paragraph(part, 'H2', [{ text: 'Knots over the sessions', style: styles.heading }], { keep: 26 });
  flow.skip(1);
  const list = element(flow.doc, part, 'L');
  for (const { number, place, sentence } of knots) {
    const item = element(flow.doc, list, 'LI');
    const name = number === null ? place : `${number}: ${place}`;
    flow.paragraph(item, 'LBody', [label(`${name}. `), body(sentence)]);
  }
  flow.skip(7);
}

function hairline(flow: Flow): void {
  const { doc, y } = flow;
  drawArtifact(doc, 'Layout', () =>
    doc.moveTo(paper.left, y).lineTo(paper.right, y).lineWidth(0.75).strokeColor(styles.body.ink).stroke(),
  );
}
