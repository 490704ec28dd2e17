import { expect, test } from 'vitest';
import { questions } from '../src/demo/pack/questions.ts';
import { findPairs, type PublishedTopic } from '../src/insight/health/find-pairs.ts';
import type { FoundPair } from '../src/insight/health/store.ts';
import { plantedContradictions } from './planted-contradictions.ts';

const locales = { zh: 'zh-CN', en: 'en', ja: 'ja' } as const;
const shop: PublishedTopic[] = questions.map(({ key, zh, en, ja }) => ({
  id: key,
  wordings: {
    'zh-CN': { questions: [...zh.questions], answer: zh.answer },
    en: { questions: [...en.questions], answer: en.answer },
    ...(ja ? { ja: { questions: [...ja.questions], answer: ja.answer } } : {}),
  },
}));
const planted: PublishedTopic[] = plantedContradictions.map(([key, language, asked, answer]) => ({
  id: `${key}, planted in ${language}`,
  wordings: { [locales[language]]: { questions: [...asked], answer } },
}));
const all = [...shop, ...planted];
/** Seconds of work, so once for two tests. */
let foundOfAll: FoundPair[] | undefined;
const findAll = (): FoundPair[] => (foundOfAll ??= findPairs(all));
const isPlanted = ({ a, b }: { a: string; b: string }) =>
  a.startsWith(`${b}, planted`) || b.startsWith(`${a}, planted`);

test('a well-kept shop is told of next to no contradictions: other products, other cases and other languages are other questions', () => {
  const found = findPairs(shop);
  expect(found.filter(({ isConflict }) => isConflict).length).toBeLessThanOrEqual(4);
  expect(found.length).toBeLessThanOrEqual(12);
});

test('of contradictions that another hand wrote, three in four are found', () => {
  const found = findAll().filter(({ isConflict }) => isConflict);
  expect(found.filter(isPlanted).length).toBeGreaterThanOrEqual(planted.length * 0.75);
});

test('which pairs are found does not hang on the order of their ids', () => {
  const sorted = all.map(({ id }) => id).sort();
  const backwards = new Map(sorted.map((id, at) => [id, String(all.length - at).padStart(4, '0')]));
  const idOf = new Map([...backwards].map(([id, name]) => [name, id]));
  const renamed = all.map(({ id, wordings }) => ({ id: backwards.get(id) ?? id, wordings }));
  const pairsOf = (found: readonly FoundPair[]) =>
    found.map(({ a, b }) => [a, b].sort().join(' and ')).sort();
  const namedAgain = findPairs(renamed).map((pair) => ({
    ...pair,
    ...{ a: idOf.get(pair.a) ?? '', b: idOf.get(pair.b) ?? '' },
  }));
  expect(pairsOf(namedAgain)).toEqual(pairsOf(findAll()));
});

test('the same said in two scripts is no contradiction, and a denial in the other script is one', () => {
  const said = (locale: 'zh-CN' | 'zh-TW', id: string, answer: string): PublishedTopic => ({
    id,
    wordings: { [locale]: { questions: [locale === 'zh-CN' ? '可以货到付款吗' : '可以貨到付款嗎'], answer } },
  });
  const [one, same, other] = [
    said('zh-CN', 'one', '不支持货到付款。'),
    said('zh-TW', 'same', '不支持貨到付款。'),
    said('zh-TW', 'other', '支持貨到付款。'),
  ];
  expect(findPairs([one, same])).toMatchObject([{ isConflict: false }]);
  expect(findPairs([one, other])).toMatchObject([{ isConflict: true }]);
});
