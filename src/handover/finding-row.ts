import { muscleName } from '../anatomy/muscles';
import { sentenceCase } from '../anatomy/sentence-case';
import { type Finding, findingKindWords } from '../domain/finding';
import { type Session, treatmentsOf } from '../domain/session';
import type { Treatment } from '../domain/treatment';
import { referralWords } from './referral-words';
import { checkedSideWords } from './side-check';
import { zoneLabel } from './zone-label';

/** One finding in words; the number is the one on the map. */
export interface FindingRow {
  readonly number: number;
  readonly muscle: string;
  readonly side: string;
  readonly kind: string;
  /** "3 of 4", or empty when it was not graded; the same for pain. */
  readonly tenderness: string;
  readonly pain: string;
  /** Pressure pain threshold with its unit, or empty. */
  readonly threshold: string;
  /** Where its pain is felt: "Pain felt (3a): temple, left". */
  readonly felt: string;
  /** All grades in one short sentence: "Tender 3/4, pain 6/10, recognised". */
  readonly grades: string;
  readonly treatments: readonly Treatment[];
  readonly course: string;
}

const ownPain = { true: ', recognised', false: ', not recognised', null: '' } as const;

/** One finding of a session in words; `zoneShown`: whether a map shows its zone, under its label. */
export function findingRow(
  session: Session,
  finding: Finding,
  number: number,
  course: string,
  zoneShown: boolean,
): FindingRow {
  const { tenderness, pain, threshold, recognised, referral } = finding;
  return {
    number,
    muscle: muscleName(finding.muscle),
    side: checkedSideWords(finding),
    kind: findingKindWords[finding.findingKind],
    tenderness: tenderness === null ? '' : `${tenderness} of 4`,
    pain: pain === null ? '' : `${pain} of 10${ownPain[`${recognised}`]}`,
    threshold: threshold === null ? '' : `${threshold} kgf/cm²`,
    felt: referralWords(referral, zoneShown ? zoneLabel(number) : null),
    grades: gradeWords(finding),
    treatments: treatmentsOf(session, finding.id),
    course: course || 'Not counted',
  };
}

/** "Tender 3/4, pain 6/10, recognised, threshold 2.5 kgf/cm²"; "Not graded" when nothing was. */
function gradeWords({ tenderness, pain, recognised, threshold }: Finding): string {
  const grades = [
    tenderness !== null && `tender ${tenderness}/4`,
    pain !== null && `pain ${pain}/10${ownPain[`${recognised}`]}`,
    threshold !== null && `threshold ${threshold} kgf/cm²`,
  ].filter(Boolean);
  return sentenceCase(grades.join(', ') || 'not graded');
}
