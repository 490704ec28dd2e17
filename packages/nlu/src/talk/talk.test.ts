import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findAssent,
  findOrdinal,
  isCorrection,
  isFollowUp,
  keepsTheRest,
  refersBack,
  wantsToStop,
} from './index.ts';

test.each([
  ...[
    '是的',
    '对',
    '好的谢谢',
    '可以',
    '嗯嗯',
    'Yes please',
    'yep',
    'OK',
    'go ahead',
    'はい',
    'お願いします',
    '👍',
    '確認',
  ],
  ...['確定', '沒問題', '对对对', 'Mm-hm', 'uh-huh', 'ye', 'mhm please'],
  ...[
    '中',
    '中 取消吧',
    '得嘞',
    '要得',
    '成',
    '妥了',
    '办了吧',
    '没错就这么办',
    '嗯就这么开',
    '就按你说的办',
    '確認無誤',
  ],
  ...['yes please do that', 'go on then', 'yeah go for it', 'affirmative', 'sure thing', 'yes I am sure'],
  ...['please proceed with it', 'just do it already', 'yes thats what i want'],
  ...['ええ、構いません', '進めてください', 'はい、間違いありません', 'そうしてください'],
  '确认修改',
  "yes, that's right",
  'はい、合っています',
])('%s is a yes', (text) => {
  expect(findAssent(text)).toBe('yes');
});

test.each(['不', '不要了', '不是', 'No', 'nope', "don't", 'いいえ', '違います', '不用了谢谢', '❌', '唔使'])(
  '%s is a no',
  (text) => {
    expect(findAssent(text)).toBe('no');
  },
);

test.each([
  ...['didnt work', 'that didnt work', 'It still does not work', "it hasn't worked", 'no it didnt'],
  ...['still the same', 'nothing changed', '没有用', '还是没用', '试了没用', '没解决', '直っていません'],
])('what was tried and did not help is a no: %s', (text) => {
  expect(findAssent(text)).toBe('no');
});

test.each([
  '得了，不说了',
  '中国',
  '要得多少钱',
  'go on a trip',
  'that is correct but cancel the other one',
  '成都',
  '好的那我的订单呢',
  '不是这个订单，是昨天那单',
  'yes but where is my refund',
  '',
  '???',
  '订单',
])('%s is neither a yes nor a no', (text) => {
  expect(findAssent(text)).toBeUndefined();
});

test.each([
  ['第二个', 1],
  ['第2个', 1],
  ['2', 1],
  ['选一', 0],
  ['我要第三件', 2],
  ['the second one', 1],
  ['The first', 0],
  ['option 3', 2],
  ['2番目', 1],
  ['最后一个', 2],
  ['the last one', 2],
  ['第九个', undefined],
  ['蓝色的那个', undefined],
  ['我一共买了20个', undefined],
])('%s of three points at %s', (text, at) => {
  expect(findOrdinal(text, 3)).toBe(at);
});

test.each([
  '不对，是昨天那单',
  '我说错了',
  '不是这个，是耳机',
  'no, I meant the blue one',
  '違います、青い方です',
])('%s corrects', (text) => {
  expect(isCorrection(text)).toBe(true);
});

test('what only asks or tells corrects nothing', () => {
  for (const text of ['是不是包邮', '我要退货', 'where is my order', '注文はどこですか'])
    expect([text, isCorrection(text)]).toEqual([text, false]);
});

test('leaving is told from cancelling something', () => {
  for (const text of [
    '算了',
    '算了不退了',
    'never mind',
    'やめます',
    '还是不用了',
    'actually never mind, keep it',
    '啊等等，先不取消了',
    '哦那我不退了',
    '我不换了',
    '不想退了',
  ])
    expect([text, wantsToStop(text)]).toEqual([text, true]);
  for (const text of [
    '取消订单',
    'cancel my order',
    '我要退出会员',
    '注文をキャンセル',
    'no, cancel it',
    '不想要了',
    '不退货了吗',
  ])
    expect([text, wantsToStop(text)]).toEqual([text, false]);
});

test('pointing back is heard', () => {
  for (const text of ['取消刚才那个订单', '它什么时候到', 'cancel that one', 'さっきの注文'])
    expect([text, refersBack(text)]).toEqual([text, true]);
  for (const text of ['取消订单', 'where are you', '那么多人'])
    expect([text, refersBack(text)]).toEqual([text, false]);
});

test('the same asked of something else is heard', () => {
  for (const text of [
    '那耳机那单呢？',
    '大衣呢',
    'What about the shoes?',
    'and the blue one',
    ...['43 then?', 'ugh. 43 then?', 'and in L?', 'black then', 'or 42?', 'in camel?', 'ok, what about 45'],
    '腕時計のほうです',
  ])
    expect([text, isFollowUp(text)]).toEqual([text, true]);
  for (const text of [
    '我的订单到哪了',
    'what is your address',
    '返品できますか',
    '退货运费谁出',
    'go on then',
    '那我不要了',
    '那就取消吧',
    'ok then',
    '43',
    'and how much',
    'or refund',
  ])
    expect([text, isFollowUp(text)]).toEqual([text, false]);
});

test('any text is read without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat({ max: 9 }), (text, count) => {
      const place = findOrdinal(text, count);
      expect(place === undefined || place < count).toBe(true);
      findAssent(text);
      isCorrection(text);
      wantsToStop(text);
      refersBack(text);
      isFollowUp(text);
    }),
  );
});

test.each(['give me the S instead, same colour', '那S吧，颜色不变', '其他都一样', '同じ色でMにしてください'])(
  '%s leaves the rest as it was',
  (text) => expect(keepsTheRest(text)).toBe(true),
);
test.each(['the colour is not what I saw', '颜色变了', '同一天买的', '別の色がいい'])(
  '%s does not speak of the rest',
  (text) => expect(keepsTheRest(text)).toBe(false),
);
