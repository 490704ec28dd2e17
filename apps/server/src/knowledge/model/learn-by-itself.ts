import type { WorkspaceId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import { takeTurn } from '../questions/store.ts';
import type { KnowledgeRoom } from '../room.ts';
import { beginModel, putLive, trainOne } from './keep-models.ts';
import { learnAt } from './learn-soon.ts';
import { findNewestModel } from './store.ts';

/** Training takes a core for seconds. */
const leastApartMs = 3600_000;
const itself = 'system';

/** Learns what is published now, at most once an hour; the rest waits for its hour. */
export const learnDue =
  (room: KnowledgeRoom) =>
  async (payload: Record<string, unknown>): Promise<void> => {
    const { workspaceId } = payload as unknown as { workspaceId: WorkspaceId };
    const { kernel } = room;
    const newest = await findNewestModel(kernel.database.in(workspaceId), workspaceId);
    const nextAt = newest ? Date.parse(newest.begunAt) + leastApartMs : 0;
    if (nextAt > kernel.clock.now()) return learnAt(kernel, kernel.database.system, workspaceId, nextAt);
    await learnByItself(room, workspaceId);
  };

/**
 * Trains a model from what is published and puts it live where it is no worse than what is, and all tests of the bot pass with it.
 * Once people have trained a model, or taken one back, models are theirs.
 */
export async function learnByItself(room: KnowledgeRoom, workspaceId: WorkspaceId): Promise<void> {
  const id = await beginUnlessTheirs(room, workspaceId);
  if (id === undefined || (await trainOne(room, workspaceId, id)) !== 'ready') return;
  await putLive(room, { workspaceId, actor: itself }, id).catch((error) => {
    // It stands ready with its figures, for people to look at.
    if (!(error instanceof Refusal)) throw error;
    room.kernel.logger.warn(
      { workspaceId, model: id, code: error.code },
      'a model that was learnt is not put live',
    );
  });
}

async function beginUnlessTheirs({ kernel }: KnowledgeRoom, workspaceId: WorkspaceId) {
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    await takeTurn(tx, workspaceId);
    const newest = await findNewestModel(tx, workspaceId);
    const isTheirs = newest !== undefined && (newest.begunBy !== itself || newest.state === 'retired');
    return isTheirs ? undefined : beginModel(kernel, tx, { workspaceId, by: itself });
  });
}
