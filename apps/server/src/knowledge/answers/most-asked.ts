import type { QuestionId, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { listMostAnswered } from './store.ts';

const keptMs = 30_000;
const mostKept = 1_000;
const longest = 200;

interface Kept {
  ranking: Promise<QuestionId[]>;
  readAt: number;
}

/** The most asked questions of a workspace, read at most twice a minute: the order changes slowly and is asked for with every visit. */
export function createMostAsked({ database, clock }: Kernel): (id: WorkspaceId) => Promise<QuestionId[]> {
  const kept = new Map<WorkspaceId, Kept>();
  return (workspaceId) => {
    const known = kept.get(workspaceId);
    if (known && clock.now() - known.readAt < keptMs) return known.ranking;
    const read: Kept = {
      ranking: listMostAnswered(database.in(workspaceId), workspaceId, longest),
      readAt: clock.now(),
    };
    kept.delete(workspaceId);
    kept.set(workspaceId, read);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value as WorkspaceId);
    read.ranking.catch(() => {
      if (kept.get(workspaceId) === read) kept.delete(workspaceId);
    });
    return read.ranking;
  };
}
