import { writeFile } from 'node:fs/promises';
import { dayOf } from '../../src/domain/calendar-day';
import type { Recipient } from '../../src/handover/document/document';
import { samplePdf } from './sample-pdf';

const usage =
  'Usage: npm run sample -- gp|physio|client|session|full FILE.pdf\n' +
  'Made from the sample client as of today, by the app’s own code.';

const pdfs: readonly string[] = ['gp', 'physio', 'client', 'session', 'full'] satisfies Recipient[];

const [what = '', target = '', ...others] = process.argv.slice(2);
if (others.length > 0 || !pdfs.includes(what) || !target.endsWith('.pdf')) {
  console.error(usage);
  process.exit(2);
}
const { bytes } = await samplePdf(what as Recipient, dayOf(Date.now()));
try {
  await writeFile(target, bytes);
  console.log(`${target}: ${Math.ceil(bytes.length / 1024)} KB`);
} catch (reason) {
  console.error(`Could not write ${target}: ${reason instanceof Error ? reason.message : 'unknown reason'}`);
  process.exit(1);
}
