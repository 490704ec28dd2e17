import type { ChangedSubject, WorkspaceId } from '@parley/contract';
import type { Conversations } from '../conversations/index.ts';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { assignWaiting } from './assign-waiting.ts';
import { briefAgent } from './brief-agent.ts';
import { leadToTeam } from './lead-to-team.ts';
import { outsideRoutes } from './outside/routes.ts';
import { tellOutside } from './outside/tell-outside.ts';
import { createPasses } from './passes.ts';
import type { RoutingPorts } from './ports.ts';
import { createPlaceReader } from './queue-places.ts';
import { raisePriority } from './raise-priority.ts';
import { assignReaction, expireOffers } from './reactions.ts';
import { routingRoutes } from './routes.ts';
import { getRulesAloud } from './rules/save-rules.ts';
import { forgetServed, listWorkspacesWaiting } from './store.ts';
import { takeBack } from './take-back.ts';
import { tallyServed } from './tally-served.ts';
import { tellPlace } from './tell-place/tell-place.ts';

export type { RoutingPorts } from './ports.ts';

const sweepSeconds = 5;
const passCauses = new Set<ChangedSubject>(['agents', 'teams', 'routing']);

/** Queue and assignment: customers wait in their team's queue and go to the best free agent at once, and again whenever one becomes free. */
export function createRouting(kernel: Kernel, conversations: Conversations, ports: RoutingPorts) {
  const { log, reactor } = conversations;
  const places = createPlaceReader(kernel);
  const pass = createPasses(
    async (workspaceId) => void (await assignWaiting(kernel, log, ports, workspaceId)),
  );
  reactor.add(leadToTeam(kernel, log));
  reactor.add(raisePriority(kernel, log));
  reactor.add(assignReaction(pass));
  reactor.add(tallyServed(kernel));
  reactor.add(briefAgent(kernel, log));
  reactor.add(expireOffers(kernel, log));
  reactor.add(tellOutside(kernel));
  reactor.add(tellPlace(kernel, log, places));
  kernel.events.subscribe((event) => {
    if (!passCauses.has(event.subject)) return;
    const { workspaceId } = event;
    const freed = event.subject === 'agents' ? takeBack(kernel, log, workspaceId) : Promise.resolve();
    void freed
      .then(() => pass(workspaceId))
      .catch((error) =>
        kernel.logger.warn({ error }, 'customers could not be assigned; the sweep will try again'),
      );
  });
  const sweep = async () => {
    await takeBack(kernel, log, null);
    for (const workspaceId of await listWorkspacesWaiting(kernel.database.system)) await pass(workspaceId);
  };
  kernel.jobs.every(sweepSeconds, 'routing-sweep', sweep);
  kernel.jobs.every(3600, 'forget-served', async () => void (await forgetServed(kernel.database.system)));
  return {
    routes: [...routingRoutes(kernel, ports), ...outsideRoutes(kernel, conversations.agents, ports)],
    pass,
    sweep,
    /** The opening hours of each team that has any. */
    hoursOf: async (query: Query, workspaceId: WorkspaceId) =>
      (await getRulesAloud(kernel, query, workspaceId)).rules.hours,
    queuePlaces: places.read,
  };
}
export type Routing = ReturnType<typeof createRouting>;
