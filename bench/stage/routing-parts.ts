import type {
  AgentId,
  ChannelAccountId,
  ContactId,
  ConversationId,
  Entry,
  EntryBody,
  Locale,
  QueuePlace,
  TeamId,
  WorkspaceId,
} from '@parley/contract';

/** What the bench uses of the rooms that route, as they are when this program is bundled. */
export interface RoutingParts {
  readConfig(env: Record<string, string>, args: readonly string[]): unknown;
  openKernel(
    config: unknown,
    connection: { connectionString: string; application_name: string },
    migrations: string,
    logger: unknown,
  ): Promise<Kernel>;
  createPeople(kernel: Kernel): People;
  createConversations(kernel: Kernel, ports: object): Conversations;
  createRouting(kernel: Kernel, conversations: Conversations, ports: object): Routing;
  planMatches(needs: readonly Need[], seats: readonly Seat[], rules: MatchRules, now: number): unknown[];
}

export interface Kernel {
  clock: { now(): number };
  bus: { close(): Promise<void> };
  database: { close(): Promise<void>; in(workspaceId: WorkspaceId): unknown };
}
export interface People {
  agentNames: unknown;
  writeAudit: unknown;
  presence: {
    connected(agentId: AgentId, workspaceId: WorkspaceId): Promise<void>;
    heartbeat(agentIds: readonly AgentId[]): Promise<void>;
    setState(agentId: AgentId, workspaceId: WorkspaceId, state: 'online' | 'break'): Promise<unknown>;
  };
}
export interface Conversations {
  log: {
    append(append: {
      workspaceId: WorkspaceId;
      conversationId: ConversationId;
      begin?: {
        contactId: ContactId;
        channelAccountId: ChannelAccountId;
        teamId: TeamId | null;
        locale: Locale | null;
      };
      decide(state: { contactId: ContactId }): { author: Entry['author']; body: EntryBody }[];
    }): Promise<unknown>;
    subscribe(listener: (commits: readonly Commit[]) => void): () => void;
  };
  reactor: {
    start(log: unknown, counts: () => { visitors: number; agents: number }): Promise<void>;
    idle(): Promise<void>;
    stop(): Promise<void>;
  };
}
export interface Commit {
  after: { id: ConversationId };
  entries: readonly { body: EntryBody }[];
}
export interface Routing {
  pass(workspaceId: WorkspaceId): Promise<void>;
  sweep(): Promise<void>;
  queuePlaces(workspaceId: WorkspaceId): Promise<{ conversationId: ConversationId; place: QueuePlace }[]>;
}

export interface Need {
  id: ConversationId;
  ownerVersion: number;
  teamId: TeamId;
  channelKind: string;
  priority: number;
  queuedAt: number;
  skills: readonly { skill: string; level: number }[];
  passedBy: readonly AgentId[];
  preferred: AgentId | null;
  lastServed: AgentId | null;
}
export interface Seat {
  agentId: AgentId;
  teamIds: readonly TeamId[];
  skills: Readonly<Record<string, number>>;
  capacity: number;
  load: number;
  idleSince: number;
}
export interface MatchRules {
  ladders: ReadonlyMap<
    TeamId,
    readonly { afterSeconds: number; teamIds: readonly TeamId[]; easedBy: number }[]
  >;
  weights: Readonly<Record<string, number>>;
  ageingSeconds: number;
  holdSeconds: number;
}
