import type { ConversationId, WorkspaceId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import type { NewJob } from '../../kernel/jobs/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { AgentConversations } from '../agent-conversations.ts';
import type { ConversationPorts } from '../ports.ts';
import type { Scheduled } from './store.ts';

/** What is needed to send later. */
export interface ScheduledRoom {
  kernel: Kernel;
  agents: AgentConversations;
  ports: Pick<ConversationPorts, 'findCallers'>;
}

export const kind = 'send-scheduled';

/** The job that sends it; added again, its time moves. */
export const jobOf = ({
  id,
  workspaceId,
  sendAt,
}: Pick<Scheduled, 'id' | 'workspaceId' | 'sendAt'>): NewJob => ({
  kind,
  workspaceId,
  key: `${kind}:${id}`,
  runAt: sendAt,
  payload: { id },
});

/** What waits in this conversation has changed. */
export const announce = (kernel: Kernel, tx: Tx, workspaceId: WorkspaceId, conversationId: ConversationId) =>
  kernel.events.announce(tx, { workspaceId, subject: 'scheduled', objectId: conversationId });
