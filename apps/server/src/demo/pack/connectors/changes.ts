import type { ConnectorActionDraft } from '@parley/contract';
import { act, failing, gives, mayGive, orderInput, orderOutputs } from './parts.ts';

const text = { kind: 'text' } as const;
const invoiceInputs: NonNullable<ConnectorActionDraft['inputs']> = [
  orderInput,
  { name: 'invoice_kind', kind: 'choice', choices: ['personal', 'company', 'special'], required: false },
  { name: 'title', ...text },
  { name: 'tax_no', ...text, required: false },
];
const invoiceBody = { kind: '{invoice_kind}', title: '{title}', taxNo: '{tax_no}' };
const invoiceOutputs = [
  gives('kind', 'text', '/kind'),
  gives('title', 'text', '/title'),
  gives('issued_at', 'date', '/issuedAt'),
];
/** The line of the order; all of it, or its first, where none is named. */
const itemInput = { name: 'item', kind: 'number', required: false } as const;
const reason = (...choices: string[]) => ({ name: 'reason', kind: 'choice', choices }) as const;

const askRefund = (reason: 'deposit' | 'lost' | 'not-received') => ({
  ...{ path: '/orders/{order}/refunds', body: { reason }, inputs: [orderInput] },
});

/** What the shop does for a customer, each of it once per key. */
export const changes: readonly ConnectorActionDraft[] = [
  {
    name: 'send_code',
    label: {
      'zh-CN': '发送验证码',
      'zh-TW': '傳送驗證碼',
      en: 'Send a one-time code',
      ja: '認証コードの送信',
    },
    method: 'POST',
    path: '/orders/{order}/codes',
    body: { address: '{address}', code: '{code}' },
    isWrite: true,
    idempotencyHeader: 'Idempotency-Key',
    inputs: [orderInput, { name: 'address', ...text }, { name: 'code', kind: 'text', from: 'code' }],
  },
  act({
    name: 'cancel_order',
    label: { 'zh-CN': '取消订单', 'zh-TW': '取消訂單', en: 'Cancel an order', ja: '注文のキャンセル' },
    path: '/orders/{order}/cancel',
    inputs: [orderInput],
    failures: failing(
      'already-handed-over',
      'already-delivered',
      'already-cancelled',
      'refund-under-way',
      'deposit-not-refundable',
      'order-closed',
    ),
  }),
  act({
    name: 'request_return',
    label: { 'zh-CN': '申请退货', 'zh-TW': '申請退貨', en: 'Ask for a return', ja: '返品の申請' },
    path: '/orders/{order}/returns',
    body: { reason: '{reason}', note: '{note}', isOpened: '{is_opened}', item: '{item}' },
    inputs: [
      orderInput,
      reason('no-reason', 'quality'),
      { name: 'note', ...text, required: false },
      { name: 'is_opened', kind: 'boolean', required: false },
      itemInput,
    ],
    outputs: [
      ...orderOutputs,
      gives('carriage_paid_by', 'text', '/return/carriagePaidBy'),
      gives('return_cents', 'number', '/return/refundCents'),
    ],
    failures: failing('not-delivered', 'return-too-late', 'not-returnable', 'refund-under-way'),
  }),
  act({
    name: 'book_pickup',
    label: {
      'zh-CN': '预约上门取件',
      'zh-TW': '預約到府取件',
      en: 'Have a return picked up',
      ja: '返品の集荷依頼',
    },
    path: '/orders/{order}/pickup',
    inputs: [orderInput],
    failures: failing('return-not-found', 'goods-arrived'),
  }),
  act({
    name: 'request_exchange',
    label: { 'zh-CN': '申请换货', 'zh-TW': '申請換貨', en: 'Ask for an exchange', ja: '交換の申請' },
    path: '/orders/{order}/exchanges',
    body: { variant: '{variant}', reason: '{reason}', item: '{item}' },
    inputs: [
      orderInput,
      { name: 'variant', ...text },
      { ...reason('no-reason', 'quality'), required: false },
      itemInput,
    ],
    outputs: [...orderOutputs, gives('trace_text', 'wording', '/trace/*/text')],
    failures: failing(
      'not-delivered',
      'return-too-late',
      'not-returnable',
      'refund-under-way',
      'exchange-used',
      'same-variant',
      'variant-not-found',
      'out-of-stock',
    ),
  }),
  act({
    name: 'refund_deposit',
    label: {
      'zh-CN': '申请退定金',
      'zh-TW': '申請退訂金',
      en: 'Ask for a deposit back',
      ja: '手付金の返金申請',
    },
    ...askRefund('deposit'),
    failures: failing(
      'refund-under-way',
      'refund-asked',
      'deposit-not-refundable',
      'person-needed',
      'not-refundable',
    ),
  }),
  act({
    name: 'refund_lost',
    label: {
      'zh-CN': '丢件退款',
      'zh-TW': '遺失包裹退款',
      en: 'Refund a lost parcel',
      ja: '紛失荷物の返金申請',
    },
    ...askRefund('lost'),
    failures: failing('refund-under-way', 'refund-asked', 'cancel-instead', 'not-refundable'),
  }),
  act({
    name: 'report_not_received',
    label: {
      'zh-CN': '登记显示签收但未收到',
      'zh-TW': '登記顯示簽收但未收到',
      en: 'Report a delivered parcel as not received',
      ja: '配達済み未着の申告',
    },
    ...askRefund('not-received'),
    failures: failing('refund-under-way', 'refund-asked', 'person-needed', 'not-delivered'),
  }),
  act({
    name: 'change_address',
    label: {
      'zh-CN': '修改收货信息',
      'zh-TW': '修改收件資訊',
      en: 'Change address or receiver',
      ja: 'お届け先の変更',
    },
    path: '/orders/{order}/address',
    body: { name: '{receiver}', phone: '{receiver_phone}', address: '{address}' },
    inputs: [
      orderInput,
      { name: 'receiver', ...text, required: false },
      { name: 'receiver_phone', kind: 'phone', required: false },
      { name: 'address', ...text, required: false },
    ],
    outputs: [...orderOutputs, mayGive('receiver_address', 'text', '/receiver/address')],
    failures: failing(
      'already-handed-over',
      'already-delivered',
      'already-cancelled',
      'refund-under-way',
      'order-closed',
      'address-changed-before',
    ),
  }),
  act({
    name: 'merge_orders',
    label: { 'zh-CN': '合并发货', 'zh-TW': '合併出貨', en: 'Send two orders in one parcel', ja: '同梱発送' },
    path: '/orders/{order}/merge',
    needs: 'identity',
    body: { with: '{other_order}' },
    inputs: [orderInput, { ...orderInput, name: 'other_order' }],
    failures: failing('not-mergeable'),
  }),
  act({
    name: 'open_inquiry',
    label: {
      'zh-CN': '向快递查件',
      'zh-TW': '向物流查件',
      en: 'Ask the carrier where a parcel is',
      ja: '配送業者への調査依頼',
    },
    path: '/orders/{order}/inquiries',
    needs: 'identity',
    inputs: [orderInput],
    failures: failing('not-shipped', 'already-delivered', 'still-moving', 'inquiry-open'),
  }),
  act({
    name: 'protect_price',
    label: { 'zh-CN': '申请价保', 'zh-TW': '申請價保', en: 'Ask for price protection', ja: '価格保証の申請' },
    path: '/orders/{order}/price-protection',
    inputs: [orderInput],
    outputs: [...orderOutputs, gives('protected_cents', 'number', '/protectedCents')],
    failures: failing('not-paid', 'price-not-lower', 'price-protection-used', 'price-protection-too-late'),
  }),
  act({
    name: 'request_invoice',
    label: { 'zh-CN': '开具发票', 'zh-TW': '開立發票', en: 'Make an invoice', ja: '領収書の発行' },
    path: '/orders/{order}/invoice',
    needs: 'identity',
    ...{ body: invoiceBody, inputs: invoiceInputs, outputs: invoiceOutputs },
    failures: failing('invoice-not-yet', 'invoice-too-late', 'invoice-made', 'tax-number-needed'),
  }),
  act({
    name: 'reissue_invoice',
    label: { 'zh-CN': '重开发票', 'zh-TW': '重開發票', en: 'Reissue an invoice', ja: '領収書の再発行' },
    path: '/orders/{order}/invoice/reissue',
    needs: 'identity',
    ...{ body: invoiceBody, inputs: invoiceInputs, outputs: invoiceOutputs },
    failures: failing(
      'invoice-not-yet',
      'invoice-too-late',
      'invoice-not-found',
      'invoice-reissued',
      'tax-number-needed',
    ),
  }),
  act({
    name: 'issue_coupon',
    label: { 'zh-CN': '发放优惠券', 'zh-TW': '發放優惠券', en: 'Give a coupon', ja: 'クーポンの発行' },
    path: '/coupons',
    needs: 'identity',
    body: { amountCents: '{amount_cents}', minimumCents: '{minimum_cents}', reason: '{reason}' },
    inputs: [
      // The bot never gives more than the shop's own coupons are worth.
      { name: 'amount_cents', kind: 'number', pattern: '1000|2000|5000' },
      { name: 'minimum_cents', kind: 'number', pattern: '\\d{4,6}' },
      { name: 'reason', ...text, required: false },
    ],
    outputs: [
      gives('coupon', 'text', '/id'),
      gives('amount_cents', 'number', '/amountCents'),
      gives('minimum_cents', 'number', '/minimumCents'),
      gives('valid_until', 'date', '/validUntil'),
    ],
    failures: failing('customer-not-found'),
  }),
];
