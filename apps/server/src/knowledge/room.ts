import type { QuestionId, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { AuditNote } from '../people/index.ts';
import type { Live } from './live/live.ts';

/** Writes who changed what, in the transaction of the change. */
export type WriteAudit = (tx: Query, note: AuditNote) => Promise<void>;

export interface KnowledgePorts {
  writeAudit: WriteAudit;
}

/** What the verbs of this room work with. */
export interface KnowledgeRoom {
  kernel: Kernel;
  writeAudit: WriteAudit;
  live: Live;
}

/** A question as it is offered to somebody: what it is called in their language. */
export interface Offer {
  question: QuestionId;
  text: string;
}

/** In whose name something is saved: the name as it is kept with the question, and the actor of the audit. */
export interface Editor {
  workspaceId: WorkspaceId;
  actor: AuditNote['actor'];
  savedBy: string;
}
