import type { ChangedSubject, WorkspaceId } from '@parley/contract';
import type { Conversations } from '../conversations/index.ts';
import { isoNow } from '../kernel/clock.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { assignWaiting } from './assign-waiting.ts';
import { briefAgent } from './brief-agent.ts';
import { createPasses } from './passes.ts';
import type { RoutingPorts } from './ports.ts';
import { queuePlaces } from './queue-places.ts';
import { raisePriority } from './raise-priority.ts';
import { assignReaction, expireOffers } from './reactions.ts';
import { requeue } from './requeue.ts';
import { routingRoutes } from './routes.ts';
import { forgetServed, listDeserted, listWorkspacesWaiting } from './store.ts';
import { tallyServed } from './tally-served.ts';

export type { RoutingPorts } from './ports.ts';

const sweepSeconds = 5;
const passCauses = new Set<ChangedSubject>(['agents', 'teams', 'routing']);
/** A customer who waits for an agent that has been gone this long gets another one. */
const patienceSeconds = 120;

/** Queue and assignment: customers wait in their team's queue and go to the best free agent at once, and again whenever one becomes free. */
export function createRouting(kernel: Kernel, conversations: Conversations, ports: RoutingPorts) {
  const { log, reactor } = conversations;
  const pass = createPasses((workspaceId) => assignWaiting(kernel, log, ports, workspaceId));
  reactor.add(raisePriority(kernel, log));
  reactor.add(assignReaction(pass));
  reactor.add(tallyServed(kernel));
  reactor.add(briefAgent(kernel, log));
  reactor.add(expireOffers(kernel, log));
  kernel.events.subscribe((event) => {
    if (passCauses.has(event.subject))
      void pass(event.workspaceId).catch((error) =>
        kernel.logger.warn({ error }, 'customers could not be assigned; the sweep will try again'),
      );
  });
  const sweep = async () => {
    for (const held of await listDeserted(kernel.database.system, isoNow(kernel.clock), patienceSeconds))
      await requeue(log, held, held.reason);
    for (const workspaceId of await listWorkspacesWaiting(kernel.database.system)) await pass(workspaceId);
  };
  kernel.jobs.every(sweepSeconds, 'routing-sweep', sweep);
  kernel.jobs.every(3600, 'forget-served', async () => void (await forgetServed(kernel.database.system)));
  return {
    routes: routingRoutes(kernel, ports),
    pass,
    sweep,
    queuePlaces: (workspaceId: WorkspaceId) => queuePlaces(kernel, workspaceId),
  };
}
export type Routing = ReturnType<typeof createRouting>;
