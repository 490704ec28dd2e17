import type { Vendor } from './play-flow.ts';

/** A customer with one order of each kind. */
export const orders = {
  no: ['SP20260031', 'SP20260032', 'SP20260033', 'SP20260034', 'SP20260035'],
  state: ['paid', 'shipped', 'delivered', 'refunding', 'presale'],
  state_text: ['已付款，待发货', '已发货，运输中', '已签收', '退款中', '预售，定金已付'],
  item_names: ['云杉 X1 手机', '云杉 Buds 2 耳机', '羊毛大衣', '跑鞋', '婴儿推车'],
  tracking_no: [null, 'SF1', null, null, null],
  placed_at: [
    ...['2026-11-21T02:00:00Z', '2026-11-20T02:00:00Z', '2026-11-15T02:00:00Z'],
    ...['2026-11-12T02:00:00Z', '2026-11-10T02:00:00Z'],
  ],
};

type Answers = Readonly<Record<string, ReturnType<Vendor>>>;

/** The order that is asked for, as the shop tells it, with what the test says of it. */
export function orderOf(no: unknown, more: Readonly<Record<string, string | number | boolean | null>> = {}) {
  const at = orders.no.indexOf(String(no));
  return {
    ...{ no: String(no), state: orders.state[at] ?? '', state_text: orders.state_text[at] ?? '' },
    ...{ item_names: [orders.item_names[at] ?? ''], item_lines: [1], item_variants: ['L · 灰色'] },
    ...{ is_cancellable: at === 0, total_cents: 79_900, paid_cents: at === 4 ? 10_000 : 79_900 },
    ...{ delivered_at: at === 2 ? '2026-11-18T06:00:00Z' : null },
    ...{ deposit_cents: at === 4 ? 10_000 : null, balance_cents: at === 4 ? 79_900 : null },
    ...{ balance_opens_at: at === 4 ? '2026-11-21T16:00:00Z' : null },
    ...more,
  };
}

/** A shop with these orders, which answers all else as the test says. */
export const shop =
  (answers: Answers = {}): Vendor =>
  (action, inputs) => {
    const given = answers[action];
    if (given !== undefined) return given;
    if (action === 'list_orders') return orders;
    if (action === 'get_order')
      return orders.no.includes(String(inputs.order)) ? orderOf(inputs.order) : 'not_found';
    return 'unreachable';
  };

export const textOf = ({ texts }: { texts: readonly string[] }) => texts.join('\n');
