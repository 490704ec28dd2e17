import type { AgentId, Changed, WorkspaceId } from '@parley/contract';
import type { Outgoing } from '@parley/sdk';
import { client } from './client.ts';
import { isRefusal } from './problem-words.ts';

/** Sends one item, taking the conversation over first where its writer chose to; safe to repeat. */
export async function deliver(workspaceId: WorkspaceId, agentId: AgentId, item: Outgoing): Promise<Changed> {
  const params = { workspaceId, conversationId: item.conversationId };
  const { clientId, text } = item;
  const attachments = item.attachments.length > 0 ? { attachments: item.attachments } : {};
  if (item.kind === 'note')
    return client.call('addNote', {
      params,
      body: { clientId, text, ...attachments, ...(item.to ? { to: item.to } : {}) },
    });
  if (item.takes !== undefined) await takeOver(params, agentId, item.takes);
  const confirmed = item.isConfirmed ? { isConfirmed: true } : {};
  const reply = item.reply ? { reply: item.reply } : {};
  return client.call('sendMessage', {
    params,
    body: { clientId, text, ...attachments, ...confirmed, ...reply },
  });
}

type Params = { workspaceId: WorkspaceId; conversationId: Outgoing['conversationId'] };

/** A repeat after a lost answer finds the conversation already taken, by oneself: that is as good. */
async function takeOver(params: Params, agentId: AgentId, ownerVersion: number) {
  try {
    await client.call('takeConversation', { params, body: { ownerVersion } });
  } catch (error) {
    if (!isRefusal(error, 'conversation.owner-changed')) throw error;
    const { owner } = await client.call('getConversation', { params });
    if (owner.kind !== 'agent' || owner.agentId !== agentId) throw error;
  }
}
