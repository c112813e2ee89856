import type { TherapistId } from '../domain/ids';

/** A passkey as the device is asked for it. */
export interface PasskeyQuestion {
  readonly credential: Uint8Array<ArrayBuffer>;
  readonly question: Uint8Array<ArrayBuffer>;
}

/** What the device answered: the passkey, and 32 bytes that only it can give (WebAuthn's PRF). */
export interface PasskeyAnswer {
  readonly credential: Uint8Array<ArrayBuffer>;
  readonly answer: Uint8Array<ArrayBuffer>;
}

/** What shows that somebody may change the keys, though the practice is open already. */
export type Proof = { readonly passphrase: string } | { readonly recoveryKey: string };

export interface Holder {
  readonly therapist: TherapistId;
  readonly passkeys: number;
}

/**
 * Who can open the practice: each therapist by a passphrase and perhaps passkeys, and the practice by its
 * recovery key. All wrap one data key; nothing here touches a record. Wrong tries are counted on the disk.
 */
export interface Keys {
  /** What may be known before anything is open: how long no try is taken, and the passkeys there are. */
  door(): Promise<{ readonly waitMs: number; readonly passkeys: readonly PasskeyQuestion[] }>;
  /** @param recoveryKey as `readRecoveryKey` gives it. @throws WaitFirst */
  unlockByRecoveryKey(recoveryKey: string): Promise<'open' | 'wrong'>;
  unlockByPasskey(answer: PasskeyAnswer): Promise<'open' | 'wrong'>;
  /** The therapists who can unlock, and whether there is a recovery key. @throws StoreClosed */
  holders(): Promise<{ readonly therapists: readonly Holder[]; readonly recoveryKey: boolean }>;
  /** A first passphrase for this therapist, or another one. `taken`: it opens for somebody else. */
  setPassphrase(
    proof: Proof,
    therapist: TherapistId,
    passphrase: string,
  ): Promise<'done' | 'wrong' | 'taken'>;
  /** A new recovery key, to be shown once; the earlier one opens nothing any more. */
  renewRecoveryKey(proof: Proof): Promise<{ readonly recoveryKey: string } | 'wrong'>;
  addPasskey(
    proof: Proof,
    therapist: TherapistId,
    made: PasskeyQuestion & PasskeyAnswer,
  ): Promise<'done' | 'wrong'>;
  /** All keys of a therapist who leaves. Nobody removes their own. */
  remove(proof: Proof, therapist: TherapistId): Promise<'done' | 'wrong' | 'own'>;
}
