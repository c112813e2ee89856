import type { Fault } from './fault';

/** One line a fault; one that is found alike on left and right, or on their sheets, is told once. */
export function faultLines(faults: readonly Fault[]): string[] {
  const merged = new Map<string, Fault>();
  for (const fault of faults) {
    const { kind, subject, side, what } = fault;
    const sheet = side ? fault.sheet.replace(/^right-/, 'left-') : fault.sheet;
    const key = JSON.stringify([kind, sheet, subject, what, place(fault)]);
    const known = merged.get(key);
    merged.set(key, known && known.side !== side ? { ...known, side: 'both' } : fault);
  }
  return [...merged.values()].map(line);
}

const place = ({ at }: Fault): string => (at ? `${whole(Math.abs(at[0]))} ${whole(at[1])}` : '');

/** Without the minus of a zero. */
const whole = (millimetres: number): number => Math.round(millimetres) + 0;

function line({ sheet, subject, side, what, at }: Fault): string {
  const sides = side === 'both' ? ', both sides' : side ? `, ${side}` : '';
  const where = at ? ` (at u ${whole(at[0])}, v ${whole(at[1])})` : '';
  return `${sheet}: ${subject ? `${subject}${sides}: ` : ''}${what}${where}`;
}
