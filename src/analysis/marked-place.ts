import type { Finding } from '../domain/finding';
import { type BodyPoint, bodyPoint } from '../domain/place';
import { viewOf } from '../domain/sheets';

/**
 * K7: the mean of the places marked by hand, as seen from the side of the latest of them; `null` when none was.
 * Findings oldest first.
 */
export function markedPlace(findings: readonly Finding[]): BodyPoint | null {
  const marked = findings.filter((f) => f.scale !== null).map((f) => f.at);
  const sheet = marked.at(-1)?.sheet;
  if (!sheet) return null;
  const there = marked.filter((p) => viewOf(p.sheet) === viewOf(sheet));
  const mean = (of: (p: BodyPoint) => number) => there.reduce((sum, p) => sum + of(p), 0) / there.length;
  return bodyPoint(
    sheet,
    mean((p) => p.u),
    mean((p) => p.v),
  );
}
