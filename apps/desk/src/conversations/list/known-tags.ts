import type { ConversationRow } from '@parley/contract';
import type { InfiniteData } from '@tanstack/react-query';
import { queries } from '../../shell/queries.ts';
import { useSeat } from '../../shell/seat.tsx';
import { listsKey } from './lists.ts';
import type { RowsPage } from './order.ts';

/** The tags of the rows that are loaded, the most used first. */
export function useKnownTags(): string[] {
  const { workspaceId } = useSeat();
  const lists = queries.getQueriesData<InfiniteData<RowsPage>>({ queryKey: listsKey(workspaceId) });
  const rows = lists.flatMap(([, held]) => held?.pages.flatMap((page) => page.data) ?? []);
  const uses = new Map<string, Set<ConversationRow['id']>>();
  for (const row of rows)
    for (const tag of row.tags)
      uses.set(tag, (uses.get(tag) ?? new Set<ConversationRow['id']>()).add(row.id));
  return [...uses].toSorted((a, b) => b[1].size - a[1].size).map(([tag]) => tag);
}
