import { type Figure, figure } from '../../tools/bench/figure';
import type { BuiltPage } from './built-pages';

/** Loaded behind the door, from the lock screen to the body map. */
const toTheMap = [
  'src/state/let-in.ts',
  'src/storage/sealed-store.ts',
  'src/app/practice.tsx',
  'src/features/session/session-screen.tsx',
];

/** How much script it takes to the lock screen, and how much more to the body map. */
export function scriptFigures({ chunks }: BuiltPage, bare: BuiltPage): Figure[] {
  const lock = chunks.entry();
  const all = new Set([...lock, ...toTheMap.flatMap((module) => [...chunks.of(module)])]);
  const beside = { unit: 'kB', baseline: bare.chunks.gzipped(bare.chunks.entry()) };
  const lockSize = chunks.gzipped(lock);
  return [
    figure({ name: 'script of the lock screen, gzipped', value: lockSize, ...beside }, { atMost: 110 }),
    figure(
      { name: 'script of the body map more, gzipped', value: chunks.gzipped(all) - lockSize, ...beside },
      { atMost: 180 },
    ),
  ];
}
