import { peopleEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { listAudit } from './list-audit.ts';

export const auditRoutes = (room: PeopleRoom): Route[] => [
  route(endpoints.listAudit, ({ query }, caller) => listAudit(room, caller.workspaceId, query)),
];
