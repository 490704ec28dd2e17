import type {
  AgentId,
  Attachment,
  ChannelCapabilities,
  DueRules,
  FileId,
  MessageTemplate,
  MessageTemplateId,
  Screened,
  WorkspaceId,
} from '@parley/contract';
import type { Actor } from './access.ts';

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
  /** What tells when something is due; absent: nothing ever is. */
  dueRules?(workspaceId: WorkspaceId): Promise<DueRules>;
  /** What a channel of a vendor takes, by its kind; absent: there are only the product's own. */
  carries?(kind: string): Promise<ChannelCapabilities | undefined>;
  /** The template of the channels by its id; absent: there are none. */
  findTemplate?(workspaceId: WorkspaceId, id: MessageTemplateId): Promise<MessageTemplate | undefined>;
  /** Those of the agents who are active, with the rights that they have now. */
  findCallers(workspaceId: WorkspaceId, agentIds: readonly AgentId[]): Promise<Actor[]>;
  /** The same bytes as files of their own, in the agent's name. */
  copyFiles(caller: Actor, attachments: readonly Attachment[]): Promise<Attachment[]>;
  /** From now on only colleagues read these files. */
  withdrawFiles(workspaceId: WorkspaceId, files: readonly FileId[]): Promise<void>;
  /** Customers read them again. */
  serveFiles(workspaceId: WorkspaceId, files: readonly FileId[]): Promise<void>;
}
