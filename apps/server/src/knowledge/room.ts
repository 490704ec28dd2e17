import type { Attachment, QuestionId, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { AuditNote } from '../people/index.ts';
import type { KnowledgeChange } from './live/changed-live.ts';
import type { Live } from './live/live.ts';
import type { SearchTally } from './searches/tally-searches.ts';

/** Writes who changed what, in the transaction of the change. */
export type WriteAudit = (tx: Query, note: AuditNote) => Promise<void>;
/** Refuses with `file.unknown` files that this workspace does not have just so. */
export type CheckFiles = (
  query: Query,
  workspaceId: WorkspaceId,
  files: readonly Attachment[],
) => Promise<unknown>;

/** Texts of customers with the question that they ask, how much each counts, and when it was accepted. */
export type LearntExamples = (
  workspaceId: WorkspaceId,
) => Promise<{ text: string; question: QuestionId; weight: number; at: string }[]>;

/** Refuses what must not be answered from, before it is published. */
export type BeforePublish = (
  editor: Pick<Editor, 'workspaceId' | 'actor'>,
  cause: { cause: 'knowledge' | 'vocabulary' | 'model'; about: string },
  change: KnowledgeChange,
) => Promise<void>;

export interface KnowledgePorts {
  writeAudit: WriteAudit;
  /** absent: nothing is refused */
  beforePublish?: BeforePublish;
  /** absent: answers show no files */
  checkFiles?: CheckFiles;
  /** What people's work taught and somebody accepted; absent: nothing yet. */
  learntExamples?: LearntExamples;
}

/** What the verbs of this room work with. */
export interface KnowledgeRoom {
  kernel: Kernel;
  writeAudit: WriteAudit;
  beforePublish: BeforePublish;
  checkFiles: CheckFiles;
  learntExamples: LearntExamples;
  live: Live;
  noteSearch: SearchTally['note'];
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
