import type { Passkeys } from '../state/ports';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const bytesOf = (source: BufferSource): Uint8Array<ArrayBuffer> =>
  source instanceof ArrayBuffer
    ? new Uint8Array(source)
    : new Uint8Array(
        source.buffer.slice(source.byteOffset, source.byteOffset + source.byteLength) as ArrayBuffer,
      );
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const none = 'The device gave no passkey. Nothing was changed. Try again, or use your passphrase.';
const unfit = 'Passkeys of this device cannot hold a key, so they cannot open Palpate. Use your passphrase.';

/** Whoever turns away, or is not known to the device, is told alike: the browser does not say which. */
async function asked(asking: Promise<Credential | null>): Promise<PublicKeyCredential> {
  const given = await asking.catch(() => null);
  if (!(given instanceof PublicKeyCredential)) throw new Error(none);
  return given;
}

const answerIn = (given: PublicKeyCredential) => given.getClientExtensionResults().prf?.results?.first;

const ask: Passkeys['ask'] = async (known) => {
  const questions = known.map(({ credential, question }) => [base64url(credential), { first: question }]);
  const given = await asked(
    navigator.credentials.get({
      publicKey: {
        challenge: random(32),
        allowCredentials: known.map(({ credential }) => ({ type: 'public-key', id: credential })),
        userVerification: 'required',
        extensions: { prf: { evalByCredential: Object.fromEntries(questions) } },
      },
    }),
  );
  const answer = answerIn(given);
  if (!answer) throw new Error(unfit);
  return { credential: new Uint8Array(given.rawId), answer: bytesOf(answer) };
};

const make: Passkeys['make'] = async (number) => {
  const question = random(32);
  const name = `Palpate, therapist ${number}`;
  const given = await asked(
    navigator.credentials.create({
      publicKey: {
        challenge: random(32),
        rp: { name: 'Palpate' },
        user: { id: random(16), name, displayName: name },
        pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        extensions: { prf: { eval: { first: question } } },
      },
    }),
  );
  if (!given.getClientExtensionResults().prf?.enabled) throw new Error(unfit);
  const credential = new Uint8Array(given.rawId);
  const answer = answerIn(given);
  // Many devices answer only when they are asked again.
  return answer
    ? { credential, question, answer: bytesOf(answer) }
    : { question, ...(await ask([{ credential, question }])) };
};

const can: Passkeys['can'] = async () => {
  if (!('PublicKeyCredential' in globalThis)) return false;
  const known = await PublicKeyCredential.getClientCapabilities?.().catch(() => null);
  if (known?.['extension:prf'] === false) return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
};

/** The device's passkeys, asked for 32 bytes that only they can give (WebAuthn level 3, PRF). */
export const passkeys: Passkeys = { can, make, ask };
