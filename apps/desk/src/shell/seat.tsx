import type { AgentId, Me, Role, Workspace, WorkspaceId } from '@parley/contract';
import { roles, socketPaths } from '@parley/contract';
import type { Outbox, Outgoing } from '@parley/sdk';
import { createDeskLink, createOutbox, type DeskLink, outboxStorage } from '@parley/sdk';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { client } from './client.ts';
import { deliver } from './deliver.ts';
import { queries } from './queries.ts';

/** Where a signed-in person works: one workspace, as one agent, over one live link. */
export interface Seat {
  me: Me;
  workspace: Workspace;
  workspaceId: WorkspaceId;
  agentId: AgentId;
  role: Role;
  link: DeskLink;
  outbox: Outbox;
}
export type Membership = Me['memberships'][number];

const socketUrl = () =>
  `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}${socketPaths.desk}`;

/** Sits down: opens the link and sends what an earlier page left unsent. */
export function createSeat(me: Me, membership: Membership): Seat {
  const { agentId, role, workspace } = membership;
  const workspaceId = workspace.id;
  const link = createDeskLink({ client, workspaceId, url: socketUrl });
  const outbox = createOutbox({
    storage: outboxStorage(localStorage, `parley.outbox.${agentId}.`),
    deliver: (item: Outgoing) => deliver(workspaceId, agentId, item),
    onDelivered: (changed, item) => {
      if (changed) link.takeChanged(changed);
      else void queries.invalidateQueries({ queryKey: ['scheduled', workspaceId, item.conversationId] });
    },
  });
  return { me, workspace, workspaceId, agentId, role, link, outbox };
}

/** Stands up. */
export function leaveSeat(seat: Seat) {
  seat.outbox.close();
  seat.link.close();
}

const SeatContext = createContext<Seat | null>(null);
export const SeatProvider = SeatContext.Provider;

/** The seat; only inside a workspace. */
export function useSeat(): Seat {
  const seat = useContext(SeatContext);
  if (!seat) throw new Error('not inside a workspace');
  return seat;
}

/** Whether the role is at least the one asked for. */
export const mayAct = (role: Role, least: Role) => roles.indexOf(role) >= roles.indexOf(least);

/** The state of the link, followed. */
export function useLinkState() {
  const { link } = useSeat();
  return useSyncExternalStore(
    (listener) => link.subscribe((event) => event.t === 'link' && listener()),
    () => link.state,
  );
}
