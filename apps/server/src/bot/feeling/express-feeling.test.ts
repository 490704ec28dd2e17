import { type BodyOf, botTone, locale } from '@parley/contract';
import { expect, test } from 'vitest';
import { readMood } from '../lines/read-mood.ts';
import { expressFeeling, lineFor, type Manner } from './express-feeling.ts';
import { feelingLines } from './lines.ts';

const manner = (newestFirst: readonly string[], more: Partial<Manner> = {}): Manner => ({
  ...{ wording: { tone: 'warm', showsFeeling: true }, locale: 'zh-CN', earlier: [] },
  mood: readMood(newestFirst),
  ...more,
});
const answer = (text: string): BodyOf<'message'> => ({ kind: 'message', text, answer: { decision: 'sure' } });

test('the calm get the answer and nothing else', () => {
  for (const text of ['运费多少', '查一下我的订单', 'how much is shipping', '送料はいくらですか'])
    expect(lineFor(manner([text]))).toBeUndefined();
});

test('a feeling is met before the answer, in the language and the tone', () => {
  const upset = ['太失望了，质量很差'];
  const [said] = expressFeeling([answer('可以退。'), answer('运费 8 元。')], manner(upset));
  expect(said?.text).toBe(`${feelingLines['zh-CN'].warm.disappointed[0]}可以退。`);
  expect(lineFor(manner(upset, { wording: { tone: 'formal', showsFeeling: true } }))).toBe(
    feelingLines['zh-CN'].formal.disappointed[0],
  );
  expect(lineFor(manner(upset, { wording: { tone: 'warm', showsFeeling: false } }))).toBeUndefined();
  expect(expressFeeling([answer('Yes.')], manner(["I'm very disappointed"], { locale: 'en' }))[0]?.text).toBe(
    `${feelingLines.en.warm.disappointed[0]} Yes.`,
  );
});

test('a mood that has been falling is met otherwise than a first word of it', () => {
  const { disappointed, worse } = feelingLines['zh-CN'].warm;
  expect(disappointed).toContain(lineFor(manner(['太失望了，质量很差', '你好'])));
  expect(worse).toContain(lineFor(manner(['太失望了，非常失望', '有点失望', '你好', '你好'])));
});

test('the line that was said last is never said again', () => {
  const upset = ['太失望了，质量很差'];
  const earlier: string[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    const line = lineFor(manner(upset, { earlier })) ?? '';
    expect(line).not.toBe('');
    if (turn > 0) expect(earlier.at(-1)?.startsWith(line)).toBe(false);
    earlier.push(`${line}可以退。`);
  }
});

test('a rich answer shows the line too, and what asks back has none', () => {
  const rich = { ...answer('步骤'), blocks: [{ kind: 'text' as const, text: '**步骤**' }] };
  const [said] = expressFeeling([rich], manner(['太失望了']));
  expect(said?.blocks?.[0]).toMatchObject({ text: expect.stringMatching(/^.+。\*\*步骤\*\*$/) });
  const torn: BodyOf<'message'> = { kind: 'message', text: '哪一个？', answer: { decision: 'torn' } };
  expect(expressFeeling([torn], manner(['太失望了']))).toEqual([torn]);
});

test('every tone of every language has lines of its own', () => {
  for (const language of locale.options)
    for (const tone of botTone.options)
      for (const lines of Object.values(feelingLines[language][tone]))
        expect(new Set(lines).size).toBe(lines.length);
});
