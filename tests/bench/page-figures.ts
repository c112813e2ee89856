import { calendarDay } from '../../src/domain/calendar-day';
import { buildDocument } from '../../src/handover/build-document';
import { unpacked } from '../../src/handover/pdf/faces';
import { paper } from '../../src/handover/pdf/open-document';
import { renderPdf } from '../../src/handover/pdf/render-pdf';
import { plainChoices } from '../../src/handover/source';
import { type Figure, figure } from '../../tools/bench/figure';
import { median } from '../../tools/bench/statistics';
import { interFonts } from '../../tools/sample/inter-fonts';
import { sampleSource } from '../../tools/sample/sample-source';
import { drawnAgain } from './drawn-again';

const rounds = 40;
/** Until the code runs as it does in a worker that has made letters before. */
const first = 10;
const day = '2026-11-30';

/** As `openDocument` asks for it. */
const asInLetter = {
  autoFirstPage: false,
  bufferPages: true,
  size: [paper.width, paper.height],
  margin: 0,
  tagged: true,
  lang: 'en-GB',
  displayTitle: true,
  font: '',
  pdfVersion: '1.7',
  subset: 'PDF/A-3a',
} as const;

/** In ms; what else the machine does meanwhile does not count. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The letter of the sample client built, set and drawn, beside the drawing alone: the same calls of pdfkit, one after the other. */
export async function pageFigures(): Promise<Figure[]> {
  const source = await sampleSource(calendarDay(day));
  const build = () => {
    const document = buildDocument(source, plainChoices('gp'));
    if (!document) throw new Error('There is no letter.');
    return document;
  };
  const fonts = await unpacked(interFonts(build()));
  const whole = () => renderPdf(build(), fonts);
  const again = await drawnAgain(whole, asInLetter as unknown as PDFKit.PDFDocumentOptions);
  const taken = { whole: [] as number[], again: [] as number[] };
  let size = { whole: 0, again: 0 };
  for (let round = 0; round < rounds; round++) {
    taken.whole.push(
      await processorTime(async () => {
        size = { ...size, whole: (await whole()).length };
      }),
    );
    taken.again.push(
      await processorTime(async () => {
        size = { ...size, again: await again() };
      }),
    );
  }
  const time = (of: readonly number[]) => median(of.slice(first));
  const times = { timesBaseline: 1.3 };
  return [
    figure(
      {
        name: 'letter made, beside its page drawn with pdfkit alone',
        value: time(taken.whole),
        unit: 'ms',
        baseline: time(taken.again),
      },
      times,
    ),
    figure(
      {
        name: 'size of the letter, beside its page drawn with pdfkit alone',
        value: size.whole / 1000,
        unit: 'kB',
        baseline: size.again / 1000,
      },
      times,
    ),
  ];
}
