import { peopleEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { changeWorkspace } from './change-workspace.ts';
import { createWorkspace } from './create-workspace.ts';
import { getWorkspace } from './get-workspace.ts';

export const workspaceRoutes = (room: PeopleRoom): Route[] => [
  route(endpoints.createWorkspace, ({ body }, caller) => createWorkspace(room, caller, body)),
  route(endpoints.getWorkspace, (_asked, { workspaceId }) =>
    getWorkspace(room.kernel.database.in(workspaceId), workspaceId),
  ),
  route(endpoints.changeWorkspace, ({ body }, caller) => changeWorkspace(room, caller, body)),
];
