import type { Contact, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { listPersonIds } from './kin.ts';
import { listWhole } from './merge/store.ts';

/** How many contacts of one person are asked for; each costs the other system a question. */
const mostAsked = 5;

/** Who speaks for a person to another system: the contact itself, and the others that have proven something. */
export async function listSpeakers(
  query: Query,
  workspaceId: WorkspaceId,
  contact: Contact,
): Promise<Contact[]> {
  const ids = await listPersonIds(query, workspaceId, contact.id);
  const others = ids.length > 1 ? await listWhole(query, workspaceId, ids) : [];
  const proven = others.filter(
    ({ id, identities }) => id !== contact.id && identities.some(({ verified }) => verified),
  );
  return [contact, ...proven.slice(0, mostAsked - 1)];
}
