import type { NewSensitiveWord } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedGround } from '../../conversations/testing/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import type { QualityRoom } from '../room.ts';
import { createLiveWords } from './live-words.ts';
import { addWords, changeWord, removeWord } from './save-words.ts';
import { createScreen, type Screen } from './screen-speech.ts';
import { hide } from './screen-text.ts';
import { listWords } from './store.ts';

let kernel: TestKernel;
let room: QualityRoom;
let caller: AgentCaller;
let screen: Screen;
beforeAll(async () => {
  kernel = await testKernel();
  room = { kernel, words: createLiveWords(kernel), writeAudit: async () => {} };
  screen = createScreen(room);
  const { workspaceId } = await seedGround(kernel);
  const ids = { agentId: newId('agt'), personId: newId('per'), sessionId: newId('ses') };
  caller = { kind: 'agent', workspaceId, ...ids, role: 'admin', visibility: 'all', teamIds: [] };
  await add('返现', 'block');
  await add('保证', 'warn');
  await add('竞品商城', 'mask');
  await add('律师', 'review', 'customer');
  await add('蠢货', 'block', 'customer');
});
afterAll(() => kernel.close());

const add = (
  word: string,
  action: NewSensitiveWord['action'],
  direction: NewSensitiveWord['direction'] = 'agent',
) => addWords(room, caller, [{ word, group: '测试', direction, action }]);
const byAgent = (text: string, isConfirmed = false) => screen.ofAgent(caller.workspaceId, text, isConfirmed);
const byCustomer = (text: string) => screen.ofCustomer(caller.workspaceId, text);

test('an agent’s forbidden words are refused with the words as they were written, in whatever disguise', async () => {
  await expect(byAgent('给您返*现五元')).rejects.toMatchObject({
    code: 'words.blocked',
    more: { errors: { '返*现': '测试' } },
  });
});

test('words to be warned of are said only once confirmed, and are kept as such', async () => {
  await expect(byAgent('我保证明天到')).rejects.toMatchObject({
    code: 'words.unconfirmed',
    more: { errors: { 保证: '测试' } },
  });
  expect(await byAgent('我保证明天到', true)).toMatchObject({
    text: '我保证明天到',
    screened: { outcome: 'confirmed', groups: ['测试'] },
  });
  await expect(byAgent('我保证返现', true)).rejects.toMatchObject({ code: 'words.blocked' });
});

test('hidden words are stars to everybody; only the seal keeps what was written', async () => {
  const { text, screened } = await byAgent('去竞品商城看看');
  expect(text).toBe('去****看看');
  expect(JSON.stringify({ ...screened, sealed: '' })).not.toContain('竞品');
  expect(kernel.secrets.open(screened?.sealed ?? '')).toBe('去竞品商城看看');
});

test('a customer is never refused: what is forbidden is hidden, the rest is marked', async () => {
  expect(await byCustomer('你们这群蠢货')).toMatchObject({
    text: '你们这群**',
    screened: { outcome: 'masked' },
  });
  expect(await byCustomer('我要找律师')).toMatchObject({
    text: '我要找律师',
    screened: { outcome: 'marked' },
  });
  expect(await byCustomer('保证明天到吗')).toEqual({ text: '保证明天到吗' });
});

test('what the bot says is looked through too, also in rich blocks', async () => {
  const said = await screen.ofBot(caller.workspaceId, {
    kind: 'message',
    text: '可以返现',
    blocks: [{ kind: 'card', title: '返现', text: '到竞品商城' }],
  });
  expect(said).toMatchObject({ text: '可以**', blocks: [{ title: '**', text: '到****' }] });
  expect(said.screened?.outcome).toBe('masked');
});

test('a change holds at once, in another process too', async () => {
  const elsewhere = createScreen({ kernel, words: createLiveWords(kernel) });
  const other = (text: string) => elsewhere.ofAgent(caller.workspaceId, text, false);
  expect(await other('加微信聊')).toEqual({ text: '加微信聊' });
  await add('加微信', 'block');
  await expect(byAgent('加微信聊')).rejects.toMatchObject({ code: 'words.blocked' });
  await expect(other('加微信聊')).rejects.toMatchObject({ code: 'words.blocked' });
  const found = await listWords(kernel.database.system, caller.workspaceId, {
    ...{ q: '加微', group: undefined, after: undefined, limit: 5 },
  });
  const [word] = found;
  if (!word) throw new Error('it was added');
  await changeWord(room, caller, word.id, { action: 'review' });
  expect(await byAgent('加微信聊')).toMatchObject({ text: '加微信聊', screened: { outcome: 'marked' } });
  await removeWord(room, caller, word.id);
  expect(await byAgent('加微信聊')).toEqual({ text: '加微信聊' });
});

test('stars stand for signs, and places that overlap are hidden once', () => {
  expect(
    hide('abcdef', [
      { start: 1, end: 3 },
      { start: 2, end: 5 },
    ]),
  ).toBe('a****f');
  expect(hide('😀x', [{ start: 0, end: 2 }])).toBe('**x');
});
