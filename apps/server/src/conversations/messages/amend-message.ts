import {
  type Changed,
  type ChannelCapabilities,
  type ConversationId,
  type EntryBody,
  lengthOf,
} from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { isAtLeast } from '../../kernel/route.ts';
import type { Actor } from '../access.ts';
import { edit } from '../agent-acts.ts';
import type { ConversationPorts } from '../ports.ts';
import { findHabits } from '../store.ts';
import { channelCan } from './channel-can.ts';
import { type Found, getSaid, listSaid, refuseGone } from './find-message.ts';
import { actOnSeen, type Reach } from './on-seen.ts';
import type { Speak } from './speak.ts';

type Told = Pick<ConversationPorts, 'carries'>;

/** For how long messages may be taken back or changed where a channel does not set it. */
export const usualRecallMinutes = 24 * 60;

/** Takes a message back: the customer reads it no more. Twice is once. */
export function recallMessage(
  kernel: Kernel,
  reach: Reach,
  caller: Actor,
  id: ConversationId,
  seq: number,
  told: Told,
): Promise<Changed> {
  return actOnSeen(reach, caller, id, async () => {
    const [found] = await listSaid(kernel.database.in(caller.workspaceId), id, [seq]);
    if (found?.since.recalled) return () => [];
    await refuseUnlessMine(kernel, { reach, ...told }, caller, id, found, 'canRecall');
    return () => [by(caller, { kind: 'recalled', seq })];
  });
}

/** Changes what a message says; the words before stay for colleagues. */
export async function editMessage(
  kernel: Kernel,
  reach: Reach,
  caller: Actor,
  id: ConversationId,
  asked: { seq: number; text: string; isConfirmed?: boolean | undefined },
  { speak, ...told }: Told & { speak: Pick<Speak, 'words'> },
): Promise<Changed> {
  const { seq, isConfirmed = false } = asked;
  const words = await speak.words(caller, asked.text, isConfirmed);
  return actOnSeen(reach, caller, id, async () => {
    const found = await getSaid(kernel.database.in(caller.workspaceId), id, seq);
    const can = await refuseUnlessMine(kernel, { reach, ...told }, caller, id, found, 'canEdit');
    if (lengthOf(words.text, can) > can.text.most)
      throw new Refusal('message.not-carried', {
        errors: { text: 'this channel takes no text of this length' },
      });
    return () => (found.text === words.text ? [] : edit(caller.agentId, seq, words));
  });
}

const by = ({ agentId }: Actor, body: EntryBody) => ({
  author: { kind: 'agent' as const, id: agentId },
  body,
});

/** What went to the customer is changed by its author or a supervisor, and only while the channel lets it be changed; tells what the channel can. */
async function refuseUnlessMine(
  kernel: Kernel,
  { reach, ...told }: { reach: Reach } & Told,
  caller: Actor,
  id: ConversationId,
  found: Found | undefined,
  ability: 'canRecall' | 'canEdit',
): Promise<ChannelCapabilities> {
  if (found?.body.kind !== 'message' || found.entry.author.kind === 'contact')
    throw new Refusal('message.not-found', { detail: 'No message of ours is there.' });
  refuseGone(found);
  const { author, at } = found.entry;
  const isMine = author.kind === 'agent' && author.id === caller.agentId;
  if (!isMine && !isAtLeast(caller.role, 'supervisor'))
    throw new Refusal('message.not-yours', { detail: 'Its author or a supervisor may do this.' });
  const { state } = await reach.get(caller, id);
  const habits = await findHabits(kernel.database.in(caller.workspaceId), state.channelAccountId);
  const can = await channelCan(told, habits?.channel);
  if (!can[ability] || found.body.isFromConsole)
    throw new Refusal('message.not-carried', { detail: 'This channel lets no message be changed so.' });
  const allowedMs = (habits?.recallMinutes ?? can.amendMinutes ?? usualRecallMinutes) * 60_000;
  if (kernel.clock.now() - Date.parse(at) > allowedMs)
    throw new Refusal('message.too-late', {
      detail: `Messages can be changed here for ${allowedMs / 60_000} minutes.`,
    });
  return can;
}
