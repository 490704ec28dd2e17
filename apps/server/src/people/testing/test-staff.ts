import type { AgentId, Role, TeamId, WorkspaceId } from '@parley/contract';
import type { TestClient, TestOffice } from './test-office.ts';

export const password = 'correct horse battery';

export interface Colleague extends TestClient {
  agentId: AgentId;
  email: string;
}
export interface Staff {
  workspaceId: WorkspaceId;
  teamId: TeamId;
  owner: Colleague;
  admin: Colleague;
  agent: Colleague;
}

let count = 0;

/** A workspace with an owner, an administrator and an agent, all signed in. */
export async function testStaff(office: TestOffice): Promise<Staff> {
  const email = `owner${++count}@parley.example`;
  const opened = await office.people.createWorkspaceWith({
    name: `Shop ${count}`,
    locale: 'en',
    owner: { name: 'Olivia', email, password },
  });
  const { workspaceId, teamId, ownerId } = opened;
  return {
    ...{ workspaceId, teamId },
    owner: await signedIn(office, ownerId, email),
    admin: await hire(office, workspaceId, 'admin'),
    agent: await hire(office, workspaceId, 'agent'),
  };
}

/** One more agent of a workspace, signed in. */
export async function hire(
  office: TestOffice,
  workspaceId: WorkspaceId,
  role: Role,
  teamIds: TeamId[] = [],
): Promise<Colleague> {
  const email = `${role}${++count}@parley.example`;
  const agentId = await office.people.addAgent({ workspaceId, name: role, email, password, role, teamIds });
  return signedIn(office, agentId, email);
}

async function signedIn(office: TestOffice, agentId: AgentId, email: string): Promise<Colleague> {
  const client = office.client();
  await client.ask('signIn', { body: { email, password } });
  return Object.assign(client, { agentId, email });
}
