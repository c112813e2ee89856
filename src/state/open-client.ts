import { create } from 'zustand';
import { recordsFrom } from '../domain/diff';
import type { ClientId } from '../domain/ids';
import { noteFaults } from './damage';
import { store } from './ports';
import { dispatch, putRecords, recordsNow } from './records';
import { flushSaves } from './saving';
import { forgetSteps } from './undo';

interface OpenClient {
  readonly id: ClientId | null;
  readonly phase: 'none' | 'opening' | 'open' | 'unreadable';
  readonly problem: string | null;
}

const none: OpenClient = { id: null, phase: 'none', problem: null };
export const useOpenClient = create<OpenClient>(() => none);

/** Opens the sessions, links and consents of one client; those of another are let go. */
export async function openClient(id: ClientId): Promise<void> {
  const open = useOpenClient.getState();
  if (open.id === id && open.phase !== 'unreadable') return;
  useOpenClient.setState({ id, phase: 'opening', problem: null });
  try {
    await flushSaves();
    const theirs = await store().readClient(id);
    noteFaults(store().faultsOf(id));
    if (useOpenClient.getState().id !== id) return;
    forgetSteps();
    putRecords(recordsFrom(withoutSessions(), theirs));
    dispatch({ type: 'list-open-sessions', clientId: id });
    useOpenClient.setState({ id, phase: 'open', problem: null });
  } catch (reason) {
    const problem = reason instanceof Error ? reason.message : 'The database did not answer.';
    useOpenClient.setState({ id, phase: 'unreadable', problem });
  }
}

export function closeClient(): void {
  forgetSteps();
  useOpenClient.setState(none);
}

const withoutSessions = () => ({
  ...recordsNow(),
  session: new Map(),
  addendum: new Map(),
  consent: new Map(),
  'knot-link': new Map(),
  'other-version': new Map(),
});
