import type { AgentId, AuditAction, Contact, ContactId, Order, WorkspaceId } from '@parley/contract';
import type { Tx } from '../kernel/database/index.ts';

/** Looks a contact's orders up in a connected shop; a shop that does not answer is not connected, never an error. */
export interface OrderLookup {
  find(workspaceId: WorkspaceId, contact: Contact): Promise<{ connected: boolean; data: Order[] }>;
}

/** What this room needs of others. */
export interface ContactPorts {
  orders: OrderLookup;
  writeAudit: WriteAudit;
  /** Heard in the transaction in which contacts became one person, or several again. */
  onRegrouped?(tx: Tx, workspaceId: WorkspaceId, mains: readonly ContactId[]): Promise<void>;
}

/** Writes who changed what, in the transaction of the change. */
export type WriteAudit = (
  tx: Tx,
  line: {
    workspaceId: WorkspaceId;
    actor: AgentId;
    action: AuditAction;
    object: string;
    detail: Record<string, unknown>;
  },
) => Promise<void>;
