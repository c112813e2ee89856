import { releaseWords, responseWords, type Treatment } from '../domain/treatment';

/** The five pressures as a reader outside the practice understands them. */
const pressureForReader = [
  'barely touching',
  'light',
  'moderate',
  'firm',
  'as deep as the therapist works',
] as const;

/** "Trigger point therapy, pressure 3 of 5 (moderate), held 60 s, released, pain after 2 of 10". */
export function treatmentWords(t: Treatment): string {
  const pressure = t.pressure === null ? undefined : pressureForReader[t.pressure - 1];
  return [
    t.technique.name,
    pressure && `pressure ${t.pressure} of 5 (${pressure})`,
    t.holdSeconds !== null && `held ${t.holdSeconds}\u00a0s`,
    t.release && releaseWords[t.release].toLowerCase(),
    t.painAfter !== null && `pain after ${t.painAfter}\u00a0of\u00a010`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** How the client answered to the treatment, in one word. */
export const treatmentResponse = (t: Treatment): string =>
  t.response ? responseWords[t.response] : 'Not recorded';
