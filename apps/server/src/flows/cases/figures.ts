import type { CaseCounts, FlowId, NodeCounts, WorkspaceId } from '@parley/contract';
import { flowCaseDays, silentAfterMinutes } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { countCases, countNodes, forgetCases } from './store.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const ago = ({ clock }: Kernel, ms: number) => new Date(clock.now() - ms).toISOString();

/** What came of the cases of each flow in the last days. */
export const countFlowCases = (kernel: Kernel, workspaceId: WorkspaceId, days: number) =>
  countCases(
    kernel.database.in(workspaceId),
    workspaceId,
    ago(kernel, days * dayMs),
    ago(kernel, silentAfterMinutes * minuteMs),
  );

/** Where the cases of one flow ended in the last days; a version: only its own. */
export async function countDropOff(
  kernel: Kernel,
  of: { workspaceId: WorkspaceId; flow: FlowId; version: number | null },
  days: number,
): Promise<CaseCounts & { nodes: NodeCounts[] }> {
  const rows = await countNodes(
    kernel.database.in(of.workspaceId),
    of,
    ago(kernel, days * dayMs),
    ago(kernel, silentAfterMinutes * minuteMs),
  );
  const sum = (name: 'restingHere' | 'through' | 'handedOver' | 'stopped') =>
    rows.reduce((total, row) => total + row[name], 0);
  return {
    begun: sum('restingHere'),
    through: sum('through'),
    handedOver: sum('handedOver'),
    stopped: sum('stopped'),
    nodes: rows.map(({ key, reached, handedOver, stopped }) => ({ key, reached, handedOver, stopped })),
  };
}

/** Forgets, once an hour, the cases that are older than any figure shows. */
export function forgetOldCases(kernel: Kernel): void {
  kernel.jobs.every(3600, 'forget-flow-cases', async () => {
    await forgetCases(kernel.database.system, ago(kernel, flowCaseDays * dayMs));
  });
}
