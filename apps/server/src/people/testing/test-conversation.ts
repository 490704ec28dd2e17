import type { AgentId, TeamId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { TestKernel } from '../../kernel/testing/index.ts';

/** A stored conversation, for rules that count or look for them. */
export async function testConversation(
  { database: { system } }: TestKernel,
  given: {
    workspaceId: WorkspaceId;
    owner: AgentId | 'bot' | 'queue';
    teamId?: TeamId;
    status?: 'open' | 'snoozed' | 'closed';
  },
): Promise<void> {
  const { workspaceId, owner, teamId = null, status = 'open' } = given;
  const channel = newId('cha');
  const contact = newId('ctc');
  const owned =
    owner === 'bot' || owner === 'queue'
      ? { owner_kind: owner }
      : { owner_kind: 'agent', owner_agent_id: owner };
  await testChannel(system, workspaceId, channel, null);
  await system.run(
    sql`insert into contact (id, workspace_id, name) values (${contact}, ${workspaceId}, 'Customer')`,
  );
  const ids = {
    id: newId('cnv'),
    workspace_id: workspaceId,
    contact_id: contact,
    channel_account_id: channel,
  };
  const row = { ...(await blank(system)), ...ids, ...owned, team_id: teamId, status };
  await system.run(
    sql`insert into conversation select * from jsonb_populate_record(null::conversation, ${JSON.stringify(row)}::jsonb)`,
  );
}

/** Something for every column that must have a value, so that a new one of the log's columns is no matter here. */
async function blank(query: Query): Promise<Record<string, unknown>> {
  const columns = await query.rows<{ name: string; type: string }>(
    sql`select attname as name, format_type(atttypid, null) as type from pg_attribute
        where attrelid = 'conversation'::regclass and attnum > 0 and attnotnull and not attisdropped`,
  );
  const fillerOf = (type: string) => {
    if (type.endsWith('[]') || type === 'jsonb') return [];
    if (type.startsWith('timestamp')) return new Date().toISOString();
    return type === 'boolean' ? false : type === 'text' ? '' : 0;
  };
  return Object.fromEntries(columns.map(({ name, type }) => [name, fillerOf(type)]));
}

/** A stored channel account, with the team that gets its conversations. */
export const testChannel = (query: Query, workspaceId: WorkspaceId, id: string, teamId: TeamId | null) =>
  query.run(
    sql`insert into channel_account (id, workspace_id, kind, name, site_key, settings)
        values (${id}, ${workspaceId}, 'web', 'Site', ${id}, ${JSON.stringify({ teamId })}::jsonb)`,
  );
