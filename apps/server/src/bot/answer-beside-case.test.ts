import type { FlowId, QuestionId } from '@parley/contract';
import { expect, test } from 'vitest';
import type { PublishedFlow } from '../flows/index.ts';
import { answerMeanwhile, tellingOfTheirOwn } from './answer-beside-case.ts';
import type { Heard } from './listen/heard.ts';
import type { Turn } from './listen/turn.ts';

const question = 'qna_due' as QuestionId;
const heard = (score: number): Heard =>
  ({
    ...{ decision: 'sure', wants: undefined, isExact: false, titles: [] },
    candidates: [{ question, score, matched: '' }],
    answer: {
      question,
      version: 1,
      title: 'due',
      text: 'Within a week.',
      related: [{ question, text: 'due' }],
    },
  }) as unknown as Heard;
const turn = { locale: 'en', answered: new Map(), rules: { unresolved: { isOn: false } } } as unknown as Turn;
const flow = (...kinds: string[]) =>
  ({
    id: 'flw_due' as FlowId,
    definition: { nodes: kinds.map((kind) => ({ kind })) },
  }) as unknown as PublishedFlow;
const wanted = (score: number, offered = flow('collect', 'call', 'say')) => ({
  offered,
  candidates: [{ id: 'flw_due', question: '', score }],
});

test('what is known of a question is told without choices, and of an order that is named nothing is told in general', () => {
  const text = 'when is it due?';
  const [said] = answerMeanwhile(turn, { text, entities: [] }, [heard(0.9)]);
  expect(said).toMatchObject({ text: 'Within a week.' });
  expect(said).not.toHaveProperty('choices');
  expect(answerMeanwhile(turn, { text, entities: [] }, [])).toEqual([]);
  expect(answerMeanwhile(turn, { text: 'it is due', entities: [] }, [heard(0.9)])).toEqual([]);
  const order = { kind: 'order', value: 'SP1', raw: 'SP1', start: 0, end: 3, confidence: 1 } as const;
  expect(answerMeanwhile(turn, { text, entities: [order] }, [heard(0.9)])).toEqual([]);
});

test('a case that only looks up is told beside the answer where it is meant more surely than that', () => {
  expect(tellingOfTheirOwn(wanted(0.98), [heard(0.85)])?.id).toBe('flw_due');
  expect(tellingOfTheirOwn(wanted(0.9), [heard(0.85)])).toBeUndefined();
  expect(tellingOfTheirOwn(wanted(0.7), [heard(0.4)])).toBeUndefined();
});

test('a case that changes something waits to be chosen', () => {
  expect(tellingOfTheirOwn(wanted(0.98, flow('collect', 'confirm')), [heard(0.5)])).toBeUndefined();
});
