import type { FindAction, FlowAction, QuestionId, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { AuditNote } from '../people/index.ts';
import type { PublishedFlow } from './flow-set.ts';

export interface FlowPorts {
  /** The actions that flows of this workspace may call. */
  actionsOf(workspaceId: WorkspaceId, query?: Query): Promise<FindAction>;
  /** The same as a list, for whoever draws them. */
  listActions(workspaceId: WorkspaceId): Promise<FlowAction[]>;
  /** Refuses what must not be met by customers, before it is published; absent: nothing is. */
  beforePublish?(editor: Editor, about: string, flow: PublishedFlow): Promise<void>;
  /** Which of these questions the knowledge answers; absent: that is not looked at. */
  answeredOf?(workspaceId: WorkspaceId, questions: readonly QuestionId[]): Promise<ReadonlySet<string>>;
  writeAudit(tx: Query, note: AuditNote): Promise<void>;
}

/** What the verbs of this room work with. */
export interface FlowRoom {
  kernel: Kernel;
  ports: FlowPorts;
}

/** In whose name a flow is saved. */
export interface Editor {
  workspaceId: WorkspaceId;
  actor: Extract<AuditNote['actor'], `agt_${string}` | 'system'>;
}
