import type {
  AgentId,
  ContactId,
  ConversationId,
  DeskPush,
  MonitorFilter,
  QueuePlace,
  WorkspaceId,
} from '@parley/contract';
import type { AgentCaller } from '../kernel/route.ts';

export type AgentNames = (workspaceId: WorkspaceId) => Promise<ReadonlyMap<AgentId, string>>;
export type ContactFaces = (
  workspaceId: WorkspaceId,
  ids: readonly ContactId[],
) => Promise<ReadonlyMap<ContactId, { name: string; picture: string | null }>>;

/** Where each waiting customer of a workspace stands. */
export type QueuePlaces = (
  workspaceId: WorkspaceId,
) => Promise<readonly { conversationId: ConversationId; contactId: ContactId; place: QueuePlace }[]>;

export interface PresenceDoor {
  connected(agentId: AgentId, workspaceId: WorkspaceId): Promise<void>;
  heartbeat(agentIds: readonly AgentId[]): Promise<void>;
  disconnected(agentId: AgentId, workspaceId: WorkspaceId): Promise<void>;
}
/** Which of these callers no longer hold the rights they came with. */
export type FindRevoked = (held: readonly AgentCaller[]) => Promise<readonly AgentCaller[]>;

/** Seats a supervisor's desk before the live monitor and the wallboard of a workspace. */
export type Supervise = (
  workspaceId: WorkspaceId,
  push: (frame: DeskPush) => void,
) => {
  show(shown: { monitor?: MonitorFilter | undefined; board?: boolean | undefined }): void;
  leave(): void;
};
