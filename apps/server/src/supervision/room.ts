import type { DueRules, WorkspaceId } from '@parley/contract';
import type { Conversations } from '../conversations/index.ts';
import type { Query, Tx } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { AuditNote } from '../people/index.ts';

export interface SupervisionPorts {
  /** Writes who did what, in the transaction of the change. */
  writeAudit(tx: Tx, note: AuditNote): Promise<void>;
  /** The opening hours of each team that has any. */
  hoursOf(query: Query, workspaceId: WorkspaceId): Promise<DueRules['hours']>;
}

/** What the verbs of this room work with. */
export interface SupervisionRoom extends SupervisionPorts {
  kernel: Kernel;
  conversations: Pick<Conversations, 'log' | 'agents'>;
  dueRules(workspaceId: WorkspaceId): Promise<DueRules>;
}
