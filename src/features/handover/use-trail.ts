import { useEffect, useState } from 'react';
import type { AuditEntry } from '../../domain/audit-entry';
import type { ClientId } from '../../domain/ids';
import { clientTrail } from '../../state/duties';

interface Read {
  readonly of: ClientId;
  /** `null`: it could not be read. */
  readonly trail: readonly AuditEntry[] | null;
}

/** What the audit trail says of a client, read when a document wants it. */
export function useTrail(clientId: ClientId, wanted: boolean) {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    const put = (trail: Read['trail']) => here && setRead({ of: clientId, trail });
    clientTrail(clientId).then(put, () => put(null));
    return () => {
      here = false;
    };
  }, [clientId, wanted]);
  const own = read?.of === clientId ? read : null;
  return { trail: wanted ? (own?.trail ?? null) : null, reading: wanted && own === null };
}
