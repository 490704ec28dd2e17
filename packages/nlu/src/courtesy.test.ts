import { expect, test } from 'vitest';
import { type Courtesy, findCourtesy } from './courtesy.ts';

const samples: readonly { says: Courtesy | undefined; texts: readonly string[] }[] = [
  {
    says: 'greeting',
    texts: [
      '你好',
      '您好！',
      '在吗',
      '亲，在吗？',
      '哈喽',
      '早上好呀',
      '你好啊你好',
      'hi',
      'Hello there!',
      'Good morning',
      'heyyyy',
      'こんにちは',
      '有人吗',
    ],
  },
  {
    says: 'thanks',
    texts: [
      '谢谢',
      '好的，谢谢你',
      '多謝晒',
      '感谢感谢',
      'thx',
      'Thank you so much!',
      'ok thanks',
      'ありがとうございます',
      '谢谢啦～',
    ],
  },
  { says: 'goodbye', texts: ['再见', '拜拜', '88', '没事了，再见', 'bye', 'See you later', 'さようなら'] },
  {
    says: undefined,
    texts: [
      '你好，怎么退货',
      'hi, where is my order',
      '谢谢，那发票呢',
      '发货',
      '',
      '?!',
      '好的',
      '886元可以便宜点吗',
      'thanks but it is still broken',
      '在吗在吗在吗在吗在吗在吗在吗在吗在吗在吗在吗发货',
    ],
  },
];

for (const { says, texts } of samples) {
  test.each(texts)(`"%s" says ${says ?? 'something else'}`, (text) => {
    expect(findCourtesy(text)).toBe(says);
  });
}
