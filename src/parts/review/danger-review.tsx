import { dangers } from '../../anatomy/dangers';
import { sentenceCase } from '../../anatomy/sentence-case';
import type { SheetId } from '../../domain/sheets';
import { dangerZones } from '../../picture/atlas-zones';
import { sheetName } from '../looking';
import { AtlasFigure } from './atlas-figure';
import styles from './review.module.css';
import { ReviewTicks } from './review-ticks';

const shown: readonly SheetId[] = ['front-superficial', 'back-superficial', 'left-superficial'];

/** All places of danger on one page, with room to tick and to correct. */
export function DangerReview() {
  return (
    <article className={styles.page} aria-label="Places of danger">
      <header className={styles.head}>
        <h2>Places of danger</h2>
      </header>
      <div className={styles.figures}>
        {shown.map((sheet) => (
          <figure key={sheet} className={styles.figure}>
            <AtlasFigure sheet={sheet} zones={dangerZones(sheet)} words={sheetName({ sheet, half: null })} />
            <figcaption>{sheetName({ sheet, half: null })}</figcaption>
          </figure>
        ))}
      </div>
      <dl className={styles.facts}>
        {dangers.map(({ id, name, sentence, certainty, source }) => (
          <div key={id}>
            <dt>{`${sentenceCase(name)}${certainty === 'uncertain' ? ' (uncertain)' : ''}`}</dt>
            <dd>{`${sentence} ${source}.`}</dd>
          </div>
        ))}
      </dl>
      <ReviewTicks of="Places of danger" questions={['Places', 'Sentences', 'Complete']} />
    </article>
  );
}
