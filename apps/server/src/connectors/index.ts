import type {
  ConnectorId,
  ContactId,
  FindAction,
  FlowAction,
  Order,
  PackContent,
  WorkspaceId,
} from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { keepCurrent } from '../kernel/keep-current.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { PackKeeper } from '../kernel/pack-keeper.ts';
import type { Route } from '../kernel/route.ts';
import { actionsOf, listActions } from './actions-of.ts';
import { createAnswerCache } from './call/answer-cache.ts';
import { type CallRequest, type CallResult, callAction } from './call/call-action.ts';
import { openCallBook } from './call/call-book.ts';
import { createGates } from './call/gates.ts';
import { listCustomerOrders } from './customer-orders.ts';
import { findCodeAction } from './find-code-action.ts';
import { type ConnectorPack, installConnector } from './install-connector.ts';
import { packConnectors } from './pack-connectors.ts';
import type { ConnectorPorts } from './ports.ts';
import type { ConnectorRoom } from './room.ts';
import { connectorRoutes } from './routes.ts';
import { findConnectorStamp, forgetCalls, listConnectorRows } from './store.ts';

export type { CallRequest, CallResult } from './call/call-action.ts';
export { ordersAction } from './customer-orders.ts';
export type { ConnectorPack } from './install-connector.ts';
export type { ConnectorPorts } from './ports.ts';
export type { Proofs } from './request/parse-inputs.ts';

/** Declared ways to the HTTP APIs of shops, CRMs and the like, and the one door by which they are called. */
export interface Connectors {
  routes: Route[];
  /** Calls an action; whatever a vendor does is an outcome, never an error. The caller appends `record` to the conversation. */
  call(workspaceId: WorkspaceId, asked: CallRequest): Promise<CallResult>;
  /** The orders of a proven customer in the connected shop. */
  listOrders(workspaceId: WorkspaceId, contactId: ContactId): Promise<{ connected: boolean; data: Order[] }>;
  /** The action of a workspace that sends one-time codes, if it has one. */
  findCodeAction(workspaceId: WorkspaceId): Promise<{ connector: string; action: string } | undefined>;
  /** What can be called in a workspace, by the names of connector and action. */
  actionsOf(workspaceId: WorkspaceId, query?: Query): Promise<FindAction>;
  packed: PackKeeper<PackContent['connectors'][number]>;
  /** The same as a list, with what goes in and comes out. */
  listActions(workspaceId: WorkspaceId): Promise<FlowAction[]>;
  /** Makes what the first call of a workspace would wait for. */
  prepare(workspaceId: WorkspaceId): Promise<void>;
  install(workspaceId: WorkspaceId, pack: ConnectorPack): Promise<ConnectorId>;
  /** Writes down what was called and is not written yet. */
  flushCalls(): Promise<void>;
}

const keptMs = 14 * 24 * 3600_000;
const mostKept = 1_000;

export function createConnectors(kernel: Kernel, ports: ConnectorPorts): Connectors {
  const { clock } = kernel;
  const calls = openCallBook(kernel);
  const { database } = kernel;
  const live = keepCurrent(kernel, {
    subject: 'connectors',
    findStamp: async (workspaceId) =>
      (await findConnectorStamp(database.in(workspaceId), workspaceId))?.stamp ?? '',
    read: (workspaceId) => listConnectorRows(database.in(workspaceId), workspaceId),
    most: mostKept,
  });
  const room: ConnectorRoom = {
    ...{ kernel, ports, gates: createGates(clock), cache: createAnswerCache(clock), calls, live },
  };
  kernel.jobs.every(3600, 'forget-connector-calls', async () => {
    await forgetCalls(kernel.database.system, new Date(clock.now() - keptMs).toISOString());
  });
  return {
    routes: connectorRoutes(room),
    call: (workspaceId, asked) => callAction(room, workspaceId, asked),
    listOrders: (workspaceId, contactId) => listCustomerOrders(room, workspaceId, contactId),
    findCodeAction: (workspaceId) => findCodeAction(room, workspaceId),
    actionsOf: (workspaceId, query) => actionsOf(room, workspaceId, query),
    packed: packConnectors(room),
    listActions: (workspaceId) => listActions(room, workspaceId),
    flushCalls: calls.flush,
    async prepare(workspaceId) {
      if ((await live(workspaceId)).length > 0) await kernel.guardedFetch.prepare?.();
    },
    install: (workspaceId, pack) => installConnector(room, workspaceId, pack),
  };
}
