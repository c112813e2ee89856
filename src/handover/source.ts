import type { Addendum } from '../domain/addendum';
import type { AuditEntry } from '../domain/audit-entry';
import type { CalendarDay } from '../domain/calendar-day';
import type { Client } from '../domain/client';
import type { Consent } from '../domain/consent';
import type { KnotId, SessionId } from '../domain/ids';
import type { KnotLink } from '../domain/knot-link';
import type { Practice, Therapist } from '../domain/practice';
import type { Session } from '../domain/session';
import type { Recipient, SectionId } from './document/document';

/** The records from which a document about one client is made. */
export interface HandoverSource {
  readonly practice: Practice;
  readonly therapists: readonly Therapist[];
  readonly client: Client;
  readonly consents: readonly Consent[];
  readonly sessions: readonly Session[];
  readonly links: readonly KnotLink[];
  readonly addenda: readonly Addendum[];
  /** What the audit trail says of the client; `null` where it was not read, or cannot be. */
  readonly trail: readonly AuditEntry[] | null;
  readonly today: CalendarDay;
}

/** Days included, both ends; everything outside is left out of the counts too. */
export interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** What the author chose before a document is made. */
export interface Choices {
  readonly recipient: Recipient;
  readonly period: Period | null;
  /** Of a session record; `null`: the last signed one. */
  readonly session: SessionId | null;
  readonly withoutKnots: readonly KnotId[];
  readonly withoutSections: readonly SectionId[];
  /** Whether the reader is asked to assess, or told. `null`: as the red flags say. */
  readonly asks: 'assess' | 'inform' | null;
  /** The therapist's own notes, which stay on the tablet otherwise. */
  readonly withNotes: boolean;
}

export const plainChoices = (recipient: Recipient): Choices => ({
  recipient,
  period: null,
  session: null,
  withoutKnots: [],
  withoutSections: [],
  asks: null,
  withNotes: recipient === 'session' || recipient === 'full',
});
