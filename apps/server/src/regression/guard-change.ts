import { createHash } from 'node:crypto';
import type { WorkspaceId } from '@parley/contract';
import { fixedFlows } from '../flows/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { World } from './play-test.ts';
import type { Cause, Change, Editor, RegressionRoom } from './room.ts';
import { runTests } from './run-tests.ts';
import { countTests, isAllowed } from './store.ts';

const allowedMs = 24 * 3600_000;

/** Refuses a change with `regression.failed` that would make the bot answer other than its tests say, unless an administrator allowed this very change. */
export async function guardChange(
  room: RegressionRoom,
  editor: Editor,
  { cause, about }: Cause,
  change: Change,
): Promise<void> {
  const { kernel } = room;
  const { workspaceId } = editor;
  const query = kernel.database.in(workspaceId);
  if ((await countTests(query, workspaceId)) === 0) return;
  const digest = digestOf(change);
  const since = new Date(kernel.clock.now() - allowedMs).toISOString();
  if (await isAllowed(query, workspaceId, digest, since)) return;
  const world = await worldWith(room, workspaceId, change);
  const run = await runTests(room, editor, { cause, about, world, change: digest });
  if (run.failed === 0) return;
  const [first] = run.failures;
  throw new Refusal('regression.failed', {
    detail: `${run.failed} of ${run.total} tests of the bot would fail, first “${first?.name ?? ''}”. Look at run ${run.id}.`,
    errors: { run: run.id },
  });
}

async function worldWith(
  { ports }: RegressionRoom,
  workspaceId: WorkspaceId,
  { flows, ...taught }: Change,
): Promise<World> {
  const isTaught = Object.values(taught).some((each) => each !== undefined);
  const knowledge = isTaught ? await ports.knowledge.withChange(workspaceId, taught) : undefined;
  const published = flows && (await ports.flows.list(workspaceId));
  const changed = new Set(flows?.map(({ id }) => id));
  return {
    ...(knowledge ? { knowledge } : {}),
    ...(flows && published
      ? { flows: fixedFlows([...published.filter(({ id }) => !changed.has(id)), ...flows]) }
      : {}),
  };
}

/** The same for the same change, whatever the order of its fields, and whichever id a new question is tried under. */
function digestOf({ questions, vocabulary, flows, model }: Change): string {
  const content = JSON.stringify(
    inOrder([[...(questions?.values() ?? [])], vocabulary ?? null, flows ?? null, model?.id ?? null]),
  );
  return createHash('sha256').update(content).digest('base64url');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, each]) => [name, inOrder(each)]);
}
