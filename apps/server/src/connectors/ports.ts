import type { AgentId, ConnectorId, ContactId, WorkspaceId } from '@parley/contract';
import type { Query, Tx } from '../kernel/database/index.ts';
import type { Proofs } from './request/parse-inputs.ts';

/** What this room needs of others. */
export interface ConnectorPorts {
  /** What is proven of a customer: only this may speak for them to a vendor. */
  proofsOf(workspaceId: WorkspaceId, contactId: ContactId): Promise<Proofs>;
  /** Whether something, such as a flow, still calls an action; `action` null: any of the connector's. */
  isActionUsed(
    query: Query,
    workspaceId: WorkspaceId,
    connector: ConnectorId,
    action: string | null,
  ): Promise<boolean>;
  /** Writes who changed what, in the transaction of the change. */
  writeAudit(
    tx: Tx,
    line: {
      workspaceId: WorkspaceId;
      actor: AgentId | 'system';
      action: string;
      object: string;
      detail: Record<string, unknown>;
    },
  ): Promise<void>;
}
