import {
  type Changed,
  type ConversationId,
  mostScheduled,
  type ScheduledMessage,
  type ScheduledMessageId,
} from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Actor } from '../access.ts';
import { announce, jobOf, type ScheduledRoom } from './room.ts';
import { getOpen, saidOf, sendScheduled } from './send-scheduled.ts';
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
type New = Omit<Wanted, 'sendAt'> & {
  clientId: string;
  sendAt?: string | undefined;
  holdSeconds?: number | undefined;
};

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

/** Lets a message wait for its time, or some seconds in which it can be taken back; only who could send it may. */
export async function scheduleMessage(
  room: ScheduledRoom,
  caller: Actor,
  id: ConversationId,
  { clientId, holdSeconds, ...asked }: New,
): Promise<ScheduledMessage> {
  const { kernel } = room;
  const heldUntil = new Date(kernel.clock.now() + (holdSeconds ?? 0) * 1000).toISOString();
  const wanted: Wanted = { ...asked, sendAt: asked.sendAt ?? heldUntil };
  const { body, contactSeq } = await settled(room, caller, id, wanted);
  const { workspaceId, agentId } = caller;
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    const open = await listOpen(tx, id);
    if (open.length >= mostScheduled)
      throw new Refusal('request.too-many', { detail: `${mostScheduled} messages wait here already.` });
    const one = await insertScheduled(tx, {
      ...{ id: newId('sch', kernel.clock.now()), workspaceId, conversationId: id, agentId },
      ...{ clientId, body, contactSeq },
      ...{ sendAt: wanted.sendAt, onlyIfNoAnswer: wanted.onlyIfNoAnswer, isHeld: holdSeconds !== undefined },
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
    // Whoever sends it by hand has looked.
    const changed = await sendScheduled(agents, caller, { ...one, body: { ...one.body, seen: undefined } });
    await settleScheduled(tx, scheduledId, 'sent');
    await announce(kernel, tx, caller.workspaceId, id);
    return changed;
  });
}

/** What is to be said, looked through as it will be when it goes out. */
async function settled(room: ScheduledRoom, caller: Actor, id: ConversationId, wanted: Wanted) {
  const { kernel, agents } = room;
  const { sendAt, onlyIfNoAnswer: _only, ...given } = wanted;
  const atMs = Math.max(kernel.clock.now(), Date.parse(sendAt));
  const { isConfirmed } = given;
  const { state, body, judge } = await agents.speak.prepare(
    caller,
    id,
    { kind: 'message', ...saidOf(given) },
    { atMs, isConfirmed },
  );
  judge(state);
  const { attachments } = body;
  const kept: ScheduledBody = {
    ...given,
    // Hidden words are hidden when it is said, by the lists as they are then; of a template this is what it would say now.
    ...(given.template && body.text ? { text: body.text } : {}),
    ...(attachments ? { attachments } : {}),
  };
  return { body: kept, contactSeq: state.contactSeq };
}

async function wait(kernel: Kernel, tx: Tx, one: Scheduled): Promise<void> {
  await kernel.jobs.add(tx, jobOf(one));
  await announce(kernel, tx, one.workspaceId, one.conversationId);
  tx.afterCommit(kernel.jobs.nudge);
}
