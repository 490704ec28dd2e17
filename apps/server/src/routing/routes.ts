import { routingEndpoints as endpoints } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import { type Route, route } from '../kernel/route.ts';
import type { RoutingPorts } from './ports.ts';
import { getRulesAloud, saveRules } from './rules/save-rules.ts';

export const routingRoutes = (kernel: Kernel, ports: RoutingPorts): Route[] => [
  route(endpoints.getRoutingRules, (_asked, { workspaceId }) =>
    getRulesAloud(kernel, kernel.database.in(workspaceId), workspaceId),
  ),
  route(endpoints.saveRoutingRules, ({ body }, { workspaceId, agentId: actor }) =>
    saveRules(kernel, ports, { workspaceId, actor }, body),
  ),
];
