import type { deskFrame } from '@parley/contract';
import type { z } from 'zod';
import { Refusal } from '../../kernel/refusal.ts';
import { type AgentCaller, isAtLeast } from '../../kernel/route.ts';
import type { DeskConnection } from './audience.ts';
import { type Connection, push } from './connection.ts';
import type { Realtime } from './context.ts';
import { watching } from './watch.ts';

type Frame = z.output<typeof deskFrame>;
const resumed = 500;

/** Makes the socket an agent's: their own conversations and the workspace's changes come by themselves. */
export async function welcomeDesk(
  realtime: Realtime,
  bare: Connection,
  caller: AgentCaller,
): Promise<DeskConnection> {
  const { audience } = realtime.hub;
  const socket: DeskConnection = Object.assign(bare, {
    caller,
    open: new Set<never>(),
    watch: undefined,
    supervision: undefined,
  });
  audience.agents.add(caller.agentId, socket);
  audience.desks.add(caller.workspaceId, socket);
  audience.counts.agents++;
  await realtime.presence.connected(caller.agentId, caller.workspaceId);
  push(socket, { t: 'welcome', agentId: caller.agentId }, realtime.now());
  return socket;
}

export async function farewellDesk(realtime: Realtime, socket: DeskConnection): Promise<void> {
  const { audience, whispers } = realtime.hub;
  audience.counts.agents--;
  socket.supervision?.leave();
  audience.desks.remove(socket.caller.workspaceId, socket);
  for (const id of socket.open) {
    audience.openDesks.remove(id, socket);
    whispers.viewersChanged(id);
  }
  if (audience.agents.remove(socket.caller.agentId, socket))
    await realtime.presence.disconnected(socket.caller.agentId, socket.caller.workspaceId);
}

/** Handles one frame of a desk. */
export async function handleDeskFrame(
  realtime: Realtime,
  socket: DeskConnection,
  frame: Frame,
): Promise<void> {
  const { hub, conversations } = realtime;
  switch (frame.t) {
    case 'ping':
      return push(socket, { t: 'pong' }, realtime.now());
    case 'open':
      return openConversation(realtime, socket, frame);
    case 'leave':
      socket.open.delete(frame.conversationId);
      hub.audience.openDesks.remove(frame.conversationId, socket);
      return hub.whispers.viewersChanged(frame.conversationId);
    case 'watch':
      socket.watch = await watchOf(realtime, socket, frame);
      // what was committed after the desk read its list and before this frame came is in neither
      return push(socket, { t: 'stale' }, realtime.now());
    case 'supervise':
      return supervise(realtime, socket, frame);
    case 'say': {
      const changed = await conversations.agents.send(socket.caller, frame.conversationId, frame.message);
      return push(socket, { t: 'said', ref: frame.ref, changed }, realtime.now());
    }
    case 'typing': {
      const { state } = await conversations.agents.get(socket.caller, frame.conversationId);
      realtime.showTyping(state, frame.on);
      return hub.whispers.agentTypes(socket.caller.agentId, state.contactId, frame.conversationId, frame.on);
    }
    case 'hello':
      return;
  }
}

async function watchOf(
  { conversations }: Realtime,
  { caller }: DeskConnection,
  { view, teamId, savedViewId }: Extract<Frame, { t: 'watch' }>,
) {
  if (savedViewId === undefined) return watching(view, teamId);
  const { id, filter } = await conversations.views.get(caller, savedViewId);
  return watching(view, undefined, { id, filter });
}

/** Shows what supervisors look at, or no more of it. */
function supervise(realtime: Realtime, socket: DeskConnection, frame: Extract<Frame, { t: 'supervise' }>) {
  if (!isAtLeast(socket.caller.role, 'supervisor'))
    throw new Refusal('right.missing', { detail: 'This needs the role supervisor.' });
  const { monitor, board } = frame;
  if (!monitor && !board) {
    socket.supervision?.leave();
    socket.supervision = undefined;
    return;
  }
  socket.supervision ??= realtime.supervise(socket.caller.workspaceId, (told) =>
    push(socket, told, realtime.now()),
  );
  socket.supervision.show({ monitor, board });
}

async function openConversation(
  realtime: Realtime,
  socket: DeskConnection,
  frame: Extract<Frame, { t: 'open' }>,
) {
  const { audience, whispers } = realtime.hub;
  await realtime.conversations.agents.get(socket.caller, frame.conversationId);
  socket.open.add(frame.conversationId);
  audience.openDesks.add(frame.conversationId, socket);
  const { data, head } = await realtime.conversations.agents.entries(socket.caller, frame.conversationId, {
    after: frame.after,
    limit: resumed,
  });
  const covered = data.length < resumed ? head : (data.at(-1)?.seq ?? head);
  push(
    socket,
    { t: 'entries', conversationId: frame.conversationId, after: frame.after, head: covered, entries: data },
    realtime.now(),
  );
  whispers.viewersChanged(frame.conversationId);
}
