import type { AgentId, InvitationId, Role, TeamId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface InvitationRow {
  id: InvitationId;
  email: string;
  role: Role;
  teamIds: TeamId[];
  expiresAt: string;
  /** the name of the agent who invited */
  invitedBy: string;
}
export interface NewInvitation {
  id: InvitationId;
  workspaceId: WorkspaceId;
  email: string;
  role: Role;
  teamIds: TeamId[];
  tokenHash: string;
  invitedBy: AgentId;
  expiresAt: string;
}

export const insertInvitation = (query: Query, row: NewInvitation) =>
  query.run(
    sql`insert into invitation (id, workspace_id, email, role, team_ids, token_hash, invited_by, expires_at)
        values (${row.id}, ${row.workspaceId}, ${row.email}, ${row.role}, ${row.teamIds}::text[], ${row.tokenHash}, ${row.invitedBy}, ${row.expiresAt}::timestamptz)`,
  );

export const listOpenInvitations = (query: Query, workspaceId: WorkspaceId, now: string) =>
  query.rows<InvitationRow>(
    sql`select i.id, i.email, i.role, i.team_ids as "teamIds", i.expires_at as "expiresAt", coalesce(p.name, i.invited_by) as "invitedBy"
        from invitation i left join agent a on a.id = i.invited_by left join person p on p.id = a.person_id
        where i.workspace_id = ${workspaceId} and i.accepted_at is null and i.expires_at > ${now}::timestamptz
        order by i.id desc`,
  );

/** Takes back what this email was offered before. */
export const deleteOpenInvitationsTo = (query: Query, workspaceId: WorkspaceId, email: string) =>
  query.run(
    sql`delete from invitation where workspace_id = ${workspaceId} and email = ${email} and accepted_at is null`,
  );

export const deleteOpenInvitation = (query: Query, workspaceId: WorkspaceId, id: InvitationId) =>
  query.find<{ email: string }>(
    sql`delete from invitation where id = ${id} and workspace_id = ${workspaceId} and accepted_at is null returning email`,
  );

export interface Offer {
  id: InvitationId;
  workspaceId: WorkspaceId;
  email: string;
  role: Role;
  teamIds: TeamId[];
  inviter: { role: Role; active: boolean } | null;
}

/** The invitation with this token while it is open, and how the inviter stands now. */
export const findOffer = (query: Query, tokenHash: string, now: string) =>
  query.find<Offer>(
    sql`select i.id, i.workspace_id as "workspaceId", i.email, i.role, i.team_ids as "teamIds",
          case when a.id is null then null else json_build_object('role', a.role, 'active', a.active) end as inviter
        from invitation i left join agent a on a.id = i.invited_by
        where i.token_hash = ${tokenHash} and i.accepted_at is null and i.expires_at > ${now}::timestamptz`,
  );

/** True for the one caller who takes the invitation; nobody takes it again. */
export const takeInvitation = async (query: Query, id: InvitationId, now: string): Promise<boolean> =>
  (await query.run(
    sql`update invitation set accepted_at = ${now}::timestamptz where id = ${id} and accepted_at is null and expires_at > ${now}::timestamptz`,
  )) === 1;

export const deleteInvitationsBefore = (query: Query, before: string) =>
  query.run(sql`delete from invitation where expires_at < ${before}::timestamptz`);
