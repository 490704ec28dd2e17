import { expect, test } from 'vitest';
import { isAbusive } from './is-abusive.ts';

test.each([
  '你这个白痴',
  '傻 逼',
  'shabi 客服',
  '滚！',
  'fuck you!!',
  'you ASSHOLE!',
  '死ね',
  '去死吧',
  '白癡客服',
])('“%s” is', (text) => expect(isAbusive(text)).toBe(true));
test.each([
  '质量太垃圾了，气死我了',
  '翻滚模式怎么开',
  'the class action was assessed',
  'this is ridiculous!!',
  '死机了怎么办',
  '滚筒洗衣机',
  '私は困っています',
  '',
])('“%s” is not', (text) => expect(isAbusive(text)).toBe(false));
