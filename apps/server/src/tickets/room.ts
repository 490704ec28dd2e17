import type { TicketRules, WorkspaceId } from '@parley/contract';
import type { Conversations } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';

export interface TicketPorts {
  /** Targets of tickets, and the opening hours of teams. */
  dueRules(workspaceId: WorkspaceId): Promise<TicketRules>;
}

/** What the verbs of this room work with. */
export interface TicketRoom extends TicketPorts {
  kernel: Kernel;
  conversations: Pick<Conversations, 'log' | 'agents'>;
}
