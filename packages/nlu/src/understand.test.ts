import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import heldOut from './fixtures/held-out.json' with { type: 'json' };
import outOfScope from './fixtures/out-of-scope.json' with { type: 'json' };
import topics from './fixtures/shop-topics.json' with { type: 'json' };
import { train } from './intents/train.ts';
import { MAX_TEXT_LENGTH } from './normalise.ts';
import { createIndex } from './retrieval/knowledge-index.ts';
import { createSpeller } from './text/speller/create-speller.ts';
import { vocabularyOf } from './text/speller/vocabulary.ts';
import { understand } from './understand.ts';

const index = createIndex(topics);
const asked = Object.entries(heldOut).flatMap(([id, texts]) => texts.map((text) => ({ id, text })));

// Every second row served to choose weights and thresholds; the other half only ever meets this test.
describe.each([
  ['the half that weights were chosen on', 0],
  ['the half kept back', 1],
])('a shop of 76 topics, asked in other words: %s', (_, half) => {
  const results = asked
    .filter((_, at) => at % 2 === half)
    .map(({ id, text }) => ({ id, ...understand(text, undefined, { index }) }));
  const strangers = outOfScope
    .filter((_, at) => at % 2 === half)
    .map((text) => understand(text, undefined, { index }));
  const sure = results.filter(({ decision }) => decision === 'sure');

  test('at least 95 % of sure answers are right', () => {
    expect(share(sure, ({ id, candidates }) => candidates[0]?.id === id)).toBeGreaterThanOrEqual(0.95);
  });

  test('at least 55 % are answered at once', () => {
    expect(sure.length / results.length).toBeGreaterThanOrEqual(0.55);
  });

  test('at least 85 % are answered, or have the right entry among the two offered', () => {
    expect(share(results, isServed)).toBeGreaterThanOrEqual(0.85);
  });

  test('at most 5 % of questions that no shop answers are answered', () => {
    expect(share(strangers, ({ decision }) => decision === 'sure')).toBeLessThanOrEqual(0.05);
    expect(share(strangers, ({ decision }) => decision === 'lost')).toBeGreaterThanOrEqual(0.9);
  });
});

describe('understanding', () => {
  test.each(['今天天气怎么样', 'who won the world cup', '帮我写首诗', 'what is the capital of France'])(
    'is lost at "%s"',
    (text) => {
      expect(understand(text, undefined, { index }).decision).toBe('lost');
    },
  );

  test('is torn between two entries that are equally near, and offers both first', () => {
    const twins = createIndex([
      { id: 'a', questions: ['蓝色的杯子多少钱'] },
      { id: 'b', questions: ['红色的杯子多少钱'] },
      { id: 'c', questions: ['怎么退货'] },
    ]);
    const { decision, candidates } = understand('杯子多少钱', undefined, { index: twins });
    expect(decision).toBe('torn');
    expect(
      candidates
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
  });

  test('is sure of one entry however many examples of it are near', () => {
    const one = createIndex([
      { id: 'a', questions: ['怎么退货', '怎么退货呢', '请问怎么退货'] },
      { id: 'b', questions: ['怎么开发票'] },
    ]);
    expect(understand('怎么退货啊', undefined, { index: one }).decision).toBe('sure');
  });

  test('is lost without knowledge and without words', () => {
    expect(understand('怎么退货', undefined, { index: createIndex() })).toMatchObject({
      decision: 'lost',
      candidates: [],
    });
    expect(understand('', undefined, { index })).toMatchObject({
      decision: 'lost',
      candidates: [],
      language: 'und',
    });
    expect(understand('🙂🙂', undefined, { index })).toMatchObject({ decision: 'lost', candidates: [] });
  });

  test('tells language, normal form and what is wanted besides knowledge', () => {
    expect(understand('請幫我轉人工', undefined, { index })).toMatchObject({
      text: '請幫我轉人工',
      normalised: '请帮我转人工',
      language: 'zh-Hant',
      wants: 'person',
    });
    expect(understand('hello', undefined, { index }).wants).toBe('greeting');
    expect(understand('怎么退货', undefined, { index }).wants).toBeUndefined();
  });

  test('believes the language of the conversation where the words do not tell', () => {
    expect(understand('E02', undefined, { index, language: 'ja' }).language).toBe('en');
    expect(understand('12345', undefined, { index, language: 'ja' }).language).toBe('ja');
    expect(understand('怎么退货', undefined, { index, language: 'en' }).language).toBe('zh-Hans');
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        expect(['sure', 'torn', 'lost']).toContain(understand(text, undefined, { index }).decision);
      }),
    );
  });

  test.each([
    ['words', '怎么退货 return '],
    ['one word', 'a'],
    ['digits', '7'],
    ['lone surrogates', '\ud83d'],
    ['stacked marks', 'e\u0301\u0323\u0308'],
    ['courtesies', '在吗'],
    ['persons', '人工客服'],
    ['negations', 'no '],
  ])('reads only the beginning of a megabyte of %s', (_, piece) => {
    const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const beginning = understand(long.slice(0, MAX_TEXT_LENGTH), undefined, { index });
    const all = understand(long, undefined, { index });
    expect(all).toEqual({ ...beginning, text: long, explain: all.explain });
  });
});

