import { areaWords } from '../anatomy/area-words';
import { muscleInSentence } from '../anatomy/muscles';
import { wordsBySide } from '../anatomy/words-by-side';
import { releaseWords, responseWords, type Treatment, type WorkedArea } from '../domain/treatment';

/** The five pressures as a reader outside the practice understands them. */
const pressureForReader = [
  'barely touching',
  'light',
  'moderate',
  'firm',
  'as deep as the therapist works',
] as const;

/** "3 of 5 (moderate)"; empty when it was not recorded. */
export function pressureWords({ pressure }: Treatment): string {
  const words = pressure === null ? undefined : pressureForReader[pressure - 1];
  return words ? `${pressure} of 5 (${words})` : '';
}

/** "Trigger point therapy, pressure 3 of 5 (moderate), held 60 s, released, pain after 2 of 10". */
export function treatmentWords(t: Treatment): string {
  return [
    t.technique.name,
    pressureWords(t) && `pressure ${pressureWords(t)}`,
    t.holdSeconds !== null && `held ${t.holdSeconds}\u00a0s`,
    t.release && releaseWords[t.release].toLowerCase(),
    t.painAfter !== null && `pain after ${t.painAfter}\u00a0of\u00a010`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What a reader with little time wants of it: "Trigger point therapy 60 s, released. Pain 6 to 2." */
export function briefTreatment(t: Treatment, painBefore: number | null): string {
  const held = t.holdSeconds === null ? '' : ` ${t.holdSeconds}\u00a0s`;
  const release = t.release ? `, ${releaseWords[t.release].toLowerCase()}` : '';
  const tooMuch = t.response === 'too-much' ? ', too much for the client' : '';
  return `${t.technique.name}${held}${release}${tooMuch}.${painChange(t, painBefore)}`;
}

function painChange({ painAfter }: Treatment, before: number | null): string {
  if (painAfter === null) return '';
  return before === null ? ` Pain after: ${painAfter}.` : ` Pain ${before} to\u00a0${painAfter}.`;
}

/** How the client answered to the treatment, in one word. */
export const treatmentResponse = (t: Treatment): string =>
  t.response ? responseWords[t.response] : 'Not recorded';

/** Where an area was worked on: the muscles under it, by side; else the regions. */
export const workedPlace = ({ muscles, outline }: WorkedArea): string =>
  wordsBySide(muscles.map(({ muscle, side }) => ({ name: muscleInSentence(muscle), side }))) ||
  areaWords(outline);
