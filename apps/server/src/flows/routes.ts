import { flowEndpoints as endpoints } from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import { type Route, route } from '../kernel/route.ts';
import { countDropOff, countFlowCases } from './cases/figures.ts';
import type { LiveFlows } from './live-flows.ts';
import type { FlowRoom } from './room.ts';
import {
  changeFlow,
  createFlow,
  deleteFlow,
  describeFlow,
  getFlow,
  listFlows,
  publishFlow,
  withdrawFlow,
} from './save-flow.ts';
import { findVersion, listVersionRows } from './store.ts';

export const flowRoutes = (room: FlowRoom, live: LiveFlows): Route[] => [
  route(endpoints.listFlows, async (_asked, { workspaceId }) => ({
    data: await listFlows(room, workspaceId),
  })),
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
  route(endpoints.getFlowVersion, async ({ params, query: { version } }, { workspaceId }) => {
    const found = await findVersion(
      room.kernel.database.in(workspaceId),
      workspaceId,
      params.flowId,
      version,
    );
    if (!found) throw new Refusal('object.not-found');
    return found;
  }),
  route(endpoints.listFlowTitles, async (_asked, { workspaceId }) => ({
    data: (await live.list(workspaceId)).map(({ id, definition: { title } }) => ({ id, title })),
  })),
  route(endpoints.listFlowActions, async (_asked, { workspaceId }) => ({
    data: await room.ports.listActions(workspaceId),
  })),
  route(endpoints.countFlowCases, async ({ query: { days } }, { workspaceId }) => ({
    data: await countFlowCases(room.kernel, workspaceId, days),
  })),
  route(endpoints.countFlowDropOff, async ({ params, query: { days, version } }, { workspaceId }) => {
    const { id } = await getFlow(room.kernel.database.in(workspaceId), workspaceId, params.flowId);
    return countDropOff(room.kernel, { workspaceId, flow: id, version: version ?? null }, days);
  }),
];
