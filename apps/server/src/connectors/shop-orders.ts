import type { Contact, Order, WorkspaceId } from '@parley/contract';
import type { OrderLookup } from '../contacts/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { askShop } from './ask-shop.ts';
import { parseCustomerIds, parseOrders } from './parse-orders.ts';
import { findShop, type ShopConnection } from './shop-connection.ts';

type Found = Awaited<ReturnType<OrderLookup['find']>>;

const patienceMs = 2_000;
const freshMs = 5_000;
const mostKept = 1_000;

/** Orders from a workspace's connected shop, for proven customers only; kept for 5 s. A shop that fails within 2 s is not connected. */
export function createShopOrders(kernel: Kernel): OrderLookup {
  const kept = new Map<string, { atMs: number; found: Promise<Found> }>();
  return {
    find(workspaceId, contact) {
      const key = JSON.stringify([workspaceId, contact.id, proofsOf(contact)]);
      const known = kept.get(key);
      const nowMs = kernel.clock.now();
      if (known && nowMs - known.atMs < freshMs) return known.found;
      const found = lookUp(kernel, workspaceId, contact);
      kept.delete(key);
      kept.set(key, { atMs: nowMs, found });
      if (kept.size > mostKept) kept.delete(kept.keys().next().value as string);
      return found;
    },
  };
}

async function lookUp(kernel: Kernel, workspaceId: WorkspaceId, contact: Contact): Promise<Found> {
  try {
    const shop = await findShop(kernel.database.system, kernel.secrets, workspaceId);
    if (!shop) return { connected: false, data: [] };
    return { connected: true, data: await ordersOf(shop, contact, AbortSignal.timeout(patienceMs)) };
  } catch (error) {
    kernel.logger.warn({ error: String(error), workspaceId }, 'the connected shop does not answer');
    return { connected: false, data: [] };
  }
}

async function ordersOf(shop: ShopConnection, contact: Contact, signal: AbortSignal): Promise<Order[]> {
  const customer = await findCustomer(shop, contact, signal);
  if (customer === undefined) return [];
  const body = await askShop(shop, `/customers/${encodeURIComponent(customer)}/orders`, signal);
  return body === undefined ? [] : parseOrders(body);
}

/** The shop's own id of the contact: what its signature named, or the only customer with the proven address. A claim finds nobody. */
async function findCustomer(
  shop: ShopConnection,
  contact: Contact,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { user, email } = proofsOf(contact);
  if (user !== undefined) return isPathStep(user) ? undefined : user;
  if (email === undefined) return undefined;
  const body = await askShop(shop, `/customers?email=${encodeURIComponent(email)}`, signal);
  const [only, second] = body === undefined ? [] : parseCustomerIds(body);
  return second === undefined ? only : undefined;
}

function proofsOf({ identities }: Contact): { user?: string; email?: string } {
  const proven = (kind: 'user' | 'email') =>
    identities.find((each) => each.kind === kind && each.verified)?.value;
  const [user, email] = [proven('user'), proven('email')];
  return { ...(user === undefined ? {} : { user }), ...(email === undefined ? {} : { email }) };
}

/** `..` would lead the request to another path. */
const isPathStep = (id: string) => id === '.' || id === '..';
