import type { AgentId, Changed, WorkspaceId } from '@parley/contract';
import type { Outgoing } from '@parley/sdk';
import { client } from './client.ts';
import { isRefusal } from './problem-words.ts';

/** Sends one item, taking the conversation over first where its writer chose to; safe to repeat. Undefined: it is held for some seconds. */
export async function deliver(
  workspaceId: WorkspaceId,
  agentId: AgentId,
  item: Outgoing,
): Promise<Changed | undefined> {
  const params = { workspaceId, conversationId: item.conversationId };
  const { clientId, holdSeconds, thenClose } = item;
  if (item.kind === 'note') return client.call('addNote', { params, body: noteOf(item) });
  if (item.takes !== undefined) await takeOver(params, agentId, item.takes);
  const body = { clientId, ...messageOf(item) };
  if (!holdSeconds) return client.call('sendMessage', { params, body });
  await client.call('scheduleMessage', {
    params,
    body: { ...body, holdSeconds, ...(thenClose ? { thenClose } : {}) },
  });
  return undefined;
}

function noteOf({ clientId, text, attachments, to, quotes, mentions, mentionedTeams }: Outgoing) {
  return {
    ...{ clientId, text },
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(to ? { to } : {}),
    ...(quotes ? { quotes } : {}),
    ...(mentions?.length ? { mentions } : {}),
    ...(mentionedTeams?.length ? { mentionedTeams } : {}),
  };
}

function messageOf({ text, attachments, template, quotes, seen, isConfirmed, reply, original }: Outgoing) {
  return {
    ...(template ? { template } : { text }),
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(quotes ? { quotes } : {}),
    ...(seen === undefined ? {} : { seen }),
    ...(isConfirmed ? { isConfirmed } : {}),
    ...(reply ? { reply } : {}),
    ...(original ? { original } : {}),
  };
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
