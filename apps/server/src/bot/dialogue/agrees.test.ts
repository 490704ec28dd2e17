import { expect, test } from 'vitest';
import { agrees } from './agrees.ts';

const cancel = '要取消订单 SP20260001（云杉 X1 手机，¥2,999）吗？取消后原路退款，无法恢复。';
const exchange = 'I would exchange Wool coat, L grey, for XL grey. Shall I ask for the exchange?';
const inquiry = 'Order SP20260005 has not moved for 50 hours. Shall we open an inquiry with the carrier?';
const 返品 = 'ご注文 SP20260003 のウールコートを返品し、¥799 を返金します。返品を申請してよろしいですか。';

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
  ['', cancel],
])('%s does not', (text, asked) => expect(agrees(text, asked)).toBe(false));
