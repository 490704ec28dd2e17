import type {
  AuditAction,
  CannedReplyId,
  ChangedSubject,
  MessageTemplateId,
  WorkspaceId,
} from '@parley/contract';
import type { Query, Tx } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { AuditNote } from '../people/index.ts';

/** Writes who changed what, in the transaction of the change. */
export type WriteAudit = (tx: Query, note: AuditNote) => Promise<void>;

/** What the verbs of this room work with. */
export interface RepliesRoom {
  kernel: Kernel;
  writeAudit: WriteAudit;
}

interface Change {
  workspaceId: WorkspaceId;
  actor: AuditNote['actor'];
  /** a noun and a past verb */
  action: AuditAction;
  subject: Extract<ChangedSubject, 'canned-replies' | 'templates'>;
  /** absent: many at once */
  object?: CannedReplyId | MessageTemplateId;
  detail: Record<string, unknown>;
}

/** Writes the audit line of a change and announces it, in the transaction that makes it. */
export async function recordChange(
  { kernel, writeAudit }: RepliesRoom,
  tx: Tx,
  change: Change,
): Promise<void> {
  const { workspaceId, actor, action, subject, object, detail } = change;
  await writeAudit(tx, { workspaceId, actor, action, object: object ?? workspaceId, detail });
  await kernel.events.announce(tx, { workspaceId, subject, ...(object ? { objectId: object } : {}) });
}
