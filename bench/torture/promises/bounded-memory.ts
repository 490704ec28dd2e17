import { setTimeout as sleep } from 'node:timers/promises';
import { socketPaths } from '@parley/contract';
import { WebSocket } from 'ws';
import { percentile } from '../../figures/percentile.ts';
import { residentBytes } from '../../figures/process-figures.ts';
import { say } from '../../stage/say.ts';
import type { SeededVisitor, Site } from '../../stage/seed-site.ts';
import { connectAgent, type DeskAgent } from '../agent.ts';
import { type LoneServer, openLoneServer } from '../lone-server.ts';
import type { Torment } from '../promise.ts';
import { holdsWithin, until } from '../until.ts';

const idleVisitors = 5_000;
const talkers = 8;
const messages = 16_000;
const text = 'hello '.repeat(650).trim();
const mostGrowth = 64 * 1024 * 1024;
const patienceMs = 120_000;

/** R13: a reader that stops reading costs the server a bounded amount of memory, however much is said, and nobody else notices; it has everything once it reads again. */
export const boundedMemory: Torment = async ({ build, options }) => {
  const lone = await openLoneServer(build, {
    name: 'R13',
    agents: 1,
    visitors: idleVisitors + talkers,
    isOwned: true,
  });
  const { site } = lone;
  const idle = await Promise.all(site.visitors.slice(talkers).map((visitor) => sit(lone, visitor)));
  const talking = await Promise.all(site.visitors.slice(0, talkers).map((visitor) => sit(lone, visitor)));
  const reader = follow(lone, site, 'reader');
  const sleeper = follow(lone, site, 'sleeper');
  await until('both desks are connected', patienceMs, () => reader.line.isOpen() && sleeper.line.isOpen());

  const pour = () => pourOn(lone, site, talking, options.leastSeconds);
  const everybodyReads = await pour();
  await caughtUp(site, reader, everybodyReads.heads);
  sleeper.line.stall(true);
  const oneStopped = await pour();
  await caughtUp(site, reader, oneStopped.heads);
  sleeper.line.stall(false);
  const isWhole = await holdsWithin(patienceMs, () => isAt(site, sleeper, oneStopped.heads));
  const alive = idle.filter((socket) => socket.readyState === WebSocket.OPEN).length;

  for (const socket of [...idle, ...talking]) socket.terminate();
  for (const { line } of [reader, sleeper]) line.close();
  await lone.running().stop();
  const growth = oneStopped.residentBytes - everybodyReads.residentBytes;
  say(`a reader that stopped: ${Math.round(growth / 1024 / 1024)} MB more held than with all reading`);
  return {
    isKept: growth <= mostGrowth && isWhole && alive === idleVisitors,
    figures: {
      idleVisitors: alive,
      saidMegabytes: Math.round((messages * text.length) / 1024 / 1024),
      growthMegabytes: Math.round(growth / 1024 / 1024),
      ackP50Ms: everybodyReads.ackP50Ms,
      ackP50MsBesideStopped: oneStopped.ackP50Ms,
      hasAllAgain: isWhole,
    },
    examples: isWhole ? [] : ['the reader that had stopped did not get everything afterwards'],
  };
};

interface Poured {
  heads: Map<string, number>;
  /** what the server held in the second half of it, the middle of many looks */
  residentBytes: number;
  ackP50Ms: number;
}

/** Every talker says one after another until enough is said. */
async function pourOn(
  lone: LoneServer,
  site: Site,
  talking: readonly WebSocket[],
  leastSeconds: number,
): Promise<Poured> {
  const begun = Date.now();
  const heads = new Map<string, number>();
  const ackMs: number[] = [];
  const held: number[] = [];
  const pauseMs = leastSeconds > 0 ? (leastSeconds * 1000 * talkers) / messages : 0;
  const looking = setInterval(() => held.push(residentBytes(lone.running().pid)), 100);
  await Promise.all(
    talking.map(async (socket, index) => {
      const { conversationId } = site.visitors[index] as SeededVisitor;
      for (let said = 0; said < messages / talkers; said++) {
        const at = performance.now();
        heads.set(conversationId, await sayOn(socket, conversationId, `${begun}-${index}-${said}`));
        ackMs.push(performance.now() - at);
        if (pauseMs > 0) await sleep(pauseMs);
      }
    }),
  );
  clearInterval(looking);
  const later = held.slice(Math.floor(held.length / 2));
  return { heads, residentBytes: percentile(later, 0.5), ackP50Ms: percentile(ackMs, 0.5) };
}

function sayOn(socket: WebSocket, conversationId: string, clientId: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const hear = (data: Buffer) => {
      const frame = JSON.parse(data.toString()) as { t: string; ref?: string; seq: number };
      if (frame.ref !== clientId) return;
      socket.off('message', hear);
      if (frame.t === 'said') resolve(frame.seq);
      else reject(new Error(`A message was refused: ${data.toString().slice(0, 300)}`));
    };
    socket.on('message', hear);
    socket.send(JSON.stringify({ t: 'say', ref: clientId, conversationId, message: { clientId, text } }));
  });
}

/** A visitor's socket that greets, and pings so that nobody takes it for dead. */
async function sit(lone: LoneServer, { token }: SeededVisitor): Promise<WebSocket> {
  const url = lone.running().url.replace('http', 'ws') + socketPaths.visitor;
  const socket = new WebSocket(url, { perMessageDeflate: false });
  await new Promise((resolve, reject) => {
    socket.once('open', () => socket.send(JSON.stringify({ t: 'hello', token, held: {} })));
    socket.once('message', resolve);
    socket.once('error', reject);
  });
  const pings = setInterval(() => socket.send('{"t":"ping"}'), 25_000);
  socket.on('close', () => clearInterval(pings));
  return socket;
}

function follow(lone: LoneServer, site: Site, who: string): DeskAgent {
  const [agent] = site.agents;
  if (!agent) throw new Error('R13 needs an agent.');
  const own = site.visitors.slice(0, talkers);
  const follows = new Map<string, number>(own.map(({ conversationId, head }) => [conversationId, head]));
  return connectAgent(who, site.workspaceId, agent, follows, {
    choose: () => ({ name: 'lone', url: lone.running().url }),
    heard: () => {},
  });
}

const isAt = (site: Site, desk: DeskAgent, heads: ReadonlyMap<string, number>) =>
  site.visitors
    .slice(0, talkers)
    .every(({ conversationId }) => desk.reader.held(conversationId) >= (heads.get(conversationId) ?? 0));

const caughtUp = (site: Site, desk: DeskAgent, heads: ReadonlyMap<string, number>) =>
  until(`${desk.who} has read everything`, patienceMs, () => isAt(site, desk, heads));
