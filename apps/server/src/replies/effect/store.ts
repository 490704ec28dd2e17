import type { AgentId, CannedReplyId, ConversationId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface Use {
  workspaceId: WorkspaceId;
  conversationId: ConversationId;
  replyId: CannedReplyId;
  /** who used it; a reply that they cannot see is not counted */
  agentId: AgentId;
  seq: number;
  at: string;
}

/** Counts a use once, however often it is told: a message counts whose seq is new. */
export const noteUse = (query: Query, use: Use) =>
  query.run(
    sql`with used as (
          insert into canned_reply_use (conversation_id, reply_id, workspace_id, seq, at)
          select ${use.conversationId}::text, r.id, r.workspace_id, ${use.seq}::int, ${use.at}::timestamptz from canned_reply r
          where r.id = ${use.replyId} and r.workspace_id = ${use.workspaceId} and (r.agent_id is null or r.agent_id = ${use.agentId})
          on conflict (conversation_id, reply_id) do update set seq = excluded.seq where canned_reply_use.seq < excluded.seq
          returning reply_id, xmax = 0 as is_first)
        update canned_reply r set times_used = r.times_used + 1, conversations = r.conversations + case when u.is_first then 1 else 0 end
        from used u where r.id = u.reply_id`,
  );

/** Every reply used in the conversation shares in its being settled, or no longer being so. */
export const noteResolved = (query: Query, conversationId: ConversationId, isResolved: boolean) =>
  query.run(
    sql`with judged as (
          update canned_reply_use set is_resolved = ${isResolved}::boolean where conversation_id = ${conversationId} and is_resolved <> ${isResolved}::boolean
          returning reply_id)
        update canned_reply r set resolved = greatest(0, r.resolved + case when ${isResolved}::boolean then 1 else -1 end) from judged j where r.id = j.reply_id`,
  );

/** Every reply used in the conversation shares in its rating; of several the last counts. */
export const noteRating = (query: Query, conversationId: ConversationId, score: number) =>
  query.run(
    sql`with before as (
          select reply_id, rating from canned_reply_use where conversation_id = ${conversationId} and rating is distinct from ${score}::smallint for update
        ), judged as (
          update canned_reply_use u set rating = ${score}::smallint from before b where u.conversation_id = ${conversationId} and u.reply_id = b.reply_id
          returning u.reply_id, b.rating as earlier)
        update canned_reply r set ratings = r.ratings + case when j.earlier is null then 1 else 0 end, rating_sum = r.rating_sum + ${score}::int - coalesce(j.earlier, 0)
        from judged j where r.id = j.reply_id`,
  );
