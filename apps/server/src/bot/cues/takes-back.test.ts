import { expect, test } from 'vitest';
import { takesBack, withoutTakingBack } from './takes-back.ts';

test.each([
  ['退货', '我妹说能穿，别退了'],
  ['退貨', '先不退了吧，改天再說'],
  ['取消订单', '算了还是不取消了，正好送人'],
  ['换货', '不换了，我留着'],
  ['Return something', "Actually don't return it, my sister wants it."],
  ['Cancel an order', 'wait, do not cancel it after all'],
  ['返品', 'やっぱり返品はやめます、サイズだけ替えて'],
  ['注文のキャンセル', 'いや、キャンセルはしなくていいです'],
])('a case called %s is let be by "%s"', (title, text) => {
  expect(takesBack(text, title)).toBe(true);
});

test.each([
  ['换货', '不退了，换个大的'],
  ['退货', '为什么不退了'],
  ['退货', '不想要了，退掉'],
  ['取消订单', '别的都不要了，取消'],
  ['Return something', "I don't want it, return it"],
  ['返品', 'サイズが合わないので返品したい'],
])('a case called %s goes on with "%s"', (title, text) => {
  expect(takesBack(text, title)).toBe(false);
});

test('what is let be is left out of how somebody feels', () => {
  expect(withoutTakingBack('唉我想想，算了算了不退了，留着穿')).toBe('唉我想想\n留着穿');
  expect(withoutTakingBack('算了，太失望了')).toBe('算了，太失望了');
});
