import type { ContactId, Locale, QuestionId, VisitorConversation, WorkspaceId } from '@parley/contract';
import type { Contacts, WriteAudit } from '../contacts/index.ts';

export interface ChannelPorts {
  contacts: Pick<Contacts, 'openVisitor' | 'withdrawProofs'>;
  /** newest first, at most 20 */
  listForVisitor(workspaceId: WorkspaceId, contactId: ContactId): Promise<VisitorConversation[]>;
  /** the questions that are asked most */
  suggestFor(workspaceId: WorkspaceId, locale: Locale): Promise<{ question: QuestionId; text: string }[]>;
  writeAudit: WriteAudit;
}
