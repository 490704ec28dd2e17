import type { WorkspaceId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';

/** Whoever writes goes on writing for a while. */
const quietMs = 30_000;

/** Has what is published learnt when it is time; a time that was set before gives way. */
export const learnAt = (
  { jobs }: Kernel,
  query: Query,
  workspaceId: WorkspaceId,
  at: number,
): Promise<void> =>
  jobs.add(query, {
    ...{
      kind: 'learn-by-itself',
      workspaceId,
      payload: { workspaceId },
      key: `learn-by-itself:${workspaceId}`,
    },
    runAt: new Date(at).toISOString(),
  });

/** Has what was changed learnt once its writers are quiet; call it in the transaction of the change. */
export const learnSoon = (kernel: Kernel, tx: Query, workspaceId: WorkspaceId): Promise<void> =>
  learnAt(kernel, tx, workspaceId, kernel.clock.now() + quietMs);
