import { vocabulary } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { furtherPhrases, shopFlows } from './flows/index.ts';
import { cannedReplies, conversations, questions, synonyms, tradeWords } from './index.ts';
import type { FurtherWordings } from './pack.ts';
import { furtherWordings } from './questions.ts';

/** Every number the shop's fact sheet names; nothing else may stand in an answer. */
const sheetNumbers = new Set([
  ...[9, 22, 400, 820, 1314],
  ...[30, 50, 3, 6, 12, 600, 1, 7, 2, 18, 48, 618, 11, 20, 15, 16, 199, 99, 8, 5, 35, 4, 68],
  ...[24, 10_000, 3000, 10, 100, 300, 180, 0],
  // products: prices, sizes, capacities, names
  ...[2999, 4299, 5699, 399, 899, 1899, 129, 299, 139, 799, 459, 89, 168, 219],
  ...[256, 512, 5000, 1.7, 60, 14, 42, 46, 36, 45, 44],
]);

/** Every sum of money the sheet names, in yuan. */
const sheetSums = new Set([
  ...[50, 600, 99, 8, 15, 35, 68, 199, 20, 300, 100, 1, 0, 3000, 10_000],
  ...[2999, 4299, 5699, 399, 899, 1899, 129, 299, 139, 799, 459, 89, 168, 219],
]);

const strangeSums = (texts: readonly string[]) =>
  texts.filter((text) => amountsOf(text).some((sum) => !sheetSums.has(sum)));

const amountsOf = (text: string) =>
  [...text.matchAll(/¥\s?(\d[\d,]*(?:\.\d+)?)/g)].map(([, amount = '']) =>
    Number(amount.replaceAll(',', '')),
  );

/** Numbers that are not part of a name like X1, S1, E05 or an order number. */
const numbersOf = (text: string) =>
  [...text.matchAll(/(?<![A-Za-z\d.,])\d[\d,]*(?:\.\d+)?/g)].map(([number]) =>
    Number(number.replace(/,$/, '').replaceAll(',', '')),
  );

/** The numbers that an answer tells, each once, whatever the language counts in: 5,000 万像素 are 50 MP, and 1 回 is "once". */
const factsOf = (text: string): number[] => {
  const plain = text
    .replace(/(\d),(\d{3})(?!\d)/g, '$1$2')
    .replace(/(\d+) ?万[像画]素/g, (_, count: string) => ` ${Number(count) / 100} MP`)
    .replace(/1 ?(?:回|枚|商品)/g, ' ')
    // Promotions are called by their days, which only some answers spell out.
    .replace(/618|双 ?11|Double 11|ダブル ?11|11\.11/g, ' ')
    .replace(/(\d+) 月 (\d+)[–～](\d+) 日/g, ' $2 $3 ');
  const found = plain.matchAll(/(?<![A-Za-z\d.])\d+(?:\.\d+)?/g);
  return [...new Set([...found].map(([number]) => Number(number)))].toSorted((one, other) => one - other);
};

