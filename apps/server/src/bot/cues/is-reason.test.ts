import { expect, test } from 'vitest';
import { isReason } from './is-reason.ts';

test.each([
  ...['没啥 手头紧', '就是不想要了', '媳妇不让买', '没有为什么', '买重复了', '別家更便宜'],
  ...['just changed my mind really', 'found it cheaper somewhere else', 'money is tight this month'],
  ...['no particular reason', 'my wife bought one already', 'it was by mistake'],
  ...['気が変わっただけです', '必要なくなったので', '間違えて買いました'],
])('%s says why', (text) => expect(isReason(text)).toBe(true));

test.each([
  ...['为什么要确认', '多少钱', '帮我换成便宜的', '是', 'asdf', '', '订单'],
  ...['how much money do I get', 'please change it because it is late', 'no', 'the coat'],
])('%s does not', (text) => expect(isReason(text)).toBe(false));
