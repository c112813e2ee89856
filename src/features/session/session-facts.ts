import { regionWords } from '../../anatomy/regions';
import { sentenceCase } from '../../anatomy/sentence-case';
import { askedBefore, unaskedWords } from '../../domain/asked-before';
import { adviceFollowedWords, factorLevelSchema, factorLevelWords } from '../../domain/factors';
import { planWords } from '../../domain/plan-words';
import {
  emergenciesPresent,
  emergencySchema,
  emergencyWords,
  flagDecisionWords,
  flagsPresent,
  type RedFlagCheck,
  redFlagSchema,
} from '../../domain/red-flags';
import { adviceWords, type Session } from '../../domain/session';
import { flagWords } from '../../parts/flag-words';

/** A name and what was recorded under it. */
export type Fact = readonly [name: string, words: string];

const outOfTen = (pain: number | null): string => (pain === null ? '' : `${pain} of 10`);
const recorded = (facts: readonly Fact[]): Fact[] => facts.filter(([, words]) => words.trim() !== '');

/** What was asked before hands on; what was not asked is said last. `advised`: the session before gave advice. */
export function factsBefore(session: Session, advised: boolean): Fact[] {
  const { health, redFlags, adviceFollowed } = session;
  const factors = session.factors.length > 0 ? session.factors : [{ id: 'none-asked' }];
  return recorded([
    ['Reason for visit', session.reason],
    ['Pain now', outOfTen(session.painNow)],
    ['Place of the pain', sentenceCase(regionWords(session.painPlaces))],
    ['Factors since last time', factorWords(session)],
    ['Last advice', adviceFollowed ? adviceFollowedWords[adviceFollowed] : ''],
    ['Change in health or medication', health === null ? '' : healthWords(health)],
    ['Red flags', flagFacts(redFlags)],
    ['Emergencies', emergencyFacts(redFlags)],
    ['Not asked', sentenceCase(unaskedWords(askedBefore(session, factors, advised)).join(', '))],
  ]);
}

/** What was recorded at the end. */
export const factsAfter = (session: Session): Fact[] =>
  recorded([
    ['Pain at the end', outOfTen(session.painAfter)],
    ['Tested again', session.retest],
    ['Advice given', adviceWords(session)],
    ['Plan', planWords(session.plan)],
    ['Summary', session.summary],
    ['Note', session.note],
  ]);

/** The strongest first: `A lot: Stress. Some: Overload. None: ...`. */
function factorWords({ factors }: Session): string {
  const levels = [...factorLevelSchema.options].reverse();
  return levels
    .map((level) => ({ level, names: factors.filter((f) => f.level === level).map((f) => f.name) }))
    .filter(({ names }) => names.length > 0)
    .map(({ level, names }) => `${factorLevelWords[level]}: ${names.join(', ')}.`)
    .join(' ');
}

const healthWords = ({ changed, words }: NonNullable<Session['health']>): string =>
  changed ? words.trim() || 'Yes' : 'None';

function flagFacts(check: RedFlagCheck): string {
  const present = flagsPresent(check).map((flag) => flagWords(flag, check));
  const decided = check.decision ? `Decided: ${flagDecisionWords[check.decision].toLowerCase()}.` : '';
  if (present.length > 0) return `${present.join('; ')}. ${decided}`.trim();
  return check.flags.length === 0 ? '' : `None of the ${askedOf(check.flags.length, redFlagSchema.options)}`;
}

function emergencyFacts(check: RedFlagCheck): string {
  const present = emergenciesPresent(check).map((sign) => emergencyWords[sign]);
  if (present.length > 0) return `${present.join('; ')}.`;
  const count = check.emergencies.length;
  return count === 0 ? '' : `None of the ${askedOf(count, emergencySchema.options)}`;
}

const askedOf = (asked: number, all: readonly string[]): string =>
  asked === all.length ? `${asked} asked` : `${asked} of ${all.length} that were asked`;
