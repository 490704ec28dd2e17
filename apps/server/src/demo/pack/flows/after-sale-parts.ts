import type { FlowNode, Slot } from '@parley/contract';
import { sayThen, tellRefund } from './parts.ts';

/** Which item of the order; where there is but one, nobody is asked. */
export const itemSlot: Slot = {
  ...{ name: 'item', kind: 'choice', options: [] },
  ask: {
    'zh-CN': '这一单里有好几件商品，是哪一件？',
    'zh-TW': '這筆訂單裡有好幾件商品，是哪一件？',
    en: 'There are several items in this order. Which one is it?',
    ja: 'このご注文には商品が複数あります。どちらでしょうか。',
  },
  from: { call: 'begin', value: 'item_lines', titles: ['item_names', 'item_variants'] },
};

/** Looks up what can be done about the item that was chosen. */
export const lookAfterSale = (key: string, next: string, inputs: Record<string, string> = {}): FlowNode => ({
  ...{ key, kind: 'call', connector: 'shop', action: 'after_sale', as: key, next, otherwise: 'unreachable' },
  inputs: { order: 'order', item: 'item', ...inputs },
  on: { not_found: 'not_theirs' },
});

/** Where an order is on its way through the shop: `delivered` goes on, all else is told. */
export const byState = (delivered: string): FlowNode => ({
  ...{ key: 'state', kind: 'branch', otherwise: 'ended' },
  cases: [
    { when: [{ of: 'begin.state', is: 'equal', value: 'delivered' }], next: delivered },
    { when: [{ of: 'begin.is_cancellable', is: 'equal', value: true }], next: 'not_sent' },
    { when: [{ of: 'begin.state', is: 'equal', value: 'shipped' }], next: 'on_its_way' },
    { when: [{ of: 'begin.state', is: 'one-of', value: ['refunding', 'refunded'] }], next: 'refund' },
    { when: [{ of: 'begin.state', is: 'equal', value: 'presale' }], next: 'deposit_only' },
  ],
});

