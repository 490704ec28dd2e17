import type {
  AgentId,
  ContactId,
  QuestionContent,
  QuestionId,
  RegressionRunRow,
  TriedTurn,
  Vocabulary,
  WorkspaceId,
} from '@parley/contract';
import type { Rehearsal } from '../bot/index.ts';
import type { ContactProofs } from '../contacts/index.ts';
import type { LiveFlows, PublishedFlow } from '../flows/index.ts';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Answering } from '../knowledge/index.ts';
import type { AuditNote } from '../people/index.ts';

/** What is to be published, as far as it changes what the bot says. */
export interface Change {
  questions?: ReadonlyMap<QuestionId, QuestionContent>;
  vocabulary?: Vocabulary;
  /** each in the place of the published one of its id, or beside those there are */
  flows?: readonly PublishedFlow[];
  model?: { id: string; bytes: Uint8Array };
}

export interface RegressionPorts {
  rehearse(rehearsal: Rehearsal): Promise<TriedTurn[]>;
  knowledge: { withChange(workspaceId: WorkspaceId, change: Change): Promise<Answering> };
  flows: Pick<LiveFlows, 'list'>;
  /** What an action answers that nothing was recorded of: examples; nothing is asked. */
  exampleAnswer(
    workspaceId: WorkspaceId,
    asked: { connector: string; action: string; inputs: Readonly<Record<string, unknown>> },
    proofs: ContactProofs,
  ): ReturnType<Rehearsal['answer']>;
  proofsOf(workspaceId: WorkspaceId, contactId: ContactId): Promise<ContactProofs>;
  writeAudit(tx: Query, note: AuditNote): Promise<void>;
}

/** What the verbs of this room work with. */
export interface RegressionRoom {
  kernel: Kernel;
  ports: RegressionPorts;
}

/** In whose name something is done. */
export interface Editor {
  workspaceId: WorkspaceId;
  actor: AgentId | 'system';
}

/** Why tests are run. */
export interface Cause {
  cause: RegressionRunRow['cause'];
  about: string;
}
