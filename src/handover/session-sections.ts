import { muscleName } from '../anatomy/muscles';
import { regionWords } from '../anatomy/regions';
import { sentenceCase } from '../anatomy/sentence-case';
import { sideWord } from '../anatomy/side-words';
import type { Addendum } from '../domain/addendum';
import { clockWords, dayOf, dayWords } from '../domain/calendar-day';
import { adviceFollowedWords, factorLevelWords } from '../domain/factors';
import { depthWords, type Finding, findingKindWords } from '../domain/finding';
import type { Therapist } from '../domain/practice';
import { emergencyWords, flagDecisionWords, limbWords, redFlagWords } from '../domain/red-flags';
import type { ClearCheck, Session } from '../domain/session';
import { axesOf } from '../domain/sheets';
import { tendernessWords } from '../domain/tenderness-words';
import { releaseWords, responseWords, type Treatment } from '../domain/treatment';
import { linesOf } from './common-blocks';
import type { Block, Cell, Fact, ListItem } from './document/block';
import { referralWords } from './referral-words';
import { shortPlace } from './short-place';
import { checkedSideWords } from './side-check';
import { pressureWords, workedPlace } from './treatment-words';

const notRecorded = 'Not recorded';
const notAsked = 'Not asked';

const yesNo = (answer: boolean | null, none: string): string =>
  answer === null ? none : answer ? 'Yes' : 'No';
const text = (label: string, words: string): Block => ({
  kind: 'list',
  items: (linesOf(words).length > 0 ? linesOf(words) : [notRecorded]).map(
    (line, i): ListItem => (i === 0 ? { label, words: line } : { words: line }),
  ),
});
const instant = (at: number): string => `${dayWords(dayOf(at))}, ${clockWords(at)}`;
const nameOf = (therapists: readonly Therapist[], id: string): string =>
  therapists.find((t) => t.id === id)?.name ?? 'Therapist not on record';

/** Every field of one session, as blocks under its heading; `withNotes`: the therapist's own notes too. */
export function sessionBlocks(
  session: Session,
  therapists: readonly Therapist[],
  withNotes: boolean,
): Block[] {
  return [
    { kind: 'facts', across: 4, facts: attendance(session, therapists) },
    { kind: 'subheading', words: 'Before the treatment' },
    ...before(session),
    { kind: 'subheading', words: 'Findings' },
    ...findings(session, withNotes),
    { kind: 'subheading', words: 'Treatments' },
    ...treatments(session),
    { kind: 'subheading', words: 'After the treatment' },
    ...after(session, withNotes),
  ];
}

function attendance(session: Session, therapists: readonly Therapist[]): Fact[] {
  const { signature } = session;
  return [
    { label: 'Day', words: dayWords(session.day) },
    { label: 'Begun', words: instant(session.startedAt) },
    { label: 'Therapist', words: nameOf(therapists, session.therapistId) },
    {
      label: 'Signed',
      words: signature
        ? `${instant(signature.at)}, by ${nameOf(therapists, signature.by)}`
        : 'Draft, not signed',
    },
  ];
}

function before(session: Session): Block[] {
  const { health, adviceFollowed, redFlags } = session;
  const signs = [
    ...redFlags.flags.map(
      ({ flag, present }) => `${redFlagWords[flag]}: ${yesNo(present, '').toLowerCase()}`,
    ),
    ...redFlags.emergencies.map(
      ({ sign, present }) => `${emergencyWords[sign]}: ${yesNo(present, '').toLowerCase()}`,
    ),
  ];
  return [
    text('Reason, in the client’s words', session.reason),
    {
      kind: 'list',
      items: [
        { label: 'Pain now', words: session.painNow === null ? notAsked : `${session.painNow} of 10` },
        { label: 'Where', words: sentenceCase(regionWords(session.painPlaces)) || notAsked },
        { label: 'Factors', words: factorWords(session) },
        {
          label: 'Advice of the session before',
          words: adviceFollowed ? adviceFollowedWords[adviceFollowed] : notAsked,
        },
        {
          label: 'Change in health or medication',
          words: health ? [yesNo(health.changed, ''), health.words].filter(Boolean).join(': ') : notAsked,
        },
        { label: 'Red flags and emergencies', words: signs.join('; ') || notAsked },
        {
          label: 'Limbs of nerve signs',
          words: redFlags.limbs.map((l) => limbWords[l]).join(', ') || 'None',
        },
        {
          label: 'Decision',
          words: redFlags.decision ? flagDecisionWords[redFlags.decision] : 'None needed',
        },
      ],
    },
  ];
}

const factorWords = ({ factors }: Session): string =>
  factors.map(({ name, level }) => `${name}: ${factorLevelWords[level].toLowerCase()}`).join('; ') ||
  notAsked;

function findings({ findings: list, clears }: Session, withNotes: boolean): Block[] {
  const each = list.flatMap((finding, i): Block[] => [
    { kind: 'facts', across: 5, facts: findingFacts(finding, i + 1) },
    ...(withNotes && finding.note.trim() ? [text(`Note on ${i + 1}`, finding.note)] : []),
  ]);
  const none: Block[] = list.length === 0 ? [{ kind: 'paragraph', words: 'No findings.' }] : [];
  const clear = clears.map(clearWords).join('; ') || 'nothing recorded';
  return [...none, ...each, { kind: 'paragraph', label: 'Checked and clear:', words: `${clear}.` }];
}

