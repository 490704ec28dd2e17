import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSensitiveWords } from '@parley/nlu';

const listed = 50_000;
const readUnits = 4_000_000;

/** Millions of UTF-16 units of shop reviews read each second against 50,000 words, every spelling of them looked for; the median of nine runs. */
export async function measureSensitive(): Promise<{
  mcharsPerS: number;
  words: number;
  buildMs: number;
  found: number;
}> {
  const data =
    process.env.NLU_DATA ?? join(process.env.BENCH_ROOT ?? process.cwd(), '..', 'shared', 'data', 'nlu');
  const text = readFileSync(join(data, 'online-shopping', 'online_shopping_10_cats.csv'), 'utf8').slice(
    0,
    readUnits,
  );
  const words = listWords(data, text);
  const begun = performance.now();
  const list = createSensitiveWords(words);
  list.find('');
  const buildMs = performance.now() - begun;
  let found = 0;
  const paces = Array.from({ length: 9 }, () => {
    const start = performance.now();
    found = list.find(text).length;
    return text.length / 1000 / (performance.now() - start);
  });
  const median = paces.toSorted((a, b) => a - b)[4] ?? 0;
  return { mcharsPerS: Math.round(median * 10) / 10, words: list.size, buildMs: Math.round(buildMs), found };
}

/** The public lists, and to make up the number words of three to six characters that begin as the text's own words do. */
function listWords(data: string, text: string): string[] {
  const lists = ['广告类型.txt', '非法网址.txt'].flatMap((file) =>
    readFileSync(join(data, 'sensitive-lexicon', file), 'utf8')
      .split('\n')
      .map((line) => line.trim()),
  );
  const words = new Set(lists.filter((word) => word !== ''));
  const han = text.match(/\p{Script=Han}{2}/gu) ?? [];
  let seed = 1;
  const next = (): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed >>> 8;
  };
  const pick = (): string => han[next() % han.length] ?? '';
  while (words.size < listed) {
    const word = pick() + pick() + pick();
    words.add(word.slice(0, 3 + (next() % 4)));
  }
  return [...words];
}
