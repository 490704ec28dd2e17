import { defaultBotSettings, entryBodies, type Locale, locales, type QuestionId } from '@parley/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Heard } from '../listen/heard.ts';
import { isProbable } from '../listen/is-probable.ts';
import type { Turn } from '../listen/turn.ts';
import { smallTalkWords } from '../small-talk/small-talk-words.ts';
import { decide } from './decide.ts';
import { handOverBy } from './hand-over-by.ts';
import { words } from './words.ts';

const say = words['zh-CN'];
const q = (name: string): QuestionId => `qna_${name}`;
const offer = (name: string, text = `${name}？`) => ({ question: q(name), text });
const candidate = (name: string, score: number) => ({ question: q(name), matched: name, score });
const related = ['三', '四', '五', '六'].map((name) => offer(name));

const unclear = (decision: 'torn' | 'lost', scores: Record<string, number> = {}): Heard => ({
  ...{ decision, wants: undefined, isExact: false },
  candidates: Object.entries(scores).map(([name, score]) => candidate(name, score)),
  titles: Object.keys(scores).map((name) => offer(name)),
});
const lost = unclear('lost');
const torn = unclear('torn', { 一: 0.5, 二: 0.4 });
const sure = (name: string, more: Partial<Heard> = {}): Heard => ({
  ...{ decision: 'sure', wants: undefined, isExact: false },
  candidates: [candidate(name, 0.9), candidate('other', 0.05)],
  titles: [offer(name)],
  answer: { question: q(name), text: `${name}的答案`, version: 3, locale: 'zh-CN', title: name, related },
  ...more,
});
const wants = (wish: NonNullable<Heard['wants']>): Heard => ({ ...lost, wants: wish });

const { rules } = defaultBotSettings;
const patient = { ...rules, lowConfidence: { isOn: true, times: 3 } };
const handedOver = (rule: Parameters<typeof handOverBy>[0]) => handOverBy(rule, 'zh-CN');

const decided = (heard: readonly Heard[], more: Partial<Turn> = {}) =>
  decide({
    ...{ locale: 'zh-CN', heard, hasAttachment: false, tries: 0 },
    ...{ rules, answered: new Map(), isAbusive: false },
    suggestions: ['甲', '乙', '丙', '丁'].map((name) => offer(name)),
    ...more,
  });
const texts = (heard: readonly Heard[], more: Partial<Turn> = {}) =>
  decided(heard, more).says.map((each) => each.text);
const labels = (heard: readonly Heard[], more: Partial<Turn> = {}) =>
  decided(heard, more).says.flatMap((each) => each.choices?.map(({ label }) => label) ?? []);

describe('what is certain', () => {
  test('is not said a third time: whoever asks again goes to a person', () => {
    const once = new Map([[q('一'), 1]]);
    const twice = new Map([[q('一'), 2]]);
    expect(texts([sure('一')], { answered: once })).toEqual(['一的答案']);
    expect(decided([sure('一')], { answered: twice })).toEqual(handedOver('unresolved'));
    expect(texts([sure('二')], { answered: twice })).toEqual(['二的答案']);
    const off = { ...rules, unresolved: { isOn: false, times: 3 } };
    expect(texts([sure('一')], { answered: twice, rules: off })).toEqual(['一的答案']);
  });

  test('has the case beside it that could be begun, before other questions', () => {
    expect(labels([sure('一')], { offered: '退货' })).toEqual(['退货', '三？', '四？']);
    expect(decided([sure('一')], { offered: '退货' }).because).toBe('question-before-case');
  });

  test('is answered, with what it rests on and up to three more questions', () => {
    expect(decided([sure('一')])).toEqual({
      because: 'certain',
      says: [
        {
          ...{ kind: 'message', text: '一的答案' },
          choices: ['三', '四', '五'].map((name) => ({
            label: `${name}？`,
            say: `${name}？`,
            action: 'say',
          })),
          answer: {
            ...{ decision: 'sure', question: q('一'), version: 3, score: 0.9 },
            candidates: [
              { question: q('一'), score: 0.9 },
              { question: q('other'), score: 0.05 },
            ],
          },
        },
      ],
    });
  });

  test('is answered however often the bot failed before', () => {
    expect(texts([sure('一')], { tries: 9 })).toEqual(['一的答案']);
  });

  test('has no choices where nothing is related', () => {
    const alone = sure('一');
    if (alone.answer) alone.answer.related = [];
    expect(decided([alone]).says[0]).not.toHaveProperty('choices');
  });

  test('is answered for each question of a burst, once each, at most the last three, with choices under the last only', () => {
    const heard = ['一', '二', '二', '三', '四'].map((name) => sure(name));
    expect(texts(heard)).toEqual(['二的答案', '三的答案', '四的答案']);
    expect(decided(heard).says.map((each) => each.choices?.length)).toEqual([undefined, undefined, 3]);
  });

  test('is answered beside what is not, and beside a greeting', () => {
    expect(texts([wants('greeting'), lost, sure('一'), torn])).toEqual(['一的答案']);
  });
});

