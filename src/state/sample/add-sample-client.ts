import type { ClientId } from '../../domain/ids';
import { ports } from '../ports';
import { dispatch, therapistAtWork } from '../records';
import { today } from '../today';
import { sampleRecords } from './sample-records';

/** Adds the synthetic client with its sessions. @throws Error when they cannot be added. */
export async function addSampleClient(): Promise<ClientId> {
  const { newId, sha256 } = ports();
  const records = await sampleRecords({ today: today(), therapistId: therapistAtWork(), newId, sha256 });
  const outcome = dispatch({ type: 'add-records', records });
  if (!outcome.ok) throw new Error(outcome.why);
  const client = records.find((r) => r.kind === 'client');
  if (!client) throw new Error('The sample has no client.');
  return client.id;
}
