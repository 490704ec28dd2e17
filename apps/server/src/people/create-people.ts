import type { AgentId, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import { addAgent } from './agents/add-agent.ts';
import { setState } from './agents/set-state.ts';
import { listAgentNames } from './agents/store.ts';
import { writeAudit } from './audit/write-audit.ts';
import type { People, Presence } from './people.ts';
import type { PeopleRoom } from './people-room.ts';
import { heartbeat, leaveDesk, noticeLapsed } from './presence/keep-presence.ts';
import { listSeats, markAssigned } from './presence/store.ts';
import { peopleRoutes } from './routes.ts';
import { authenticate, findAgent } from './sessions/authenticate.ts';
import { listRights } from './sessions/caller-store.ts';
import { findRevoked } from './sessions/find-revoked.ts';
import { prepareSetup } from './setup/prepare-setup.ts';
import { createPasswords } from './sign-in/passwords.ts';
import { purge } from './sign-in/purge.ts';
import { createTries } from './sign-in/tries.ts';
import { createWorkspaceWith } from './workspaces/create-workspace-with.ts';
import { findWorkspace } from './workspaces/store.ts';
import { createWorkspaceCache } from './workspaces/workspace-cache.ts';

const purgeSeconds = 3_600;
const lapseSeconds = 5;

/** Opens the room of the people who work here. Tests that are not about passwords may give cheaper ones. */
export function createPeople(kernel: Kernel, passwords = createPasswords()): People {
  const room: PeopleRoom = { kernel, passwords, tries: createTries() };
  kernel.jobs.every(purgeSeconds, 'people.purge', () => purge(room));
  kernel.jobs.every(lapseSeconds, 'people.notice-lapsed', () => noticeLapsed(room));
  return {
    routes: peopleRoutes(room),
    findSession: async (token) => (await authenticate(room, token, null))?.person,
    findAgent: (person, workspaceId) => findAgent(room, person, workspaceId),
    authenticate: (token, workspaceId) => authenticate(room, token, workspaceId),
    listRights: (workspaceId, agentIds) => listRights(kernel.database.in(workspaceId), workspaceId, agentIds),
    findRevoked: (held) => findRevoked(room, held),
    ...caches(kernel),
    presence: presenceOf(room),
    prepareSetup: () => prepareSetup(room),
    createWorkspaceWith: (wanted) => createWorkspaceWith(room, wanted),
    addAgent: (wanted) => addAgent(room, wanted),
    writeAudit: (tx, note) => writeAudit(kernel.clock, tx, note),
  };
}

function caches({ database, events }: Kernel): Pick<People, 'findWorkspace' | 'agentNames'> {
  const readNames = async (workspaceId: WorkspaceId): Promise<ReadonlyMap<AgentId, string>> => {
    const rows = await listAgentNames(database.in(workspaceId), workspaceId);
    return new Map(rows.map((row) => [row.id, row.name]));
  };
  return {
    findWorkspace: createWorkspaceCache(events, 'workspace', (id) => findWorkspace(database.in(id), id)),
    agentNames: createWorkspaceCache(events, 'agents', readNames),
  };
}

const presenceOf = (room: PeopleRoom): Presence => ({
  connected: (agentId) => heartbeat(room, [agentId]),
  heartbeat: (agentIds) => heartbeat(room, agentIds),
  disconnected: (agentId, workspaceId) => leaveDesk(room, agentId, workspaceId),
  setState: (agentId, workspaceId, state) => setState(room, { agentId, workspaceId }, state),
  listSeats,
  markAssigned,
});
