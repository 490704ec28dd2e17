import type { WorkspaceId } from '@parley/contract';
import type { Flows } from '../flows/index.ts';
import type { Tx } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Knowledge, WriteAudit } from '../knowledge/index.ts';

/** What the verbs of this room work with. */
export interface InsightRoom {
  kernel: Kernel;
  knowledge: Knowledge;
  /** what begins a flow */
  flows: Pick<Flows, 'find' | 'addPhrases'>;
  /** Writes who did what, and announces it, in the transaction that does it. */
  writeAudit(tx: Tx, note: Parameters<WriteAudit>[1]): Promise<void>;
}

/** Says that what the knowledge learns from its use has changed, in the transaction that changes it. */
export const announce = ({ events }: Kernel, tx: Tx, workspaceId: WorkspaceId): Promise<void> =>
  events.announce(tx, { workspaceId, subject: 'insight' });
