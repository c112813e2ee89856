import type { ClientId } from '../../domain/ids';
import { ports } from '../ports';
import { dispatch, therapistAtWork } from '../records';
import { today } from '../today';

/** Adds the synthetic client with its sessions. @throws Error when they cannot be added. */
export async function addSampleClient(): Promise<ClientId> {
  // Wanted once, if ever: it would weigh on every opening of the practice.
  const { sampleRecords } = await import('./sample-records');
  const { newId, sha256 } = ports();
  const records = await sampleRecords({ today: today(), therapistId: therapistAtWork(), newId, sha256 });
  const outcome = dispatch({ type: 'add-records', records });
  if (!outcome.ok) throw new Error(outcome.why);
  const client = records.find((r) => r.kind === 'client');
  if (!client) throw new Error('The sample has no client.');
  return client.id;
}
