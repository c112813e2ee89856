import type { Summary } from '../summary';
import { bodyMaps, mapsLeft } from './body-maps';
import { type FontBytes, unpacked } from './faces';
import { findingsTable } from './findings-table';
import { Flow } from './flow';
import { mapKey } from './map-key';
import { finish, openDocument, paper } from './open-document';
import { closing, facts, followUp, letterhead, missedNote } from './parts-of-letter';
import { runningLines } from './running-lines';
import { styles } from './styles';
import { element } from './tagged';

const roomBesideMaps = 14;
/** Where the maps leave less than this beside them, the facts follow below: points. */
const leastBeside = 150;

/**
 * The summary as a tagged PDF (A4, fonts embedded, one to a few pages). Runs in Node and in a worker;
 * the same summary and fonts give the same bytes in the same engine.
 */
export async function renderPdf(summary: Summary, fonts: FontBytes): Promise<Uint8Array> {
  const opened = openDocument(summary.madeOn, await unpacked(fonts));
  const flow = new Flow(opened);
  const letter = element(opened.doc, null, 'Document');
  letterhead(flow, letter, summary);
  const factsPart = element(opened.doc, letter, 'Sect');
  const mapsPart = element(opened.doc, letter, 'Sect');
  const left = mapsLeft(summary.maps);
  const mapsBottom = bodyMaps(opened, mapsPart, summary.maps, summary.body, left, flow.y);
  const keyBottom = mapKey(opened, mapsPart, summary.maps, left, mapsBottom + 4);
  const besideMaps = left - roomBesideMaps;
  if (besideMaps - paper.left >= leastBeside) flow.flowRound({ left: besideMaps, bottom: keyBottom + 6 });
  else flow.skip(keyBottom + 12 - flow.y);
  facts(flow, factsPart, summary);
  flow.clearInset();
  if (summary.findings.length > 0) findingsPart(flow, letter, summary);
  followUp(flow, letter, summary);
  closing(flow, letter, summary);
  missedNote(flow, letter);
  runningLines(opened, summary);
  return finish(opened.doc);
}

function findingsPart(flow: Flow, letter: PDFKit.PDFStructureElement, summary: Summary): void {
  const title = `Findings on ${summary.latestDay}`;
  flow.paragraph(letter, 'H2', [{ text: title, style: styles.heading }], { keep: 60 });
  flow.skip(3);
  findingsTable(flow, letter, summary.findings);
  flow.skip(10);
}
