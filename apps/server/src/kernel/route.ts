import type { Readable } from 'node:stream';
import type {
  AgentId,
  Asked,
  ChannelAccountId,
  ContactId,
  Endpoint,
  PersonId,
  ResultOf,
  Right,
  Role,
  SessionId,
  TeamId,
  Visibility,
  WorkspaceId,
} from '@parley/contract';

/** A visitor, known by their token. */
export interface VisitorCaller {
  kind: 'visitor';
  workspaceId: WorkspaceId;
  contactId: ContactId;
  channelAccountId: ChannelAccountId;
  verified: boolean;
}
/** Somebody signed in, whatever workspace they are in. */
export interface PersonCaller {
  kind: 'person';
  personId: PersonId;
  sessionId: SessionId;
}
/** An active agent of the workspace that the path names. */
export interface AgentCaller {
  kind: 'agent';
  workspaceId: WorkspaceId;
  agentId: AgentId;
  personId: PersonId;
  sessionId: SessionId;
  role: Role;
  visibility: Visibility;
  teamIds: TeamId[];
}
export type Caller = VisitorCaller | PersonCaller | AgentCaller | { kind: 'anyone' };

export type CallerFor<R extends Right> = R extends 'anyone'
  ? { kind: 'anyone' }
  : R extends 'visitor'
    ? VisitorCaller
    : R extends 'person'
      ? PersonCaller
      : AgentCaller;

/** What a handler may know and do beside the parsed shapes. */
export interface RequestFacts {
  requestId: string;
  address: string;
  device: string;
  origin: string | undefined;
  /** the origin under which this server is reached, for links */
  publicOrigin: string;
  /** Puts the session cookie, or takes it away. */
  keepSession(token: string | null): void;
  /** The uploaded file of a multipart request. */
  file(): Promise<{ name: string; type: string; stream: Readable } | undefined>;
}

/** One endpoint with the code that answers it. */
export interface Route {
  endpoint: Endpoint;
  handle(asked: Asked<Endpoint>, caller: Caller, facts: RequestFacts): Promise<unknown>;
}

/** Ties a handler to its endpoint; shapes and the caller's kind follow from the endpoint. */
export function route<E extends Endpoint>(
  endpoint: E,
  handle: (asked: Asked<E>, caller: CallerFor<E['right']>, facts: RequestFacts) => Promise<ResultOf<E>>,
): Route {
  return { endpoint, handle: handle as unknown as Route['handle'] };
}

const rank: Record<Role, number> = { agent: 0, supervisor: 1, admin: 2, owner: 3 };

/** Whether a role carries at least the rights of another. */
export const isAtLeast = (role: Role, needed: Role): boolean => rank[role] >= rank[needed];
