import type { FlowDefinition, FlowId } from '@parley/contract';
import { createIndex, type Language, type Match, match } from '@parley/nlu';

/** A flow as it was published. */
export interface PublishedFlow {
  id: FlowId;
  version: number;
  definition: FlowDefinition;
}

/** Flows in memory, found by what customers say. */
export interface FlowSet {
  list: readonly PublishedFlow[];
  match(text: string, context?: { language?: Language }): Match[];
  find(id: FlowId): PublishedFlow | undefined;
  findByName(kinds: readonly string[]): PublishedFlow | undefined;
}

/** One entry a flow, found by what customers say who want it and by its title. */
export function flowSetOf(flows: readonly PublishedFlow[]): FlowSet {
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  const index = createIndex(
    flows.map(({ id, definition: { phrases, title } }) => ({
      id,
      questions: [...Object.values(phrases).flat(), ...Object.values(title)],
    })),
  );
  return {
    list: flows,
    match: (text, context = {}) => match(text, index, context),
    find: (id) => byId.get(id),
    findByName: (kinds) =>
      flows.find(({ definition }) => definition.names.some((name) => kinds.includes(name))),
  };
}
