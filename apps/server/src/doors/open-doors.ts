import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { PersonId } from '@parley/contract';
import type { FastifyInstance } from 'fastify';
import type { Host } from '../channels/index.ts';
import type { Conversations } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Metrics } from '../kernel/metrics.ts';
import type { Route } from '../kernel/route.ts';
import type { Doorkeepers } from './authenticate.ts';
import { openFiles, type ServeFile } from './file-door.ts';
import { healthRoute, openProbes } from './health.ts';
import { openHooks } from './hook-door.ts';
import { openHttp } from './http.ts';
import { createLimiter } from './limits.ts';
import { openApiDocument } from './openapi.ts';
import { openPages } from './pages.ts';
import { portError } from './port-error.ts';
import type { AgentNames, ContactFaces, FindRevoked, PresenceDoor, QueuePlaces, Supervise } from './ports.ts';
import { createHub, type Hub } from './realtime/hub.ts';
import { openRealtime } from './realtime/realtime.ts';

export interface DoorOptions {
  kernel: Kernel;
  conversations: Conversations;
  routes: readonly Route[];
  keepers: Doorkeepers;
  presence: PresenceDoor;
  findRevoked: FindRevoked;
  agentNames: AgentNames;
  contactFaces: ContactFaces;
  queuePlaces: QueuePlaces;
  supervise: Supervise;
  serveFile: ServeFile;
  hooks: Host['hooks'];
  openMediaLink: Host['openMediaLink'];
  showTyping: Host['showTyping'];
  frameAncestors(siteKey: string): Promise<string | undefined>;
  frameSources(personId: PersonId): Promise<readonly string[]>;
  metrics: Metrics;
  version: string;
  /** the folder that holds `widget` and `desk` as built */
  appsDir: string;
}
export interface Doors {
  url: string;
  hub: Hub;
  /** Takes no more traffic, tells sockets to come back, finishes requests. */
  close(): Promise<void>;
}

/** Opens all street doors and listens. */
export async function openDoors(options: DoorOptions): Promise<Doors> {
  const { kernel, conversations, metrics } = options;
  const limiter = createLimiter(kernel.clock);
  let draining = false;
  const health = {
    kernel,
    reactor: conversations.reactor,
    metrics,
    version: options.version,
    startedAt: new Date(kernel.clock.now()).toISOString(),
    isDraining: () => draining,
  };
  const door = await openHttp({
    kernel,
    keepers: options.keepers,
    limiter,
    routes: [...options.routes, healthRoute(health)],
    observe: ({ method, path, status, seconds }) =>
      metrics.requests.labels(method, path, String(status)).observe(seconds),
  });
  const { app } = door;
  openProbes(app, health);
  openFiles(app, options.serveFile, options.openMediaLink);
  await openHooks(app, options.hooks, limiter);
  let document: ReturnType<typeof openApiDocument> | undefined;
  app.get('/api/v1/openapi.json', async () => {
    document ??= openApiDocument(options.version);
    return document;
  });
  await openPages(app, {
    widgetDir: `${options.appsDir}/widget/dist`,
    deskDir: `${options.appsDir}/desk/dist`,
    frameAncestors: options.frameAncestors,
    frameSources: async (token) => {
      const person = token ? await options.keepers.findSession(token) : undefined;
      return person ? options.frameSources(person.personId) : [];
    },
  });
  const hub = createHub(kernel, { ...options, findVisitor: options.keepers.findVisitor });
  metrics.gauge('visitor_sockets', 'Visitors connected here', () => hub.audience.counts.visitors);
  metrics.gauge('desk_sockets', 'Desks connected here', () => hub.audience.counts.agents);
  const realtime = openRealtime(app.server, {
    kernel,
    hub,
    conversations,
    limiter,
    keepers: options.keepers,
    presence: options.presence,
    supervise: options.supervise,
    showTyping: options.showTyping,
    addressOf: (request) => addressOf(kernel, request),
    isOurOrigin: (request, origin) => origin === door.publicOrigin(request),
  });
  countLines(app.server);
  const url = await listen(app, kernel);
  hub.start();
  return {
    url,
    hub,
    async close() {
      draining = true;
      hub.stop();
      realtime.close();
      await closeLines(app);
    },
  };
}

const hangUpMs = 50;

/** Lets every request under way end, then closes. Browsers open lines ahead of need; one that has never said a word would be waited for a minute. */
async function closeLines(app: FastifyInstance): Promise<void> {
  const silent = setInterval(() => {
    for (const line of openLines.get(app.server) ?? []) if (line.bytesRead === 0) line.destroy();
  }, hangUpMs);
  await app.close().finally(() => clearInterval(silent));
}

const openLines = new WeakMap<Server, Set<Socket>>();

function countLines(server: Server): void {
  const lines = new Set<Socket>();
  openLines.set(server, lines);
  server.on('connection', (line: Socket) => {
    lines.add(line);
    line.once('close', () => lines.delete(line));
  });
}

async function listen(app: FastifyInstance, { config }: Kernel): Promise<string> {
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    throw portError(error, config.host, config.port);
  }
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  const host = ['0.0.0.0', '::'].includes(config.host) ? 'localhost' : config.host;
  return config.publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function addressOf({ config }: Kernel, request: IncomingMessage): string {
  const forwarded = config.trustProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')[0]
        ?.trim()
    : undefined;
  return forwarded || (request.socket.remoteAddress ?? '');
}
