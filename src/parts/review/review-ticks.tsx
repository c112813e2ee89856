import styles from './review.module.css';

const lines = ['first', 'second', 'third'];

/** Boxes to tick and lines to correct, for paper. */
export function ReviewTicks({
  of,
  questions,
}: {
  readonly of: string;
  readonly questions: readonly string[];
}) {
  return (
    <footer className={styles.ticks}>
      <p className={styles.row}>
        {questions.map((question) => (
          <span key={question} className={styles.tick}>
            <span className={styles.box} />
            {question}
          </span>
        ))}
      </p>
      <p>{`${of}: tick what is right, correct the rest here.`}</p>
      {lines.map((line) => (
        <span key={line} className={styles.line} />
      ))}
      <p className={styles.row}>
        <span>Reviewed by:</span>
        <span className={styles.line} />
        <span>Date:</span>
        <span className={styles.line} />
      </p>
    </footer>
  );
}