describe('courtesies', () => {
  test.each(['greeting', 'thanks', 'goodbye'] as const)(
    '%s is answered shortly and counts as no failure',
    (wish) => {
      expect(decided([wants(wish)], { tries: 2 })).toMatchObject({
        says: [{ text: say[wish], answer: { decision: 'greeting' } }],
      });
    },
  );

  test('a greeting offers what is asked most; thanks and goodbye offer nothing', () => {
    expect(labels([wants('greeting')])).toEqual(['甲？', '乙？', '丙？']);
    expect(labels([wants('thanks')])).toEqual([]);
    expect(labels([wants('goodbye')])).toEqual([]);
  });

  test('of several the last is answered', () => {
    expect(texts([wants('thanks'), wants('goodbye')])).toEqual([say.goodbye]);
  });

  test('beside a question, the question is answered', () => {
    expect(texts([lost, wants('thanks')])).toEqual([say.rephrase]);
  });

  test('the workspace may answer them in its own words', () => {
    expect(texts([sure('一', { wants: 'greeting', isExact: true })])).toEqual(['一的答案']);
    expect(texts([sure('一', { wants: 'greeting' })])).toEqual([say.greeting]);
  });
});

describe('torn', () => {
  test('offers the two, and a person', () => {
    expect(decided([torn])).toEqual({
      because: 'torn',
      says: [
        {
          ...{ kind: 'message', text: say.whichOne },
          choices: [
            { label: '一？', say: '一？', action: 'say' },
            { label: '二？', say: '二？', action: 'say' },
            { label: say.noneOfThese, action: 'person' },
          ],
          answer: {
            decision: 'torn',
            candidates: [
              { question: q('一'), score: 0.5 },
              { question: q('二'), score: 0.4 },
            ],
          },
        },
      ],
    });
  });

  test.each([
    ['with one candidate', unclear('torn', { 一: 0.5 })],
    ['when the second is no real alternative', unclear('torn', { 一: 0.5, 二: 0.09 })],
    ['when the second is no longer published', { ...torn, titles: [offer('一')] }],
    ['when both are called the same', { ...torn, titles: [offer('一'), offer('二', '一？')] }],
  ])('%s it asks whether that is meant', (_, heard) => {
    const [said] = decided([heard]).says;
    expect(said?.text).toBe(say.didYouMean('一？'));
    expect(said?.choices).toEqual([
      { label: say.yes, say: '一？', action: 'say' },
      { label: say.noneOfThese, action: 'person' },
    ]);
  });

  test('without anything to offer it is as good as lost', () => {
    expect(texts([{ ...torn, titles: [] }])).toEqual([say.rephrase]);
  });

  test.each([
    [0, undefined],
    [1, undefined],
    [2, 'lost'],
    [3, 'lost'],
  ])('after %i failures in a row the hand-over is %s', (tries, reason) => {
    expect(decided([torn], { tries }).handOver).toBe(reason);
  });
});

