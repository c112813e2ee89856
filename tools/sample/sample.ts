import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOf } from '../../src/domain/calendar-day';
import { csvTables } from '../../src/handover/csv/tables';
import type { Recipient } from '../../src/handover/document/document';
import { fhirBundle } from '../../src/handover/fhir/bundle';
import { plainChoices } from '../../src/handover/source';
import { documentOf, samplePdf } from './sample-pdf';
import { sampleSource } from './sample-source';

const usage = `Usage: npm run sample -- gp|physio|client|session|full FILE.pdf
       npm run sample -- fhir FILE.json
       npm run sample -- csv DIR
Made from the sample client as of today, by the app’s own code.`;

const pdfs: readonly string[] = ['gp', 'physio', 'client', 'session', 'full'] satisfies Recipient[];
const today = dayOf(Date.now());

type Files = readonly { readonly path: string; readonly contents: Uint8Array | string }[];

/** What was asked for, or `null` when it is not understood. */
async function made(what: string, target: string): Promise<Files | null> {
  if (pdfs.includes(what) && target.endsWith('.pdf'))
    return [{ path: target, contents: (await samplePdf(what as Recipient, today)).bytes }];
  if (what === 'fhir' && target.endsWith('.json')) {
    const source = await sampleSource(today);
    const bundle = fhirBundle(source, plainChoices('gp'), documentOf(source, 'gp'));
    return [{ path: target, contents: `${JSON.stringify(bundle, null, 2)}\n` }];
  }
  if (what === 'csv' && target) {
    const { client, sessions } = await sampleSource(today);
    return csvTables(client, sessions).map(({ name, words }) => ({
      path: join(target, name),
      contents: words,
    }));
  }
  return null;
}

const [what = '', target = '', ...others] = process.argv.slice(2);
const files = others.length > 0 ? null : await made(what, target);
if (!files) {
  console.error(usage);
  process.exit(2);
}
try {
  if (what === 'csv') await mkdir(target, { recursive: true });
  for (const { path, contents } of files) {
    await writeFile(path, contents);
    console.log(`${path}: ${Math.ceil(Buffer.byteLength(contents) / 1024)} KB`);
  }
} catch (reason) {
  console.error(`Could not write ${target}: ${reason instanceof Error ? reason.message : 'unknown reason'}`);
  process.exit(1);
}
