import { afterAll, beforeAll, expect, test } from 'vitest';
import { createConversations } from '../conversations/index.ts';
import { quietPorts } from '../conversations/testing/index.ts';
import { sql } from '../kernel/database/index.ts';
import { type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { createKnowledge } from '../knowledge/index.ts';
import { createBot } from './index.ts';
import { stageTalk } from './testing/index.ts';

let kernel: TestKernel;
beforeAll(async () => {
  kernel = await testKernel();
});
afterAll(() => kernel.close());

test('a warm-up asks the knowledge of workspaces that have customers and a bot, and leaves no trace', async () => {
  const conversations = createConversations(kernel, {
    ...quietPorts,
    checkAttachments: async (_workspaceId, attachments) => [...attachments],
    agentNames: async () => new Map(),
  });
  const knowledge = createKnowledge(kernel, { writeAudit: async () => {} });
  const asked = new Set<string>();
  const listening = {
    ...knowledge,
    understand: (...given: Parameters<typeof knowledge.understand>) => {
      asked.add(given[0]);
      return knowledge.understand(...given);
    },
  };
  const bot = createBot(kernel, conversations, listening);
  const busy = await stageTalk(kernel, conversations, knowledge);
  const silent = await stageTalk(kernel, conversations, knowledge);
  await kernel.database.system.run(
    sql`update workspace set bot_enabled = false where id = ${silent.ground.workspaceId}`,
  );
  await bot.warmUp();
  expect([...asked]).toEqual([busy.ground.workspaceId]);
  const stored = await kernel.database.system.find<{ count: number }>(
    sql`select (select count(*) from conversation) + (select count(*) from entry) as count`,
  );
  expect(Number(stored?.count)).toBe(0);
});
