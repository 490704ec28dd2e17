import type { Flows } from '../flows/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Knowledge, WriteAudit } from '../knowledge/index.ts';

/** What the verbs of this room work with. */
export interface InsightRoom {
  kernel: Kernel;
  knowledge: Knowledge;
  /** what begins a flow */
  flows: Pick<Flows, 'find' | 'addPhrases'>;
  writeAudit: WriteAudit;
}
