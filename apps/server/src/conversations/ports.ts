import type { AgentId, Attachment, Screened, WorkspaceId } from '@parley/contract';

/** Returns the files as they are stored; refuses what is not there, so that no client invents sizes or types. */
export type AttachmentCheck = (
  workspaceId: WorkspaceId,
  attachments: readonly Attachment[],
) => Promise<Attachment[]>;
export type AgentNames = (workspaceId: WorkspaceId) => Promise<ReadonlyMap<AgentId, string>>;
/** A text as it is to be said, and what was met in it. */
export interface Screening {
  text: string;
  screened?: Screened;
}
/** Looks through what is about to be said for words that the workspace does not want said. */
export interface SpeechScreen {
  ofCustomer(workspaceId: WorkspaceId, text: string): Promise<Screening>;
  /** Refuses what may not be said, and what nobody has confirmed that should be. */
  ofAgent(workspaceId: WorkspaceId, text: string, isConfirmed: boolean): Promise<Screening>;
}
export interface ConversationPorts {
  checkAttachments: AttachmentCheck;
  agentNames: AgentNames;
  /** absent: everything is said as it was written */
  screen?: SpeechScreen;
}
