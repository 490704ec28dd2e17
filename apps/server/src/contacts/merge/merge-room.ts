import type { AgentId, ContactId, WorkspaceId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { WriteAudit } from '../ports.ts';

/** What the verbs about persons work with. */
export interface MergeRoom {
  kernel: Pick<Kernel, 'database' | 'events' | 'clock'>;
  writeAudit: WriteAudit;
  /** Heard in the transaction in which contacts became one person, or several again. */
  onRegrouped(tx: Tx, workspaceId: WorkspaceId, mains: readonly ContactId[]): Promise<void>;
}

/** Who judged, and where. */
export interface Judge {
  workspaceId: WorkspaceId;
  /** null: nobody had to */
  agentId: AgentId | null;
  at: string;
}

/** The name under which all changes of who is who in a workspace take turns. */
export const turnName = (workspaceId: WorkspaceId) => `${workspaceId}:persons`;
