import { createConversations } from '../../conversations/index.ts';
import { quietPorts } from '../../conversations/testing/index.ts';
import { createFlows } from '../../flows/index.ts';
import { testKernel } from '../../kernel/testing/index.ts';
import { createKnowledge } from '../../knowledge/index.ts';
import { createBot } from '../index.ts';
import { stageTalk, type TalkOptions } from './stage-talk.ts';

/** A bot over a fresh database, with nothing beside it but the log, the knowledge, and flows that ask no vendor. */
export async function stageBot() {
  const kernel = await testKernel();
  const conversations = createConversations(kernel, {
    ...quietPorts,
    checkAttachments: async () => [],
    agentNames: async () => new Map(),
  });
  const knowledge = createKnowledge(kernel, { writeAudit: async () => {} });
  const writeAudit = async () => {};
  const flows = createFlows(kernel, {
    actionsOf: async () => () => undefined,
    listActions: async () => [],
    writeAudit,
  });
  createBot(kernel, conversations, knowledge, { flows });
  await conversations.reactor.start(conversations.log, () => ({ visitors: 0, agents: 0 }));
  return {
    flows,
    talk: (options: TalkOptions) => stageTalk(kernel, conversations, knowledge, options),
    async close() {
      await conversations.reactor.stop();
      await kernel.close();
    },
  };
}
