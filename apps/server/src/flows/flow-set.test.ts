import { type FlowId, flowDefinition } from '@parley/contract';
import { classify } from '@parley/nlu';
import { expect, test } from 'vitest';
import { flowSetOf, type PublishedFlow } from './flow-set.ts';
import { learnPhrases } from './learn-phrases.ts';

const flow = (at: number, phrases: string[]): PublishedFlow => ({
  ...{ id: `flw_${String(at).padStart(26, '0')}` as FlowId, version: 1 },
  definition: flowDefinition.parse({
    ...{ title: { en: `Case ${at}` }, phrases: { en: phrases }, slots: [], start: 'end' },
    nodes: [{ key: 'end', kind: 'end' }],
  }),
});
const cancel = flow(1, [
  ...['cancel my order', 'please cancel it', 'stop the order', 'call the order off'],
  ...['i do not want the order any more', 'take my order back before it ships'],
]);
const track = flow(2, [
  ...['where is my order', 'track my parcel', 'has it shipped yet', 'when does my order arrive'],
  ...['my parcel is not moving', 'which courier has my order'],
]);
const best = async (flows: PublishedFlow[], text: string) => (await flowSetOf(flows).match(text))[0];

test('what is said around a wish does not hide it', async () => {
  const found = await best([cancel, track], 'my sister gave me one already so please cancel the blue one');
  expect(found).toMatchObject({ id: cancel.id });
  expect(found?.score).toBeGreaterThan(0.5);
});

test('a phrase in its own words is surely meant', async () => {
  const found = await best([cancel, track], 'Track my parcel');
  expect(found).toMatchObject({ id: track.id, question: 'track my parcel' });
  expect(found?.score).toBeGreaterThan(0.75);
});

test('slips are mended towards the words in which flows are asked for', async () => {
  const found = await best([cancel, track], 'wich curier has my oder');
  expect(found).toMatchObject({ id: track.id });
  expect(found?.score).toBeGreaterThan(0.75);
});

test('what has nothing to do with any flow is not likely', async () => {
  for (const text of ['what is the capital of France', '今天天气怎么样', 'tell me a joke'])
    expect((await best([cancel, track], text))?.score ?? 0).toBeLessThan(0.5);
});

test('a few phrases are found by likeness', async () => {
  const few = [flow(1, ['cancel my order']), flow(2, ['where is my order'])];
  expect(await best(few, 'where is my order')).toMatchObject({ id: few[1]?.id });
  expect(await flowSetOf([]).match('anything')).toEqual([]);
});

test('what ids flows happen to have changes nothing', async () => {
  const renamed = [cancel, track].map((each, at) => ({
    ...each,
    id: `flw_${'zq8x'[at]}7k2m9v4cancel0order1w3e5` as FlowId,
  }));
  for (const text of ['my parcel, please call it off', 'is it coming today?', 'do not ship that']) {
    const [one, other] = [await best([cancel, track], text), await best(renamed, text)];
    expect(other?.score).toBe(one?.score);
  }
});

test('what was learnt ahead is not learnt again when the first customer writes', async () => {
  const learnt: (readonly PublishedFlow[])[] = [];
  const set = flowSetOf([cancel, track], (flows) => {
    learnt.push(flows);
    return learnPhrases(flows);
  });
  await set.learn();
  expect(learnt).toEqual([[cancel, track]]);
  expect((await set.match('my sister gave me one already so please cancel the blue one'))[0]).toMatchObject({
    id: cancel.id,
  });
  expect(learnt).toHaveLength(1);
});

test('a case is as likely as the models that learnt it say in the mean', async () => {
  const text = 'can somebody stop what I bought, it is late';
  const models = (await learnPhrases([cancel, track])) ?? [];
  const chances = models.map((model) => {
    const { intents, inScope } = classify(text, model);
    return (intents.find(({ intent }) => intent === '0')?.probability ?? 0) * inScope;
  });
  const found = (await flowSetOf([cancel, track]).match(text)).find(({ id }) => id === cancel.id);
  expect(new Set(chances).size).toBeGreaterThan(1);
  expect(found?.score).toBeCloseTo(chances.reduce((sum, each) => sum + each, 0) / chances.length);
});
