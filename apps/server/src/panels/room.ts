import type { ContactId, ConversationId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { AgentCaller } from '../kernel/route.ts';
import type { AuditNote } from '../people/index.ts';

export interface PanelPorts {
  /** Whose conversation it is; refuses what the agent may not see. */
  contactOf(caller: AgentCaller, id: ConversationId): Promise<ContactId>;
  writeAudit(tx: Query, note: AuditNote): Promise<void>;
}
export interface PanelRoom {
  kernel: Kernel;
  ports: PanelPorts;
}
