import type { Decision } from '@parley/nlu';
import { expect, test } from 'vitest';
import { blend } from './blend.ts';

const found = (...scores: [id: string, score: number][]) => ({
  decision: 'torn' as Decision,
  candidates: scores.map(([id, score]) => ({ id, score, question: id })),
});
const learnt = (inScope: number, ...chances: [intent: string, probability: number][]) => ({
  inScope,
  intents: chances.map(([intent, probability]) => ({ intent, probability })),
});
const named = (id: string) => id;

test('where index and model agree, they are surer together than the less sure of them', () => {
  const { decision, candidates } = blend(found(['a', 0.65]), learnt(1, ['a', 0.95]), named);
  expect([decision, candidates[0]?.id]).toEqual(['sure', 'a']);
});

test('where they contradict each other, the customer is asked which', () => {
  const { decision, candidates } = blend(
    found(['a', 0.8], ['b', 0.05]),
    learnt(1, ['b', 0.8], ['a', 0.05]),
    named,
  );
  expect(decision).toBe('torn');
  expect(candidates.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a model that finds nothing in scope makes nothing sure', () => {
  expect(blend(found(['a', 0.7]), learnt(0.02, ['a', 0.9]), named).decision).not.toBe('sure');
});

test('a question written since the model was trained is answered as before', () => {
  const { decision, candidates } = blend(found(['new', 0.9]), learnt(0.1, ['a', 0.9]), named);
  expect([decision, candidates[0]]).toEqual(['sure', { id: 'new', score: 0.9, question: 'new' }]);
});

test('a question that is no longer published is not brought back by the model', () => {
  const { candidates } = blend(found(), learnt(1, ['gone', 0.99]), () => undefined);
  expect(candidates).toEqual([]);
});

test('the chances never add up to more than one', () => {
  const { candidates } = blend(found(['a', 0.99]), learnt(1, ['b', 0.99], ['a', 0.99]), named);
  expect(candidates.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1);
});
