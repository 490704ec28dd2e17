import type { ChannelAccountId, ContactId, ConversationId, WorkspaceId } from '@parley/contract';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Append, Draft } from '../log/append.ts';

/** A workspace with one website and one customer, just enough for conversations to stand on. */
export async function seedGround(kernel: Kernel) {
  const workspaceId: WorkspaceId = newId('wsp');
  const channelAccountId: ChannelAccountId = newId('cha');
  const contactId: ContactId = newId('ctc');
  const { system } = kernel.database;
  await system.run(sql`insert into workspace (id, name, locale) values (${workspaceId}, 'Shop', 'en')`);
  await system.run(
    sql`insert into channel_account (id, workspace_id, kind, name, site_key, settings) values (${channelAccountId}, ${workspaceId}, 'web', 'Site', ${`pk_${channelAccountId}`}, '{}')`,
  );
  await system.run(
    sql`insert into contact (id, workspace_id, name) values (${contactId}, ${workspaceId}, 'Visitor')`,
  );
  return { workspaceId, channelAccountId, contactId, newContact: () => seedContact(kernel, workspaceId) };
}
export type Ground = Awaited<ReturnType<typeof seedGround>>;

async function seedContact(kernel: Kernel, workspaceId: WorkspaceId): Promise<ContactId> {
  const contactId: ContactId = newId('ctc');
  await kernel.database.system.run(
    sql`insert into contact (id, workspace_id, name) values (${contactId}, ${workspaceId}, 'Visitor')`,
  );
  return contactId;
}

/** What a customer says, as an append that begins the conversation where needed. */
export function says(
  ground: Omit<Ground, 'newContact'>,
  conversationId: ConversationId,
  text: string,
  clientId?: string,
): Append {
  const { workspaceId, contactId, channelAccountId } = ground;
  const draft: Draft = { author: { kind: 'contact', id: contactId }, body: { kind: 'message', text } };
  return {
    workspaceId,
    conversationId,
    ...(clientId ? { clientId } : {}),
    begin: { contactId, channelAccountId, teamId: null, locale: null },
    decide: () => [draft],
  };
}
