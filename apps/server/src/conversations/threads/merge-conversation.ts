import type { Changed, ConversationId, ConversationState } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Actor } from '../access.ts';
import type { Act } from '../agent-acts.ts';
import type { Reach } from '../messages/on-seen.ts';
import { findMerge, takeTurnOf } from './store.ts';

/** How long a merge can be taken back. */
const unmergeMs = 24 * 3_600_000;

/** Ends a conversation and goes on in another one of the same contact; what happens there follows from the entry that is written here. */
export async function mergeConversation(
  kernel: Kernel,
  reach: Reach,
  caller: Actor,
  id: ConversationId,
  into: ConversationId,
): Promise<Changed> {
  const { state: source } = await reach.get(caller, id);
  if (id === into) throw new Refusal('conversation.merged', { detail: 'That is the conversation itself.' });
  await reach.get(caller, into);
  // Two at once, each into the other, would end both: one of a contact's threads is joined after the other.
  // On connections that nothing within asks for, or many merges at once would wait for each other.
  return kernel.database.system.transaction(async (tx) => {
    await takeTurnOf(tx, source.contactId);
    const { state: target } = await reach.get(caller, into);
    refuseUnfit(source, target);
    return reach.act(caller, id, merge(caller, into));
  });
}

function refuseUnfit(source: ConversationState, target: ConversationState) {
  if (source.contactId !== target.contactId)
    throw new Refusal('conversation.other-contact', {
      detail: 'Both must be of one contact; merge the contacts first.',
    });
  if (target.mergedInto)
    throw new Refusal('conversation.merged', { detail: 'The other one goes on elsewhere itself.' });
}

const merge =
  ({ agentId }: Actor, into: ConversationId): Act =>
  (state) => {
    if (state.mergedInto === into) return [];
    if (state.mergedInto)
      throw new Refusal('conversation.merged', { detail: 'It goes on in another conversation already.' });
    const wasOpen = state.status !== 'closed';
    const waits = state.waitingSince ? { waitingSince: state.waitingSince } : {};
    return [
      {
        author: { kind: 'agent', id: agentId },
        body: { kind: 'merged-into', to: into, wasOpen, ...waits },
      },
    ];
  };

/** Takes a merge back; the conversation stays closed until somebody reopens it. */
export async function unmergeConversation(
  kernel: Kernel,
  reach: Reach,
  caller: Actor,
  id: ConversationId,
): Promise<Changed> {
  const { state } = await reach.get(caller, id);
  const merged = await findMerge(kernel.database.in(caller.workspaceId), id);
  const isFresh = merged && kernel.clock.now() - Date.parse(merged.at) <= unmergeMs;
  const { mergedInto } = state;
  if (!mergedInto || !isFresh)
    throw new Refusal('conversation.not-merged', { detail: 'A merge can be taken back within a day.' });
  await reach.get(caller, mergedInto);
  return reach.act(caller, id, (now) =>
    now.mergedInto === mergedInto
      ? [
          {
            author: { kind: 'agent', id: caller.agentId },
            body: { kind: 'unmerged', with: mergedInto },
          },
        ]
      : [],
  );
}
