import type { Brief } from '../../analysis/brief';
import { dayWords } from '../../domain/calendar-day';
import { adviceFollowedWords } from '../../domain/factors';
import { planWords } from '../../domain/plan-words';
import type { Session } from '../../domain/session';
import { Panel } from '../../ui/panel';
import styles from './brief.module.css';

/** What the client said, what was advised and whether it was followed, and what was agreed. */
export function LastSession({
  last,
  advice,
  plan,
}: { readonly last: Session } & Pick<Brief, 'advice' | 'plan'>) {
  const other = (day: string) => (day === last.day ? '' : ` on ${dayWords(day as Session['day'])}`);
  const facts = [
    ['Reason', last.reason],
    ['Pain then', painWords(last)],
    ['Change in health', last.health?.changed ? last.health.words || 'Yes, without details' : ''],
    [`Advice given${advice ? other(advice.day) : ''}`, advice?.words ?? ''],
    ['Followed', advice && (advice.followed ? adviceFollowedWords[advice.followed] : 'Not asked yet')],
    [`Plan${plan ? other(plan.day) : ''}`, plan ? planWords(plan.plan) : ''],
  ].filter(([, words]) => words);
  return (
    <Panel title={`Last session, ${dayWords(last.day)}`}>
      <dl className={styles.facts}>
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

const painWords = ({ painNow, painAfter }: Session): string =>
  painNow === null ? '' : `${painNow} of 10${painAfter === null ? '' : `, then ${painAfter}`}`;
