import type { AgentId, ConversationId, DraftContent, KeptDraft, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** What an agent is writing, newest first. */
export const listDraftsOf = (query: Query, agentId: AgentId, most: number) =>
  query.rows<KeptDraft>(
    sql`select conversation_id as "conversationId", content, version, previous, updated_at as "updatedAt" from draft
        where agent_id = ${agentId} and (content ->> 'reply' <> '' or content ->> 'note' <> '' or jsonb_array_length(content -> 'attachments') > 0)
        order by updated_at desc limit ${most}`,
  );

/**
 * Keeps a draft: the newest wins. Where it was not written upon what stands there, and another device wrote that, what stood there is kept one step back.
 */
export async function upsertDraft(
  query: Query,
  draft: {
    workspaceId: WorkspaceId;
    agentId: AgentId;
    conversationId: ConversationId;
    content: DraftContent;
    version: number;
    device: string;
  },
): Promise<KeptDraft> {
  const content = JSON.stringify(draft.content);
  const [row] = await query.rows<KeptDraft>(
    sql`insert into draft as d (agent_id, conversation_id, workspace_id, content, version, device)
        values (${draft.agentId}, ${draft.conversationId}, ${draft.workspaceId}, ${content}::jsonb, 1, ${draft.device})
        on conflict (agent_id, conversation_id) do update set
          content = excluded.content, version = d.version + 1, device = excluded.device, updated_at = now(),
          previous = case
            when d.version <> ${draft.version} and d.device <> excluded.device and d.content <> excluded.content
              and (d.content ->> 'reply' <> '' or d.content ->> 'note' <> '' or jsonb_array_length(d.content -> 'attachments') > 0) then d.content
            else d.previous end
        returning conversation_id as "conversationId", content, version, previous, updated_at as "updatedAt"`,
  );
  return row as KeptDraft;
}
