import type { Client } from '../../domain/client';

const byName = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

/** All clients by name; those of one name from the oldest to the youngest. */
export function sortedClients(clients: Iterable<Client>): Client[] {
  return [...clients].sort(
    (a, b) => byName.compare(a.name, b.name) || a.dateOfBirth.localeCompare(b.dateOfBirth),
  );
}
