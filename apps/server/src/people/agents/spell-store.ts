import type { AgentId, AgentState, StateTotals, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

interface Span {
  from: string;
  to: string;
}
export interface SpellSum {
  agentId: AgentId;
  state: AgentState;
  reason: string | null;
  ms: number;
  from: StateTotals['from'];
  to: StateTotals['to'];
}

/** How long each agent was in each state within a span, for each reason; one agent, or all of the workspace. A spell under way counts up to now. */
export const sumSpells = (query: Query, workspaceId: WorkspaceId, { from, to }: Span, only: AgentId | null) =>
  query.rows<SpellSum>(
    sql`select s.agent_id as "agentId", s.state, s.reason, min(s.began) as "from", max(s.ended) as "to",
          (sum(extract(epoch from s.ended - s.began)) * 1000)::float8 as ms
        from (
          select agent_id, state, reason, greatest(since, ${from}::timestamptz) as began, least(coalesce(until, now()), ${to}::timestamptz) as ended
          from agent_spell
          where workspace_id = ${workspaceId} and (until > ${from}::timestamptz or until is null) and since < ${to}::timestamptz
            and (${only}::text is null or agent_id = ${only}::text)
        ) s where s.ended > s.began
        group by s.agent_id, s.state, s.reason order by s.agent_id, s.state, s.reason`,
  );

export const deleteSpellsBefore = (query: Query, before: string) =>
  query.run(sql`delete from agent_spell where until < ${before}::timestamptz`);
