import type { Order } from '@parley/contract';
import { z } from 'zod';

const text = z.record(z.string(), z.string());
const shopOrder = z.object({
  no: z.string(),
  state: z.string(),
  stateText: text,
  placedAt: z.string().nullish(),
  totalCents: z.int(),
  currency: z.string(),
  items: z.array(
    z.object({ name: text, variant: z.string(), variantText: text.optional(), quantity: z.int() }),
  ),
  carrier: z.string().nullish(),
  carrierText: text.optional(),
  trackingNo: z.string().nullish(),
  trace: z.array(z.object({ at: z.string(), text, place: text.optional() })).default([]),
});
type ShopOrder = z.infer<typeof shopOrder>;
const answer = z.object({ data: z.array(shopOrder).max(1000) });

/** What the shop tells of orders, less what an agent needs not know (addresses, payments). Throws on any other shape. */
export const parseOrders = (body: unknown): Order[] => answer.parse(body).data.map(toOrder);

/** The ids of customers in an answer of the shop. */
export const parseCustomerIds = (body: unknown): string[] =>
  z
    .object({ data: z.array(z.object({ id: z.string() })).max(1000) })
    .parse(body)
    .data.map(({ id }) => id);

function toOrder(order: ShopOrder): Order {
  const { no, state, stateText, totalCents, currency } = order;
  return {
    ...{ no, state, stateText, totalCents, currency },
    placedAt: order.placedAt ?? null,
    items: order.items.map(({ name, variant, variantText, quantity }) => ({
      ...{ name, quantity },
      variant: variantText ? inEveryLanguage(variantText) : variant,
    })),
    carrier: order.carrierText ? inEveryLanguage(order.carrierText) : (order.carrier ?? null),
    trackingNo: order.trackingNo ?? null,
    latestTrace: latestOf(order.trace),
  };
}

const inEveryLanguage = (words: Record<string, string>) => [...new Set(Object.values(words))].join(' / ');

function latestOf(trace: ShopOrder['trace']): string | null {
  const [last] = trace.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  if (!last) return null;
  return inEveryLanguage(
    Object.fromEntries(
      Object.entries(last.text).map(([language, words]) => {
        const place = last.place?.[language];
        return [language, place ? `${place}: ${words}` : words];
      }),
    ),
  );
}
