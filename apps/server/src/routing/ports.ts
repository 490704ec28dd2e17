import type { AgentId, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { AuditNote, Seat } from '../people/index.ts';

export interface RoutingPorts {
  listSeats(query: Query, workspaceId: WorkspaceId): Promise<Seat[]>;
  markAssigned(query: Query, agentIds: readonly AgentId[]): Promise<unknown>;
  writeAudit(tx: Query, note: AuditNote): Promise<void>;
}
