import { letIn } from './let-in';
import { loadStore, ports } from './ports';

/** @returns whether the passkey was right. @throws Error when the device gave none. */
export async function openByPasskey(): Promise<boolean> {
  const store = await loadStore();
  const { passkeys } = await (await store.keys()).door();
  const answer = await ports().passkeys.ask(passkeys);
  try {
    if ((await (await store.keys()).unlockByPasskey(answer)) === 'wrong') return false;
  } finally {
    answer.answer.fill(0);
  }
  await letIn(await store.readPractice(), store.opener());
  return true;
}
