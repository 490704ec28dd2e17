import type { Agent, AgentId, AgentState, PersonId, Workspace, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { AgentCaller, PersonCaller, Route } from '../kernel/route.ts';
import type { NewAgent } from './agents/add-agent.ts';
import type { AuditNote } from './audit/write-audit.ts';
import type { Seat } from './presence/store.ts';
import type { Authenticated } from './sessions/authenticate.ts';
import type { AgentRights } from './sessions/caller-store.ts';
import type { HeldRights } from './sessions/find-revoked.ts';
import type { NewWorkspace } from './workspaces/create-workspace-with.ts';
import type { OpenedWorkspace } from './workspaces/open-workspace.ts';

/** Who works here: workspaces, agents, teams, rights, sign-in and presence. */
export interface People {
  routes: Route[];
  /** Who carries this session token; undefined when it is unknown, ended or expired. */
  findSession(token: string): Promise<PersonCaller | undefined>;
  /** The active agent this person is in that workspace. */
  findAgent(person: PersonCaller, workspaceId: WorkspaceId): Promise<AgentCaller | undefined>;
  /** Both in one read: who carries the token, and which agent they are there. */
  authenticate(token: string, workspaceId: WorkspaceId): Promise<Authenticated | undefined>;
  /** Those of the agents who are active, with the rights that they have now. */
  listRights(workspaceId: WorkspaceId, agentIds: readonly AgentId[]): Promise<AgentRights[]>;
  /** Those of the held rights that no longer hold exactly so; one query for all. */
  findRevoked<Held extends HeldRights>(held: readonly Held[]): Promise<Held[]>;
  /** The workspace's settings, kept until they change; undefined when there is no such workspace. */
  findWorkspace(workspaceId: WorkspaceId): Promise<Workspace | undefined>;
  /** Names of all agents, inactive ones too, kept until they change. */
  agentNames(workspaceId: WorkspaceId): Promise<ReadonlyMap<AgentId, string>>;
  presence: Presence;
  /** Makes the first administrator's one-time token while there is nobody, and voids the one before; gives the path of its page. */
  prepareSetup(): Promise<string | undefined>;
  /** A workspace with its first team and its owner, without anybody asking for it. */
  createWorkspaceWith(wanted: NewWorkspace): Promise<OpenedWorkspace & { personId: PersonId }>;
  /** An agent without invitation. */
  addAgent(wanted: NewAgent): Promise<AgentId>;
  /** Writes who changed what, in the transaction of the change. */
  writeAudit(tx: Query, note: AuditNote): Promise<void>;
}

/** Which agents can be given work right now; several processes say so together. */
export interface Presence {
  /** A desk was opened in this process. */
  connected(agentId: AgentId, workspaceId: WorkspaceId): Promise<void>;
  /** To be said every 10 s of all whose desks are open in this process. */
  heartbeat(agentIds: readonly AgentId[]): Promise<void>;
  /** The last desk of the agent in this process was closed. */
  disconnected(agentId: AgentId, workspaceId: WorkspaceId): Promise<void>;
  setState(agentId: AgentId, workspaceId: WorkspaceId, state: AgentState): Promise<Agent>;
  /** Active agents who are online with an open desk, what they are good at, and how much each has in hand. */
  listSeats(query: Query, workspaceId: WorkspaceId): Promise<Seat[]>;
  /** These agents have just been given a conversation; whoever was given one longest ago comes first in a tie. */
  markAssigned(query: Query, agentIds: readonly AgentId[]): Promise<unknown>;
}
