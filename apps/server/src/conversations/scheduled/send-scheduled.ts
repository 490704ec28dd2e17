import type { Changed, ConversationId, ScheduledMessageId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Actor } from '../access.ts';
import type { AgentConversations } from '../agent-conversations.ts';
import { lockScheduled, type Scheduled } from './store.ts';

/** One that is still open, while nobody else can change it. */
export async function getOpen(
  tx: Tx,
  conversationId: ConversationId,
  id: ScheduledMessageId,
): Promise<Scheduled> {
  const one = await lockScheduled(tx, id);
  if (one?.conversationId !== conversationId) throw new Refusal('object.not-found');
  if (one.status === 'sent' || one.status === 'cancelled')
    throw new Refusal('scheduled.over', { detail: 'It was sent or cancelled meanwhile.' });
  return one;
}

/** Says it in the log as any answer is said; however often this is tried, on however many processes, it stands there once. */
export async function sendScheduled(
  { speak, close }: Pick<AgentConversations, 'speak' | 'close'>,
  caller: Actor,
  { id, conversationId, body }: Scheduled,
  contactSeq?: number,
): Promise<Changed> {
  const { isConfirmed, seen, thenClose } = body;
  const changed = await speak.answer(
    caller,
    conversationId,
    `scheduled:${id}`,
    { kind: 'message', ...saidOf(body) },
    { contactSeq, isConfirmed, seen },
  );
  if (thenClose && changed.entries.length > 0) await close(caller, conversationId, `scheduled:${id}:close`);
  return changed;
}

/** What of it is said; the words of a template are made when it is said. */
export const saidOf = ({ text, attachments, quotes, template, reply, original }: Scheduled['body']) => ({
  ...(template ? { template } : text ? { text } : {}),
  ...(attachments?.length ? { attachments } : {}),
  ...(quotes ? { quotes } : {}),
  ...(reply ? { reply } : {}),
  ...(original ? { original } : {}),
});
