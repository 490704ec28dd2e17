import type { Text } from './language.ts';

interface RefusalKind {
  readonly status: number;
  readonly text: Text;
}

/** Every expected "no" of the shop: its HTTP status and what the customer reads. */
export const refusals = {
  'not-found': { status: 404, text: { zh: '没有找到。', en: 'There is nothing here.' } },
  'customer-not-found': { status: 404, text: { zh: '没有这位顾客。', en: 'There is no such customer.' } },
  'order-not-found': { status: 404, text: { zh: '没有这个订单。', en: 'There is no such order.' } },
  'product-not-found': { status: 404, text: { zh: '没有这件商品。', en: 'There is no such product.' } },
  'bad-request': { status: 400, text: { zh: '请求的内容不对。', en: 'The request is not well formed.' } },
  'key-needed': {
    status: 400,
    text: { zh: '缺少 Idempotency-Key 请求头。', en: 'The Idempotency-Key header is missing.' },
  },
  'key-reused': {
    status: 422,
    text: {
      zh: '这个幂等键已用于另一个请求。',
      en: 'This idempotency key was already used for a different request.',
    },
  },
  'bearer-needed': {
    status: 401,
    text: { zh: '需要正确的 Bearer 密钥。', en: 'A valid bearer key is needed.' },
  },
  'back-office-closed': {
    status: 503,
    text: {
      zh: '未设置 SHOP_API_KEY，后台接口未开放。',
      en: 'Set SHOP_API_KEY to open the back-office API.',
    },
  },
  'foreign-origin': {
    status: 403,
    text: { zh: '不接受来自其他网站的请求。', en: 'Requests from other sites are not accepted.' },
  },
  'sign-in-needed': {
    status: 401,
    text: { zh: '请先选择一位演示顾客登录。', en: 'Please sign in as a demo customer first.' },
  },
  'cart-empty': { status: 422, text: { zh: '购物车是空的。', en: 'The cart is empty.' } },
  'receiver-needed': {
    status: 422,
    text: {
      zh: '请填写收货人、手机号和详细地址。',
      en: 'Please fill in the receiver, phone and address.',
    },
  },
  'out-of-stock': {
    status: 409,
    text: {
      zh: '库存不足，请减少数量或换一款。',
      en: 'There is not enough stock; choose fewer or another variant.',
    },
  },
  'payment-not-possible': {
    status: 422,
    text: { zh: '该支付方式不适用于这个金额。', en: 'This payment method does not serve this amount.' },
  },
  'coupon-not-usable': {
    status: 422,
    text: { zh: '优惠券不可用于此订单。', en: 'The coupon cannot be used for this order.' },
  },
  'not-payable': {
    status: 409,
    text: { zh: '订单当前不需要付款。', en: 'The order is not waiting for payment.' },
  },
  'already-handed-over': {
    status: 409,
    text: {
      zh: '包裹已交给快递，不能取消；可以拒收或退货。',
      en: 'The parcel is with the carrier and cannot be cancelled; refuse it at the door or return it.',
    },
  },
  'already-delivered': {
    status: 409,
    text: { zh: '订单已签收，请申请退货。', en: 'The order was delivered; please ask for a return.' },
  },
  'already-cancelled': {
    status: 409,
    text: { zh: '订单此前已取消。', en: 'The order was cancelled before.' },
  },
  'order-closed': { status: 409, text: { zh: '订单已关闭。', en: 'The order is closed.' } },
  'refund-under-way': {
    status: 409,
    text: { zh: '订单已在退款或退货处理中。', en: 'A return or refund is already under way.' },
  },
  'deposit-not-refundable': {
    status: 409,
    text: {
      zh: '预售定金不可退；若商家变更了价格、商品或发货日期，请联系人工客服。',
      en: 'A presale deposit is not refundable; if the shop changed price, product or date, ask a person.',
    },
  },
  'not-delivered': {
    status: 409,
    text: { zh: '订单签收后才能申请退货。', en: 'A return can be asked for after delivery.' },
  },
  'return-too-late': {
    status: 409,
    text: { zh: '已超过退货期限。', en: 'The time for returning this order has passed.' },
  },
  'not-returnable': {
    status: 409,
    text: {
      zh: '该商品不支持无理由退货（食品、已拆封的化妆品）。',
      en: 'This product is not returnable without reason (food, opened cosmetics).',
    },
  },
  'address-changed-before': {
    status: 409,
    text: {
      zh: '收货信息只能修改一次，此前已修改过。',
      en: 'Address and receiver can be changed once, and were changed before.',
    },
  },
  'item-not-found': {
    status: 404,
    text: { zh: '订单里没有这件商品。', en: 'There is no such item in the order.' },
  },
  'return-not-found': {
    status: 404,
    text: { zh: '这个订单没有申请退货。', en: 'No return was asked for this order.' },
  },
  'goods-arrived': {
    status: 409,
    text: { zh: '退货已到仓。', en: 'The returned goods have arrived.' },
  },
  'exchange-used': {
    status: 409,
    text: {
      zh: '每个订单只能换货一次，此前已换过。',
      en: 'An order can be exchanged once, and was exchanged before.',
    },
  },
  'same-variant': {
    status: 409,
    text: { zh: '要换的款式与原来的相同。', en: 'The wanted variant is the one that was bought.' },
  },
  'variant-not-found': {
    status: 404,
    text: { zh: '没有这个颜色或尺码。', en: 'There is no such colour or size.' },
  },
  'still-in-stock': {
    status: 409,
    text: { zh: '这款有现货，可以直接下单。', en: 'This is in stock and can be ordered.' },
  },
  'coupon-not-found': { status: 404, text: { zh: '没有这张优惠券。', en: 'There is no such coupon.' } },
  'not-a-new-customer': {
    status: 409,
    text: {
      zh: '新人券只给还没有下过单的顾客。',
      en: 'The welcome coupon is for customers who have not bought yet.',
    },
  },
  'welcome-had': {
    status: 409,
    text: {
      zh: '新人券每人一张，此前已领取。',
      en: 'The welcome coupon is given once, and was given before.',
    },
  },
  'not-shipped': {
    status: 409,
    text: { zh: '订单尚未交给快递。', en: 'The order is not with the carrier yet.' },
  },
  'still-moving': {
    status: 409,
    text: {
      zh: '物流在 48 小时内有更新，暂不能发起查件。',
      en: 'The parcel moved within the last 48 hours; an inquiry can be opened later.',
    },
  },
  'inquiry-open': {
    status: 409,
    text: {
      zh: '已向快递发起查件，24 小时内答复。',
      en: 'An inquiry is open with the carrier; the answer comes within 24 hours.',
    },
  },
  'not-mergeable': {
    status: 409,
    text: {
      zh: '只有 2 小时内、同一地址、尚未发货的订单才能在 18:00 前合并。',
      en: 'Only orders to one address, placed within 2 hours and not handed over, can be merged before 18:00.',
    },
  },
  'not-paid': {
    status: 409,
    text: { zh: '订单尚未付款。', en: 'The order has not been paid.' },
  },
  'price-not-lower': {
    status: 409,
    text: { zh: '商品没有降价，无需价保。', en: 'The price has not fallen since.' },
  },
  'price-protection-used': {
    status: 409,
    text: {
      zh: '每件商品只能价保一次，此前已用过。',
      en: 'Price protection is given once per item, and was given before.',
    },
  },
  'price-protection-too-late': {
    status: 409,
    text: { zh: '已超过价保期限。', en: 'The time for price protection has passed.' },
  },
  'invoice-not-yet': {
    status: 409,
    text: { zh: '订单签收后才能开票。', en: 'An invoice is made after delivery.' },
  },
  'invoice-too-late': {
    status: 409,
    text: { zh: '已超过 180 天，不能开票。', en: 'An invoice can be asked for within 180 days.' },
  },
  'invoice-not-found': {
    status: 404,
    text: { zh: '这个订单还没有开票。', en: 'There is no invoice for this order yet.' },
  },
  'invoice-made': {
    status: 409,
    text: {
      zh: '发票已开具；抬头有误可重开一次。',
      en: 'The invoice was made; a wrong title can be reissued once.',
    },
  },
  'invoice-reissued': {
    status: 409,
    text: {
      zh: '发票只能重开一次，此前已重开。',
      en: 'A wrong title can be reissued once, and was reissued before.',
    },
  },
  'tax-number-needed': {
    status: 422,
    text: { zh: '企业发票需要税号。', en: 'A company invoice needs the tax number.' },
  },
  'refund-not-found': {
    status: 404,
    text: { zh: '这个订单没有退款。', en: 'There is no refund for this order.' },
  },
  'refund-asked': {
    status: 409,
    text: { zh: '此前已申请过退款。', en: 'A refund was asked for before.' },
  },
  'cancel-instead': {
    status: 409,
    text: { zh: '订单尚未发货，请直接取消。', en: 'The order is not handed over yet; cancel it instead.' },
  },
  'person-needed': {
    status: 409,
    text: {
      zh: '已超过自助申请的期限，需要人工核实。',
      en: 'The time for asking here has passed; a person must check it.',
    },
  },
  'not-refundable': {
    status: 409,
    text: {
      zh: '现在不能这样退款；请先退货，或等待 7 天无物流更新。',
      en: 'This cannot be refunded now; return it, or wait until it has not moved for 7 days.',
    },
  },
} as const satisfies Record<string, RefusalKind>;

export type RefusalCode = keyof typeof refusals;

/** An expected "no", carried to the border where it becomes a problem document or a page. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(code: RefusalCode, facts: Readonly<Record<string, unknown>> = {}) {
    super(refusals[code].text.en);
    this.code = code;
    this.facts = facts;
  }
}
