/** What the words around a number say that it is. */
export type Near = 'order' | 'tracking' | 'bank' | 'phone' | 'id' | 'chat' | 'other';

const words: readonly (readonly [Near, string])[] = [
  [
    'tracking',
    '快递单号?|运单号?|物流单?号?|包裹号?|追踪号?|追踪码|追跡番号|追跡|伝票番号|传票番号|问い合わせ番号|送り状番号|送り状|waybill|tracking|track|parcel|shipment|顺丰|圆通|中通|申通|韵达|极兔|京东物流|京东快递|德邦|邮政|(?<![a-z])ems|(?<![a-z])ups|fedex|联邦快递|(?<![a-z])dhl|usps|ヤマト|クロネコ|佐川|ゆうパック|黑猫|awb',
  ],
  ['order', '订单编?号?码?|订购|order|注文番号|ご注文|注文|オーダー|purchase'],
  ['bank', '银行卡|银行账号|银行帐号|卡号|储蓄卡|信用卡|借记卡|账号|账户|帐号|帐户|口座|カード|card|iban'],
  ['phone', '电话|手机|携帯|phone|mobile|tel|call|致电|拨打|联系|whatsapp|短信|text me|打[了过给]?$|拨$'],
  ['chat', '微信|wechat|加v'],
  [
    'id',
    '身份证|身分证|证件|护照|通行证|居留证|驾照|passport|(?<![a-z])id card|マイナンバー|运转免许|免许证',
  ],
  [
    'other',
    '条形?码|barcode|(?<![a-z])jan|(?<![a-z])ean|sku|型号|型番|品番|货号|商品番号|商品编号|model|邮编|邮便番号|zip|postal|〒|验证码|校验码|code|(?<![a-z])qq|会员|会員|member|版本|version|serial|序列号|シリアル|工号|房间|room|门牌|isbn|优惠码|优惠券|coupon|积分|points|密码|password|pin|工单|ticket|案件',
  ],
];
// 单号 is an order's number, unless a carrier or another thing is named beside it.
const weakOrder = /单号/;
const pattern = new RegExp(words.map(([near, source]) => `(?<${near}>${source})`).join('|'), 'g');

/** The kind that is named last in the 22 units before a number, or first in the 12 after it, within its sentence. */
export function nearOf(text: string, start: number, end: number): Near | undefined {
  const before = text.slice(Math.max(0, start - 22), start).replace(/^[\s\S]*[。!?！？\n;；]/, '');
  const after = text.slice(end, end + 12).replace(/[。!?！？\n;；,，][\s\S]*$/, '');
  const last = [...before.matchAll(pattern)].at(-1) ?? [...after.matchAll(pattern)][0];
  const found = Object.entries(last?.groups ?? {}).find(([, word]) => word !== undefined);
  return (found?.[0] as Near | undefined) ?? (weakOrder.test(before) ? 'order' : undefined);
}
