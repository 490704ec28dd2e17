import type {
  AgentId,
  ChannelAccountId,
  ContactId,
  ConversationId,
  TeamId,
  WorkspaceId,
} from '@parley/contract';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { AgentCaller } from '../../kernel/route.ts';

/** A workspace with one web channel. */
export async function stageWorkspace(kernel: Kernel, settings: Record<string, unknown> = {}) {
  const workspaceId = newId('wsp');
  const { system } = kernel.database;
  await system.run(sql`insert into workspace (id, name, locale) values (${workspaceId}, 'Spruce', 'zh-CN')`);
  return { workspaceId, channelAccountId: await stageChannel(kernel, workspaceId, settings) };
}

export async function stageChannel(
  kernel: Kernel,
  workspaceId: WorkspaceId,
  settings: Record<string, unknown> = {},
): Promise<ChannelAccountId> {
  const id = newId('cha');
  const json = JSON.stringify({ enabled: true, verifiedOnly: false, ...settings });
  await kernel.database.system.run(
    sql`insert into channel_account (id, workspace_id, kind, name, site_key, settings) values (${id}, ${workspaceId}, 'web', 'Shop', ${id}, ${json})`,
  );
  return id;
}

/** A conversation as its log would have left it; only what decides who sees it matters here. */
export async function stageConversation(
  kernel: Kernel,
  of: {
    workspaceId: WorkspaceId;
    channelAccountId: ChannelAccountId;
    contactId: ContactId;
    owner: AgentId | 'queue' | 'bot';
    teamId: TeamId | null;
  },
): Promise<ConversationId> {
  const id = newId('cnv');
  const kind = of.owner === 'queue' || of.owner === 'bot' ? of.owner : 'agent';
  const now = new Date().toISOString();
  const row = {
    ...{
      id,
      workspace_id: of.workspaceId,
      contact_id: of.contactId,
      channel_account_id: of.channelAccountId,
    },
    ...{ owner_kind: kind, owner_agent_id: kind === 'agent' ? of.owner : null, owner_version: 1 },
    ...{
      team_id: of.teamId,
      due_at: 'infinity',
      status: 'open',
      priority: 0,
      tags: [],
      passed_by: [],
      participants: [],
      sleeps: [],
      tickets: [],
      ...{ preview_seq: 0, contact_received_seq: 0, answers_since: 0 },
      topics: [],
      queued_for: 'chat',
      rating_asked: false,
      is_apart: false,
    },
    ...{ created_at: now, last_entry_at: now, head_seq: 1, reacted_seq: 1, lane: 0 },
    ...{ contact_read_seq: 0, contact_unread: 0, agent_read_seq: 0, contact_seq: 0 },
  };
  await kernel.database.system.run(
    sql`insert into conversation select * from jsonb_populate_record(null::conversation, ${JSON.stringify(row)}::jsonb)`,
  );
  return id;
}

export const agentOf = (workspaceId: WorkspaceId, more: Partial<AgentCaller> = {}): AgentCaller => ({
  kind: 'agent',
  workspaceId,
  agentId: newId('agt'),
  personId: newId('per'),
  sessionId: newId('ses'),
  role: 'agent',
  visibility: 'all',
  teamIds: [],
  ...more,
});
