import { type BotSettings, botSettings, defaultBotSettings } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { stageShop } from '../../knowledge/testing/index.ts';
import { createLiveSettings, type LiveSettings, readSettings } from './live-settings.ts';
import { getSettings, saveSettings } from './save-settings.ts';

const clock: FakeClock = fakeClock();
let kernel: TestKernel;
let twin: TestKernel;
let here: LiveSettings;
let there: LiveSettings;
beforeAll(async () => {
  kernel = await testKernel({ clock });
  twin = await testKernel({ share: kernel, clock });
  here = createLiveSettings(kernel);
  there = createLiveSettings(twin);
});
afterAll(async () => {
  await twin.close();
  await kernel.close();
});

const formal: BotSettings = {
  ...defaultBotSettings,
  wording: { ...defaultBotSettings.wording, tone: 'formal' },
};
const audited: { action: string; detail?: unknown }[] = [];
async function stage() {
  const { workspaceId } = await stageShop(kernel);
  const writeAudit = async (_tx: unknown, note: { action: string; detail?: unknown }) =>
    void audited.push(note);
  const save = (settings: BotSettings, version: number) =>
    saveSettings(kernel, { writeAudit }, { workspaceId, actor: 'system' }, { settings, version });
  return { workspaceId, save };
}

test('nothing saved is the product’s own, and what is saved holds in every process', async () => {
  const { workspaceId, save } = await stage();
  const own = { settings: defaultBotSettings, version: 0 };
  expect([await here(workspaceId), await there(workspaceId)]).toEqual([own, own]);
  expect(await save(formal, 0)).toEqual({ settings: formal, version: 1 });
  expect((await here(workspaceId)).settings.wording.tone).toBe('formal');
  await expect.poll(async () => (await there(workspaceId)).version).toBe(1);
  expect(audited.at(-1)).toMatchObject({
    action: 'bot-settings.changed',
    detail: { changed: ['wording.tone'] },
  });
});

test('a process that heard nothing finds out by itself within a second', async () => {
  const { workspaceId, save } = await stage();
  await there(workspaceId);
  await twin.bus.close();
  await save(formal, 0);
  clock.advance(1_001);
  expect((await there(workspaceId)).version).toBe(1);
});

test('of two who save over the same version one is told', async () => {
  const { workspaceId, save } = await stage();
  await save(formal, 0);
  const tries = await Promise.allSettled([save(defaultBotSettings, 1), save(formal, 1)]);
  expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  await expect(save(formal, 0)).rejects.toMatchObject({ code: 'object.changed' });
  expect((await getSettings(kernel, workspaceId)).version).toBe(2);
});

test('a row of an older shape takes what it lacks from the product’s own', () => {
  const { linkHosts: _, ...older } = formal;
  expect(readSettings({ settings: older as BotSettings, version: 4 })).toEqual({
    settings: formal,
    version: 4,
  });
  expect(botSettings.safeParse(defaultBotSettings).success).toBe(true);
});

test.each(['http://shop.example', 'shop.example/path', '*', '-a.example', 'a b'])(
  '“%s” is no host',
  (host) => {
    expect(botSettings.safeParse({ ...formal, linkHosts: [host] }).success).toBe(false);
  },
);
