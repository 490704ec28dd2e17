import type { AuditAction, ChangedSubject, QuestionId, WorkspaceId } from '@parley/contract';
import type { Tx } from '../kernel/database/index.ts';
import { learnSoon } from './model/learn-soon.ts';
import type { KnowledgeRoom } from './room.ts';

interface Change {
  workspaceId: WorkspaceId;
  actor: Parameters<KnowledgeRoom['writeAudit']>[1]['actor'];
  /** a noun and a past verb */
  action: AuditAction;
  subject: Extract<ChangedSubject, 'knowledge'>;
  /** absent: many at once */
  object?: QuestionId;
  detail: Record<string, unknown>;
}

/** What changes nothing that could be learnt. */
const teachNothing: ReadonlySet<string> = new Set([
  'model.published',
  'model.withdrawn',
  'knowledge-settings.changed',
]);

/** Writes the audit line of a change, announces it and has it learnt in its time, in the transaction that makes it. */
export async function recordChange(
  { kernel, writeAudit }: KnowledgeRoom,
  tx: Tx,
  change: Change,
): Promise<void> {
  const { workspaceId, actor, action, subject, object, detail } = change;
  await writeAudit(tx, { workspaceId, actor, action, object: object ?? workspaceId, detail });
  await kernel.events.announce(tx, { workspaceId, subject, ...(object ? { objectId: object } : {}) });
  if (!teachNothing.has(action)) await learnSoon(kernel, tx, workspaceId);
}
