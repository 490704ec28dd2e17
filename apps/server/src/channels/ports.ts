import type { Readable } from 'node:stream';
import type { Channel } from '@parley/channels';
import type {
  Attachment,
  ChannelAccountId,
  ContactId,
  ConversationId,
  Locale,
  QuestionId,
  TeamId,
  VisitorConversation,
  WorkspaceId,
} from '@parley/contract';
import type { Contacts, WriteAudit } from '../contacts/index.ts';
import type { AgentConversations, Log } from '../conversations/index.ts';

export interface ChannelPorts {
  contacts: Pick<Contacts, 'openVisitor' | 'withdrawProofs'>;
  /** newest first, at most 20 */
  listForVisitor(workspaceId: WorkspaceId, contactId: ContactId): Promise<VisitorConversation[]>;
  /** the questions that are asked most */
  suggestFor(workspaceId: WorkspaceId, locale: Locale): Promise<{ question: QuestionId; text: string }[]>;
  writeAudit: WriteAudit;
}

/** What the accounts of all other channels need. */
export interface HostPorts {
  /** the channels that this program has */
  channels: { find(kind: string): Promise<Channel | undefined>; list(): Promise<readonly Channel[]> };
  contacts: Pick<Contacts, 'openFromChannel' | 'proveFromChannel' | 'noteProfile' | 'notePicture'>;
  writeAudit: WriteAudit;
  log: Log;
  agents: Pick<AgentConversations, 'get'>;
  /** Stores what a customer sent; refuses with `file.type-refused`, `file.too-large`, `request.too-many`. */
  keepFile(
    workspaceId: WorkspaceId,
    contactId: ContactId,
    /** a picture is refused with `file.type-refused` where it is none that browsers show */
    file: { name: string; bytes: Uint8Array; isPicture?: true },
  ): Promise<Attachment>;
  /** The bytes of a stored file, for whoever knows its key. */
  openFile(id: string, key: string): Promise<{ stream: Readable; name: string; type: string } | undefined>;
  /** The team that an account's customers come to, if there is any. */
  defaultTeam(workspaceId: WorkspaceId, id: ChannelAccountId): Promise<TeamId | undefined>;
  /** Shows whoever looks at the conversation that its customer is writing. */
  showTyping(contactId: ContactId, conversationId: ConversationId, isTyping: boolean): void;
}
