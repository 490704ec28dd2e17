import type { ConversationId, VisitorFrame, VisitorPush } from '@parley/contract';
import { connect, type SocketState } from '../socket.ts';
import type { Core } from './core.ts';
import { receive } from './receive.ts';
import { isLocal } from './state.ts';

/** Opens the visitor's socket in place of any that stands. */
export function openLine(core: Core) {
  hangUp(core);
  core.lineTurn += 1;
  const { lineTurn } = core;
  const isCurrent = () => core.lineTurn === lineTurn;
  core.connection = connect<VisitorFrame, VisitorPush>({
    url: `${core.origin.replace(/^http/, 'ws')}/ws/visitor`,
    pingFrame: { t: 'ping' },
    env: core.env,
    onOpen: (send) => send({ t: 'hello', token: core.token ?? '', held: heldBy(core) }),
    onFrame: (push) => isCurrent() && receive(core, push),
    onState: (state) => isCurrent() && moved(core, state),
  });
}

/** Ends the visitor's socket. */
export function hangUp(core: Core) {
  const { connection } = core;
  core.connection = undefined;
  core.lineTurn += 1;
  connection?.close();
  lose(core);
  core.store.set({ connection: 'connecting' });
}

function moved(core: Core, state: SocketState) {
  // open means welcomed: before that nothing can be said
  if (state === 'open') return;
  lose(core);
  core.store.set({ connection: state });
}

function lose(core: Core) {
  core.isWelcomed = false;
  for (const end of [...core.says.values()]) end({ kind: 'silent' });
  for (const cancel of core.typingTimers.values()) cancel();
  core.typingTimers.clear();
  core.catchingUp.clear();
  core.store.set({ typing: {} });
}

function heldBy(core: Core): Record<ConversationId, number> {
  const { logs, current } = core.store.get();
  const held: Record<ConversationId, number> = current && !isLocal(current) ? { [current]: 0 } : {};
  for (const [id, log] of Object.entries(logs)) held[id as ConversationId] = log.head;
  for (const id of Object.keys(held)) core.catchingUp.add(id as ConversationId);
  return held;
}
