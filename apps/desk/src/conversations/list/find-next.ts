import type { ConversationId, TeamId } from '@parley/contract';
import type { InfiniteData } from '@tanstack/react-query';
import { queries } from '../../shell/queries.ts';
import type { ListId } from '../views.ts';
import { listKey } from './lists.ts';
import { nextWaiting } from './next-waiting.ts';
import type { RowsPage } from './order.ts';

/** What to work on after a conversation is done: the longest waiting, else the row below. */
export function findNext(
  workspaceId: string,
  view: ListId,
  teamId: TeamId | undefined,
  done: ConversationId | null,
): ConversationId | null {
  const held = queries.getQueryData<InfiniteData<RowsPage>>(listKey(workspaceId, view, teamId));
  const rows = held?.pages.flatMap((page) => page.data) ?? [];
  const index = rows.findIndex((row) => row.id === done);
  return nextWaiting(rows, done) ?? rows[index + 1]?.id ?? rows[index - 1]?.id ?? null;
}
