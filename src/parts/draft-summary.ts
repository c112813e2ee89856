import { courseAt } from '../analysis/course';
import type { Recurrence } from '../analysis/recurrence-types';
import { muscleName } from '../anatomy/muscles';
import { regionWords } from '../anatomy/regions';
import { sideWord } from '../anatomy/side-words';
import { adviceFollowedWords, factorLevelWords } from '../domain/factors';
import { type Finding, findingKindWords } from '../domain/finding';
import type { MuscleAt } from '../domain/place';
import { planWords } from '../domain/plan-words';
import { emergenciesPresent, emergencyWords, flagDecisionWords, flagsPresent } from '../domain/red-flags';
import { adviceWords, type Session, treatmentsOf } from '../domain/session';
import { tendernessWords } from '../domain/tenderness-words';
import { treatmentWords } from './finding-words';
import { flagWords } from './flag-words';

/** A record keeps no longer text; a visit of hundreds of findings is told more briefly. */
const longest = 9000;

/**
 * What the record says of a visit, in plain sentences and no more: what was not asked, graded or done is not
 * mentioned. Empty for an empty visit. It is a draft, for the therapist to edit.
 */
export function draftSummary(session: Session, analysis: Recurrence): string {
  const full = told(session, session.findings.map(inFull(session, analysis)));
  if (full.length <= longest) return full;
  const brief = told(session, session.findings.map(inBrief));
  if (brief.length <= longest) return brief;
  return told(session, [`Found: ${session.findings.length} places.`]).slice(0, longest);
}

function told(session: Session, findings: readonly string[]): string {
  return [
    ...beforeHands(session),
    ...findings,
    ...overAreas(session),
    ...cleared(session),
    ...after(session),
  ].join('\n');
}

const sentence = (lead: string, words: string): string[] => {
  const said = words.trim().replace(/\s+/g, ' ');
  return said === '' ? [] : [`${lead}: ${said}${/[.!?]$/.test(said) ? '' : '.'}`];
};
const outOfTen = (pain: number): string => `${pain} of 10`;
const placed = ({ muscle, side }: MuscleAt): string =>
  `${muscleName(muscle)}, ${sideWord(side).toLowerCase()}`;

function beforeHands(session: Session): string[] {
  const { painNow, painPlaces, factors, adviceFollowed, health, redFlags } = session;
  const flags = flagsPresent(redFlags).map((flag) => flagWords(flag, redFlags));
  const present = factors.filter(({ level }) => level !== 'none');
  return [
    ...sentence('Reason for the visit', session.reason),
    ...sentence('Pain before', painNow === null ? '' : outOfTen(painNow)),
    ...sentence('Felt at', regionWords(painPlaces)),
    ...sentence(
      'Emergency signs',
      emergenciesPresent(redFlags)
        .map((e) => emergencyWords[e])
        .join('; '),
    ),
    ...sentence('Red flags', flags.join('; ')),
    ...sentence('Decided', redFlags.decision ? flagDecisionWords[redFlags.decision].toLowerCase() : ''),
    ...sentence(
      'Since last time',
      present.map(({ name, level }) => `${name} (${factorLevelWords[level].toLowerCase()})`).join(', '),
    ),
    ...sentence('Last advice', adviceFollowed ? adviceFollowedWords[adviceFollowed].toLowerCase() : ''),
    ...sentence('Change in health or medication', health?.changed ? health.words || 'yes' : ''),
  ];
}

const inFull =
  (session: Session, analysis: Recurrence) =>
  (finding: Finding): string => {
    const { tenderness, pain } = finding;
    const facts = [
      findingKindWords[finding.findingKind],
      tenderness !== null && `tenderness ${tenderness} of 4 (${tendernessWords[tenderness]?.toLowerCase()})`,
      pain !== null && `pain on pressure ${outOfTen(pain)}`,
      finding.recognised && 'recognised by the client as their own',
      courseAt(analysis, session.id, finding.id).words.toLowerCase(),
    ].filter(Boolean);
    const done = treatmentsOf(session, finding.id).flatMap((t) => sentence('Treated', treatmentWords(t)));
    return [`Found: ${placed(finding)}. ${facts.join(', ')}.`, ...done].join(' ');
  };

const inBrief = (finding: Finding): string =>
  `Found: ${placed(finding)}${finding.tenderness === null ? '' : `, tenderness ${finding.tenderness} of 4`}.`;

const overAreas = ({ treatments }: Session): string[] =>
  treatments.flatMap((t) =>
    t.area
      ? sentence(`Treated over ${t.area.muscles.map(placed).join('; ') || 'an area'}`, treatmentWords(t))
      : [],
  );

const cleared = ({ clears }: Session): string[] =>
  sentence('Checked, clear', [...new Set(clears.map(placed))].join('; '));

function after(session: Session): string[] {
  const { painNow, painAfter } = session;
  const change =
    painAfter === null
      ? ''
      : `${outOfTen(painAfter)}${painNow === null ? '' : `; before, ${outOfTen(painNow)}`}`;
  return [
    ...sentence('Pain at the end', change),
    ...sentence('Tested again', session.retest),
    ...sentence('Advised', adviceWords(session)),
    ...sentence('Plan', planWords(session.plan)),
  ];
}
