import type { WorkspaceId } from '@parley/contract';
import type { Conversations } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { assignWaiting, type RoutingPorts } from './assign-waiting.ts';
import { briefAgent } from './brief-agent.ts';
import { createPasses } from './passes.ts';
import { queuePlaces } from './queue-places.ts';
import { assignReaction, expireOffers } from './reactions.ts';
import { requeue } from './requeue.ts';
import { listDeserted, listWorkspacesWaiting } from './store.ts';

export type { RoutingPorts } from './assign-waiting.ts';

const sweepSeconds = 5;
/** A customer who waits for an agent that has been gone this long gets another one. */
const patienceSeconds = 120;

/** Queue and assignment: customers wait in their team's queue and go to the best free agent at once, and again whenever one becomes free. */
export function createRouting(kernel: Kernel, conversations: Conversations, ports: RoutingPorts) {
  const { log, reactor } = conversations;
  const pass = createPasses((workspaceId) => assignWaiting(kernel, log, ports, workspaceId));
  reactor.add(assignReaction(pass));
  reactor.add(briefAgent(kernel, log));
  reactor.add(expireOffers(kernel, log));
  kernel.events.subscribe((event) => {
    if (event.subject === 'agents' || event.subject === 'teams')
      void pass(event.workspaceId).catch((error) =>
        kernel.logger.warn({ error }, 'customers could not be assigned; the sweep will try again'),
      );
  });
  const sweep = async () => {
    for (const held of await listDeserted(kernel.database.system, patienceSeconds))
      await requeue(log, held, held.reason);
    for (const workspaceId of await listWorkspacesWaiting(kernel.database.system)) await pass(workspaceId);
  };
  kernel.jobs.every(sweepSeconds, 'routing-sweep', sweep);
  return { pass, sweep, queuePlaces: (workspaceId: WorkspaceId) => queuePlaces(kernel, workspaceId) };
}
export type Routing = ReturnType<typeof createRouting>;