describe('what is probably meant', () => {
  const { answer, ...rest } = sure('一');
  const probable: Heard = { ...rest, decision: 'torn', ...(answer ? { likely: answer } : {}) };

  test('is answered at once, said to be that, with a way out and with the case', () => {
    expect(decided([probable], { offered: '退货' })).toMatchObject({
      because: 'likely',
      says: [
        {
          text: `${say.probably('一')}\n一的答案`,
          choices: [{ label: '退货' }, { label: say.noneOfThese, action: 'person' }],
          answer: { decision: 'likely', question: q('一'), version: 3 },
        },
      ],
    });
    expect(texts([probable, sure('二')])).toEqual(['二的答案']);
  });

  test('is so when one is nearly as likely as not and nothing else comes near', () => {
    const at = (...scores: number[]) => isProbable(scores.map((score) => ({ score })));
    expect([at(0.4), at(0.75, 0.4), at(0.6, 0.2, 0.1)]).toEqual([true, true, true]);
    expect([at(), at(0.39), at(0.7, 0.45)]).toEqual([false, false, false]);
  });
});

test('two of which either may be meant are both answered', () => {
  const [one, other] = [sure('一').answer, sure('二').answer];
  const either: Heard = { ...torn, ...(one && other ? { either: [one, other] } : {}) };
  expect(decided([either], { offered: '退货' })).toMatchObject({
    because: 'likely',
    says: [
      {
        text: `${say.probably('一')}\n一的答案\n\n${say.orElse('二')}\n二的答案`,
        choices: [{ label: '退货' }, { label: say.noneOfThese, action: 'person' }],
        answer: { decision: 'likely', question: q('一') },
      },
    ],
  });
  const twice = new Map([[q('一'), 2]]);
  expect(decided([either], { answered: twice })).toEqual(handedOver('unresolved'));
});

describe('lost', () => {
  test('at first asks to put it another way, offers what is near or asked most, and a person', () => {
    const near = unclear('lost', { 近: 0.2, 远: 0.01 });
    expect(decided([near])).toMatchObject({ says: [{ text: say.rephrase, answer: { decision: 'lost' } }] });
    expect(labels([near])).toEqual(['近？', '甲？', '乙？', say.person]);
    expect(labels([lost], { suggestions: [] })).toEqual([say.person]);
    expect(labels([unclear('lost', { 甲: 0.2 })])).toEqual(['甲？', '乙？', '丙？', say.person]);
  });

  test('where one has more patience, the second time in a row offers a person and nothing else', () => {
    const asked = decided([lost], { tries: 1, rules: patient });
    expect(asked.says).toMatchObject([
      { text: say.offerPerson, choices: [{ label: say.person, action: 'person' }] },
    ]);
  });

  test.each([1, 2, 9])('after %i failures it hands over by itself, with a line', (tries) => {
    expect(decided([lost], { tries })).toEqual(handedOver('low-confidence'));
    expect(handedOver('low-confidence')).toMatchObject({
      handOver: 'lost',
      says: [{ text: say.handingOverLost }],
    });
    const off = { ...rules, lowConfidence: { isOn: false, times: 2 } };
    expect(decided([lost], { tries, rules: off }).handOver).toBeUndefined();
  });
});

describe('what cannot be read', () => {
  test('is said to be so, with a person offered; at the second failure it hands over', () => {
    expect(decided([], { hasAttachment: true })).toEqual({
      because: 'unreadable',
      says: [
        {
          ...{ kind: 'message', text: say.cannotRead, answer: { decision: 'lost' } },
          choices: [{ label: say.person, action: 'person' }],
        },
      ],
    });
    expect(decided([], { hasAttachment: true, tries: 1 }).handOver).toBe('lost');
  });

  test('a picture with words is answered by its words', () => {
    expect(texts([sure('一')], { hasAttachment: true })).toEqual(['一的答案']);
  });

  test('nothing said is nothing answered', () => {
    expect(decided([]).says).toEqual([]);
  });
});

