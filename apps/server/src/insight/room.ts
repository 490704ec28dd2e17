import type { Kernel } from '../kernel/kernel.ts';
import type { Knowledge, WriteAudit } from '../knowledge/index.ts';

/** What the verbs of this room work with. */
export interface InsightRoom {
  kernel: Kernel;
  knowledge: Knowledge;
  writeAudit: WriteAudit;
}
