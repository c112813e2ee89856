import type { LastWork } from '../analysis/brief';
import { shortDayWords } from '../domain/calendar-day';
import { pressureInSentence, releaseWords, responseWords, type Treatment } from '../domain/treatment';

/** "12 Mar: tolerated 3, moderate. Deep tissue at 3, productive, released; pain 6, then 2." */
export function workWords({ day, pain, tolerated, treatments }: LastWork): string {
  const borne = tolerated === null ? [] : [`tolerated ${tolerated}, ${pressureInSentence(tolerated)}.`];
  const done = treatments.map(doneWords).join('; ');
  const after = treatments.findLast((t) => t.painAfter !== null)?.painAfter ?? null;
  const felt = pain === null || after === null ? '' : `; pain ${pain}, then ${after}`;
  return [`${shortDayWords(day)}:`, ...borne, `${done}${felt}.`].join(' ');
}

const doneWords = ({ technique, pressure, response, release }: Treatment): string =>
  [
    pressure === null ? technique.name : `${technique.name} at ${pressure}`,
    response && responseWords[response].toLowerCase(),
    release && releaseWords[release].toLowerCase(),
  ]
    .filter(Boolean)
    .join(', ');
