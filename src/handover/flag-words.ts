import { dayWords } from '../domain/calendar-day';
import {
  emergenciesPresent,
  emergencySchema,
  emergencyWords,
  type FlagDecision,
  flagsPresent,
  type Limb,
  limbWords,
  type RedFlag,
  type RedFlagCheck,
  redFlagSchema,
  redFlagWords,
} from '../domain/red-flags';
import type { Session } from '../domain/session';
import type { ListItem } from './document/block';

const decisions: Record<FlagDecision, string> = {
  treat: 'treated as usual',
  adapt: 'treatment adapted',
  refer: 'to be seen by a GP or physiotherapist first',
};

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** `left arm and right leg`; the limbs come with their side. */
const limbList = (limbs: readonly Limb[]): string =>
  limbs.map((limb) => lower(limbWords[limb])).join(' and ');

/** One sign in words, nerve signs with their limb and side: "Numbness, tingling, ... down the left arm". */
function flagWords(flag: RedFlag, limbs: readonly Limb[]): string {
  if (flag !== 'nerve') return redFlagWords[flag];
  const where = limbs.length > 0 ? `the ${limbList(limbs)}` : 'an arm or leg (which one is not recorded)';
  return redFlagWords.nerve.replace('an arm or leg', where);
}

/** Every sign that is there, the urgent ones first. */
export const signsPresent = (check: RedFlagCheck): string[] => [
  ...emergenciesPresent(check).map((sign) => emergencyWords[sign]),
  ...flagsPresent(check).map((flag) => flagWords(flag, check.limbs)),
];

/** The signs of a session, what was decided, and what was not asked: a sign not asked is no "no". */
export function flagItems(latest: Session, earlier: readonly Session[]): ListItem[] {
  const { redFlags: check, day } = latest;
  const urgent = emergenciesPresent(check).map((sign) => emergencyWords[sign]);
  const flags = flagsPresent(check).map((flag) => flagWords(flag, check.limbs));
  return [
    ...urgent.map((words) => ({ label: 'Urgent', words: `${words}.` })),
    ...flags.map((words) => ({ label: 'Present', words: `${words}.` })),
    ...(check.decision && urgent.length + flags.length > 0
      ? [{ label: 'Decided', words: `${decisions[check.decision]}.` }]
      : []),
    ...asked(check, dayWords(day)),
    ...earlier.flatMap((session) => earlierItem(session)),
  ];
}

function asked(check: RedFlagCheck, day: string): ListItem[] {
  const all = redFlagSchema.options.length + emergencySchema.options.length;
  const absent = [...check.flags, ...check.emergencies].filter(({ present }) => !present).length;
  const flags = new Set(check.flags.map(({ flag }) => flag));
  const signs = new Set(check.emergencies.map(({ sign }) => sign));
  const open = [
    ...redFlagSchema.options.filter((flag) => !flags.has(flag)).map((flag) => lower(redFlagWords[flag])),
    ...emergencySchema.options.filter((sign) => !signs.has(sign)).map((sign) => lower(emergencyWords[sign])),
  ];
  if (open.length === all) return [{ words: `None of the signs was asked about on ${day}.` }];
  const answered =
    absent === all
      ? `All ${all} signs were asked about on ${day}, and none was present.`
      : `${absent} other ${absent === 1 ? 'sign was' : 'signs were'} asked about on ${day} and absent.`;
  const items: ListItem[] = absent > 0 ? [{ words: answered }] : [];
  return open.length > 0 ? [...items, { label: 'Not asked', words: `${open.join('; ')}.` }] : items;
}

function earlierItem({ redFlags, day }: Session): ListItem[] {
  const signs = signsPresent(redFlags);
  if (signs.length === 0) return [];
  const decided = redFlags.decision ? ` (${decisions[redFlags.decision]})` : '';
  return [{ label: `Earlier, ${dayWords(day)}`, words: `${signs.map(lower).join('; ')}${decided}.` }];
}
