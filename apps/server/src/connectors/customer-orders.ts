import type { ContactId, Order, WorkspaceId } from '@parley/contract';
import { z } from 'zod';
import { callAction } from './call/call-action.ts';
import type { ConnectorRoom } from './room.ts';

/** The action that tells a customer's orders, and what it must answer, wherever the shop keeps it. */
export const ordersAction = 'list_orders';

const words = z.record(z.string(), z.string());
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
const answer = z.object({
  no: z.array(z.string()),
  state: z.array(z.string()),
  state_text: z.array(words),
  total_cents: z.array(z.int()),
  currency: z.array(z.string()),
  placed_at: listOf(z.string().nullable()),
  item_names: z.array(z.array(words)),
  item_variants: z.array(z.array(words)),
  item_quantities: z.array(z.array(z.int())),
  carrier: listOf(words.nullable()),
  tracking_no: listOf(z.string().nullable()),
  trace_at: listOf(z.array(z.string()).nullable()),
  trace_text: listOf(z.array(words).nullable()),
  trace_place: listOf(z.array(words.nullable()).nullable()),
});
type Answer = z.infer<typeof answer>;

/** Orders of a proven customer from the connector that has the action `list_orders`; one that fails is not connected. */
export async function listCustomerOrders(
  room: ConnectorRoom,
  workspaceId: WorkspaceId,
  contactId: ContactId,
): Promise<{ connected: boolean; data: Order[] }> {
  const rows = await room.live(workspaceId);
  const row = rows.find(({ actions }) => actions.some(({ name }) => name === ordersAction));
  if (!row) return { connected: false, data: [] };
  const result = await callAction(room, workspaceId, {
    connector: row.id,
    action: ordersAction,
    inputs: {},
    contactId,
  });
  if (result.outcome === 'failed' && result.failure === 'identity_needed')
    return { connected: true, data: [] };
  const read = result.outcome === 'ok' ? answer.safeParse(result.values) : undefined;
  if (read?.success)
    return { connected: true, data: read.data.no.map((_, index) => orderAt(read.data, index)) };
  room.kernel.logger.warn(
    { workspaceId, connector: row.id, outcome: result.outcome },
    'the connected shop does not tell its orders',
  );
  return { connected: false, data: [] };
}

function orderAt(told: Answer, index: number): Order {
  const items = told.item_names[index] ?? [];
  const carrier = told.carrier[index];
  return {
    no: told.no[index] ?? '',
    state: told.state[index] ?? '',
    stateText: told.state_text[index] ?? {},
    placedAt: told.placed_at[index] ?? null,
    totalCents: told.total_cents[index] ?? 0,
    currency: told.currency[index] ?? '',
    items: items.map((name, item) => ({
      name,
      variant: inShort(told.item_variants[index]?.[item] ?? {}),
      quantity: told.item_quantities[index]?.[item] ?? 1,
    })),
    carrier: carrier ? inShort(carrier) : null,
    trackingNo: told.tracking_no[index] ?? null,
    latestTrace: latestOf(told, index),
  };
}

/** In the vendor's first two languages; a card has no room for more. */
const inShort = (text: Record<string, string>) => [...new Set(Object.values(text))].slice(0, 2).join(' / ');

function latestOf(told: Answer, index: number): string | null {
  const times = told.trace_at[index] ?? [];
  const latest = times.reduce((best, at, line) => (best < 0 || at >= (times[best] ?? '') ? line : best), -1);
  const text = told.trace_text[index]?.[latest];
  if (!text) return null;
  const places = told.trace_place[index]?.[latest] ?? {};
  return inShort(
    Object.fromEntries(
      Object.entries(text).map(([language, line]) => {
        const place = places[language];
        return [language, place ? `${place}: ${line}` : line];
      }),
    ),
  );
}
