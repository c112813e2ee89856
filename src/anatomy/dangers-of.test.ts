import { expect, it } from 'vitest';
import { dangersOf } from './dangers-of';

const idsOf = (...of: Parameters<typeof dangersOf>): string[] => dangersOf(...of).map(({ id }) => id);

it('names the places of danger in which usual points lie, on either side', () => {
  for (const side of ['left', 'right'] as const) {
    expect(idsOf('sternocleidomastoid-sternal-head', side)).toContain('carotid-artery');
    expect(idsOf('gastrocnemius', side)).toContain('popliteal-fossa');
  }
});

it('names those on the way to a deep muscle too, wherever its points are drawn', () => {
  expect(idsOf('subscapularis', 'left')).toContain('axilla');
  expect(idsOf('piriformis', 'right')).toContain('sciatic-nerve');
});

it('names none for a muscle that is reached through none', () => {
  expect(idsOf('tibialis-anterior', 'left')).toEqual([]);
});
