import type { BackupMade } from '../backup-made';
import type { CalendarDay } from '../calendar-day';
import type { Client } from '../client';
import type { ConsentKind } from '../consent';
import type { Finding, ReferralZone } from '../finding';
import type { ClientId, ConsentId, FindingId, KnotId, SessionId, TherapistId, TreatmentId } from '../ids';
import type { KnotLink } from '../knot-link';
import type { BodyPoint, MuscleId, Side } from '../place';
import type { Practice, Therapist } from '../practice';
import type { AnyRecord } from '../records';
import type { ClearCheck, Session } from '../session';
import type { Treatment } from '../treatment';

export type ClientDetails = Omit<Client, 'kind' | 'id' | 'sample' | 'createdAt'>;
export type FindingDetails = Pick<
  Finding,
  'findingKind' | 'tenderness' | 'pain' | 'recognised' | 'note' | 'muscle' | 'side'
>;
export type TreatmentDetails = Omit<Treatment, 'id' | 'findingId'>;
export type SessionNotes = Pick<Session, 'reason' | 'painNow' | 'advice' | 'plan' | 'note'>;

interface OnSession {
  readonly sessionId: SessionId;
}
interface OnFinding extends OnSession {
  readonly findingId: FindingId;
}

export interface AddClient {
  readonly type: 'add-client';
  readonly client: ClientDetails;
  readonly consents: readonly { readonly to: ConsentKind; readonly givenOn: CalendarDay }[];
}
export interface EditClient {
  readonly type: 'edit-client';
  readonly clientId: ClientId;
  readonly client: ClientDetails;
}
/** Whole records made elsewhere: the sample client. Refused when an id is taken. */
export interface AddRecords {
  readonly type: 'add-records';
  readonly records: readonly AnyRecord[];
}
export interface RecordConsent {
  readonly type: 'record-consent';
  readonly clientId: ClientId;
  readonly to: ConsentKind;
  readonly givenOn: CalendarDay;
}
export interface WithdrawConsent {
  readonly type: 'withdraw-consent';
  readonly consentId: ConsentId;
  readonly withdrawnOn: CalendarDay;
}
export interface EditPractice {
  readonly type: 'edit-practice';
  readonly practice: Omit<Practice, 'kind' | 'id'>;
}
export interface EditTherapist {
  readonly type: 'edit-therapist';
  readonly therapistId: TherapistId;
  readonly therapist: Omit<Therapist, 'kind' | 'id'>;
}
/** A backup has left, or is kept where the therapist chose. */
export interface NoteBackup {
  readonly type: 'note-backup';
  readonly backup: Omit<BackupMade, 'kind' | 'id'>;
}
export interface StartSession {
  readonly type: 'start-session';
  readonly clientId: ClientId;
}
export interface EditSession extends OnSession {
  readonly type: 'edit-session';
  readonly notes: Partial<SessionNotes>;
}
export interface DiscardSession extends OnSession {
  readonly type: 'discard-session';
}
export interface SignSession extends OnSession {
  readonly type: 'sign-session';
  /** SHA-256 of `signedText(session)`, in hex. */
  readonly hash: string;
}
export interface AddFinding extends OnSession {
  readonly type: 'add-finding';
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly at: BodyPoint;
  readonly scale: number | null;
  /** Given when a ghost was tapped: the finding is that knot. */
  readonly ghostOf?: KnotId;
  /** Given when the grade was the tap that confirmed a ghost. */
  readonly tenderness?: number;
}
export interface MoveFinding extends OnFinding {
  readonly type: 'move-finding';
  readonly at: BodyPoint;
  readonly scale: number | null;
  readonly muscle: MuscleId;
  readonly side: Side;
}
export interface EditFinding extends OnFinding {
  readonly type: 'edit-finding';
  readonly finding: Partial<FindingDetails>;
}
export interface RemoveFinding extends OnFinding {
  readonly type: 'remove-finding';
}
export interface SetReferral extends OnFinding {
  readonly type: 'set-referral';
  readonly referral: ReferralZone | null;
}
export interface AddTreatment extends OnFinding {
  readonly type: 'add-treatment';
  readonly treatment: TreatmentDetails;
}
export interface EditTreatment extends OnSession {
  readonly type: 'edit-treatment';
  readonly treatmentId: TreatmentId;
  readonly treatment: Partial<TreatmentDetails>;
}
export interface RemoveTreatment extends OnSession {
  readonly type: 'remove-treatment';
  readonly treatmentId: TreatmentId;
}
export interface CheckClear extends OnSession {
  readonly type: 'check-clear';
  readonly check: ClearCheck;
}
/** Takes back a clear check. */
export interface UncheckClear extends OnSession {
  readonly type: 'uncheck-clear';
  readonly check: ClearCheck;
}
/** The therapist's answer: this finding is that knot (its own founded one when it is new). */
export interface LinkFinding extends OnFinding {
  readonly type: 'link-finding';
  readonly knotId: KnotId;
  readonly linkedBy: KnotLink['linkedBy'];
}

/** Everything that can be done to the records, as plain data. */
export type Command =
  | AddClient
  | EditClient
  | AddRecords
  | RecordConsent
  | WithdrawConsent
  | EditPractice
  | EditTherapist
  | NoteBackup
  | StartSession
  | EditSession
  | DiscardSession
  | SignSession
  | AddFinding
  | MoveFinding
  | EditFinding
  | RemoveFinding
  | SetReferral
  | AddTreatment
  | EditTreatment
  | RemoveTreatment
  | CheckClear
  | UncheckClear
  | LinkFinding;
