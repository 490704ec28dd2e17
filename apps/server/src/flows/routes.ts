import { flowEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../kernel/route.ts';
import type { FlowRoom } from './room.ts';
import {
  changeFlow,
  createFlow,
  deleteFlow,
  describeFlow,
  describeFlows,
  getFlow,
  publishFlow,
  withdrawFlow,
} from './save-flow.ts';
import { listFlowRows, listVersionRows } from './store.ts';

export const flowRoutes = (room: FlowRoom): Route[] => [
  route(endpoints.listFlows, async (_asked, { workspaceId }) => {
    const rows = await listFlowRows(room.kernel.database.in(workspaceId), workspaceId);
    return { data: await describeFlows(room, workspaceId, rows) };
  }),
  route(endpoints.getFlow, async ({ params }, { workspaceId }) =>
    describeFlow(room, await getFlow(room.kernel.database.in(workspaceId), workspaceId, params.flowId)),
  ),
  route(endpoints.createFlow, async ({ body }, { workspaceId, agentId: actor }) =>
    describeFlow(room, await createFlow(room, { workspaceId, actor }, body)),
  ),
  route(endpoints.changeFlow, async ({ params, body }, { workspaceId, agentId: actor }) =>
    describeFlow(room, await changeFlow(room, { workspaceId, actor }, params.flowId, body)),
  ),
  route(endpoints.publishFlow, async ({ params, body }, { workspaceId, agentId: actor }) =>
    describeFlow(room, await publishFlow(room, { workspaceId, actor }, params.flowId, body.version)),
  ),
  route(endpoints.withdrawFlow, async ({ params }, { workspaceId, agentId: actor }) =>
    describeFlow(room, await withdrawFlow(room, { workspaceId, actor }, params.flowId)),
  ),
  route(endpoints.deleteFlow, async ({ params }, { workspaceId, agentId: actor }) => {
    await deleteFlow(room, { workspaceId, actor }, params.flowId);
    return {};
  }),
  route(endpoints.listFlowVersions, async ({ params }, { workspaceId }) => {
    const query = room.kernel.database.in(workspaceId);
    await getFlow(query, workspaceId, params.flowId);
    return { data: await listVersionRows(query, workspaceId, params.flowId) };
  }),
];
