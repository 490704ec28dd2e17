import { peopleEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { changeTeam } from './change-team.ts';
import { createTeam } from './create-team.ts';
import { removeTeam } from './remove-team.ts';
import { listTeams } from './store.ts';

export const teamRoutes = (room: PeopleRoom): Route[] => [
  route(endpoints.listTeams, async (_asked, { workspaceId }) => ({
    data: await listTeams(room.kernel.database.in(workspaceId), workspaceId),
  })),
  route(endpoints.createTeam, ({ body }, caller) => createTeam(room, caller, body)),
  route(endpoints.changeTeam, ({ params, body }, caller) => changeTeam(room, caller, params.teamId, body)),
  route(endpoints.deleteTeam, async ({ params }, caller) => {
    await removeTeam(room, caller, params.teamId);
    return {};
  }),
];
