import type { Kernel } from '../kernel/kernel.ts';
import type { AnswerCache } from './call/answer-cache.ts';
import type { CallBook } from './call/call-book.ts';
import type { Gates } from './call/gates.ts';
import type { ConnectorPorts } from './ports.ts';

/** What the verbs of this room work with. */
export interface ConnectorRoom {
  kernel: Kernel;
  ports: ConnectorPorts;
  gates: Gates;
  cache: AnswerCache;
  calls: CallBook;
}