/** Every text that blocks show. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, each]) => (name === 'say' ? [] : textsIn(each)))
      : [];

const wordingsOf = (topic: (typeof questions)[number]) => [
  topic.zh,
  topic.en,
  ...(topic.ja ? [topic.ja] : []),
];
const answers = questions.flatMap((topic) =>
  wordingsOf(topic).map(({ answer }) => [topic.key, answer] as const),
);
const normalize = (question: string) =>
  question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, '');

describe('the questions of the demo pack', () => {
  test('are at least a hundred and fifty topics in Chinese and English, forty of them in Japanese', () => {
    expect(questions.length).toBeGreaterThanOrEqual(150);
    expect(questions.filter(({ ja }) => ja).length).toBeGreaterThanOrEqual(40);
  });

  test('have a key of their own', () => {
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
  });

  test('are each asked in at least four ways in every language', () => {
    for (const topic of questions)
      for (const wording of wordingsOf(topic)) {
        expect([topic.key, wording.questions.length >= 4]).toEqual([topic.key, true]);
        expect(wording.answer.length).toBeGreaterThan(5);
      }
  });

  test('are never the same question twice', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const topic of questions)
      for (const question of wordingsOf(topic).flatMap((wording) => wording.questions)) {
        const before = seen.get(normalize(question));
        if (before) twice.push(`${question}: ${before}, ${topic.key}`);
        seen.set(normalize(question), topic.key);
      }
    expect(twice).toEqual([]);
  });

  test('are asked in the words of every further table that speaks of them', () => {
    const asked = new Set(questions.flatMap(wordingsOf).flatMap((wording) => wording.questions));
    const rows = furtherWordings.flatMap(Object.values<FurtherWordings[string]>);
    const ways = rows
      .flatMap(({ zh, en, ja }) => [zh, en, ...(ja ? [ja] : [])])
      .join('|')
      .split('|');
    expect(ways.filter((way) => !asked.has(way))).toEqual([]);
    const begun = new Set(shopFlows.flatMap(({ definition }) => Object.values(definition.phrases).flat()));
    const phrases = furtherPhrases.flatMap((table) =>
      Object.values(table).flatMap(({ zh, en, ja }) => [zh, en, ja]),
    );
    expect(
      phrases
        .join('|')
        .split('|')
        .filter((phrase) => !begun.has(phrase)),
    ).toEqual([]);
  });

  test('and cases have further wordings only under keys that are theirs', () => {
    const keys = new Set(questions.map(({ key }) => key));
    const rows = furtherWordings.flatMap(Object.entries<FurtherWordings[string]>);
    expect(rows.filter(([key]) => !keys.has(key))).toEqual([]);
    expect(rows.filter(([key, { ja }]) => ja && !questions.find((each) => each.key === key)?.ja)).toEqual([]);
    const names = new Set(shopFlows.map(({ name }) => name));
    const named = furtherPhrases.flatMap((table) => Object.keys(table));
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  test('lead on only to topics that exist, and never to themselves', () => {
    const keys = new Set(questions.map(({ key }) => key));
    const lost = questions.flatMap(({ key, related = [] }) =>
      related.filter((next) => !keys.has(next) || next === key).map((next) => `${key} → ${next}`),
    );
    expect(lost).toEqual([]);
  });

  test('are answered with no number that the fact sheet does not know', () => {
    const strange = answers.flatMap(([key, answer]) =>
      numbersOf(answer)
        .filter((number) => !sheetNumbers.has(number))
        .map((number) => `${key}: ${number}`),
    );
    expect(strange).toEqual([]);
  });

  test('are answered with no sum that the fact sheet does not know', () => {
    expect(strangeSums(answers.map(([, answer]) => answer))).toEqual([]);
  });

  test('name the same numbers in every language', () => {
    const differing = questions.flatMap((topic) => {
      const all = wordingsOf(topic).map(({ answer }) => factsOf(answer).join(' '));
      return all.some((each) => each !== all[0]) ? [[topic.key, ...all]] : [];
    });
    expect(differing).toEqual([]);
  });

  test('are answered in blocks with the numbers of the words', () => {
    const differing = questions.flatMap((topic) =>
      wordingsOf(topic).flatMap(({ answer, blocks }) => {
        const shown = new Set(factsOf(textsIn(blocks).join('\n')));
        const said = new Set(factsOf(answer));
        return [...shown].some((each) => !said.has(each)) ? [[topic.key, [...shown], [...said]]] : [];
      }),
    );
    expect(differing).toEqual([]);
  });

  test('name the same sums in every language', () => {
    const differing = questions.filter((topic) => {
      const [first, ...others] = wordingsOf(topic).map(({ answer }) =>
        [...new Set(amountsOf(answer))].sort((a, b) => a - b).join(),
      );
      return others.some((sums) => sums !== first);
    });
    // The Japanese answer also says how points are earned.
    expect(differing.map(({ key }) => key).filter((key) => key !== 'points-spend')).toEqual([]);
  });

  test.each([
    ['order-auto-close', '30 分钟'],
    ['deposit-refund-after-balance', '3 天'],
    ['deposit-promotion-days', '7 天'],
    ['balance-deadline', '48 小时'],
    ['shipping-when', '16:00'],
    ['shipping-fee', '¥8'],
    ['delivery-japan', '¥68'],
    ['return-gold-days', '15 天'],
    ['return-quality-carriage', '¥20'],
    ['price-protection', '15 天'],
    ['invoice-late', '180 天'],
    ['warranty-appliances', '24 个月'],
    ['vacuum-e05', '5 秒'],
    ['level-rules', '¥10,000'],
    ['hotline', '400-820-1314'],
    ['product-x1-stock', '5 天'],
    ['product-air-fryer', '10 天'],
    ['parcel-missing-next', '3 天'],
    ['delivery-remote-free', '¥15'],
    ['return-underwear', '30 天'],
    ['return-tried', '15 天'],
    ['coupon-new-validity', '7 天'],
    ['invoice-paper', '5 个工作日'],
    ['screen-insurance-late', '7 天'],
    ['repair-store', '5–7 个工作日'],
    ['account-delete-blocked', '7 天'],
    ['products-baby', '¥139'],
  ])('%s says %s', (key, fact) => {
    expect(questions.find((topic) => topic.key === key)?.zh.answer).toContain(fact);
  });
});

describe('the vocabulary of the demo pack', () => {
  test('has every word in one group only, and groups that the product takes', () => {
    const words = synonyms.flat().map(normalize);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    const given = { synonyms: synonyms.map((group) => [...group]), words: [...tradeWords], version: 0 };
    expect(vocabulary.parse(given)).toEqual(given);
  });
});

describe('the canned replies of the demo pack', () => {
  test('are at least fifteen, each with a short code of its own, in both languages', () => {
    expect(cannedReplies.length).toBeGreaterThanOrEqual(15);
    expect(new Set(cannedReplies.map(({ code }) => code)).size).toBe(cannedReplies.length);
    for (const { code, zh, en } of cannedReplies) {
      expect(code).toMatch(/^[a-z]{2,8}$/);
      for (const { title, text } of [zh, en]) expect(title && text).toBeTruthy();
    }
  });

  test('name no number that the fact sheet does not know', () => {
    const texts = cannedReplies.flatMap(({ zh, en }) => [zh.text, en.text]);
    expect(texts.flatMap(numbersOf).filter((number) => !sheetNumbers.has(number))).toEqual([]);
    expect(strangeSums(texts)).toEqual([]);
  });
});

describe('the conversations of the demo pack', () => {
  test('are thirty-six, in every state a desk shows', () => {
    expect(conversations).toHaveLength(36);
    const kinds = conversations.map(({ outcome }) => outcome.kind);
    for (const kind of ['waiting', 'bot', 'agent'])
      expect(kinds.filter((each) => each === kind).length).toBeGreaterThan(2);
    expect(new Set(conversations.map(({ language }) => language))).toEqual(new Set(['zh', 'en', 'ja']));
  });

  test('have ratings of every grade, each with its reason', () => {
    const ratings = conversations.flatMap(({ outcome }) => (outcome.kind === 'closed' ? [outcome] : []));
    expect(new Set(ratings.map(({ rating }) => rating))).toEqual(new Set([1, 2, 3, 4, 5]));
    for (const { reason } of ratings) expect(reason).toBeTruthy();
  });

  test('begin with the customer, and only open ones are of today', () => {
    for (const { turns, outcome, daysAgo } of conversations) {
      expect(turns[0]?.from).toBe('customer');
      expect(daysAgo === 0).toBe(outcome.kind !== 'closed');
    }
  });

  test('are held by an agent who spoke in them', () => {
    for (const { outcome, turns } of conversations) {
      const spoke = turns.flatMap((turn) => (turn.from === 'agent' ? [turn.agent] : []));
      if (outcome.kind === 'agent') expect(spoke).toContain(outcome.agent);
      if (outcome.kind === 'waiting' || outcome.kind === 'bot') expect(spoke).toEqual([]);
    }
  });

  test('name no sum that the fact sheet does not know', () => {
    expect(strangeSums(conversations.flatMap(({ turns }) => turns.map(({ text }) => text)))).toEqual([]);
  });
});
