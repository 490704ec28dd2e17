import { socketLimits, type WorkspaceId } from '@parley/contract';
import type { Committed, Conversations } from '../../conversations/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { createRepeater } from '../../kernel/repeat.ts';
import type { Doorkeepers } from '../authenticate.ts';
import type { AgentNames, ContactFaces, FindRevoked, PresenceDoor, QueuePlaces } from '../ports.ts';
import { type Audience, createAudience, type DeskConnection } from './audience.ts';
import { type Connection, dismiss, push, relieve } from './connection.ts';
import { noteCommit, tellRows } from './inbox-watch.ts';
import { createPlaceTeller } from './place-teller.ts';
import { createSuspects } from './suspects.ts';
import { tellCommit } from './tell-commits.ts';
import { createWhispers, type Whispers } from './whispers.ts';

export interface HubPorts {
  conversations: Conversations;
  agentNames: AgentNames;
  contactFaces: ContactFaces;
  queuePlaces: QueuePlaces;
  presence: PresenceDoor;
  findRevoked: FindRevoked;
  findVisitor: Doorkeepers['findVisitor'];
}
export interface Hub {
  audience: Audience;
  connections: Set<Connection>;
  whispers: Whispers;
  /** Tells the waiting customers of a workspace where they stand; who has just come does not know yet. */
  tellPlacesSoon(workspaceId: WorkspaceId): void;
  start(): void;
  /** Tells everybody to come back elsewhere, and ends. */
  stop(): void;
}

const rowsMs = 120;
const countsMs = 2_000;
const relieveMs = 100;
const tidyMs = 5_000;
const beatMs = 10_000;
const revokeMs = 3_000;
const catchUpMs = 5_000;
const farewellMs = 3_000;

/** Carries commits, events and whispers to whoever is connected here. It keeps no record: every reader can resume by seq. */
export function createHub(kernel: Kernel, ports: HubPorts): Hub {
  const audience = createAudience();
  const connections = new Set<Connection>();
  const whispers = createWhispers(kernel, audience);
  const suspects = createSuspects(audience, ports.findVisitor);
  const places = createPlaceTeller(kernel, audience, ports.queuePlaces);
  const repeater = createRepeater();
  const now = () => kernel.clock.now();
  const hear = (commits: readonly Committed[]) => {
    for (const commit of commits) {
      tellCommit(audience, commit, ports.agentNames, now());
      noteCommit(audience, commit, now());
      places.note(commit);
    }
  };
  const desks = function* (): Iterable<DeskConnection> {
    for (const workspaceId of audience.desks.keys()) yield* audience.desks.of(workspaceId);
  };
  const complain = (what: string) => (error: unknown) => kernel.logger.warn({ error }, what);
  const chores: [number, () => Promise<void>, string][] = [
    [
      rowsMs,
      () => tellRows(desks(), ports.contactFaces, ports.conversations.matching, now()),
      'inbox rows could not be told',
    ],
    [countsMs, () => tellCounts(ports.conversations, desks(), now()), 'inbox counts could not be told'],
    [relieveMs, async () => relieve(now()), 'readers that had been too slow could not be told to resume'],
    [tidyMs, async () => tidy(connections, now()), 'sockets could not be tidied'],
    [beatMs, () => ports.presence.heartbeat([...audience.agents.keys()]), 'presence could not be renewed'],
    [revokeMs, () => revoke(ports.findRevoked, [...desks()]), 'revoked sessions could not be looked up'],
    [revokeMs, suspects.judge, 'visitors whose site or contact changed could not be looked up'],
    [
      catchUpMs,
      () => catchUp(kernel, ports.conversations, audience),
      'commits of other processes could not be looked up',
    ],
  ];
  return {
    audience,
    connections,
    whispers,
    tellPlacesSoon: places.tellSoon,
    start() {
      ports.conversations.log.subscribe(hear);
      carryNews(ports.conversations, audience, now);
      ports.conversations.log.wantRemote(
        (hint) =>
          audience.visitors.has(hint.contactId) ||
          audience.openDesks.has(hint.id) ||
          audience.desks.has(hint.workspaceId) ||
          places.concerns(hint),
      );
      kernel.events.subscribe((event) => {
        const frame = JSON.stringify({
          t: 'changed',
          subject: event.subject,
          ...(event.objectId ? { id: event.objectId } : {}),
        });
        for (const desk of audience.desks.of(event.workspaceId)) push(desk, frame, now());
        suspects.note(event);
      });
      for (const [ms, work, complaint] of chores) repeater.every(ms, work, complain(complaint));
    },
    stop() {
      repeater.stop();
      dismissAll(connections);
    },
  };
}

function dismissAll(connections: Iterable<Connection>) {
  for (const each of connections) dismiss(each, 'draining', true);
  // Whoever does not answer the closing frame may not hold up the stop.
  setTimeout(() => {
    for (const each of connections) each.ws.terminate();
  }, farewellMs).unref();
}

/** What is one agent's alone goes to all their desks here. */
function carryNews({ news }: Conversations, audience: Audience, now: () => number) {
  news.subscribe((agentId, each) => {
    for (const desk of audience.agents.of(agentId)) push(desk, each, now());
  });
}

async function tellCounts(conversations: Conversations, desks: Iterable<DeskConnection>, now: number) {
  const stale = [...desks].filter((desk) => desk.watch?.countsChanged);
  for (const desk of stale) {
    if (desk.watch) desk.watch.countsChanged = false;
    push(desk, { t: 'counts', counts: await conversations.agents.counts(desk.caller) }, now);
  }
}

function tidy(connections: Iterable<Connection>, now: number) {
  for (const each of connections)
    if (now - each.heardAt > socketLimits.silenceMs) dismiss(each, 'silent', true);
}

async function revoke(findRevoked: FindRevoked, desks: readonly DeskConnection[]) {
  if (desks.length === 0) return;
  const revoked = new Set(await findRevoked(desks.map((desk) => desk.caller)));
  for (const desk of desks) if (revoked.has(desk.caller)) dismiss(desk, 'revoked', true);
}

/** With other processes about, what the bus lost is found by looking at what moved lately. */
async function catchUp(kernel: Kernel, conversations: Conversations, audience: Audience) {
  if (!kernel.bus.hasPeers()) return;
  await kernel.events.sweep();
  const workspaces = [...new Set([...audience.desks.keys(), ...audience.visitorsOf.keys()])];
  if (workspaces.length > 0)
    await conversations.log.catchUp(workspaces, new Date(kernel.clock.now() - 4 * catchUpMs).toISOString());
}
