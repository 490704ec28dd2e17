import type { Changed, ConversationId } from '@parley/contract';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Actor } from '../access.ts';
import { listSaid, refuseGone } from '../messages/find-message.ts';
import { actOnSeen, type Reach } from '../messages/on-seen.ts';

/** Moves messages to a new conversation of the same contact; the entry written here brings it about. */
export function splitConversation(
  kernel: Kernel,
  reach: Reach,
  caller: Actor,
  id: ConversationId,
  wanted: { clientId: string; seqs: readonly number[] },
): Promise<Changed> {
  const seqs = [...new Set(wanted.seqs)].toSorted((a, b) => a - b);
  const to = newId('cnv', kernel.clock.now());
  const look = async () => {
    const said = await listSaid(kernel.database.in(caller.workspaceId), id, seqs);
    const messages = said.filter(({ body }) => body.kind === 'message');
    if (messages.length < seqs.length)
      throw new Refusal('message.not-found', {
        detail: 'Only messages can move, and all of them must be there.',
      });
    return () => {
      for (const each of messages) refuseGone(each);
      return [
        {
          author: { kind: 'agent' as const, id: caller.agentId },
          body: { kind: 'split-to' as const, to, seqs },
        },
      ];
    };
  };
  return actOnSeen(reach, caller, id, look, wanted.clientId);
}
