import { useMemo } from 'react';
import { Link } from 'wouter';
import { type PlanRow, planCourse } from '../../analysis/plan-course';
import { dayWords } from '../../domain/calendar-day';
import { adviceFollowedWords } from '../../domain/factors';
import type { ClientId } from '../../domain/ids';
import type { Session } from '../../domain/session';
import { Aside } from '../../ui/aside';
import { Panel } from '../../ui/panel';
import styles from './history.module.css';
import { ShownBySteps } from './shown-by-steps';

interface Props {
  readonly clientId: ClientId;
  readonly sessions: readonly Session[];
}

/** What was agreed at each visit, beside what came of it. */
export function PlanCourse({ clientId, sessions }: Props) {
  const { rows, expected } = useMemo(() => planCourse(sessions), [sessions]);
  return (
    <Panel title="Plan">
      <p>
        {expected
          ? `On ${dayWords(expected.day)}, ${counted(expected.visits, 'more visit')} expected; ${expected.since} since then.`
          : 'How many visits are expected has not been said in any plan yet.'}
      </p>
      <ol className={styles.visits}>
        <ShownBySteps items={rows} step={20}>
          {(row) => (
            <li key={row.session} className={styles.visit}>
              <h3>
                <Link href={`/clients/${clientId}/sessions/${row.session}`}>{dayWords(row.day)}</Link>
                {row.plan.maintenance && <span className={styles.hint}> Maintenance</span>}
              </h3>
              <dl className={styles.agreed}>
                {factsOf(row).map(([name, words]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{words}</dd>
                  </div>
                ))}
              </dl>
            </li>
          )}
        </ShownBySteps>
      </ol>
      <Aside title="How is this counted?">
        <p>
          Visits since are those after the session at which the number was last said. The next visit is the
          next session recorded here. Whether advice was followed is what the client told at that next visit.
        </p>
      </Aside>
    </Panel>
  );
}

function factsOf({ plan, daysToNext, advice, followed }: PlanRow): [string, string][] {
  const facts: [string, string | null][] = [
    ['Aim', plan.aim.trim() || null],
    ['Next visit', gapWords(plan.nextInWeeks, daysToNext)],
    ['Expected then', plan.expectedVisits === null ? null : counted(plan.expectedVisits, 'more visit')],
    ['Advice', advice || null],
    ['Followed', advice && followed ? adviceFollowedWords[followed] : null],
  ];
  return facts.flatMap(([name, words]) => (words === null ? [] : [[name, words] as [string, string]]));
}

function gapWords(weeks: number | null, days: number | null): string | null {
  const proposed = weeks === null ? 'no gap proposed' : `proposed in ${counted(weeks, 'week')}`;
  if (days === null) return weeks === null ? null : `${sentence(proposed)}; not yet.`;
  return `${sentence(proposed)}; came after ${counted(days, 'day')}.`;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
