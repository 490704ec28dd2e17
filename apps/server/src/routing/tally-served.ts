import type { Reaction } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { countServed } from './store.ts';

/** Waits shorter than this say nothing of how fast a queue moves: somebody was free. */
const leastWaitSeconds = 5;

/** Counts, by team and minute, who got an agent after a wait: what a wait is estimated from. Counted twice after a crash, it is an estimate still. */
export const tallyServed = (kernel: Kernel): Reaction => ({
  name: 'tally-served',
  wants: ({ body }) => body.kind === 'assigned' && (body.why?.waitedSeconds ?? 0) >= leastWaitSeconds,
  async run({ at }, { workspaceId, teamId }) {
    if (teamId) await countServed(kernel.database.system, workspaceId, teamId, at);
  },
});