describe('what is about no business', () => {
  test('small talk that only sounds like a question is answered as small talk', () => {
    const alike = sure('一', { candidates: [candidate('一', 0.8)] });
    expect(texts([alike], { smallTalk: 'how-are-you' })).toEqual([smallTalkWords['zh-CN']['how-are-you']]);
    expect(texts([{ ...alike, isExact: true }], { smallTalk: 'how-are-you' })).toEqual(['一的答案']);
  });

  test('small talk has a short answer; what the workspace knows comes first', () => {
    expect(decided([lost], { smallTalk: 'robot' })).toMatchObject({
      because: 'small-talk',
      says: [{ text: smallTalkWords['zh-CN'].robot, choices: [{ action: 'person' }] }],
    });
    expect(texts([sure('一')], { smallTalk: 'robot' })).toEqual(['一的答案']);
  });

  test('abuse gets one calm line with a person offered, and no echo', () => {
    expect(decided([lost], { isAbusive: true })).toMatchObject({
      because: 'abuse',
      says: [{ text: say.calm, choices: [{ action: 'person' }] }],
    });
    expect(texts([sure('一')], { isAbusive: true })).toEqual(['一的答案']);
  });
});

test('a title too long for a choice is cut between characters, and says as much of it as a choice can', () => {
  const long = `${'长'.repeat(78)}😀${'长'.repeat(118)}x😀${'长'.repeat(50)}`;
  const [cut] = decided([{ ...torn, titles: [offer('一', long), offer('二')] }]).says[0]?.choices ?? [];
  expect(cut?.label).toBe(`${'长'.repeat(78)}…`);
  expect(long.startsWith(cut?.say ?? 'x')).toBe(true);
  for (const text of [cut?.label, cut?.say]) expect(text).toBe(text?.toWellFormed());
});

const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });
const anyHeard: fc.Arbitrary<Heard> = fc.record({
  decision: fc.constantFrom('sure', 'torn', 'lost'),
  wants: fc.constantFrom(undefined, 'person', 'greeting', 'thanks', 'goodbye'),
  isExact: fc.boolean(),
  candidates: fc.array(
    fc.record({
      question: fc.constantFrom(q('a'), q('b')),
      matched: anyText,
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 5 },
  ),
  titles: fc.array(fc.record({ question: fc.constantFrom(q('a'), q('b')), text: anyText }), { maxLength: 2 }),
});
const anyTurn = fc.record({
  locale: fc.constantFrom(...locales),
  heard: fc.array(anyHeard, { maxLength: 4 }),
  hasAttachment: fc.boolean(),
  tries: fc.nat({ max: 5 }),
  suggestions: fc.array(fc.record({ question: fc.constantFrom(q('a'), q('b')), text: anyText }), {
    maxLength: 5,
  }),
  rules: fc.constantFrom(rules, patient),
  answered: fc.constant(new Map()),
  isAbusive: fc.boolean(),
});

test('whatever was heard, what is said is a message as the log keeps it, made of the bot’s words and the shop’s titles alone', () => {
  const id = `qna_${'0'.repeat(26)}`;
  const shape = entryBodies.message;
  fc.assert(
    fc.property(anyTurn, (turn: Turn) => {
      const own = Object.values(words[turn.locale]).filter((each) => typeof each === 'string');
      const titles = [...turn.heard.flatMap((each) => each.titles), ...turn.suggestions].map(
        ({ text }) => text,
      );
      for (const said of decide(turn).says) {
        const kept = JSON.parse(JSON.stringify(said).replaceAll(/qna_[ab]/g, id)) as unknown;
        expect(shape.safeParse(kept).success).toBe(true);
        const isOwn = own.includes(said.text ?? '');
        const asksBack = titles.some((title) => said.text === words[turn.locale].didYouMean(title));
        expect(isOwn || asksBack).toBe(true);
        expect(said.answer).toBeDefined();
      }
    }),
  );
});

test('the bot’s own words name no place to go to and hold no markup, in any language', () => {
  const all = locales.flatMap((locale: Locale) => [
    ...Object.values(words[locale]).map((each) => (typeof each === 'string' ? each : each('title'))),
  ]);
  for (const text of all) {
    expect(text).not.toMatch(/[<>]|https?:|www\.|\.(com|cn)/);
    expect(text.trim()).toBe(text);
  }
  for (const locale of locales)
    for (const label of [words[locale].person, words[locale].noneOfThese, words[locale].yes])
      expect(label.length).toBeLessThanOrEqual(80);
});
