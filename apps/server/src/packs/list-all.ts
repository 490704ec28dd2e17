import {
  type FlowId,
  type PackContent,
  type PackExpectation,
  type PackItem,
  type PackKind,
  packKinds,
  type QuestionId,
  type WorkspaceId,
} from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { ListedItem } from '../kernel/pack-keeper.ts';
import type { KeyedTest } from '../regression/index.ts';
import type { PackPorts } from './room.ts';

type Test = PackContent['tests'][number];
export type Listed = { readonly [K in PackKind]: readonly ListedItem<PackContent[K][number]>[] };

/** All that the workspace has, in the form in which it travels. */
export async function listAll(
  { keepers }: PackPorts,
  query: Query,
  workspaceId: WorkspaceId,
): Promise<Listed> {
  const lists: Partial<Record<PackKind, readonly ListedItem<PackItem>[]>> = {};
  for (const kind of packKinds) lists[kind] = await keepers[kind].list(query, workspaceId);
  const tests = lists.tests as readonly ListedItem<KeyedTest>[];
  const keyOf = keysOf(lists as Listed);
  return {
    ...(lists as Listed),
    tests: tests.map(({ item, ...rest }) => ({ ...rest, item: withKeys(item, keyOf) })),
  };
}

/** Keys of questions and flows by their ids. */
function keysOf({ questions, flows }: Pick<Listed, 'questions' | 'flows'>): (id: string) => string {
  const keys = new Map([...questions, ...flows].map(({ id, item }) => [id, item.key]));
  return (id) => keys.get(id) ?? id;
}

function withKeys({ turns, ...test }: KeyedTest, keyOf: (id: string) => string): Test {
  return {
    ...test,
    turns: turns.map(({ said, expect }) => ({
      said,
      expect: expect.map((each): PackExpectation => {
        if (each.kind === 'answered-by') return { ...each, question: keyOf(each.question) };
        return each.kind === 'flow-node' ? { ...each, flow: keyOf(each.flow) } : each;
      }),
    })),
  };
}

/** A test of a pack with the ids of this workspace; what it names and is not there is expected no more. */
export function withIds(
  { turns, ...test }: Test,
  { questions, flows }: Pick<Listed, 'questions' | 'flows'>,
): KeyedTest {
  const questionIds = new Map(questions.map(({ id, item }) => [item.key, id]));
  const flowIds = new Map(flows.map(({ id, item }) => [item.key, id]));
  return {
    ...test,
    turns: turns.map(({ said, expect }) => ({
      said,
      expect: expect.flatMap((each): KeyedTest['turns'][number]['expect'] => {
        if (each.kind === 'answered-by') {
          const question = questionIds.get(each.question);
          return question ? [{ kind: 'answered-by', question: question as QuestionId }] : [];
        }
        if (each.kind !== 'flow-node') return [each];
        const flow = flowIds.get(each.flow);
        return flow ? [{ kind: 'flow-node', flow: flow as FlowId, node: each.node }] : [];
      }),
    })),
  };
}

/** The bare things, by kind. */
export const itemsOf = (listed: Listed): PackContent =>
  Object.fromEntries(
    packKinds.map((kind) => [kind, listed[kind].map(({ item }) => item)]),
  ) as unknown as PackContent;
