import { expect, test } from 'vitest';
import { findMentions } from './find-entities.ts';

test('an order number is found however it is written', () => {
  expect(findMentions('订单号：ＳＰ２０２６０００１ 到哪了')).toEqual([
    { kind: 'order', value: 'SP20260001' },
  ]);
  expect(findMentions('my order sp20260005?')).toEqual([{ kind: 'order', value: 'SP20260005' }]);
});
test('a tracking number is told apart from an order', () => {
  expect(findMentions('SF1029384756123')).toEqual([{ kind: 'tracking', value: 'SF1029384756123' }]);
});
test.each(['SP20260002快递单号发我一下', '订单SP20260002的物流单号', 'the tracking number of SP20260002'])(
  '%s asks for the parcel of an order',
  (text) => expect(findMentions(text)).toEqual([{ kind: 'order', value: 'SP20260002' }]),
);
test.each(['快递单号AB20260002到哪了', 'tracking number AB20260002'])('%s names a parcel', (text) =>
  expect(findMentions(text)).toEqual([{ kind: 'tracking', value: 'AB20260002' }]),
);
test('phones and emails are found, and prices and years are not', () => {
  expect(findMentions('打 138-0000-1111 或者 Emily@Example.com')).toEqual([
    { kind: 'email', value: 'emily@example.com' },
    { kind: 'phone', value: '13800001111' },
  ]);
  expect(findMentions('2026 年 11 月买的，花了 2999 元，满300减50')).toEqual([]);
});
test('the same thing said twice is one mention', () => {
  expect(findMentions('SP20260001, yes SP20260001')).toHaveLength(1);
});
