import type { Choice } from '@parley/contract';
import { expect, test } from 'vitest';
import { chooseByWord } from './choose-by-word.ts';
import type { Line } from './line.ts';

const person: Choice = { label: '转人工', action: 'person' };
const offer = (say: string, label = say): Choice => ({ label, say, action: 'say' });
const asked = (...choices: Choice[]): Line[] => [
  { seq: 1, by: 'contact', body: { kind: 'message', text: '退' } },
  {
    ...{ seq: 2, by: 'bot' },
    body: { kind: 'message', text: '?', choices, answer: { decision: 'torn' } },
  },
];
const one = asked(offer('怎么退货', '是的'), person);
const two = asked(offer('怎么退货'), offer('怎么退款'), person);

test.each(['是', '对的', 'yes', 'はい'])('“%s” to the one question that was named means it', (text) => {
  expect(chooseByWord(text, one)).toMatchObject({ does: 'say', say: '怎么退货' });
});

test.each([
  ['第一个', '怎么退货'],
  ['第二个吧', '怎么退款'],
  ['the second one', '怎么退款'],
])('“%s” is a place among those offered', (text, say) => {
  expect(chooseByWord(text, two)).toMatchObject({ say });
});

test('a no, a yes to two, a third of two, a longer text, and what follows an answer choose nothing', () => {
  expect(chooseByWord('不是', one)).toBeUndefined();
  expect(chooseByWord('是的', two)).toBeUndefined();
  expect(chooseByWord('第三个', two)).toBeUndefined();
  expect(chooseByWord('是的，可是我第二个月才收到货呢怎么办才好', one)).toBeUndefined();
  const answered: Line[] = [
    ...one.slice(0, 1),
    {
      ...{ seq: 2, by: 'bot' },
      body: {
        ...{ kind: 'message', text: '!', choices: [offer('怎么退款')] },
        answer: { decision: 'sure' },
      },
    },
  ];
  expect(chooseByWord('好的', answered)).toBeUndefined();
});

test('none of those offered is the way to a person, unless something else is asked for', () => {
  const none: Choice = { label: '都不是，转人工', action: 'person' };
  const shown = asked(offer('怎么退货'), offer('怎么退款'), none);
  expect(chooseByWord('都不是', shown)).toMatchObject({ does: 'person' });
  expect(chooseByWord('都不是，是我昨天说的事', shown)).toMatchObject({ does: 'person' });
  expect(chooseByWord('都不是，怎么换货', shown)).toBeUndefined();
  expect(chooseByWord('都不是', asked(offer('怎么退货')))).toBeUndefined();
  const english = asked(offer('x'), { label: 'None of these, talk to a person', action: 'person' });
  expect(chooseByWord('none of these', english)).toMatchObject({ does: 'person' });
  expect(chooseByWord('どれも違います', shown)).toMatchObject({ does: 'person' });
});
