import type { Tx } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { AuditNote } from '../people/index.ts';
import type { LiveWords } from './words/live-words.ts';

export interface QualityPorts {
  /** Writes who changed what, in the transaction of the change. */
  writeAudit(tx: Tx, note: AuditNote): Promise<void>;
}

/** What the verbs of this room work with. */
export interface QualityRoom extends QualityPorts {
  kernel: Kernel;
  words: LiveWords;
}
