import type { WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Route } from '../kernel/route.ts';
import { type FlowPack, installFlow } from './install-flow.ts';
import { isActionCalled } from './is-action-called.ts';
import { createLiveFlows, type LiveFlows } from './live-flows.ts';
import type { FlowPorts } from './room.ts';
import { flowRoutes } from './routes.ts';

export type { FlowPack } from './install-flow.ts';
export { fixedFlows, type LiveFlows } from './live-flows.ts';

export type { PublishedFlow } from './flow-set.ts';
/** Service cases as graphs: drawn, checked, published, and found by what customers say. */
export interface Flows extends LiveFlows {
  routes: Route[];
  /** Whether a flow, in its latest or its published version, calls this action of a connector, or any of it (null). */
  isActionCalled(
    tx: Query,
    workspaceId: WorkspaceId,
    connector: string,
    action: string | null,
  ): Promise<boolean>;
  install(workspaceId: WorkspaceId, pack: FlowPack): Promise<void>;
}

export function createFlows(kernel: Kernel, ports: FlowPorts): Flows {
  const room = { kernel, ports };
  return {
    ...createLiveFlows(kernel),
    routes: flowRoutes(room),
    isActionCalled,
    install: (workspaceId, pack) => installFlow(room, workspaceId, pack),
  };
}