/** What is told of an order that was not delivered; `not_sent` is told by each case itself. */
export const otherStates: readonly FlowNode[] = [
  sayThen('on_its_way', {
    'zh-CN':
      '订单 {begin.no}（{begin.item_names}）还在路上，签收后才能申请。不想要的话可以直接拒收；也可以签收后 7 天内（金卡及以上 15 天）再来找我办。',
    'zh-TW':
      '訂單 {begin.no}（{begin.item_names}）還在路上，簽收後才能申請。不想要的話可以直接拒收；也可以簽收後 7 天內（金卡及以上 15 天）再來找我辦。',
    en: 'Order {begin.no} ({begin.item_names}) is still on its way, and this can be asked for once it is delivered. If you do not want it, simply refuse the parcel; or come back to me within 7 days of delivery (15 days from Gold level).',
    ja: 'ご注文 {begin.no}（{begin.item_names}）はまだ配送中のため、お届け後に承ります。ご不要でしたら受取拒否いただくか、お届けから 7 日以内（ゴールド以上は 15 日以内）に改めてお申し付けください。',
  }),
  ...tellRefund('refund', 'under_way'),
  sayThen('under_way', {
    'zh-CN':
      '订单 {begin.no} 已经有退货或退款在办理（{begin.state_text}），不用再申请。想知道到哪一步了，问我“退款到哪了”就行，也可以看 我的订单 → 退款/售后。',
    'zh-TW':
      '訂單 {begin.no} 已經有退貨或退款在辦理（{begin.state_text}），不用再申請。想知道到哪一步了，問我「退款到哪了」就行，也可以看 我的訂單 → 退款/售後。',
    en: 'A return or refund of order {begin.no} is under way already ({begin.state_text}), so there is nothing more to ask for. Ask me "where is my refund" to see how far it is, or look under My orders → Refunds / after-sale.',
    ja: 'ご注文 {begin.no} はすでに返品または返金の手続き中です（{begin.state_text}）。進み具合は「返金はどうなっていますか」とお尋ねいただくか、我的订单 → 退款/售后 でご確認ください。',
  }),
  sayThen('deposit_only', {
    'zh-CN':
      '订单 {begin.no} 是预售订单，目前只付了定金 {begin.deposit_cents|CNY}，还没有发货。定金不予退还；除非已付尾款，或商城改了价格、商品或发货日期。',
    'zh-TW':
      '訂單 {begin.no} 是預售訂單，目前只付了訂金 {begin.deposit_cents|CNY}，還沒有出貨。訂金不予退還；除非已付尾款，或商城改了價格、商品或出貨日期。',
    en: 'Order {begin.no} is a presale: only the deposit of {begin.deposit_cents|CNY} was paid, and nothing was sent yet. The deposit is not refundable unless the balance was paid, or the shop changed price, product or delivery date.',
    ja: 'ご注文 {begin.no} は予約販売で、手付金 {begin.deposit_cents|CNY} のみお支払い済み、商品は未発送です。手付金は返金できません（残金お支払い済み、または当店が価格・商品・お届け日を変更した場合を除く）。',
  }),
  sayThen('ended', {
    'zh-CN': '订单 {begin.no} 已经结束（{begin.state_text}），没有可以退换的商品。',
    'zh-TW': '訂單 {begin.no} 已經結束（{begin.state_text}），沒有可以退換的商品。',
    en: 'Order {begin.no} has ended already ({begin.state_text}), so there is nothing to send back.',
    ja: 'ご注文 {begin.no} はすでに終了しており（{begin.state_text}）、返品・交換できる商品はありません。',
  }),
  sayThen('too_late', {
    'zh-CN':
      '{may.item_name}（订单 {may.no}）签收已经 {may.days_since} 天，超过了 {may.return_days} 天无理由退换和 30 天质量问题的期限，不能再退换了。',
    'zh-TW':
      '{may.item_name}（訂單 {may.no}）簽收已經 {may.days_since} 天，超過了 {may.return_days} 天無理由退換和 30 天品質問題的期限，不能再退換了。',
    en: '{may.item_name} (order {may.no}) was delivered {may.days_since} days ago. The {may.return_days} days for returns without reason and the 30 days for quality problems are over, so it cannot be returned or exchanged any more.',
    ja: '{may.item_name}（ご注文 {may.no}）はお届けから {may.days_since} 日が経過しており、お客様都合の {may.return_days} 日と品質問題の 30 日の期限を過ぎているため、返品・交換はできません。',
  }),
  sayThen('too_late_repair', {
    'zh-CN':
      '{may.item_name}（订单 {may.no}）签收已经 {may.days_since} 天，超过了 {may.return_days} 天无理由退换和 30 天质量问题的期限，不能再退换了。它还在 {may.warranty_months} 个月保修期内，如果是用着有故障，可以在订单页申请维修，寄修或到店 5–7 个工作日。',
    'zh-TW':
      '{may.item_name}（訂單 {may.no}）簽收已經 {may.days_since} 天，超過了 {may.return_days} 天無理由退換和 30 天品質問題的期限，不能再退換了。它還在 {may.warranty_months} 個月保固期內，如果是用著有故障，可以在訂單頁申請維修，寄修或到店 5–7 個工作天。',
    en: '{may.item_name} (order {may.no}) was delivered {may.days_since} days ago. The {may.return_days} days for returns without reason and the 30 days for quality problems are over, so it cannot be returned or exchanged any more. Its warranty of {may.warranty_months} months still runs: if something is wrong with it, ask for a repair on the order page, by box or in a store, 5–7 working days.',
    ja: '{may.item_name}（ご注文 {may.no}）はお届けから {may.days_since} 日が経過しており、お客様都合の {may.return_days} 日と品質問題の 30 日の期限を過ぎているため、返品・交換はできません。{may.warranty_months} か月の保証期間内ですので、不具合がある場合は注文ページから修理をお申し込みください（郵送または店舗、5～7 営業日）。',
  }),
];

/** Whether anything can still be sent back at all, and else what is left. */
export const inTime = (next: string): FlowNode => ({
  ...{ key: 'in_time', kind: 'branch', otherwise: next },
  cases: [
    {
      when: [
        { of: 'may.may_return_for_quality', is: 'equal', value: false },
        { of: 'may.is_in_warranty', is: 'equal', value: true },
      ],
      next: 'too_late_repair',
    },
    { when: [{ of: 'may.may_return_for_quality', is: 'equal', value: false }], next: 'too_late' },
  ],
});

/** What the shop may say to a wish that looked possible a moment ago. */
export const refusedAfterSale = {
  not_delivered: 'on_its_way',
  too_late: 'too_late',
  refund_under_way: 'under_way',
} as const;

/** The wrong thing came, or not all of it: a person looks at it. */
export const wrongGoods: FlowNode = {
  ...{
    key: 'wrong_goods',
    kind: 'hand-over',
    note: 'wrong or missing goods: order {order}, {may.item_name}',
  },
  words: {
    'zh-CN': '很抱歉发错或少发了。这需要同事核对发货记录，我把订单 {order} 一并转给他，请稍候。',
    'zh-TW': '很抱歉寄錯或少寄了。這需要同事核對出貨紀錄，我把訂單 {order} 一併轉給他，請稍候。',
    en: 'I am sorry that the wrong thing came or something is missing. A colleague must check what was packed; I pass order {order} on, one moment please.',
    ja: '商品の間違いや不足があり申し訳ございません。出荷記録の確認が必要ですので、ご注文 {order} を担当者に引き継ぎます。少々お待ちください。',
  },
};
