import { afterAll, beforeAll, expect, test } from 'vitest';
import { createConversations } from '../conversations/index.ts';
import { quietPorts, says, seedGround } from '../conversations/testing/index.ts';
import { newId } from '../kernel/ids.ts';
import { type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { createQuality } from './index.ts';

let kernel: TestKernel;
beforeAll(async () => {
  kernel = await testKernel();
});
afterAll(() => kernel.close());

test('an unhappy customer leaves a mark that supervisors find, a happy one none', async () => {
  const ground = await seedGround(kernel);
  const conversations = createConversations(kernel, {
    ...quietPorts,
    agentNames: async () => new Map(),
    checkAttachments: async () => [],
  });
  createQuality(kernel, conversations, { writeAudit: async () => {} });
  await conversations.reactor.start(conversations.log, () => ({ visitors: 0, agents: 0 }));
  const tagsAfter = async (score: number) => {
    const [id, contactId] = [newId('cnv'), await ground.newContact()];
    await conversations.log.append(says({ ...ground, contactId }, id, 'hello'));
    await conversations.log.append({
      workspaceId: ground.workspaceId,
      conversationId: id,
      decide: () => [{ author: { kind: 'contact', id: contactId }, body: { kind: 'rated', score } }],
    });
    await conversations.reactor.idle();
    return (
      await conversations.log.append({
        workspaceId: ground.workspaceId,
        conversationId: id,
        decide: () => [],
      })
    ).state.tags;
  };
  expect([await tagsAfter(2), await tagsAfter(5)]).toEqual([['low-rating'], []]);
  await conversations.reactor.stop();
});
