import type { BackupMade } from '../backup-made';
import type { CalendarDay } from '../calendar-day';
import type { Client } from '../client';
import type { Chaperone, ConsentKind, GivenBy } from '../consent';
import type { Finding, ReferralZone } from '../finding';
import type {
  ClientId,
  ConsentId,
  FindingId,
  KnotId,
  LifeEventId,
  SessionId,
  TherapistId,
  TreatmentId,
} from '../ids';
import type { KnotLink } from '../knot-link';
import type { LifeEvent } from '../life-event';
import type { BodyPoint, MuscleId, Side } from '../place';
import type { Practice, Therapist } from '../practice';
import type { AnyRecord } from '../records';
import type { ClearCheck, Session } from '../session';
import type { Treatment, WorkedArea } from '../treatment';

export type ClientDetails = Omit<Client, 'kind' | 'id' | 'lifeEvents' | 'sample' | 'createdAt'>;
export type LifeEventDetails = Omit<LifeEvent, 'id'>;
export type FindingDetails = Omit<Finding, 'id' | 'at' | 'scale' | 'referral'>;
export type TreatmentDetails = Omit<Treatment, 'id' | 'findingId' | 'area' | 'holdSince'>;
/** All of a session that is asked and answered, apart from what lies on the map. */
export type SessionNotes = Omit<
  Session,
  | 'kind'
  | 'id'
  | 'clientId'
  | 'therapistId'
  | 'day'
  | 'startedAt'
  | 'findings'
  | 'treatments'
  | 'clears'
  | 'signature'
>;
export interface GivenConsent {
  readonly to: ConsentKind;
  readonly givenOn: CalendarDay;
  readonly givenBy?: GivenBy | null;
  readonly chaperone?: Chaperone | null;
}

interface OnSession {
  readonly sessionId: SessionId;
}
interface OnFinding extends OnSession {
  readonly findingId: FindingId;
}

export interface AddClient {
  readonly type: 'add-client';
  readonly client: ClientDetails;
  readonly consents: readonly GivenConsent[];
}
export interface EditClient {
  readonly type: 'edit-client';
  readonly clientId: ClientId;
  readonly client: ClientDetails;
}
/** Cards read from a file of another program: all of them, or none. */
export interface ImportClients {
  readonly type: 'import-clients';
  readonly clients: readonly ClientDetails[];
}
export interface AddLifeEvent {
  readonly type: 'add-life-event';
  readonly clientId: ClientId;
  readonly event: LifeEventDetails;
}
export interface EditLifeEvent {
  readonly type: 'edit-life-event';
  readonly clientId: ClientId;
  readonly eventId: LifeEventId;
  readonly event: LifeEventDetails;
}
export interface RemoveLifeEvent {
  readonly type: 'remove-life-event';
  readonly clientId: ClientId;
  readonly eventId: LifeEventId;
}
/** Whole records made elsewhere: the sample client. Refused when an id is taken. */
export interface AddRecords {
  readonly type: 'add-records';
  readonly records: readonly AnyRecord[];
}
export interface RecordConsent extends GivenConsent {
  readonly type: 'record-consent';
  readonly clientId: ClientId;
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
export interface AddTherapist {
  readonly type: 'add-therapist';
  readonly therapistId: TherapistId;
  readonly therapist: Omit<Therapist, 'kind' | 'id'>;
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
export interface ListOpenSessions {
  readonly type: 'list-open-sessions';
  readonly clientId: ClientId;
}
export interface AddFinding extends OnSession {
  readonly type: 'add-finding';
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly at: BodyPoint;
  readonly scale: number | null;
  /** Given when a ghost was tapped: the finding is that knot. */
  readonly ghostOf?: KnotId;
  /** What it was when it was last seen, for a ghost. */
  readonly findingKind?: Finding['findingKind'];
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
/** Of one finding, or over an area. */
export interface AddTreatment extends OnSession {
  readonly type: 'add-treatment';
  readonly on: { readonly finding: FindingId } | { readonly area: WorkedArea };
  readonly treatment: TreatmentDetails;
  /** Begins its hold as well. */
  readonly hold?: boolean;
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
/** One hold at a time is timed: beginning one ends the other. */
export interface StartHold extends OnSession {
  readonly type: 'start-hold';
  readonly treatmentId: TreatmentId;
}
/** Ends the hold that is being timed, and records its seconds. */
export interface StopHold extends OnSession {
  readonly type: 'stop-hold';
}
export interface CheckClear extends OnSession {
  readonly type: 'check-clear';
  /** Several when a finger swept over them: those that cannot be clear are left out. */
  readonly checks: readonly ClearCheck[];
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

/** The therapist's decision that two knots are one; what was linked to the first follows. */
export interface MergeKnots {
  readonly type: 'merge-knots';
  readonly clientId: ClientId;
  readonly knotId: KnotId;
  readonly into: KnotId;
}
/** These findings of one knot are a knot of their own, named after the first of them. */
export interface SplitKnot {
  readonly type: 'split-knot';
  readonly clientId: ClientId;
  readonly findings: readonly FindingId[];
}
export interface AddAddendum extends OnSession {
  readonly type: 'add-addendum';
  readonly reason: string;
  readonly words: string;
}

/** Everything that can be done to the records, as plain data. */
export type Command =
  | AddClient
  | EditClient
  | ImportClients
  | AddLifeEvent
  | EditLifeEvent
  | RemoveLifeEvent
  | AddRecords
  | RecordConsent
  | WithdrawConsent
  | EditPractice
  | AddTherapist
  | EditTherapist
  | NoteBackup
  | StartSession
  | EditSession
  | DiscardSession
  | SignSession
  | ListOpenSessions
  | AddFinding
  | MoveFinding
  | EditFinding
  | RemoveFinding
  | SetReferral
  | AddTreatment
  | EditTreatment
  | RemoveTreatment
  | StartHold
  | StopHold
  | AddAddendum
  | CheckClear
  | UncheckClear
  | LinkFinding
  | MergeKnots
  | SplitKnot;
