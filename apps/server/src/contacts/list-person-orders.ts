import type { Contact, Order, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { listSpeakers } from './list-speakers.ts';
import type { OrderLookup } from './ports.ts';

/** The orders of a person, for an agent's eyes: each contact speaks to the shop by what it has proven itself, and for no other. */
export async function listPersonOrders(
  query: Query,
  orders: OrderLookup,
  workspaceId: WorkspaceId,
  contact: Contact,
): Promise<{ connected: boolean; data: Order[] }> {
  const asked = await listSpeakers(query, workspaceId, contact);
  const told = await Promise.all(asked.map((each) => orders.find(workspaceId, each)));
  const byNumber = new Map(told.flatMap(({ data }) => data).map((order) => [order.no, order]));
  return { connected: told.some(({ connected }) => connected), data: [...byNumber.values()] };
}
