import type { AgentId, PersonId, Role, Visibility, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface Membership {
  agentId: AgentId;
  workspaceId: WorkspaceId;
  role: Role;
  visibility: Visibility;
  active: boolean;
}

/** Every agent that a person is, in whatever workspace. */
export const listMemberships = (query: Query, personId: PersonId) =>
  query.rows<Membership>(
    sql`select id as "agentId", workspace_id as "workspaceId", role, visibility, active from agent where person_id = ${personId} order by created_at, id`,
  );
