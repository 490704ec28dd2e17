import { panelEndpoints as endpoints, type PersonId } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import { type Route, route } from '../kernel/route.ts';
import { describeKey, rotateKey } from './keys.ts';
import { openPanel } from './open-panel.ts';
import type { PanelPorts } from './room.ts';
import { changePanel, createPanel, deletePanel } from './save-panel.ts';
import { findKey, listOriginsFor, listPanelRows } from './store.ts';

export type { PanelPorts } from './room.ts';

/** Pages of the business's own, shown beside a customer, and the word by which their servers know for whom. */
export interface Panels {
  routes: Route[];
  /** Where the desk of somebody may lead a frame: to the panels of the workspaces they work in. */
  originsFor(personId: PersonId): Promise<string[]>;
}

export function createPanels(kernel: Kernel, ports: PanelPorts): Panels {
  const room = { kernel, ports };
  const { database } = kernel;
  return {
    originsFor: (personId) => listOriginsFor(database.system, personId),
    routes: [
      route(endpoints.listPanels, async (_asked, { workspaceId }) => ({
        data: await listPanelRows(database.in(workspaceId), workspaceId),
      })),
      route(endpoints.createPanel, ({ body }, caller) => createPanel(room, caller, body)),
      route(endpoints.changePanel, ({ params, body }, caller) =>
        changePanel(room, caller, params.panelId, body),
      ),
      route(endpoints.deletePanel, async ({ params }, caller) => {
        await deletePanel(room, caller, params.panelId);
        return {};
      }),
      route(endpoints.openPanel, ({ params, body }, caller, { publicOrigin }) =>
        openPanel(room, caller, params.panelId, body, publicOrigin),
      ),
      route(endpoints.getPanelKey, (_asked, { workspaceId }, { publicOrigin }) =>
        describeKey(room, workspaceId, publicOrigin),
      ),
      route(endpoints.rotatePanelKey, async (_asked, caller, { publicOrigin }) => {
        await rotateKey(room, caller);
        return describeKey(room, caller.workspaceId, publicOrigin);
      }),
      route(endpoints.listPanelKeys, async ({ params }) => {
        const key = await findKey(database.in(params.workspaceId), params.workspaceId);
        return { keys: key ? [key.publicJwk] : [] };
      }),
    ],
  };
}
