import { expect, test } from 'vitest';
import { agrees, agreesAmong, saysYes } from './agrees.ts';

const cancel = '要取消订单 SP20260001（云杉 X1 手机，¥2,999）吗？取消后原路退款，无法恢复。';
const exchange = 'I would exchange Wool coat, L grey, for XL grey. Shall I ask for the exchange?';
const inquiry = 'Order SP20260005 has not moved for 50 hours. Shall we open an inquiry with the carrier?';
const 返品 = 'ご注文 SP20260003 のウールコートを返品し、¥799 を返金します。返品を申請してよろしいですか。';
const 届け先 =
  'ご注文 SP20260001 のお届け先を次のように変更してよろしいですか。変更は 1 回のみで、記載のない項目はそのままです。';

test.each([
  ['对，取消手机', cancel],
  ['好，那取消', cancel],
  ['yes取消', cancel],
  ['是的，取消 SP20260001 这个订单', cancel],
  ['取消了吧', cancel],
  ['嗯对就是它', cancel],
  ['yes, exchange it', exchange],
  ['ok then ask for that exchange please', exchange],
  ['Yes please, open the inquiry for SP20260005', inquiry],
  ['はい、返品を申請してください', 返品],
  ['没问题 取消就是', cancel],
  ['确认无误，取消', cancel],
  ['成，取消', cancel],
  ['行吧，取消掉', cancel],
  ['取消掉', cancel],
  ['就取消呗', cancel],
  ['嗯，赶紧取消', cancel],
  ['yes I am sure, exchange the coat', exchange],
  ['just exchange it', exchange],
  ['Yes, please do the needful', exchange],
  ['yes, kindly exchange it', exchange],
  ['返品しちゃってください', 返品],
  ['对，取消SP20260001，不想要了', cancel],
  ['是的取消吧，用不上了', cancel],
  ['对的没问题，取消', cancel],
  ["yes that's right, please exchange it", exchange],
  ['Yes, looks good, go ahead with the exchange', exchange],
  ['はい、それで合っています。変更お願いします。', 届け先],
  ['はい、間違いありません', 届け先],
  ['はい、問題ないです。返品をお願いします', 返品],
])('%s agrees', (text, asked) => expect(agrees(text, asked)).toBe(true));

test.each([
  ['好的，不取消', cancel],
  ['好，但是先别取消', cancel],
  ['取消订单', cancel],
  ['SP20260001', cancel],
  ['可以，换成耳机', cancel],
  ['yes but not now', exchange],
  ["ok, don't exchange it", exchange],
  ['yes, and where is my other order', exchange],
  ['sure thing, cancel the exchange and return everything', exchange],
  ['はい、でも返品しません', 返品],
  ['对，不想要这个颜色了', cancel],
  ["yes, I don't want it any more", exchange],
  ['はい、住所は合っています、電話番号を変えて', 届け先],
  ['是取消手机吗', cancel],
  ['可是手机', cancel],
  ['手机', cancel],
  ['cancel it', exchange],
  ['cancel it', 'Shall I change the address? It cannot be cancelled.'],
  ['', cancel],
])('%s does not', (text, asked) => expect(agrees(text, asked)).toBe(false));

test.each(['对，就换S码灰色，确认', 'yes, the S in grey', 'はい、Sのグレーで', '确认。S灰色'])(
  '%s has a yes in it',
  (text) => expect(saysYes(text)).toBe(true),
);
test.each([
  '对，但是换S码',
  'yes, but in S',
  '是的，S码有吗',
  '换S码灰色',
  '对了，我想问问运费',
  'はい、でもSのグレーで',
])('%s has none that holds', (text) => expect(saysYes(text)).toBe(false));

const nothing = () => false;
test.each([
  ['I ordered it by accident. Yes, go ahead', cancel],
  ['my husband bought one already, so yes', exchange],
  ['yep, scrap it', cancel],
  ['Right, do call it off please, thanks', cancel],
  ['changed my mind about it, so yes please', cancel],
  ['then yes please', cancel],
  [
    'I pressed it by mistake, sorry. so yes, please cancel',
    'Cancel an order\nCancel order SP1 (Vase, ¥2)? The money goes back the way it was paid; this cannot be undone.',
  ],
  ['I am certain. Kindly go ahead', cancel],
  ['my sister got me one already, so yeah', cancel],
  ['bought twice by accident, so yes, please exchange', exchange],
  ['好的，谢谢，取消吧', cancel],
  ['是的，我老婆不让买', cancel],
  ['行，给我办了，yes please', inquiry],
])('“%s” agrees among other words', (text, asked) => expect(agreesAmong(text, asked, nothing)).toBe(true));
test.each([
  ['yes, to my office please', exchange],
  ['yes, but the black one', exchange],
  ['yes, keep it', cancel],
  ['yes. actually I changed my mind', cancel],
  ['yes, how long does it take?', cancel],
  ['yes, size 38', exchange],
  ['my wife bought one already', cancel],
  ['对，换S码', exchange],
])('“%s” does not', (text, asked) => expect(agreesAmong(text, asked, nothing)).toBe(false));
test('what is known already may stand beside the yes', () => {
  expect(agreesAmong('the grey one, yes', exchange, (piece) => piece === 'the grey one')).toBe(true);
});
