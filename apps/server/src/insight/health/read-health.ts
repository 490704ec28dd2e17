import type { KnowledgeHealth, QuestionId, WorkspaceId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { InsightRoom } from '../room.ts';
import {
  confirm,
  findFacts,
  listExpiring,
  listLowRated,
  listPairs,
  listSearches,
  listStale,
  listUntranslated,
  listUnused,
} from './store.ts';

const most = 30;
const days = { unused: 90, expiring: 14, votes: 90, languages: 30, searches: 30 } as const;

/** What of the knowledge wants looking after. */
export async function readHealth(
  { kernel }: InsightRoom,
  workspaceId: WorkspaceId,
  staleDays: number,
): Promise<KnowledgeHealth> {
  const query = kernel.database.in(workspaceId);
  const now = new Date(kernel.clock.now()).toISOString();
  const searches = { now, days: days.searches, most };
  const [facts, stale, unused, expiring, lowRated, untranslated, conflicts, duplicates, empty, hot] =
    await Promise.all([
      findFacts(query, workspaceId),
      listStale(query, workspaceId, now, staleDays, most),
      listUnused(query, workspaceId, now, days.unused, most),
      listExpiring(query, workspaceId, now, days.expiring, most),
      listLowRated(query, workspaceId, now, days.votes, most),
      listUntranslated(query, workspaceId, now, days.languages, most),
      listPairs(query, workspaceId, true, most),
      listPairs(query, workspaceId, false, most),
      listSearches(query, workspaceId, { ...searches, isEmpty: true }),
      listSearches(query, workspaceId, { ...searches, isEmpty: false }),
    ]);
  return {
    published: facts?.published ?? 0,
    ...{ stale, unused, expiring, lowRated, untranslated, conflicts, duplicates },
    pairsCheckedAt: facts?.checkedAt ?? null,
    emptySearches: empty,
    hotSearches: hot,
  };
}

/** Notes that somebody has read a question and says that it still holds. */
export async function confirmQuestion(
  { kernel, writeAudit }: InsightRoom,
  { workspaceId, agentId }: AgentCaller,
  id: QuestionId,
): Promise<void> {
  const at = new Date(kernel.clock.now()).toISOString();
  await kernel.database.in(workspaceId).transaction(async (tx) => {
    if ((await confirm(tx, workspaceId, id, at, agentId)) === 0) throw new Refusal('object.not-found');
    await writeAudit(tx, { workspaceId, actor: agentId, action: 'question.confirmed', object: id });
  });
}
