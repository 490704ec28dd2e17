import { peopleEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { describeMe } from '../sessions/describe-me.ts';
import { changeMe } from './change-me.ts';
import { changePassword } from './change-password.ts';
import { signIn } from './sign-in.ts';

export const signInRoutes = (room: PeopleRoom): Route[] => [
  route(endpoints.signIn, ({ body }, _caller, facts) => signIn(room, body, facts)),
  route(endpoints.describeMe, (_asked, caller) => describeMe(room, caller)),
  route(endpoints.changeMe, ({ body }, caller) => changeMe(room, caller, body)),
  route(endpoints.changePassword, async ({ body }, caller, facts) => {
    await changePassword(room, caller, body, facts);
    return {};
  }),
];
