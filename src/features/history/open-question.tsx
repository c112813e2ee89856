import type { KnotHistory, Proposal } from '../../analysis/recurrence-types';
import { placeWords } from '../../anatomy/side-words';
import { dayWords } from '../../domain/calendar-day';
import { type KnotId, knotFoundedBy } from '../../domain/ids';
import { Button } from '../../ui/button';
import styles from './history.module.css';

interface Props {
  readonly proposal: Proposal;
  /** The knot that it may be. */
  readonly knot: KnotHistory;
  readonly onAnswer: (knot: KnotId) => void;
}

/** A finding that may be an earlier knot, asked of the therapist; counted nowhere until answered. */
export function OpenQuestion({ proposal, knot, onAnswer }: Props) {
  const place = placeWords(knot.muscle, knot.side);
  const found = knot.visits.findIndex((v) => v.session === proposal.session);
  const foundOn = knot.visits[found]?.day;
  const before = knot.visits.slice(0, found).findLast((v) => v.finding)?.day;
  if (!foundOn || !before) return null;
  const question = `${proposal.nearness === 'same' ? 'Same knot' : 'Perhaps the same knot'} as on ${dayWords(before)}${awayWords(proposal)}?`;
  return (
    <li className={styles.question}>
      <div className={styles.asked}>
        <h3>{place}</h3>
        <p>
          Found on {dayWords(foundOn)}. {question}
        </p>
      </div>
      <div className={styles.answers}>
        <Button label={`Yes, the same knot. ${place} ${question}`} onPress={() => onAnswer(proposal.knot)}>
          Yes, the same
        </Button>
        <Button
          label={`No, a new one. ${place} ${question}`}
          onPress={() => onAnswer(knotFoundedBy(proposal.finding))}
        >
          No, a new one
        </Button>
      </div>
    </li>
  );
}

/** Empty where the distance cannot be measured. */
const awayWords = ({ distanceMm, carried }: Proposal): string =>
  distanceMm === null
    ? ''
    : `, ${carried ? 'about ' : ''}${Math.round(distanceMm)} mm away${carried ? ' within the muscle, marked from another side' : ''}`;
