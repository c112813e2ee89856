import type { Subject } from '../domain/audit-entry';
import { noDiff } from '../domain/diff';
import type { ClientId } from '../domain/ids';
import { ports } from './ports';
import { whoIsAtWork } from './records';
import { queueSave } from './saving';

/** What may leave: everything about a client, a document for somebody, or tables. */
type Leaving = 'copy' | 'gp' | 'physio' | 'client' | 'session' | 'full' | 'tables';

/**
 * Tells the trail that something about a client has left the tablet: what kind of thing it was, and whose. Never
 * what was in it, nor to whom by name.
 */
export function noteExported(clientId: ClientId, leaving: Leaving, withData = false): void {
  const by = whoIsAtWork();
  const subject: Subject =
    leaving === 'copy'
      ? { kind: 'client', id: clientId }
      : { kind: 'handover', id: withData ? `${leaving}-data` : leaving };
  queueSave(noDiff, by, [{ at: ports().now(), by, deed: 'exported', subject, clientId, reason: '' }]);
}
