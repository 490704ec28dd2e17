import type { Route } from '../kernel/route.ts';
import { agentRoutes } from './agents/routes.ts';
import { auditRoutes } from './audit/routes.ts';
import { invitationRoutes } from './invitations/routes.ts';
import type { PeopleRoom } from './people-room.ts';
import { sessionRoutes } from './sessions/routes.ts';
import { setupRoutes } from './setup/routes.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { teamRoutes } from './teams/routes.ts';
import { workspaceRoutes } from './workspaces/routes.ts';

/** Every endpoint of people, with the code that answers it. */
export const peopleRoutes = (room: PeopleRoom): Route[] => [
  ...setupRoutes(room),
  ...signInRoutes(room),
  ...sessionRoutes(room),
  ...workspaceRoutes(room),
  ...agentRoutes(room),
  ...teamRoutes(room),
  ...invitationRoutes(room),
  ...auditRoutes(room),
];
