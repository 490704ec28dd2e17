import type { WorkspaceId } from '@parley/contract';
import { entryOf, type Reaction, stateOf } from '../../conversations/index.ts';
import type { InsightRoom } from '../room.ts';
import { listConversationRows, listEntryRows } from './store.ts';

const most = 500;

/** Hears the latest conversations of a workspace that happened while nobody listened, as they would have been heard; a second time changes nothing. */
export async function hearHistory(
  { kernel }: InsightRoom,
  { wants, run }: Reaction,
  workspaceId: WorkspaceId,
): Promise<void> {
  const query = kernel.database.in(workspaceId);
  const rows = await listConversationRows(query, workspaceId, most);
  const entries = await listEntryRows(
    query,
    rows.map(({ id }) => id),
  );
  for (const row of rows) {
    const state = stateOf(row);
    const own = entries.filter((entry) => entry.conversation_id === row.id).map(entryOf);
    for (const entry of own) if (wants(entry, state)) await run(entry, state);
  }
}
