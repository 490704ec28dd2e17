import type { ConversationId, visitorFrame } from '@parley/contract';
import type { z } from 'zod';
import { readAsContact, receiveAsContact } from '../../conversations/index.ts';
import type { VisitorCaller } from '../../kernel/route.ts';
import { takeMessage } from '../allowances.ts';
import type { VisitorConnection } from './audience.ts';
import { type Connection, push } from './connection.ts';
import type { Realtime } from './context.ts';

type Frame = z.output<typeof visitorFrame>;
const resumed = 200;

/** Answers the first frame: the token makes the socket a visitor's, then what was missed follows. */
export async function welcomeVisitor(
  realtime: Realtime,
  bare: Connection,
  frame: Extract<Frame, { t: 'hello' }>,
  caller: VisitorCaller,
): Promise<VisitorConnection> {
  const { audience } = realtime.hub;
  const socket: VisitorConnection = Object.assign(bare, { caller, token: frame.token });
  audience.visitors.add(caller.contactId, socket);
  audience.visitorsOf.add(caller.workspaceId, socket);
  audience.counts.visitors++;
  const conversations = await realtime.conversations.visitors.list(caller);
  push(socket, { t: 'welcome', conversations }, realtime.now());
  for (const { id, head } of conversations) {
    const held = frame.held[id];
    if (held !== undefined && held < head) await resume(realtime, socket, id, held);
  }
  if (conversations.some(({ owner, status }) => owner === 'queue' && status === 'open'))
    realtime.hub.tellPlacesSoon(caller.workspaceId);
  return socket;
}

export function farewellVisitor(realtime: Realtime, socket: VisitorConnection): void {
  const { audience } = realtime.hub;
  audience.visitors.remove(socket.caller.contactId, socket);
  audience.visitorsOf.remove(socket.caller.workspaceId, socket);
  audience.counts.visitors--;
}

async function resume(realtime: Realtime, socket: VisitorConnection, id: ConversationId, held: number) {
  const { data, after, head } = await realtime.conversations.visitors.entries(
    socket.caller,
    id,
    held,
    resumed,
  );
  push(socket, { t: 'entries', conversationId: id, after, head, entries: data }, realtime.now());
}

/** Handles one frame of a visitor whose socket is open. */
export async function handleVisitorFrame(
  realtime: Realtime,
  socket: VisitorConnection,
  frame: Frame,
): Promise<void> {
  const { visitors } = realtime.conversations;
  switch (frame.t) {
    case 'ping':
      return push(socket, { t: 'pong' }, realtime.now());
    case 'say': {
      takeMessage(realtime.limiter, realtime.kernel.config, socket.caller.contactId);
      const { conversationId, seq } = await visitors.say(socket.caller, frame);
      return push(socket, { t: 'said', ref: frame.ref, conversationId, seq }, realtime.now());
    }
    case 'resume':
      return resume(realtime, socket, frame.conversationId, frame.after);
    case 'read':
      await visitors.act(
        socket.caller,
        frame.conversationId,
        readAsContact(socket.caller.contactId, frame.upTo),
      );
      return;
    case 'received':
      await visitors.act(
        socket.caller,
        frame.conversationId,
        receiveAsContact(socket.caller.contactId, frame.upTo),
      );
      return;
    case 'typing': {
      const { conversationId, on, text } = frame;
      const typed = await visitors.typed(socket.caller, conversationId, text);
      return realtime.hub.whispers.visitorTypes(socket.caller.contactId, conversationId, on, typed);
    }
    case 'hello':
      return;
  }
}
