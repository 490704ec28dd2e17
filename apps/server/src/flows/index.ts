import type { FlowId, Locale, PackContent, WorkspaceId } from '@parley/contract';
import type { Reaction } from '../conversations/index.ts';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { PackKeeper } from '../kernel/pack-keeper.ts';
import type { Route } from '../kernel/route.ts';
import { addPhrases } from './add-phrases.ts';
import { countCase } from './cases/count-case.ts';
import { forgetOldCases } from './cases/figures.ts';
import { type FlowPack, installFlow } from './install-flow.ts';
import { isActionCalled } from './is-action-called.ts';
import { type ActionUse, listActionUses } from './list-action-uses.ts';
import { createLiveFlows, type LiveFlows } from './live-flows.ts';
import { packFlows } from './pack-flows.ts';
import type { Editor, FlowPorts } from './room.ts';
import { flowRoutes } from './routes.ts';

export type { PublishedFlow } from './flow-set.ts';
export type { FlowPack } from './install-flow.ts';
export { fixedFlows, type LiveFlows } from './live-flows.ts';

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
  /** Which flows call which actions of a connector. */
  listActionUses(query: Query, workspaceId: WorkspaceId, connector: string): Promise<ActionUse[]>;
  /** Gives a flow more phrases, as a new version that nobody meets before it is published. */
  addPhrases(
    editor: Editor,
    id: FlowId,
    added: { locale: Locale; phrases: readonly string[] },
  ): Promise<void>;
  /** Counts how far the cases of flows come. */
  countCase: Reaction;
  install(workspaceId: WorkspaceId, pack: FlowPack): Promise<void>;
  packed: PackKeeper<PackContent['flows'][number]>;
}

export function createFlows(kernel: Kernel, ports: FlowPorts): Flows {
  const room = { kernel, ports };
  const live = createLiveFlows(kernel);
  forgetOldCases(kernel);
  return {
    ...live,
    routes: flowRoutes(room, live),
    isActionCalled,
    listActionUses,
    addPhrases: (editor, id, added) => addPhrases(room, editor, id, added),
    countCase: countCase(kernel),
    install: (workspaceId, pack) => installFlow(room, workspaceId, pack),
    packed: packFlows(room),
  };
}
