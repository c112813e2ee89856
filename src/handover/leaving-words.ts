import type { Summary } from './summary';

/** One line that says all that leaves the tablet with a summary. */
export function leavingWords(summary: Summary): string {
  const { client, contraindications, findings, sessionCount } = summary;
  const things = [
    'Name',
    'date of birth',
    client.gpPractice && 'GP practice',
    contraindications.length > 0 && count(contraindications.length, 'contraindication'),
    summary.reason && 'reason for visit',
    count(findings.length, 'finding'),
    summary.advice && 'advice',
    summary.plan && 'plan',
    `the course over ${count(sessionCount, 'session')}`,
  ].filter(Boolean);
  return `${things.slice(0, -1).join(', ')} and ${things.at(-1)} leave this tablet.`;
}

const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;