const clearWords = ({ muscle, side, knot }: ClearCheck): string =>
  `${shortPlace(muscle, side)}${knot ? ', this knot alone' : ''}`;

function findingFacts(f: Finding, number: number): Fact[] {
  return [
    { label: 'No. and muscle', words: `${number}: ${muscleName(f.muscle)}` },
    { label: 'Side', words: checkedSideWords(f) },
    { label: 'Kind', words: findingKindWords[f.findingKind] },
    {
      label: 'Tenderness, 0 to 4',
      words:
        f.tenderness === null
          ? notRecorded
          : `${f.tenderness} (${tendernessWords[f.tenderness]?.toLowerCase()})`,
    },
    { label: 'Pain, 0 to 10', words: f.pain === null ? notRecorded : String(f.pain) },
    { label: 'Recognised by the client', words: yesNo(f.recognised, notAsked) },
    { label: 'Taut band', words: yesNo(f.tautBand, notRecorded) },
    { label: 'Twitch', words: yesNo(f.twitch, notRecorded) },
    { label: 'Jump sign', words: yesNo(f.jumpSign, notRecorded) },
    { label: 'Threshold', words: f.threshold === null ? 'Not measured' : `${f.threshold} kgf/cm²` },
    { label: 'Depth', words: f.depth ? depthWords[f.depth] : notRecorded },
    { label: 'Referral', words: referralWords(f.referral) || notRecorded },
    { label: 'Place on the map', words: placeWords(f) },
  ];
}

/** As stored, in words: the sheet, and millimetres on the figure of 1,700 mm. */
function placeWords({ at, scale }: Finding): string {
  const marked = scale === null ? '' : `; marked at ${scale.toFixed(2)} mm a pixel`;
  return `${at.sheet}: ${along(axesOf(at.sheet)[0], at.u)}, ${along(axesOf(at.sheet)[1], at.v)}${marked}`;
}

const ways = {
  x: ['left', 'right'],
  y: ['above the floor', 'below the floor'],
  z: ['to the front', 'to the back'],
};

const along = (axis: 'x' | 'y' | 'z', mm: number): string =>
  `${Math.abs(Math.round(mm))} mm ${ways[axis][mm >= 0 ? 0 : 1]}`;

function treatments(session: Session): Block[] {
  if (session.treatments.length === 0) return [{ kind: 'paragraph', words: 'No treatments.' }];
  return [
    {
      kind: 'table',
      name: 'Treatments in the order in which they were recorded',
      columns: [
        { head: 'Place', strong: true, namesRow: true },
        { head: 'Technique' },
        { head: 'Pressure' },
        { head: 'Response' },
        { head: 'Held' },
        { head: 'Release' },
        { head: 'Pain after' },
      ],
      rows: session.treatments.map((t) => treatmentRow(session, t)),
    },
  ];
}

function treatmentRow({ findings: list }: Session, t: Treatment): Cell[] {
  const at = list.findIndex(({ id }) => id === t.findingId);
  const finding = list[at];
  const place = finding
    ? `${at + 1}: ${muscleName(finding.muscle)} (${sideWord(finding.side).toLowerCase()})`
    : t.area
      ? `Area: ${workedPlace(t.area)}`
      : notRecorded;
  return [
    [place],
    [t.technique.name],
    [pressureWords(t) || notRecorded],
    [t.response ? responseWords[t.response] : notRecorded],
    [t.holdSeconds === null ? notRecorded : `${t.holdSeconds} s`],
    [t.release ? releaseWords[t.release] : notRecorded],
    [t.painAfter === null ? notRecorded : `${t.painAfter} of 10`],
  ];
}

function after(session: Session, withNotes: boolean): Block[] {
  const { plan, adviceGiven } = session;
  const facts: Fact[] = [
    { label: 'Pain after', words: session.painAfter === null ? notAsked : `${session.painAfter} of 10` },
    { label: 'Next visit', words: plan.nextInWeeks === null ? 'Not agreed' : `In ${plan.nextInWeeks} weeks` },
    {
      label: 'More visits expected',
      words: plan.expectedVisits === null ? 'Not said' : String(plan.expectedVisits),
    },
    { label: 'Maintenance', words: yesNo(plan.maintenance, '') },
  ];
  return [
    { kind: 'facts', across: 4, facts },
    text('Tested again', session.retest),
    text('Advice from the library', adviceGiven.map(({ words }) => words).join('\n')),
    text('Advice in own words', session.advice),
    text('Aim', plan.aim),
    text('Summary', session.summary),
    ...(withNotes ? [text('Note', session.note)] : []),
    ...(session.signature ? [text('Check sum of the signed record', session.signature.hash)] : []),
  ];
}

/** What was added to a session after it was signed, with author, time and reason. */
export function addendumBlocks(
  addenda: readonly Addendum[],
  session: Session,
  therapists: readonly Therapist[],
): Block[] {
  const own = addenda.filter(({ sessionId }) => sessionId === session.id).sort((a, b) => a.at - b.at);
  if (own.length === 0) return [];
  return [
    { kind: 'subheading', words: 'Added after signing' },
    ...own.map(({ at, by, reason, words }) =>
      text(`${instant(at)}, ${nameOf(therapists, by)}, because: ${reason}`, words),
    ),
  ];
}
