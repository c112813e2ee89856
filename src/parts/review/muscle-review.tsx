import { drawnMuscle } from '../../anatomy/muscle-coordinates';
import { muscleById } from '../../anatomy/muscles';
import { type Box, ringBox } from '../../anatomy/ring-box';
import { sheets } from '../../anatomy/sheets';
import { usualPoints } from '../../anatomy/usual-points';
import type { MuscleId } from '../../domain/place';
import type { SheetId } from '../../domain/sheets';
import { type MuscleOf, muscleZones, patternZones } from '../../picture/atlas-zones';
import { carriedMarks } from '../../picture/carried-marks';
import { usualPointMarks } from '../../picture/usual-point-marks';
import { sheetName } from '../looking';
import { MuscleCard } from '../muscle-card';
import { AtlasFigure } from './atlas-figure';
import styles from './review.module.css';
import { ReviewTicks } from './review-ticks';

/** The sheets on which a pattern is shown as a whole, each side of the body once. */
const outermost: readonly SheetId[] = [
  'front-superficial',
  'back-superficial',
  'left-superficial',
  'leg-foot-medial',
  'sole',
  'foot-dorsum',
];
const questions = [
  'Names',
  'Attachments',
  'Nerve',
  'Points',
  'Zones',
  'Complaints',
  'What feels alike',
  'Dangers',
  'Certainty',
];

/** All that the atlas says of one muscle on one page, with room to tick and to correct. */
export function MuscleReview({ muscle }: { readonly muscle: MuscleId }) {
  const of: MuscleOf = { muscle, side: 'left' };
  const name = muscleById(muscle)?.name ?? muscle;
  const pointSheets = [...new Set(usualPoints(muscle, 'left').map(({ at }) => at.sheet))];
  const wide = outermost.filter((sheet) => patternZones(of, sheet, null).length > 0);
  return (
    <article className={styles.page} aria-label={name}>
      <header className={styles.head}>
        <h2>{name}</h2>
        <span>{muscle}</span>
      </header>
      <div className={styles.figures}>
        {pointSheets.map((sheet) => (
          <Figure key={sheet} of={of} sheet={sheet} near />
        ))}
        {wide.map((sheet) => (
          <Figure key={sheet} of={of} sheet={sheet} />
        ))}
      </div>
      <div className={styles.facts}>
        <MuscleCard of={of} point={null} onPoint={readOnly} onMuscle={readOnly} />
      </div>
      <ReviewTicks of={name} questions={questions} />
    </article>
  );
}

const readOnly = () => undefined;

interface FigureProps {
  readonly of: MuscleOf;
  readonly sheet: SheetId;
  readonly near?: boolean;
}

function Figure({ of, sheet, near = false }: FigureProps) {
  const name = `${sheetName({ sheet, half: null })}${near ? ', near' : ''}`;
  return (
    <figure className={styles.figure}>
      <AtlasFigure
        sheet={sheet}
        {...(near ? { box: boxNear(of, sheet), outlined: true } : {})}
        zones={[...patternZones(of, sheet, null), ...muscleZones(of, sheet)]}
        marks={carriedMarks(usualPointMarks(of), sheet)}
        words={name}
      />
      <figcaption>{name}</figcaption>
    </figure>
  );
}

/** Room round a muscle shown near: millimetres. */
const margin = 40;

function boxNear(of: MuscleOf, sheet: SheetId): Box {
  const drawn = drawnMuscle(sheets[sheet], of.muscle, of.side);
  const points = usualPoints(of.muscle, of.side)
    .filter(({ at }) => at.sheet === sheet)
    .map(({ at }) => [at.u, at.v] as const);
  const { u0, u1, v0, v1 } = ringBox([...(drawn?.rings ?? []), points]);
  return { u0: u0 - margin, u1: u1 + margin, v0: v0 - margin, v1: v1 + margin };
}
