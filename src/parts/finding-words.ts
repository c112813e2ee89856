import { areaWords } from '../anatomy/area-words';
import { regionWords } from '../anatomy/regions';
import type { Finding, ReferralZone } from '../domain/finding';
import { pressureInSentence, releaseWords, responseWords, type Treatment } from '../domain/treatment';

/** "Tenderness 3, pain 6"; says so when nothing was graded yet. */
export function gradeWords(f: Finding): string {
  const parts = [
    f.tenderness === null ? null : `tenderness ${f.tenderness}`,
    f.pain === null ? null : `pain ${f.pain}`,
  ].filter((p) => p !== null);
  const words = parts.join(', ') || 'not graded yet';
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where it is felt, in words; a usual pattern always says that it is one. */
export function referralWords(zone: ReferralZone): string {
  if (zone.source === 'usual') return `Usual pattern: ${regionWords(zone.regions)}`;
  const named = zone.source === 'picked' ? regionWords(zone.regions) : areaWords(zone.outline);
  return named === '' ? 'Drawn on the body map' : `Felt by the client: ${named}`;
}

/** "Trigger point therapy, pressure 4 firm, productive, held 60 s, released." */
export function treatmentWords(t: Treatment): string {
  const parts = [
    t.technique.name,
    t.pressure === null ? null : `pressure ${t.pressure} ${pressureInSentence(t.pressure)}`,
    t.response === null ? null : responseWords[t.response].toLowerCase(),
    t.holdSeconds === null ? null : `held ${t.holdSeconds} s`,
    t.release === null ? null : releaseWords[t.release].toLowerCase(),
    t.painAfter === null ? null : `pain after ${t.painAfter}`,
  ];
  return `${parts.filter((p) => p !== null).join(', ')}.`;
}
