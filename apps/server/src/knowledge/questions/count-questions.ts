import type { QuestionCounts, WorkspaceId } from '@parley/contract';
import type { KnowledgeRoom } from '../room.ts';
import { countByCategory, countByTag, countStandings } from './counts-store.ts';

/** How many questions stand where, and the categories and tags in use. */
export async function countQuestions(
  { kernel }: KnowledgeRoom,
  workspaceId: WorkspaceId,
): Promise<QuestionCounts> {
  const query = kernel.database.in(workspaceId);
  const [standings, categories, tags] = await Promise.all([
    countStandings(query, workspaceId, new Date(kernel.clock.now()).toISOString()),
    countByCategory(query, workspaceId),
    countByTag(query, workspaceId),
  ]);
  const { all = 0, rich = 0, inReview = 0, ...rest } = standings ?? {};
  return {
    all,
    rich,
    categories,
    tags,
    standings: {
      'in-review': inReview,
      ...{ draft: 0, approved: 0, scheduled: 0, published: 0, changed: 0, expired: 0 },
      ...rest,
    },
  };
}
