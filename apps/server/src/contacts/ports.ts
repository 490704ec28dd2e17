import type { AgentId, Contact, Order, WorkspaceId } from '@parley/contract';
import type { Tx } from '../kernel/database/index.ts';

/** Looks a contact's orders up in a connected shop; a shop that does not answer is not connected, never an error. */
export interface OrderLookup {
  find(workspaceId: WorkspaceId, contact: Contact): Promise<{ connected: boolean; data: Order[] }>;
}

/** Writes who changed what, in the transaction of the change. */
export type WriteAudit = (
  tx: Tx,
  line: {
    workspaceId: WorkspaceId;
    actor: AgentId;
    action: string;
    object: string;
    detail: Record<string, unknown>;
  },
) => Promise<void>;
