import type { Conversations } from '../conversations/index.ts';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { AuditNote } from '../people/index.ts';
import type { InTurn } from './in-turn.ts';

export interface TranslationPorts {
  agents: Pick<Conversations['agents'], 'get' | 'said'>;
  writeAudit(tx: Query, note: AuditNote): Promise<void>;
}
export interface TranslationRoom {
  kernel: Kernel;
  ports: TranslationPorts;
  inTurn: InTurn;
}
