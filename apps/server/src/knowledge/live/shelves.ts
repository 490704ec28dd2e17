import type { QuestionId, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { findLiveModel } from '../model/store.ts';
import { type KeptShelf, keepShelf, type ShelfSource } from './keep-shelf.ts';
import type { Shelf } from './shelf.ts';
import { findStamp, findWords, listLive, listMarks } from './store.ts';

export interface Shelves {
  of(workspaceId: WorkspaceId): Promise<Shelf>;
  /** Resolves when what was announced in this process so far is on the shelf. */
  settled(workspaceId: WorkspaceId): Promise<void>;
}

const mostShelves = 1_000;
const mostTopics = 100_000;

/** The shelves of the workspaces that were asked for lately; the others are built again when they are. */
export function createShelves(kernel: Kernel, most = { shelves: mostShelves, topics: mostTopics }): Shelves {
  const kept = new Map<WorkspaceId, KeptShelf>();
  kernel.events.subscribe(({ subject, workspaceId, objectId }) => {
    if (subject === 'knowledge') kept.get(workspaceId)?.mark(objectId as QuestionId | undefined);
    if (subject === 'workspace') kept.get(workspaceId)?.mark();
  });
  const touch = (workspaceId: WorkspaceId): KeptShelf => {
    const found = kept.get(workspaceId) ?? keepShelf(sourceOf(kernel, workspaceId));
    kept.delete(workspaceId);
    kept.set(workspaceId, found);
    return found;
  };
  const makeRoom = () => {
    let topics = [...kept.values()].reduce((sum, shelf) => sum + shelf.size(), 0);
    for (const [workspaceId, shelf] of kept) {
      if (kept.size === 1 || (kept.size <= most.shelves && topics <= most.topics)) return;
      kept.delete(workspaceId);
      topics -= shelf.size();
    }
  };
  return {
    async of(workspaceId) {
      const isNew = !kept.has(workspaceId);
      const shelf = await touch(workspaceId).get();
      if (isNew) makeRoom();
      return shelf;
    },
    settled: async (workspaceId) => kept.get(workspaceId)?.settled(),
  };
}

/** Where the shelf of a workspace is read from. */
export function sourceOf({ database, clock, logger }: Kernel, workspaceId: WorkspaceId): ShelfSource {
  const query = database.in(workspaceId);
  return {
    findStamp: () => findStamp(query, workspaceId),
    listMarks: () => listMarks(query, workspaceId),
    findWords: () => findWords(query, workspaceId),
    findModel: () => findLiveModel(query, workspaceId),
    listLive: (ids: readonly QuestionId[]) => listLive(query, workspaceId, ids),
    now: () => clock.now(),
    complain: (error: unknown) =>
      logger.warn(
        { error, workspaceId },
        'knowledge could not be read again; it is answered from what was known',
      ),
  };
}
