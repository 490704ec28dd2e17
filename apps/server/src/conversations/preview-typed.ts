import type { AgentId, ConversationState } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { isAtLeast } from '../kernel/route.ts';
import type { Viewer } from './access.ts';
import type { ConversationPorts } from './ports.ts';
import { showsTyping } from './store.ts';

/** What a customer has written and not sent. */
export interface Typed {
  text: string;
  /** who answers them */
  readers: readonly AgentId[];
}

/** What colleagues may be shown of it: nothing before a person has the conversation, nor where the site does not say that it is shown, and never a word that is hidden once it is said. */
export async function previewTyped(
  query: Query,
  { screen }: Pick<ConversationPorts, 'screen'>,
  { workspaceId, channelAccountId, owner, status, acceptBy, participants }: ConversationState,
  text: string | undefined,
): Promise<Typed | undefined> {
  if (!text || owner.kind !== 'agent' || status !== 'open') return undefined;
  if (!(await showsTyping(query, channelAccountId))) return undefined;
  const joined = participants.filter(({ answerBy }) => answerBy === null).map(({ agentId }) => agentId);
  const screened = await screen?.ofCustomer(workspaceId, text);
  return {
    text: screened?.text ?? text,
    readers: [...(acceptBy === null ? [owner.agentId] : []), ...joined],
  };
}

/** What somebody reads of it: whoever answers, and supervisors, the words; everybody else that there are some. */
export const asRead = (
  { text, readers }: Typed,
  { agentId, role }: Pick<Viewer, 'agentId' | 'role'>,
): string => (readers.includes(agentId) || isAtLeast(role, 'supervisor') ? text : text.replace(/\S/gu, '•'));
