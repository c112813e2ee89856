import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences, type Letter } from '../../tools/sample/same-letter';
import { serve } from '../serve';
import type { Engine } from './engine';
import { openFirefox } from './firefox';
import { journey, type Place } from './journey';
import { Therapist } from './therapist';
import { openWebkit } from './webkit';
import { openWindowedChromium } from './windowed-chromium';

const limitMinutes = 5;
const engines = [
  { called: 'WebKitGTK', open: openWebkit, port: 4321 },
  { called: 'Firefox', open: openFirefox, port: 4322 },
  { called: 'Chromium', open: openWindowedChromium, port: 4323 },
];

type InTime = <T>(work: Promise<T>) => Promise<T>;

/** Refuses whatever is not done within the limit, counted from now. */
function timeLimit(): InTime {
  const over = new Promise<never>((_, refuse) => {
    const refuseAll = () => refuse(new Error(`Not done after ${limitMinutes} minutes.`));
    setTimeout(refuseAll, limitMinutes * 60_000).unref();
  });
  return (work) => Promise.race([work, over]);
}

/** Goes through the journey up to its end or the first failure: what follows that would say nothing. */
async function travel(engine: Engine, place: Place, inTime: InTime): Promise<void> {
  const me = new Therapist(engine);
  for (const { name, go } of journey) {
    const began = performance.now();
    const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
    try {
      await inTime(go(me, place).then(() => untroubled(me)));
    } catch (reason) {
      console.error(`  failed: ${name} (${seconds()})`);
      await inTime(keepPicture(engine)).catch((why) => console.error(`  without a picture: ${why}`));
      throw reason;
    }
    passed++;
    console.log(`  passed: ${name} (${seconds()})`);
  }
}

async function untroubled(me: Therapist): Promise<void> {
  const trouble = await me.trouble();
  if (trouble.length > 0) throw new Error(`The page had trouble: ${trouble.join('; ')}`);
}

async function keepPicture(engine: Engine): Promise<void> {
  const file = join(tmpdir(), `palpate-${engine.name.replace(/\W+/g, '-').toLowerCase()}.png`);
  writeFileSync(file, await engine.picture(), 'base64');
  console.error(`  the screen at that moment: ${file}`);
}

async function visit(open: () => Promise<Engine>, port: number): Promise<void> {
  const inTime = timeLimit();
  const server = await serve(port);
  let serving = true;
  const unplug = async () => {
    if (serving) await server.stop();
    serving = false;
  };
  try {
    const engine = await inTime(open());
    console.log(engine.name);
    const keep = (bytes: Uint8Array) => letters.push({ engine: engine.name, bytes });
    await travel(engine, { url: server.url, unplug, keep }, inTime).finally(engine.close);
  } finally {
    await unplug();
  }
}

// Only a regular exit lets what was started be ended.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

const letters: Letter[] = [];
let passed = 0;
let failed = 0;
for (const { called, open, port } of engines) {
  console.log(called);
  try {
    await visit(open, port);
  } catch (reason) {
    failed++;
    console.error(reason);
  }
}
const unlike = letters.length === engines.length ? differences(letters) : ['Not every engine made a letter.'];
if (unlike.length === 0) passed++;
else failed++;
console.log('The letters of all engines');
console.log(
  unlike.length === 0 ? '  passed: text and structure are equal' : `  failed: ${unlike.join('\n')}`,
);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
