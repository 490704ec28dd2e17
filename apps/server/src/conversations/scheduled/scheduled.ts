import {
  type Changed,
  type ConversationId,
  mostScheduled,
  type ScheduledMessage,
  type ScheduledMessageId,
  shortfallsOf,
} from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Actor } from '../access.ts';
import { answer } from '../agent-acts.ts';
import { channelCan } from '../messages/channel-can.ts';
import { findHabits } from '../store.ts';
import { announce, jobOf, type ScheduledRoom } from './room.ts';
import { getOpen, sendScheduled } from './send-scheduled.ts';
import {
  insertScheduled,
  listOpen,
  type Scheduled,
  type ScheduledBody,
  settleScheduled,
  updateScheduled,
} from './store.ts';

export interface Wanted extends ScheduledBody {
  sendAt: string;
  onlyIfNoAnswer: boolean;
}

export const told = ({ workspaceId: _ws, contactSeq: _seq, body: _body, ...one }: Scheduled) =>
  one as ScheduledMessage;

export async function listScheduled(
  { kernel, agents }: ScheduledRoom,
  caller: Actor,
  id: ConversationId,
): Promise<ScheduledMessage[]> {
  await agents.get(caller, id);
  return (await listOpen(kernel.database.in(caller.workspaceId), id)).map(told);
}

/** Lets a message wait for its time; only who could send it now may. */
export async function scheduleMessage(
  room: ScheduledRoom,
  caller: Actor,
  id: ConversationId,
  { clientId, ...wanted }: Wanted & { clientId: string },
): Promise<ScheduledMessage> {
  const { kernel } = room;
  const { body, contactSeq } = await settled(room, caller, id, wanted);
  const { workspaceId, agentId } = caller;
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    const open = await listOpen(tx, id);
    if (open.length >= mostScheduled)
      throw new Refusal('request.too-many', { detail: `${mostScheduled} messages wait here already.` });
    const one = await insertScheduled(tx, {
      ...{ id: newId('sch', kernel.clock.now()), workspaceId, conversationId: id, agentId },
      ...{ clientId, body, contactSeq },
      ...{ sendAt: wanted.sendAt, onlyIfNoAnswer: wanted.onlyIfNoAnswer },
    });
    await wait(kernel, tx, one);
    return told(one);
  });
}

/** Changes what waits, or lets one wait again that could not be sent. */
export async function changeScheduled(
  room: ScheduledRoom,
  caller: Actor,
  id: ConversationId,
  asked: { id: ScheduledMessageId; version: number } & Wanted,
): Promise<ScheduledMessage> {
  const { kernel } = room;
  const { body, contactSeq } = await settled(room, caller, id, asked);
  return kernel.database.in(caller.workspaceId).transaction(async (tx) => {
    const before = await getOpen(tx, id, asked.id);
    if (before.version !== asked.version)
      throw new Refusal('object.changed', { detail: 'Somebody else has changed it; look again.' });
    const { agentId } = caller;
    const { sendAt, onlyIfNoAnswer } = asked;
    const one = await updateScheduled(tx, {
      id: asked.id,
      body,
      sendAt,
      onlyIfNoAnswer,
      contactSeq,
      agentId,
    });
    await wait(kernel, tx, one);
    return told(one);
  });
}

export async function cancelScheduled(
  { kernel, agents }: ScheduledRoom,
  caller: Actor,
  id: ConversationId,
  scheduledId: ScheduledMessageId,
): Promise<void> {
  await agents.get(caller, id);
  await kernel.database.in(caller.workspaceId).transaction(async (tx) => {
    await getOpen(tx, id, scheduledId);
    await settleScheduled(tx, scheduledId, 'cancelled');
    await announce(kernel, tx, caller.workspaceId, id);
  });
}

/** Sends it before its time, in the name of who asks for it. */
export async function sendNow(
  room: ScheduledRoom,
  caller: Actor,
  id: ConversationId,
  scheduledId: ScheduledMessageId,
): Promise<Changed> {
  const { kernel, agents } = room;
  await agents.get(caller, id);
  // Locked on connections that nothing within asks for, or many at once would wait for each other.
  return kernel.database.system.transaction(async (tx) => {
    const one = await getOpen(tx, id, scheduledId);
    const changed = await sendScheduled(agents, caller, one);
    await settleScheduled(tx, scheduledId, 'sent');
    await announce(kernel, tx, caller.workspaceId, id);
    return changed;
  });
}

/** What is to be said, checked as if it went out now. */
async function settled(room: ScheduledRoom, caller: Actor, id: ConversationId, wanted: Wanted) {
  const { kernel, agents, ports } = room;
  const { state } = await agents.get(caller, id);
  const { text, attachments, quotes } = wanted;
  const habits = await findHabits(kernel.database.in(caller.workspaceId), state.channelAccountId);
  const at = Math.max(kernel.clock.now(), Date.parse(wanted.sendAt));
  const [missing] = shortfallsOf(wanted, await channelCan(ports, habits?.channel), state, at);
  if (missing)
    throw new Refusal('message.not-carried', {
      errors: { [missing.what]: 'this channel does not take it at that time' },
    });
  const files = attachments?.length
    ? await ports.checkAttachments(caller.workspaceId, attachments)
    : undefined;
  const body: ScheduledBody = {
    ...(text ? { text } : {}),
    ...(files ? { attachments: files } : {}),
    ...(quotes ? { quotes } : {}),
  };
  answer(caller.agentId, { kind: 'message', ...body })(state);
  return { body, contactSeq: state.contactSeq };
}

async function wait(kernel: Kernel, tx: Tx, one: Scheduled): Promise<void> {
  await kernel.jobs.add(tx, jobOf(one));
  await announce(kernel, tx, one.workspaceId, one.conversationId);
  tx.afterCommit(kernel.jobs.nudge);
}