function isServed({ id, decision, candidates }: { id: string } & ReturnType<typeof understand>): boolean {
  const offered = { sure: 1, torn: 2, lost: 0 }[decision];
  return candidates.slice(0, offered).some((candidate) => candidate.id === id);
}

function share<T>(all: readonly T[], holds: (each: T) => boolean): number {
  return all.filter(holds).length / all.length;
}

describe('a message that asks for two things', () => {
  const model = train({
    examples: [
      ...['物流怎么还没到', '快递到哪了', '包裹什么时候送到', '查一下物流'].map((text) => ({
        text,
        intent: 'delivery',
      })),
      ...['我要投诉', '投诉你们客服', '怎么投诉', '我要举报你们'].map((text) => ({
        text,
        intent: 'complaint',
      })),
      ...['怎么退货', '我想退款', '申请退货退款', '不想要了能退吗'].map((text) => ({
        text,
        intent: 'return',
      })),
    ],
  });
  const understood = understand(
    '物流怎么还没到，我要投诉，订单号 SP20260002，明天之前回我13800138000',
    model,
    { moment: { now: Date.parse('2026-11-20T10:00:00+08:00'), timeZone: 'Asia/Shanghai' } },
  );

  test('both are told in their order, with where they stand', () => {
    const { segments } = understand('物流怎么还没到，我要投诉', model);
    expect(segments.map(({ classification }) => classification.intents[0]?.intent)).toEqual([
      'delivery',
      'complaint',
    ]);
    expect(segments.map(({ text }) => text)).toEqual(['物流怎么还没到', '我要投诉']);
  });

  test('what it names is found, with the day it means', () => {
    expect(understood.entities.map(({ kind, value }) => [kind, value])).toEqual([
      ['order', 'SP20260002'],
      ['date', '2026-11-21'],
      ['phone', '+8613800138000'],
    ]);
  });

  test('language, feeling and reason come with it', () => {
    expect(understood.reading.main).toBe('zh-Hans');
    expect(understood.feeling.valence).toBeLessThan(0);
    expect(understood.explain()?.examples[0]?.text).toBeDefined();
  });
});

test('what was written with slips is looked at as it was meant, where the words alone do not tell', () => {
  const questions = ['怎么申请退货退款', '退货运费谁出', '退货多久能退款', '快递到哪了', '怎么查快递'];
  const context = {
    index: createIndex(questions.map((question, at) => ({ id: String(at), questions: [question] }))),
    speller: createSpeller(vocabularyOf([...questions, ...questions])),
  };
  const { candidates, text } = understand('zenme cha kuaidi', undefined, context);
  expect([text, candidates[0]?.question]).toEqual(['zenme cha kuaidi', '怎么查快递']);
  expect(understand('zenme cha kuaidi', undefined, { index: context.index }).candidates).toEqual([]);
});
