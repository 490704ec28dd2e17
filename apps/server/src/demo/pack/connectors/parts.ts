import type { ConnectorActionDraft } from '@parley/contract';

type Inputs = NonNullable<ConnectorActionDraft['inputs']>;
type Outputs = NonNullable<ConnectorActionDraft['outputs']>;
type Failures = NonNullable<ConnectorActionDraft['failures']>;

/** Whoever is proven to the bot is whom the shop is asked for; a customer proves one of these. */
export const provenInputs: Inputs = [
  { name: 'user', kind: 'text', from: 'user', required: false },
  { name: 'email', kind: 'email', from: 'email', required: false },
  { name: 'phone', kind: 'phone', from: 'phone', required: false },
];
/** In whose name the shop is asked: of anybody else's order it says that it is not there. */
export const inTheirName = { customer: '{user}', email: '{email}', phone: '{phone}' };

export const orderInput: Inputs[number] = {
  name: 'order',
  label: { 'zh-CN': '订单号', 'zh-TW': '訂單編號', en: 'Order number', ja: '注文番号' },
  kind: 'order',
  pattern: 'SP\\d{8,12}|sp\\d{8,12}',
};

const names = {
  'order-not-found': ['not_found', 404],
  'product-not-found': ['not_found', 404],
  'customer-not-found': ['not_found', 404],
  'variant-not-found': ['variant_not_found', 404],
  'item-not-found': ['item_not_found', 404],
  'return-not-found': ['no_return', 404],
  'goods-arrived': ['goods_arrived', 409],
  'invoice-not-found': ['no_invoice', 404],
  'refund-not-found': ['no_refund', 404],
  'already-handed-over': ['already_shipped', 409],
  'already-delivered': ['already_delivered', 409],
  'already-cancelled': ['already_cancelled', 409],
  'order-closed': ['order_closed', 409],
  'refund-under-way': ['refund_under_way', 409],
  'deposit-not-refundable': ['deposit_not_refundable', 409],
  'not-delivered': ['not_delivered', 409],
  'return-too-late': ['too_late', 409],
  'price-protection-too-late': ['too_late', 409],
  'invoice-too-late': ['too_late', 409],
  'not-returnable': ['not_returnable', 409],
  'address-changed-before': ['already_changed', 409],
  'exchange-used': ['already_exchanged', 409],
  'coupon-not-found': ['not_found', 404],
  'not-a-new-customer': ['not_new', 409],
  'welcome-had': ['had_before', 409],
  'still-in-stock': ['in_stock', 409],
  'same-variant': ['same_variant', 409],
  'out-of-stock': ['out_of_stock', 409],
  'not-shipped': ['not_shipped', 409],
  'still-moving': ['still_moving', 409],
  'inquiry-open': ['inquiry_open', 409],
  'not-mergeable': ['not_mergeable', 409],
  'not-paid': ['not_paid', 409],
  'price-not-lower': ['price_not_lower', 409],
  'price-protection-used': ['already_protected', 409],
  'invoice-not-yet': ['not_delivered', 409],
  'invoice-made': ['already_issued', 409],
  'invoice-reissued': ['already_reissued', 409],
  'tax-number-needed': ['tax_number_needed', 422],
  'refund-asked': ['already_asked', 409],
  'cancel-instead': ['cancel_instead', 409],
  'person-needed': ['person_needed', 409],
  'not-refundable': ['not_refundable', 409],
} as const satisfies Record<string, readonly [name: string, status: number]>;

/** The shop's reasons as flows know them. */
export const failing = (...codes: (keyof typeof names)[]): Failures =>
  codes.map((code) => ({ name: names[code][0], status: names[code][1], pointer: '/code', equals: code }));

type Kind = Outputs[number]['kind'];
/** An output that is always there. */
export const gives = (name: string, kind: Kind, pointer: string): Outputs[number] => ({
  name,
  kind,
  pointer,
});
/** An output that may be missing. */
export const mayGive = (name: string, kind: Kind, pointer: string): Outputs[number] => ({
  ...{ name, kind, pointer },
  required: false,
});

/** What an output is called where it is shown to agents. */
export const labelled = (
  output: Outputs[number],
  [chinese, traditional, en, ja]: readonly [string, string, string, string],
): Outputs[number] => ({ ...output, label: { 'zh-CN': chinese, 'zh-TW': traditional, en, ja } });

/** How an order is told after something was done to it. */
export const orderOutputs: Outputs = [
  gives('no', 'text', '/no'),
  gives('state', 'text', '/state'),
  gives('state_text', 'wording', '/stateText'),
  mayGive('refund_cents', 'number', '/refund/amountCents'),
  mayGive('refund_to', 'text', '/refund/to'),
];

const idempotencyHeader = 'Idempotency-Key';

/** Something that is read in a customer's name. */
export const look = (given: Omit<ConnectorActionDraft, 'method' | 'isWrite'>): ConnectorActionDraft => ({
  ...{ method: 'GET', isWrite: false, needs: 'identity', query: inTheirName },
  ...given,
  inputs: [...(given.inputs ?? []), ...provenInputs],
});

/** Something that is done to an order in its customer's name, once per key. */
export const act = (given: Omit<ConnectorActionDraft, 'method' | 'isWrite'>): ConnectorActionDraft => ({
  ...{
    method: 'POST',
    isWrite: true,
    needs: 'fresh-identity',
    query: inTheirName,
    idempotencyHeader,
    outputs: orderOutputs,
  },
  ...given,
  inputs: [...(given.inputs ?? []), ...provenInputs],
  failures: [...failing('order-not-found'), ...(given.failures ?? [])],
});
