import type { AgentId, Attachment, WorkspaceId } from '@parley/contract';

/** Returns the files as they are stored; refuses what is not there, so that no client invents sizes or types. */
export type AttachmentCheck = (
  workspaceId: WorkspaceId,
  attachments: readonly Attachment[],
) => Promise<Attachment[]>;
export type AgentNames = (workspaceId: WorkspaceId) => Promise<ReadonlyMap<AgentId, string>>;
export interface ConversationPorts {
  checkAttachments: AttachmentCheck;
  agentNames: AgentNames;
}
