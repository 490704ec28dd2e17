import { describe, expect, test } from 'vitest';
import { normalise } from '../normalise.ts';
import { tokenise } from '../tokens.ts';
import { findIdeas, isIdea } from './ideas.ts';
import { collectWords, createMender } from './mend-words.ts';
import { readFeatures } from './sentence-features.ts';

describe('a mended word', () => {
  const mend = createMender(['parcel', 'invoice', 'party', 'parcels'], isIdea);

  test('is the known one that is a letter more, less, another or exchanged away', () => {
    expect(['parcl', 'parrcel', 'pardel', 'pracel', 'arcel', 'xinvoice'].map(mend)).toEqual([
      ...Array.from({ length: 5 }, () => 'parcel'),
      'invoice',
    ]);
  });

  test('is not one that is known, short, further away or not plain letters', () => {
    for (const word of ['party', 'par', 'palcer', 'refund', 'part7', '物流', ''])
      expect(mend(word)).toBe(word);
  });

  test('comes from the words of texts, the most frequent first', () => {
    expect(collectWords(['My parcel, my PARCEL', 'invoice 12345 我'])).toEqual(['parcel', 'invoice']);
  });
});

describe('ideas', () => {
  const sharedBy = (left: string, right: string) => {
    const ideas = new Set(findIdeas(tokenise(left)));
    return findIdeas(tokenise(right)).some((idea) => ideas.has(idea));
  };

  test('meet in words and phrases that ask for the same', () => {
    expect(sharedBy('i want my money back', 'refund')).toBe(true);
    expect(sharedBy('物流到哪了', '快递')).toBe(true);
    expect(sharedBy('my parcel', 'the weather')).toBe(false);
  });

  test.each([
    ['配送料を知りたい', '送料はいくらですか'],
    ['キャンセルしたい', '取り消してください'],
    ['商品を返却します', '返品の手続き'],
    ['インボイスが必要です', '領収書をお願いします'],
    ['払い戻しはまだですか', '返金されません'],
    ['荷物が届きません', 'まだ未着のようです'],
    ['オペレーターを呼んで', '担当者と話したい'],
  ])('meet in Japanese where "%s" and "%s" do', (one, other) => {
    expect(sharedBy(normalise(one), normalise(other))).toBe(true);
  });

  test('are shared by languages that say the same', () => {
    expect(sharedBy(normalise('钱啥时候回我卡里'), 'has my refund landed')).toBe(true);
    expect(sharedBy(normalise('返金はまだですか'), normalise('退款进度'))).toBe(true);
  });

  test('stay apart in Japanese where no subject is shared', () => {
    expect(sharedBy(normalise('送料'), normalise('パスワード'))).toBe(false);
  });

  test('tell numbers by their length', () => {
    expect(sharedBy('2019', '2024')).toBe(true);
    expect(sharedBy('2019', '12345678')).toBe(false);
  });
});

test('features do not depend on width, case or script, and any text has some or none', () => {
  expect(readFeatures('Ｗhere IS my Parcel')).toEqual(readFeatures('where is my parcel'));
  expect(readFeatures('我要退貨')).toEqual(readFeatures('我要退货'));
  for (const text of ['', '\ud800', '🙃', 'a'.repeat(1e6), 'x '.repeat(1e5)])
    expect(readFeatures(text).flat().every(Number.isInteger)).toBe(true);
});
