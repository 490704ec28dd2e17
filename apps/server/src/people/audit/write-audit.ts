import type { AgentId, AuditAction, WorkspaceId } from '@parley/contract';
import type { Clock } from '../../kernel/clock.ts';
import type { Query } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { insertAudit } from './store.ts';

export interface AuditNote {
  workspaceId: WorkspaceId;
  /** who did it; `system` for what no agent asked for */
  actor: AgentId | 'system';
  /** a noun and a past verb, such as `team.deleted` */
  action: AuditAction;
  /** the id of what was changed */
  object: string;
  detail?: Record<string, unknown>;
}

/** Writes who changed what; call it in the transaction of the change. */
export async function writeAudit(clock: Clock, query: Query, note: AuditNote): Promise<void> {
  const at = clock.now();
  await insertAudit(query, {
    ...note,
    id: newId('aud', at),
    at: new Date(at).toISOString(),
    detail: note.detail ?? {},
  });
}
