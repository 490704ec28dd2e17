import type { AuditId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface AuditRow {
  id: AuditId;
  at: string;
  actor: string;
  action: string;
  object: string;
  detail: Record<string, unknown>;
}

export const insertAudit = (query: Query, row: AuditRow & { workspaceId: WorkspaceId }) =>
  query.run(
    sql`insert into audit (id, workspace_id, at, actor, action, object, detail)
        values (${row.id}, ${row.workspaceId}, ${row.at}::timestamptz, ${row.actor}, ${row.action}, ${row.object}, ${JSON.stringify(row.detail)}::jsonb)`,
  );

/** The newest lines before a line; an actor who is an agent is named with name and email. */
export const listAuditBefore = (query: Query, before: string | null, most: number) =>
  query.rows<AuditRow>(
    sql`select l.id, l.at, coalesce(p.name || ' (' || p.email || ')', l.actor) as actor, l.action, l.object, l.detail
        from audit l left join agent a on a.id = l.actor left join person p on p.id = a.person_id
        where ${before}::text is null or l.id < ${before}::text
        order by l.id desc limit ${most}::int`,
  );
