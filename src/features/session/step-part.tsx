import { type ReactNode, useId } from 'react';
import content from '../../parts/sheet-content.module.css';
import { classes } from '../../ui/classes';
import styles from './session.module.css';

interface Props {
  readonly title: string;
  /** How much of it was asked, at the right of the title. */
  readonly count?: string;
  readonly children: ReactNode;
}

/** One question, or a few that belong together, in a step of the visit. */
export function StepPart({ title, count, children }: Props) {
  const id = useId();
  return (
    <section className={classes(content.part, styles.part)} aria-labelledby={id}>
      <div className={content.between}>
        <h3 id={id}>{title}</h3>
        {count && <span className={content.facts}>{count}</span>}
      </div>
      {children}
    </section>
  );
}
