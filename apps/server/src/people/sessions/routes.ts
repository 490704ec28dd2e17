import { peopleEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { endSession } from './end-session.ts';
import { listSessions } from './list-sessions.ts';

export const sessionRoutes = (room: PeopleRoom): Route[] => [
  route(endpoints.listSessions, (_asked, caller) => listSessions(room, caller)),
  route(endpoints.endSession, async ({ params }, caller, facts) => {
    await endSession(room, caller, params.sessionId, facts);
    return {};
  }),
  route(endpoints.signOut, async (_asked, caller, facts) => {
    await endSession(room, caller, caller.sessionId, facts);
    return {};
  }),
];
