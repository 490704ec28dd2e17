import type { FlowDefinition, FlowNode, Slot, Words } from '@parley/contract';
import { topics } from '../questions.ts';

/** Which of the customer's orders is meant, chosen from those that the shop knows. */
export const orderSlot: Slot = {
  ...{ name: 'order', kind: 'order', options: [] },
  ask: {
    'zh-CN': '请问是哪一单？可以直接点选，或告诉我订单号。',
    'zh-TW': '請問是哪一筆訂單？可以直接點選，或告訴我訂單編號。',
    en: 'Which order is it? Choose one, or tell me its number.',
    ja: 'どのご注文でしょうか。一覧から選ぶか、注文番号をお知らせください。',
  },
  askAgain: {
    'zh-CN': '抱歉，没有找到这一单。请从下面选择，或告诉我以 SP 开头的订单号。',
    'zh-TW': '抱歉，沒有找到這筆訂單。請從下面選擇，或告訴我以 SP 開頭的訂單編號。',
    en: 'Sorry, I do not find that one. Please choose below, or tell me the number that begins with SP.',
    ja: '申し訳ありません、見つかりませんでした。下から選ぶか、SP で始まる注文番号をお知らせください。',
  },
  from: { call: 'orders', value: 'no', titles: ['no', 'item_names', 'state_text', 'placed_at'] },
};

const notSignedIn: Words = {
  'zh-CN': '订单只能告诉本人。请先在商城登录再来问我；我也请同事来帮您核对身份。',
  'zh-TW': '訂單只能告訴本人。請先在商城登入再來問我；我也請同事來協助您核對身分。',
  en: 'I can speak of an order only with its owner. Please sign in to the shop and ask me again; a colleague can also check who you are.',
  ja: 'ご注文についてはご本人様にのみお答えできます。ショップにログインしてから再度お尋ねください。担当者がご本人確認をすることもできます。',
};
const nothingOrdered: Words = {
  'zh-CN': '您名下没有查到订单。',
  'zh-TW': '您名下沒有查到訂單。',
  en: 'I find no order in your name.',
  ja: 'お客様のご注文は見つかりませんでした。',
};
const unreachable: Words = {
  'zh-CN': '现在查不到订单系统，我请同事来帮您。',
  'zh-TW': '現在查不到訂單系統，我請同事來幫您。',
  en: 'I cannot reach the order system just now; a colleague will help you.',
  ja: 'ただいま注文システムに接続できません。担当者におつなぎします。',
};
const notTheirs: Words = {
  'zh-CN': '在您名下没有找到订单 {order}。',
  'zh-TW': '在您名下沒有找到訂單 {order}。',
  en: 'I find no order {order} in your name.',
  ja: 'お客様のご注文に {order} は見つかりませんでした。',
};

/** What customers say who ask one of these topics: whoever can be helped with their own order wants no more than that. */
export function askedAs(keys: readonly string[], own: FlowDefinition['phrases']): FlowDefinition['phrases'] {
  const asked = topics.filter(({ key }) => keys.includes(key));
  const of = (language: 'zh' | 'en' | 'ja') => asked.flatMap((topic) => topic[language]?.questions ?? []);
  return {
    ...own,
    'zh-CN': [...(own['zh-CN'] ?? []), ...of('zh')],
    en: [...(own.en ?? []), ...of('en')],
    ja: [...(own.ja ?? []), ...of('ja')],
  };
}

/** A node that calls the shop with the order that was chosen. */
export const callShop = (
  key: string,
  action: string,
  next: string,
  more: { on?: Record<string, string>; inputs?: Record<string, string>; otherwise?: string } = {},
): FlowNode => ({
  ...{ key, kind: 'call', connector: 'shop', action, as: key, next },
  ...{ inputs: { order: 'order', ...more.inputs }, otherwise: more.otherwise ?? 'unreachable' },
  on: { not_found: 'not_theirs', ...more.on },
});
export const sayThen = (key: string, words: Words, next = 'end'): FlowNode => ({
  key,
  kind: 'say',
  words,
  next,
});

const orderAmong = (prefer: string[] | undefined, order: Partial<Slot>): Slot => {
  const slot = { ...orderSlot, ...order };
  return slot.from && prefer
    ? { ...slot, from: { ...slot.from, prefer: { output: 'state', values: prefer } } }
    : slot;
};

/** What must be proven at this moment, before something is done. */
export const freshly = (next: string): FlowNode => ({
  ...{ key: 'fresh', kind: 'verify', needs: 'fresh-identity', next, otherwise: 'not_signed_in' },
});

