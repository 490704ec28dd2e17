import type { FlowId, WorkspaceId } from '@parley/contract';
import type { Language, Match } from '@parley/nlu';
import { keepCurrent } from '../kernel/keep-current.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { flowSetOf, type PublishedFlow } from './flow-set.ts';
import { type LearnPhrases, learnPhrases } from './learn-phrases.ts';
import { findFlowStamp, findVersion, listPublished } from './store.ts';

/** The flows that customers meet, in memory, current within a moment of any change in any process. */
export interface LiveFlows {
  list(workspaceId: WorkspaceId): Promise<readonly PublishedFlow[]>;
  /** Which flows a text may ask for, likeliest first. */
  match(workspaceId: WorkspaceId, text: string, context?: { language?: Language }): Promise<Match[]>;
  find(workspaceId: WorkspaceId, id: FlowId): Promise<PublishedFlow | undefined>;
  /** The flow that a message is about which names such a thing and is not clear otherwise. */
  findByName(workspaceId: WorkspaceId, kinds: readonly string[]): Promise<PublishedFlow | undefined>;
  /** The version that a conversation is amid, published or not any more. */
  findVersion(workspaceId: WorkspaceId, id: FlowId, version: number): Promise<PublishedFlow | undefined>;
}

const mostKept = 1_000;
/** Many may be published at a time; they are learnt together. */
const gatherMs = 200;

export function createLiveFlows(kernel: Kernel, learnFrom: LearnPhrases = learnPhrases): LiveFlows {
  const { database } = kernel;
  const of = keepCurrent(kernel, {
    subject: 'flows',
    findStamp: async (workspaceId) =>
      (await findFlowStamp(database.in(workspaceId), workspaceId))?.stamp ?? '',
    read: async (workspaceId) =>
      flowSetOf(await listPublished(database.in(workspaceId), workspaceId), learnFrom),
    most: mostKept,
  });
  const asked = new Set<WorkspaceId>();
  const learning = new Map<WorkspaceId, NodeJS.Timeout>();
  // Where customers have asked, the next one must not wait until what has just been published is learnt.
  kernel.events.subscribe(({ subject, workspaceId }) => {
    if (subject !== 'flows' || !asked.has(workspaceId) || learning.has(workspaceId)) return;
    const learn = async () => {
      learning.delete(workspaceId);
      await (await of(workspaceId)).learn();
    };
    const complain = (error: unknown) =>
      kernel.logger.warn({ error, workspaceId }, 'what was published will be learnt when a customer writes');
    learning.set(workspaceId, setTimeout(() => learn().catch(complain), gatherMs).unref());
  });
  return {
    list: async (workspaceId) => (await of(workspaceId)).list,
    async match(workspaceId, text, context) {
      if (asked.size >= mostKept) asked.clear();
      asked.add(workspaceId);
      return (await of(workspaceId)).match(text, context);
    },
    find: async (workspaceId, id) => (await of(workspaceId)).find(id),
    findByName: async (workspaceId, kinds) => (await of(workspaceId)).findByName(kinds),
    async findVersion(workspaceId, id, version) {
      const live = (await of(workspaceId)).find(id);
      if (live?.version === version) return live;
      const row = await findVersion(database.in(workspaceId), workspaceId, id, version);
      return row && { id, version, definition: row.definition };
    },
  };
}

/** These flows and no others, in the place of what is published: to try what is not published yet. */
export function fixedFlows(flows: readonly PublishedFlow[]): LiveFlows {
  const set = flowSetOf(flows);
  return {
    list: async () => set.list,
    match: async (_workspaceId, text, context) => set.match(text, context),
    find: async (_workspaceId, id) => set.find(id),
    findByName: async (_workspaceId, kinds) => set.findByName(kinds),
    findVersion: async (_workspaceId, id, version) => {
      const found = set.find(id);
      return found?.version === version ? found : undefined;
    },
  };
}
