import { areaWords } from '../anatomy/area-words';
import { regionWords } from '../anatomy/regions';
import type { ReferralZone } from '../domain/finding';

/**
 * Where the pain is felt, in words, with the label of its zone on the map. The usual pattern keeps its
 * name: it is the atlas's knowledge, and must never read as this client's own. Empty for none recorded.
 */
export function referralWords(zone: ReferralZone | null, label: string | null = null): string {
  if (!zone) return '';
  const tag = label ? ` (${label})` : '';
  if (zone.source === 'usual') return `Usual pattern${tag}: ${regionWords(zone.regions)}`;
  const words = zone.source === 'picked' ? regionWords(zone.regions) : areaWords(zone.outline);
  return `Pain felt${tag}: ${words || 'as drawn on the map'}`;
}
