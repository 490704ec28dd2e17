import { peopleEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { changeAgent } from './change-agent.ts';
import { listStateTotals } from './list-state-totals.ts';
import { setState } from './set-state.ts';
import { signOutAgent } from './sign-out-agent.ts';
import { listAgents } from './store.ts';

export const agentRoutes = (room: PeopleRoom): Route[] => [
  route(endpoints.listAgents, async (_asked, { workspaceId }) => ({
    data: await listAgents(room.kernel.database.in(workspaceId), workspaceId),
  })),
  route(endpoints.changeAgent, ({ params, body }, caller) => changeAgent(room, caller, params.agentId, body)),
  route(endpoints.setState, ({ body }, caller) => setState(room, caller, body.state, body.reason)),
  route(endpoints.signOutAgent, ({ params }, caller) => signOutAgent(room, caller, params.agentId)),
  route(endpoints.listStateTotals, ({ query }, caller) => listStateTotals(room, caller, query)),
];
