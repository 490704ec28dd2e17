import type { Conversations } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';

/** What the verbs of this room work with. */
export interface TicketRoom {
  kernel: Kernel;
  conversations: Pick<Conversations, 'log' | 'agents'>;
}
