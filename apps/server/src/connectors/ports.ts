import type { AgentId, AuditAction, ContactId, FlowId, WorkspaceId } from '@parley/contract';
import type { Query, Tx } from '../kernel/database/index.ts';
import type { Proofs } from './request/parse-inputs.ts';

/** A flow that calls an action. */
export interface ActionUse {
  action: string;
  flow: FlowId;
  name: string;
  /** customers meet it so */
  isPublished: boolean;
}

/** What this room needs of others. */
export interface ConnectorPorts {
  /** What is proven of a customer: only this may speak for them to a vendor. */
  proofsOf(workspaceId: WorkspaceId, contactId: ContactId): Promise<Proofs>;
  /** Whether something, such as a flow, still calls an action of the connector of this name; `action` null: any. */
  isActionUsed(
    query: Query,
    workspaceId: WorkspaceId,
    connector: string,
    action: string | null,
  ): Promise<boolean>;
  /** Which flows call which actions of the connector of this name. */
  usesOf(query: Query, workspaceId: WorkspaceId, connector: string): Promise<ActionUse[]>;
  /** Writes who changed what, in the transaction of the change. */
  writeAudit(
    tx: Tx,
    line: {
      workspaceId: WorkspaceId;
      actor: AgentId | 'system';
      action: AuditAction;
      object: string;
      detail: Record<string, unknown>;
    },
  ): Promise<void>;
}