/** A case about one order of a proven customer: who they are, which order, and then `nodes`, from the one called `begin`. */
export const orderCase = (
  given: Pick<FlowDefinition, 'title' | 'phrases'> &
    Partial<Pick<FlowDefinition, 'names'>> & {
      slots?: Slot[];
      nodes: FlowNode[];
      /** orders in these states are meant unless another is named */
      prefer?: string[];
      /** how the order is asked for, where it differs */
      order?: Partial<Slot>;
      /** what comes before the order is chosen */
      first?: string;
    },
): FlowDefinition => ({
  ...{
    title: given.title,
    phrases: given.phrases,
    names: given.names ?? [],
    slots: [orderAmong(given.prefer, given.order ?? {}), ...(given.slots ?? [])],
    zone: 'Asia/Shanghai',
  },
  start: 'who',
  nodes: [
    { key: 'who', kind: 'verify', needs: 'identity', next: 'orders', otherwise: 'not_signed_in' },
    {
      ...{ key: 'orders', kind: 'call', connector: 'shop', action: 'list_orders', inputs: {}, as: 'orders' },
      ...{ next: 'any', on: {}, otherwise: 'unreachable' },
    },
    {
      ...{ key: 'any', kind: 'branch', otherwise: 'nothing_ordered' },
      cases: [{ when: [{ of: 'orders.no', is: 'set' }], next: given.first ?? 'which' }],
    },
    { key: 'which', kind: 'collect', slot: 'order', next: 'begin' },
    ...given.nodes,
    { key: 'not_signed_in', kind: 'hand-over', words: notSignedIn, note: 'identity' },
    { key: 'unreachable', kind: 'hand-over', words: unreachable, note: 'shop unreachable' },
    sayThen('nothing_ordered', nothingOrdered),
    sayThen('not_theirs', notTheirs),
    { key: 'end', kind: 'end' },
  ],
});

/** Tells how far the money is of what is being sent back, from the node `key`; `otherwise` is said where that cannot be looked up. */
export const tellRefund = (key: string, otherwise: string): FlowNode[] => [
  callShop(key, 'refund_progress', `${key}_how`, { on: { no_refund: otherwise }, otherwise }),
  {
    ...{ key: `${key}_how`, kind: 'branch', otherwise: `${key}_going` },
    cases: [
      { when: [{ of: `${key}.refund_state`, is: 'equal', value: 'done' }], next: otherwise },
      { when: [{ of: `${key}.is_late`, is: 'equal', value: true }], next: otherwise },
      { when: [{ of: `${key}.goods_arrived_at`, is: 'set' }], next: `${key}_arrived` },
    ],
  },
  sayThen(`${key}_arrived`, {
    'zh-CN': `订单 {begin.no}（{begin.item_names}）已经在退款：退货{${key}.goods_arrived_at|day}到仓，正在检查。到货后 2 个工作日内退款 {${key}.amount_cents|CNY}，原路退回：支付宝、微信 1–3 个工作日到账，银行卡 3–7 个工作日。`,
    'zh-TW': `訂單 {begin.no}（{begin.item_names}）已經在退款：退貨{${key}.goods_arrived_at|day}到倉，正在檢查。到貨後 2 個工作天內退款 {${key}.amount_cents|CNY}，原路退回：支付寶、微信 1–3 個工作天到帳，銀行卡 3–7 個工作天。`,
    en: `Order {begin.no} ({begin.item_names}) is being refunded: what you returned arrived on {${key}.goods_arrived_at|day} and is being checked. {${key}.amount_cents|CNY} is refunded within 2 working days of arrival, the way you paid: Alipay and WeChat then take 1–3 working days, cards 3–7.`,
    ja: `ご注文 {begin.no}（{begin.item_names}）は返金手続き中です。返品は {${key}.goods_arrived_at|day} に到着し、確認中です。到着から 2 営業日以内に {${key}.amount_cents|CNY} をお支払い方法に返金します。反映まで Alipay・WeChat は 1～3 営業日、カードは 3～7 営業日です。`,
  }),
  sayThen(`${key}_going`, {
    'zh-CN': `订单 {begin.no}（{begin.item_names}）的退款 {${key}.amount_cents|CNY} 正在办理（{begin.state_text}），原路退回：支付宝、微信 1–3 个工作日到账，银行卡 3–7 个工作日。`,
    'zh-TW': `訂單 {begin.no}（{begin.item_names}）的退款 {${key}.amount_cents|CNY} 正在辦理（{begin.state_text}），原路退回：支付寶、微信 1–3 個工作天到帳，銀行卡 3–7 個工作天。`,
    en: `The refund of {${key}.amount_cents|CNY} for order {begin.no} ({begin.item_names}) is under way ({begin.state_text}) and goes back the way you paid: Alipay and WeChat take 1–3 working days, cards 3–7.`,
    ja: `ご注文 {begin.no}（{begin.item_names}）の返金 {${key}.amount_cents|CNY} は手続き中です（{begin.state_text}）。お支払い方法に返金します。反映まで Alipay・WeChat は 1～3 営業日、カードは 3～7 営業日です。`,
  }),
];
