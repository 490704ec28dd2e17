import type { FlowDefinition, FlowId, WorkspaceId } from '@parley/contract';
import { createIndex, type KnowledgeIndex, type Language, type Match, match } from '@parley/nlu';
import type { Kernel } from '../kernel/kernel.ts';
import { findFlowStamp, findVersion, listPublished } from './store.ts';

/** A flow as it was published. */
export interface PublishedFlow {
  id: FlowId;
  version: number;
  definition: FlowDefinition;
}

/** The flows that customers meet, in memory, current within a moment of any change in any process. */
export interface LiveFlows {
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
  flows: Map<FlowId, PublishedFlow>;
  index: KnowledgeIndex;
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
      flows: new Map(flows.map((flow) => [flow.id, flow])),
      index: indexOf(flows),
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
    match: async (workspaceId, text, context = {}) => match(text, (await of(workspaceId)).index, context),
    find: async (workspaceId, id) => (await of(workspaceId)).flows.get(id),
    findByName: async (workspaceId, kinds) =>
      [...(await of(workspaceId)).flows.values()].find(({ definition }) =>
        definition.names.some((name) => kinds.includes(name)),
      ),
    async findVersion(workspaceId, id, version) {
      const live = (await of(workspaceId)).flows.get(id);
      if (live?.version === version) return live;
      const row = await findVersion(database.in(workspaceId), workspaceId, id, version);
      return row && { id, version, definition: row.definition };
    },
  };
}

/** One entry a flow, found by what customers say who want it and by its title. */
const indexOf = (flows: readonly PublishedFlow[]): KnowledgeIndex =>
  createIndex(
    flows.map(({ id, definition: { phrases, title } }) => ({
      id,
      questions: [...Object.values(phrases).flat(), ...Object.values(title)],
    })),
  );
