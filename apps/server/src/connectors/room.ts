import type { WorkspaceId } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import type { AnswerCache } from './call/answer-cache.ts';
import type { CallBook } from './call/call-book.ts';
import type { Gates } from './call/gates.ts';
import type { ConnectorPorts } from './ports.ts';
import type { ConnectorRow } from './store.ts';

/** What the verbs of this room work with. */
export interface ConnectorRoom {
  kernel: Kernel;
  ports: ConnectorPorts;
  gates: Gates;
  cache: AnswerCache;
  calls: CallBook;
  /** The connectors of a workspace by name, in memory. */
  live(workspaceId: WorkspaceId): Promise<readonly ConnectorRow[]>;
}
