import type { ConnectorActionDraft } from '@parley/contract';
import { act, failing, gives, look, mayGive, orderInput } from './parts.ts';

type Inputs = NonNullable<ConnectorActionDraft['inputs']>;

const kindInputs: Inputs = [
  { name: 'colour', kind: 'text', required: false },
  { name: 'size', kind: 'text', required: false },
];
const skuInput: Inputs[number] = { name: 'sku', kind: 'text', pattern: '[A-Za-z]\\d{3}' };
const couponOutputs = (at: string) => [
  gives('coupon', 'text', `${at}/id`),
  gives('title', 'wording', `${at}/title`),
  gives('line', 'wording', `${at}/line`),
  gives('coupon_state', 'text', `${at}/state`),
  gives('minimum_cents', 'number', `${at}/minimumCents`),
  gives('valid_until', 'date', `${at}/validUntil`),
];

/** Goods, prices and coupons: what is on the shelves, what can be had back or given. */
export const shopping: readonly ConnectorActionDraft[] = [
  {
    name: 'check_stock',
    label: { 'zh-CN': '查询库存', 'zh-TW': '查詢庫存', en: 'Check stock', ja: '在庫の照会' },
    method: 'GET',
    path: '/stock',
    query: { sku: '{sku}', q: '{words}', colour: '{colour}', size: '{size}' },
    isWrite: false,
    cacheSeconds: 5,
    inputs: [
      { ...skuInput, required: false },
      { name: 'words', kind: 'text', required: false },
      ...kindInputs,
    ],
    outputs: [
      gives('sku', 'text', '/data/*/sku'),
      gives('name', 'wording', '/data/*/name'),
      gives('summary', 'wording', '/data/*/summary'),
      gives('price_cents', 'number', '/data/*/priceCents'),
      gives('stock', 'number', '/data/*/stock'),
      gives('stock_state', 'text', '/data/*/state'),
      gives('stock_text', 'wording', '/data/*/stockText'),
      gives('variant_codes', 'text', '/data/*/variants/*/variant'),
      gives('variant_texts', 'wording', '/data/*/variants/*/text'),
      gives('variant_stocks', 'number', '/data/*/variants/*/stock'),
      mayGive('variant_back_in_days', 'number', '/data/*/variants/*/backInDays'),
    ],
    failures: failing('product-not-found'),
  },
  act({
    name: 'watch_stock',
    label: { 'zh-CN': '到货通知', 'zh-TW': '到貨通知', en: 'Tell me when it is back', ja: '入荷のお知らせ' },
    path: '/stock/{sku}/watches',
    needs: 'identity',
    body: { colour: '{colour}', size: '{size}' },
    inputs: [skuInput, ...kindInputs],
    outputs: [gives('sku', 'text', '/sku')],
    failures: failing('product-not-found', 'variant-not-found', 'still-in-stock', 'customer-not-found'),
  }),
  look({
    name: 'price_terms',
    label: { 'zh-CN': '查询价保', 'zh-TW': '查詢價保', en: 'Price protection terms', ja: '価格保証の確認' },
    path: '/orders/{order}/price-protection',
    inputs: [orderInput],
    outputs: [
      gives('no', 'text', '/no'),
      gives('price_state', 'text', '/state'),
      gives('difference_cents', 'number', '/differenceCents'),
      mayGive('days', 'number', '/days'),
      mayGive('until', 'date', '/until'),
    ],
    failures: failing('order-not-found'),
  }),
  look({
    name: 'check_warranty',
    label: { 'zh-CN': '查询保修', 'zh-TW': '查詢保固', en: 'Check a warranty', ja: '保証の確認' },
    path: '/orders/{order}/warranty',
    inputs: [orderInput],
    outputs: [
      gives('no', 'text', '/no'),
      gives('name', 'wording', '/name'),
      gives('warranty_state', 'text', '/state'),
      gives('may_return', 'boolean', '/mayReturn'),
      mayGive('months', 'number', '/months'),
      mayGive('until', 'date', '/until'),
      mayGive('return_until', 'date', '/returnUntil'),
    ],
    failures: failing('order-not-found'),
  }),
  look({
    name: 'all_coupons',
    label: {
      'zh-CN': '查询全部优惠券',
      'zh-TW': '查詢全部優惠券',
      en: 'List all coupons, used ones too',
      ja: 'すべてのクーポン',
    },
    path: '/coupons/all',
    outputs: couponOutputs('/data/*'),
    failures: failing('customer-not-found'),
  }),
  look({
    name: 'get_coupon',
    label: { 'zh-CN': '查询优惠券', 'zh-TW': '查詢優惠券', en: 'Look up a coupon', ja: 'クーポンの照会' },
    path: '/coupons/{coupon}',
    inputs: [{ name: 'coupon', kind: 'text', pattern: 'cpn_[0-9a-f-]{36}' }],
    outputs: [
      ...couponOutputs(''),
      gives('amount_cents', 'number', '/amountCents'),
      gives('scope', 'text', '/scope'),
      mayGive('used_for', 'text', '/orderNo'),
    ],
    failures: failing('coupon-not-found', 'customer-not-found'),
  }),
  act({
    name: 'welcome_coupon',
    label: {
      'zh-CN': '领取新人券',
      'zh-TW': '領取新人券',
      en: 'Give the welcome coupon',
      ja: '新規クーポンの発行',
    },
    path: '/coupons/welcome',
    needs: 'identity',
    outputs: [
      gives('amount_cents', 'number', '/amountCents'),
      gives('minimum_cents', 'number', '/minimumCents'),
      gives('valid_until', 'date', '/validUntil'),
    ],
    failures: failing('not-a-new-customer', 'welcome-had', 'customer-not-found'),
  }),
];
