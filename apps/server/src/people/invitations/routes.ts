import { peopleEndpoints as endpoints } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import { type Route, route } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { describeInvitation } from './describe-invitation.ts';
import { invite } from './invite.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { listOpenInvitations } from './store.ts';

export const invitationRoutes = (room: PeopleRoom): Route[] => [
  route(endpoints.describeInvitation, ({ body }) => describeInvitation(room, body.token)),
  route(endpoints.acceptInvitation, ({ body }, _caller, facts) => acceptInvitation(room, body, facts)),
  route(endpoints.listInvitations, async (_asked, { workspaceId }) => {
    const { database, clock } = room.kernel;
    return { data: await listOpenInvitations(database.in(workspaceId), workspaceId, isoNow(clock)) };
  }),
  route(endpoints.invite, ({ body }, caller, facts) => invite(room, caller, body, facts)),
  route(endpoints.revokeInvitation, async ({ params }, caller) => {
    await revokeInvitation(room, caller, params.invitationId);
    return {};
  }),
];
