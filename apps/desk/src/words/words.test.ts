import { describe, expect, test } from 'vitest';
import { words as en } from './en/index.ts';
import { words as ja } from './ja/index.ts';
import { words as zhCn } from './zh-cn/index.ts';
import { words as zhTw } from './zh-tw/index.ts';

const flat = (table: object, path = ''): Array<[string, string]> =>
  Object.entries(table).flatMap(
    ([key, value]): Array<[string, string]> =>
      typeof value === 'string' ? [[path + key, value]] : flat(value as object, `${path}${key}.`),
  );
const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).toSorted();
const english = flat(en);

describe.each([
  ['zh-CN', zhCn],
  ['zh-TW', zhTw],
  ['ja', ja],
] as const)('the words in %s', (_locale, table) => {
  const texts = new Map(flat(table));

  test('are the same keys, none of them empty', () => {
    expect([...texts.keys()].toSorted()).toEqual(english.map(([key]) => key).toSorted());
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('fill the same blanks, but for the number of a plural', () => {
    const differing = english.filter(([key, text]) => {
      const theirs = blanks(texts.get(key) ?? '').filter((name) => name !== 'count');
      return (
        theirs.join() !==
        blanks(text)
          .filter((name) => name !== 'count')
          .join()
      );
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});
