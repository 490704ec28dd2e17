import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createTask } from './paraphrases.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'paraphrases-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const put = (path: string, ...lines: string[]) => {
  mkdirSync(join(dataDir, path, '..'), { recursive: true });
  writeFileSync(join(dataDir, path), lines.join('\n'));
};
put('lcqmc/test.txt', '怎么退货\t如何退货\t1', '如何退货\t我要退货\t1', '怎么退货\t怎么换货\t0');
put('lcqmc/dev.txt', '几点开门\t什么时候开门\t1', '怎么换货\t换货\t1');
for (const part of ['train', 'develop', 'test']) put(`smp2017/${part}/app.txt`, `${part}打开`);
for (const part of ['train', 'dev', 'test'])
  put(`cold/${part}.csv`, ',split,topic,label,TEXT', `1,a,b,0,${part}评论`);
put('online-shopping/online_shopping_10_cats.csv', 'cat,label,review', '书籍,1,很好,很值');

test('asks one of each group and leaves it out, the others stay in the group', () => {
  const { queries, documents } = createTask(dataDir, 'test', 100);
  expect(queries).toHaveLength(1);
  const [query] = queries;
  const group = documents.filter((document) => document.group === query?.group).map(({ text }) => text);
  expect([query?.text, ...group].sort()).toEqual(['怎么退货', '如何退货', '我要退货'].sort());
});

test('fills up with the rest of the part, the other part and texts of other kinds, each once, to the size', () => {
  const texts = createTask(dataDir, 'test', 100).documents.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining(['怎么换货', '几点开门', '换货', 'train打开', 'dev评论', '很好,很值']),
  );
  expect(new Set(texts).size).toBe(texts.length);
  expect(createTask(dataDir, 'test', 4).documents).toHaveLength(4);
});

test('is the same every time', () => {
  expect(createTask(dataDir, 'test', 9)).toEqual(createTask(dataDir, 'test', 9));
});
