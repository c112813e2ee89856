import { writeFile } from 'node:fs/promises';
import { dayOf } from '../../src/domain/calendar-day';
import { renderPdf } from '../../src/handover/pdf/render-pdf';
import { interFonts } from './inter-fonts';
import { sampleSummary } from './sample-summary';

const usage =
  'Usage: npm run sample -- gp FILE.pdf   (the summary for a GP, of the sample client, as of today)';

const [document, file, ...others] = process.argv.slice(2);
if (document !== 'gp' || !file?.endsWith('.pdf') || others.length > 0) {
  console.error(usage);
  process.exit(2);
}
const bytes = await renderPdf(await sampleSummary(dayOf(Date.now())), interFonts());
try {
  await writeFile(file, bytes);
  console.log(`${file}: ${Math.ceil(bytes.length / 1024)} KB`);
} catch (reason) {
  console.error(`Could not write ${file}: ${reason instanceof Error ? reason.message : 'unknown reason'}`);
  process.exit(1);
}
