import { type Health, healthEndpoints } from '@parley/contract';
import type { FastifyInstance } from 'fastify';
import type { Reactor } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Metrics } from '../kernel/metrics.ts';
import { type Route, route } from '../kernel/route.ts';
import { countTrouble, listFailedJobs, listParked, listProcesses, pingStore } from './health-store.ts';

export interface HealthOptions {
  kernel: Kernel;
  reactor: Reactor;
  metrics: Metrics;
  version: string;
  startedAt: string;
  isDraining(): boolean;
}

/** How the installation is doing, for administrators. */
export function healthRoute({ kernel, reactor, version, startedAt }: HealthOptions): Route {
  return route(healthEndpoints.getHealth, async (_, caller) => {
    const { system } = kernel.database;
    const [engine, processes, parked, failedJobs] = await Promise.all([
      pingStore(system),
      listProcesses(system),
      listParked(kernel.database.in(caller.workspaceId), caller.workspaceId),
      listFailedJobs(system, caller.workspaceId),
    ]);
    const figures = reactor.figures();
    const parts: Health['parts'] = [
      { name: 'store', status: 'ok', version: engine },
      {
        name: 'bus',
        status: kernel.bus.isHealthy() || processes.length < 2 ? 'ok' : 'degraded',
        processes: processes.length,
      },
      {
        name: 'reactions',
        status: parked.length > 0 ? 'degraded' : 'ok',
        ...{ lanes: figures.lanes, queued: figures.queued, parked: parked.length },
      },
      {
        name: 'jobs',
        status: failedJobs.length > 0 ? 'degraded' : 'ok',
        failed: failedJobs.length,
      },
    ];
    const status: Health['status'] = parts.some((part) => part.status !== 'ok') ? 'degraded' : 'ok';
    return { status, version, startedAt, parts, processes, parked, failedJobs };
  });
}

/** What machines ask: alive, ready for traffic, figures. */
export function openProbes(app: FastifyInstance, options: HealthOptions): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    if (options.isDraining()) return reply.code(503).send({ status: 'draining' });
    await pingStore(options.kernel.database.system);
    return { status: 'ready' };
  });
  const trouble = { parked: 0, failedJobs: 0, due: 0 };
  options.metrics.gauge(
    'reactions_parked',
    'Reactions that failed and wait to be tried again',
    () => trouble.parked,
  );
  options.metrics.gauge('jobs_failed', 'Jobs that are out of tries', () => trouble.failedJobs);
  options.metrics.gauge(
    'conversations_due',
    'Conversations with entries nobody has reacted to yet (at most 1000 counted)',
    () => trouble.due,
  );
  app.get('/metrics', async (_, reply) => {
    Object.assign(trouble, await countTrouble(options.kernel.database.system));
    return reply.type(options.metrics.registry.contentType).send(await options.metrics.registry.metrics());
  });
}
