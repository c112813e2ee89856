import { muscleName } from '../anatomy/muscles';
import { type Finding, findingKindWords } from '../domain/finding';
import { type Session, treatmentsOf } from '../domain/session';
import { referralWords } from './referral-words';
import { checkedSideWords } from './side-check';
import type { FindingRow } from './summary';
import { treatmentResponse, treatmentWords } from './treatment-words';

const outOf = (score: number | null, top: number): string =>
  score === null ? 'Not graded' : `${score} of ${top}`;

const ownPain = (recognised: boolean | null): string =>
  recognised === null ? '' : recognised ? ', recognised' : ', not recognised';

/** Numbered from 1 when there are several, so that treatment and response can be read together. */
const numbered = (entries: readonly string[]): string[] =>
  entries.length > 1 ? entries.map((entry, i) => `${i + 1}. ${entry}`) : [...entries];

/** One finding of a session as a row of the table. */
export function findingRow(session: Session, finding: Finding, number: number, course: string): FindingRow {
  const treatments = treatmentsOf(session, finding.id);
  return {
    number,
    muscle: muscleName(finding.muscle),
    side: checkedSideWords(finding),
    kind: findingKindWords[finding.findingKind],
    tenderness: outOf(finding.tenderness, 4),
    pain: outOf(finding.pain, 10) + ownPain(finding.recognised),
    referral: referralWords(finding.referral),
    treatment: treatments.length > 0 ? numbered(treatments.map(treatmentWords)) : ['Not treated'],
    response: numbered(treatments.map(treatmentResponse)),
    course: course || 'Not counted',
  };
}
