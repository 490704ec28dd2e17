import type { Contact, Order, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { listPersonIds } from './kin.ts';
import { listWhole } from './merge/store.ts';
import type { OrderLookup } from './ports.ts';

/** How many contacts of one person are asked for; each costs the shop a question. */
const mostAsked = 5;

/** The orders of a person, for an agent's eyes: each contact speaks to the shop by what it has proven itself, and for no other. */
export async function listPersonOrders(
  query: Query,
  orders: OrderLookup,
  workspaceId: WorkspaceId,
  contact: Contact,
): Promise<{ connected: boolean; data: Order[] }> {
  const ids = await listPersonIds(query, workspaceId, contact.id);
  const others = ids.length > 1 ? await listWhole(query, workspaceId, ids) : [];
  const proven = others.filter(
    ({ id, identities }) => id !== contact.id && identities.some(({ verified }) => verified),
  );
  const asked = [contact, ...proven.slice(0, mostAsked - 1)];
  const told = await Promise.all(asked.map((each) => orders.find(workspaceId, each)));
  const byNumber = new Map(told.flatMap(({ data }) => data).map((order) => [order.no, order]));
  return { connected: told.some(({ connected }) => connected), data: [...byNumber.values()] };
}
