import { peopleEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { isAnybodyThere } from '../sign-in/person-store.ts';
import { setUp } from './set-up.ts';

export const setupRoutes = (room: PeopleRoom): Route[] => [
  route(endpoints.describeSetup, async () => ({
    needed: !(await isAnybodyThere(room.kernel.database.system)),
  })),
  route(endpoints.setUp, ({ body }, _caller, facts) => setUp(room, body, facts)),
];
