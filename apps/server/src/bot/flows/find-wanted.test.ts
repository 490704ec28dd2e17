import { findEntities } from '@parley/nlu';
import { expect, test } from 'vitest';
import type { LiveFlows } from '../../flows/index.ts';
import type { Scene } from '../dialogue/scene.ts';
import { withoutNames } from '../listen/without-names.ts';
import { findWanted } from './find-wanted.ts';
import type { About } from './set-scene.ts';

const bare = (text: string) =>
  withoutNames({ text, entities: findEntities(text, { now: 0, timeZone: 'Asia/Shanghai' }) }).trim();

test('what is asked for is told whatever order, phone and receiver it is about', () => {
  expect(bare('SP20260003 要退货')).toBe('要退货');
  expect(bare('地址改成杭州市西湖区文三路100号 13812345678')).not.toMatch(/文三路|1381/);
  expect(bare('SP20260003')).toBe('SP20260003');
});

const give = { id: 'flw_give', version: 1, definition: { title: { en: 'Return' }, nodes: [], names: [] } };
const flows = {
  match: async () => [{ id: give.id, score: 0.84, question: '' }],
  find: async () => give,
  findByName: async () => undefined,
} as unknown as LiveFlows;
const about = {
  state: { workspaceId: 'wsp_1' },
  dialogue: { frames: [], spokenOf: [] },
  turn: { locale: 'zh-CN', heard: [{ answer: {}, candidates: [{ score: 0.95 }] }] },
} as unknown as About;
const wanted = async (text: string, who = about) =>
  (
    await findWanted(
      flows,
      who,
      { text, entities: [] },
      {
        sceneOf: async () => ({ proof: 'identity' }) as Scene,
        mayProve: async () => false,
      },
    )
  ).flow?.id;

test('a case that is surer than what is known of a thing, which says nothing of it, is what is asked for', async () => {
  const told = (text: string) =>
    ({
      ...about,
      turn: { ...about.turn, heard: [{ answer: { title: 'Lamp', text }, candidates: [{ score: 0.7 }] }] },
    }) as unknown as About;
  const begun = (text: string) => wanted('can I return the lamp?', told(text));
  expect(await begun('A lamp costs 20.')).toBe(give.id);
  expect(await begun('Return a lamp within a week.')).toBeUndefined();
});

test('who asks for something to be done begins the case, though what they name is a surer question', async () => {
  expect(await wanted('大衣退一下')).toBe(give.id);
  expect(await wanted('大衣多少钱')).toBeUndefined();
});

test('how many of something are left only a case that looks it up can tell, however well the thing is known', async () => {
  const stock = { ...give, definition: { ...give.definition, answers: true, slots: [], phrases: {} } };
  const counting = { ...flows, find: async () => stock } as unknown as LiveFlows;
  const asked = async (text: string) =>
    (
      await findWanted(
        counting,
        about,
        { text, entities: [] },
        { sceneOf: async () => ({ proof: 'identity' }) as Scene, mayProve: async () => false },
      )
    ).flow?.id;
  expect(await asked('how many lamps are left?')).toBe(give.id);
  expect(await asked('台灯还剩几个')).toBe(give.id);
  expect(await asked('how much are lamps?')).toBeUndefined();
});

test('who names an order asks for its case, though the goods are a surer question, unless they ask what holds for everybody', async () => {
  const named = async (text: string) =>
    (
      await findWanted(
        { ...flows, match: async () => [{ id: give.id, score: 0.5, question: '' }] },
        about,
        { text, entities: findEntities(text, { now: 0, timeZone: 'Asia/Shanghai' }) },
        {
          sceneOf: async () => ({ proof: 'identity' }) as Scene,
          mayProve: async () => false,
        },
      )
    ).flow?.id;
  expect(await named('has the lamp of SP20260003 come back?')).toBe(give.id);
  expect(await named('has the lamp come back?')).toBeUndefined();
  expect(await named('how many days do you allow for returns, SP20260003 for example?')).toBeUndefined();
});

test('who goes on to another thing means the case that was through, however well that thing is known', async () => {
  const through = { ...about, dialogue: { ...about.dialogue, last: give.id } } as unknown as About;
  expect(await wanted('那灯呢', through)).toBe(give.id);
  expect(await wanted('那灯呢')).toBeUndefined();
  expect(await wanted('灯多少钱', through)).toBeUndefined();
});
