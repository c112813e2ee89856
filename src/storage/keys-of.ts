import type { TherapistId } from '../domain/ids';
import { UnreadableRow } from './errors';
import { derivingFrom, type Fit, fits, fittingPassphrase } from './fitting-key';
import type { KeyCabinet } from './key-cabinet';
import type { PasskeyRow, PassphraseRow } from './key-row';
import type { Holder, Keys, PasskeyAnswer, Proof } from './keys';
import { newPrice, passkeyRow, passphraseRow, recoveryRow } from './new-key-rows';
import { type Argon2, type Kdf, sameKdf } from './passphrase-key';
import { recoveryWrappingKey, wrappingKey } from './wrapping-key';

/** What the store does with keys: it holds the one that is open. */
export interface Holding {
  /** @returns whether it is open now. */
  open(attempt: () => Promise<Fit | null>): Promise<boolean>;
  /** @throws StoreClosed */
  dataKey(): CryptoKey;
  opener(): TherapistId | null;
}

type Owned = (PassphraseRow | PasskeyRow) & { readonly therapist: TherapistId };

/** The keys of a practice, over the cabinet in which they lie: all but the ordinary unlocking. */
export function keysOf(cabinet: KeyCabinet, holding: Holding, kdf: Kdf, argon2: Argon2): Keys {
  const prove = (proof: Proof) =>
    'passphrase' in proof ? cabinet.prove(proof.passphrase) : byRecoveryKey(cabinet, proof.recoveryKey);
  const owned = (dataKey: CryptoKey) => ownedIn(cabinet, dataKey);
  return {
    async door() {
      const [waitMs, { passkeys }] = await Promise.all([cabinet.waitMs(), cabinet.rows()]);
      return { waitMs, passkeys };
    },
    unlockByRecoveryKey: async (recoveryKey) =>
      (await holding.open(() => byRecoveryKey(cabinet, recoveryKey))) ? 'open' : 'wrong',
    unlockByPasskey: async (answer) =>
      (await holding.open(() => byPasskey(cabinet, answer))) ? 'open' : 'wrong',
    async holders() {
      const [all, { recovery }] = await Promise.all([owned(holding.dataKey()), cabinet.rows()]);
      return { therapists: holdersIn(all), recoveryKey: recovery !== null };
    },
    async setPassphrase(proof, therapist, passphrase) {
      const by = await prove(proof);
      if (!by) return 'wrong';
      const all = (await owned(by.dataKey)).filter(isPassphrase);
      const own = all.find((row) => row.therapist === therapist) ?? null;
      const derive = derivingFrom(passphrase, argon2);
      // One box asks for the passphrase of whoever comes, so no two may have the same.
      if (
        await fittingPassphrase(
          all.filter((row) => row !== own),
          derive,
        )
      )
        return 'taken';
      const price = all.find((row) => sameKdf(row.kdf, kdf)) ?? newPrice(kdf);
      await cabinet.put(
        await passphraseRow(by, derive, { salt: price.salt, kdf: price.kdf }, therapist, own),
      );
      return 'done';
    },
    async renewRecoveryKey(proof) {
      const by = await prove(proof);
      if (!by) return 'wrong';
      const { recoveryKey, row } = await recoveryRow(by);
      await cabinet.put(row);
      return { recoveryKey };
    },
    async addPasskey(proof, therapist, made) {
      const by = await prove(proof);
      if (!by) return 'wrong';
      await cabinet.put(await passkeyRow(by, therapist, made));
      return 'done';
    },
    async remove(proof, therapist) {
      const by = await prove(proof);
      if (!by) return 'wrong';
      if (therapist === holding.opener() || therapist === (await cabinet.holderOf(by))) return 'own';
      const all = await owned(by.dataKey);
      await cabinet.remove(all.filter((row) => row.therapist === therapist).map((row) => row.id));
      return 'done';
    },
  };
}

const byRecoveryKey = (cabinet: KeyCabinet, recoveryKey: string): Promise<Fit | null> =>
  cabinet.attempt(
    recoveryKey,
    ({ recovery }) => recovery !== null,
    async ({ recovery }) => recovery && fits(recovery, await recoveryWrappingKey(recoveryKey, recovery.salt)),
  );

/** Its answer cannot be guessed, so it is not counted as a try. */
async function byPasskey(cabinet: KeyCabinet, { credential, answer }: PasskeyAnswer): Promise<Fit | null> {
  const row = (await cabinet.rows()).passkeys.find((r) => same(r.credential, credential));
  return row ? fits(row, await wrappingKey(answer, row.salt, 'passkey')) : null;
}

async function ownedIn(cabinet: KeyCabinet, dataKey: CryptoKey): Promise<Owned[]> {
  const { passphrases, passkeys } = await cabinet.rows();
  return Promise.all(
    [...passphrases, ...passkeys].map(async (row) => {
      const therapist = await cabinet.holderOf({ row, dataKey });
      if (!therapist) throw new UnreadableRow('keys');
      return { ...row, therapist };
    }),
  );
}

const isPassphrase = (row: Owned): row is Owned & PassphraseRow => row.kind === 'passphrase';

function holdersIn(owned: readonly Owned[]): Holder[] {
  return owned.filter(isPassphrase).map(({ therapist }) => ({
    therapist,
    passkeys: owned.filter((row) => row.kind === 'passkey' && row.therapist === therapist).length,
  }));
}

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i]);
