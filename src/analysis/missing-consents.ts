import { type SensitiveArea, sensitiveAreas } from '../anatomy/sensitive-areas';
import { type Consent, consentInForce } from '../domain/consent';
import type { Finding } from '../domain/finding';

type Place = Pick<Finding, 'muscle' | 'at'>;

/**
 * The areas in which findings lie and for which no consent of their kind is in force, each once. `consents`
 * are one client's. Of one finding, give that one.
 */
export function missingConsents(consents: readonly Consent[], findings: readonly Place[]): SensitiveArea[] {
  const met = new Set(findings.flatMap(sensitiveAreas));
  return [...met].filter(({ to }) => !consentInForce(consents, to));
}
