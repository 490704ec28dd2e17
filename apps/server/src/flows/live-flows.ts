import type { FlowId, WorkspaceId } from '@parley/contract';
import type { Language, Match } from '@parley/nlu';
import type { Kernel } from '../kernel/kernel.ts';
import { type FlowSet, flowSetOf, type PublishedFlow } from './flow-set.ts';
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

interface Kept {
  stamp: string;
  checkedAt: number;
  set: FlowSet;
}

const checkMs = 1_000;
const mostKept = 1_000;

export function createLiveFlows({ database, clock, events }: Kernel): LiveFlows {
  const kept = new Map<WorkspaceId, Promise<Kept>>();
  events.subscribe(({ subject, workspaceId }) => {
    if (subject === 'flows') kept.delete(workspaceId);
  });
  const read = async (workspaceId: WorkspaceId): Promise<Kept> => {
    const query = database.in(workspaceId);
    const [found, flows] = [await findFlowStamp(query, workspaceId), await listPublished(query, workspaceId)];
    return {
      stamp: found?.stamp ?? '',
      checkedAt: clock.now(),
      set: flowSetOf(flows),
    };
  };
  const keep = (workspaceId: WorkspaceId): Promise<Kept> => {
    const reading = read(workspaceId);
    kept.delete(workspaceId);
    kept.set(workspaceId, reading);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest) kept.delete(oldest);
    reading.catch(() => kept.get(workspaceId) === reading && kept.delete(workspaceId));
    return reading;
  };
  const of = async (workspaceId: WorkspaceId): Promise<Kept> => {
    const held = await (kept.get(workspaceId) ?? keep(workspaceId));
    if (clock.now() - held.checkedAt < checkMs) return held;
    held.checkedAt = clock.now();
    const found = await findFlowStamp(database.in(workspaceId), workspaceId);
    return (found?.stamp ?? '') === held.stamp ? held : keep(workspaceId);
  };
  return {
    list: async (workspaceId) => (await of(workspaceId)).set.list,
    match: async (workspaceId, text, context) => (await of(workspaceId)).set.match(text, context),
    find: async (workspaceId, id) => (await of(workspaceId)).set.find(id),
    findByName: async (workspaceId, kinds) => (await of(workspaceId)).set.findByName(kinds),
    async findVersion(workspaceId, id, version) {
      const live = (await of(workspaceId)).set.find(id);
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
