import { type Figure, figure } from '../../tools/bench/figure';
import type { BuiltPage } from './built-pages';

/** Fetched at the door while the passphrase is typed; what it imports is the database's, counted behind. */
const toOpen = 'src/storage/key-cabinet.ts';

/** Loaded behind the door, from the lock screen to the body map. */
const toTheMap = [
  'src/state/let-in.ts',
  'src/storage/sealed-store.ts',
  'src/app/practice.tsx',
  'src/features/session/session-screen.tsx',
];

/** `vite.config.ts` keeps the outlines of the figure and the facts of the atlas in a chunk of their own. */
const outlinesAtMost = 350;
const factsAtMost = 120;
const isData = (file: string) => file.includes('figure-data');

/** How much script it takes to the lock screen, and how much more to the body map. */
export function scriptFigures({ chunks }: BuiltPage, bare: BuiltPage): Figure[] {
  const lock = new Set([...chunks.entry(), chunks.own(toOpen)]);
  const all = [...new Set([...lock, ...toTheMap.flatMap((module) => [...chunks.of(module)])])];
  const data = new Set(all.filter(isData));
  const script = new Set(all.filter((file) => !isData(file)));
  const beside = { unit: 'kB', baseline: bare.chunks.gzipped(bare.chunks.entry()) };
  const lockSize = chunks.gzipped(lock);
  return [
    figure({ name: 'script of the lock screen, gzipped', value: lockSize, ...beside }, { atMost: 110 }),
    figure(
      { name: 'script of the body map more, gzipped', value: chunks.gzipped(script) - lockSize, ...beside },
      { atMost: 180 },
    ),
    figure(
      { name: 'outlines and facts, gzipped', value: chunks.gzipped(data), ...beside },
      { atMost: outlinesAtMost + factsAtMost },
    ),
  ];
}
