import type {
  AgentId,
  Announcement,
  AnnouncementId,
  MyAnnouncement,
  TeamId,
  WorkspaceId,
} from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export const insertAnnouncement = (
  query: Query,
  {
    workspaceId,
    id,
    at,
    by,
    text,
    teamIds,
  }: Pick<Announcement, 'id' | 'at' | 'by' | 'text' | 'teamIds'> & { workspaceId: WorkspaceId },
) =>
  query.run(
    sql`insert into announcement (id, workspace_id, at, by_agent, text, team_ids) values (${id}, ${workspaceId}, ${at}, ${by}, ${text}, ${teamIds}::text[])`,
  );

/** Addresses it to every active colleague of these teams, or of all where none is named, but not to its author; gives how many that are. */
export const insertReceipts = (
  query: Query,
  workspaceId: WorkspaceId,
  { id, by, teamIds }: { id: AnnouncementId; by: AgentId; teamIds: readonly TeamId[] },
) =>
  query.run(
    sql`insert into announcement_receipt (announcement_id, agent_id, workspace_id)
        select ${id}, a.id, ${workspaceId} from agent a where a.workspace_id = ${workspaceId} and a.active and a.id <> ${by}
          and (${teamIds.length === 0} or exists (select from team_member m where m.agent_id = a.id and m.team_id = any(${teamIds}::text[])))`,
  );

export const listAnnouncements = (query: Query, workspaceId: WorkspaceId, most: number) =>
  query.rows<Announcement>(
    sql`select n.id, n.at, n.by_agent as by, n.text, n.team_ids as "teamIds",
          (select count(*)::int from announcement_receipt r where r.announcement_id = n.id) as "sentTo",
          (select count(acknowledged_at)::int from announcement_receipt r where r.announcement_id = n.id) as acknowledged
        from announcement n where n.workspace_id = ${workspaceId} order by n.at desc limit ${most}`,
  );

export const listMine = (query: Query, agentId: AgentId, hours: number) =>
  query.rows<MyAnnouncement>(
    sql`select n.id, n.at, n.by_agent as by, n.text from announcement_receipt r join announcement n on n.id = r.announcement_id
        where r.agent_id = ${agentId} and r.acknowledged_at is null and n.at > now() - make_interval(hours => ${hours}::int) order by n.at`,
  );

/** Gives how many rows that was: none where it was not addressed to them. */
export const acknowledge = (query: Query, id: AnnouncementId, agentId: AgentId) =>
  query.run(
    sql`update announcement_receipt set acknowledged_at = coalesce(acknowledged_at, now()) where announcement_id = ${id} and agent_id = ${agentId}`,
  );

export const countKnownTeams = async (
  query: Query,
  workspaceId: WorkspaceId,
  ids: readonly TeamId[],
): Promise<number> =>
  (
    await query.find<{ count: number }>(
      sql`select count(*)::int as count from team where workspace_id = ${workspaceId} and id = any(${ids}::text[])`,
    )
  )?.count ?? 0;
