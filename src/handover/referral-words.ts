import { areaWords } from '../anatomy/area-words';
import { regionWords } from '../anatomy/regions';
import { sentenceCase } from '../anatomy/sentence-case';
import type { ReferralZone } from '../domain/finding';

/**
 * Where the pain is felt, in words. The usual pattern keeps its label: it is the atlas's knowledge,
 * and must never read as this client's own.
 */
export function referralWords(zone: ReferralZone | null): string {
  if (!zone) return 'None recorded';
  if (zone.source === 'usual') return `Usual: ${regionWords(zone.regions)}`;
  const words = zone.source === 'picked' ? regionWords(zone.regions) : areaWords(zone.outline);
  return sentenceCase(words) || 'Drawn on the map';
}
