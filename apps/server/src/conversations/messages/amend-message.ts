import { type Changed, type ConversationId, channelCapabilities, type EntryBody } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { isAtLeast } from '../../kernel/route.ts';
import type { Actor } from '../access.ts';
import type { ConversationPorts } from '../ports.ts';
import { findHabits } from '../store.ts';
import { type Found, getSaid, listSaid, refuseGone } from './find-message.ts';
import { actOnSeen, type Reach } from './on-seen.ts';

const usualMinutes = 24 * 60;

/** Takes a message back: the customer reads it no more. Twice is once. */
export function recallMessage(
  kernel: Kernel,
  reach: Reach,
  caller: Actor,
  id: ConversationId,
  seq: number,
): Promise<Changed> {
  return actOnSeen(reach, caller, id, async () => {
    const [found] = await listSaid(kernel.database.in(caller.workspaceId), id, [seq]);
    if (found?.since.recalled) return () => [];
    await refuseUnlessMine(kernel, reach, caller, id, found, 'canRecall');
    return () => [by(caller, { kind: 'recalled', seq })];
  });
}

/** Changes what a message says; the words before stay for colleagues. */
export async function editMessage(
  kernel: Kernel,
  reach: Reach,
  caller: Actor,
  id: ConversationId,
  { seq, text: written }: { seq: number; text: string },
  screen: ConversationPorts['screen'],
): Promise<Changed> {
  const screened = await screen?.ofAgent(caller.workspaceId, written, false);
  const text = screened?.text ?? written;
  return actOnSeen(reach, caller, id, async () => {
    const found = await getSaid(kernel.database.in(caller.workspaceId), id, seq);
    await refuseUnlessMine(kernel, reach, caller, id, found, 'canEdit');
    return () => (found.text === text ? [] : [by(caller, { kind: 'edited', seq, text })]);
  });
}

const by = ({ agentId }: Actor, body: EntryBody) => ({
  author: { kind: 'agent' as const, id: agentId },
  body,
});

/** What went to the customer is changed by its author or a supervisor, and only while the channel lets it be changed. */
async function refuseUnlessMine(
  kernel: Kernel,
  reach: Reach,
  caller: Actor,
  id: ConversationId,
  found: Found | undefined,
  ability: 'canRecall' | 'canEdit',
): Promise<void> {
  if (found?.body.kind !== 'message' || found.entry.author.kind === 'contact')
    throw new Refusal('message.not-found', { detail: 'No message of ours is there.' });
  refuseGone(found);
  const { author, at } = found.entry;
  const isMine = author.kind === 'agent' && author.id === caller.agentId;
  if (!isMine && !isAtLeast(caller.role, 'supervisor'))
    throw new Refusal('message.not-yours', { detail: 'Its author or a supervisor may do this.' });
  const { state } = await reach.get(caller, id);
  const habits = await findHabits(kernel.database.in(caller.workspaceId), state.channelAccountId);
  const can = channelCapabilities(habits?.channel);
  if (!can[ability])
    throw new Refusal('message.not-carried', { detail: 'This channel lets no message be changed so.' });
  const allowedMs = (habits?.recallMinutes ?? usualMinutes) * 60_000;
  if (kernel.clock.now() - Date.parse(at) > allowedMs)
    throw new Refusal('message.too-late', {
      detail: `Messages can be changed here for ${allowedMs / 60_000} minutes.`,
    });
}
