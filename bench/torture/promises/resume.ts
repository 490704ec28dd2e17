import { type Acknowledgement, checkViews, countFaults, type View } from '../../check-views.ts';
import { say } from '../../stage/say.ts';
import { type Site, seedSite } from '../../stage/seed-site.ts';
import { connectAgent } from '../agent.ts';
import { headsOf } from '../heads.ts';
import type { Torment } from '../promise.ts';
import { readLog, type Stage } from '../stage.ts';
import { holdsWithin, sleep, until } from '../until.ts';
import { connectVisitor, type Visitor } from '../visitor.ts';

const missedMessages = 1_000;
const promisedMs = 2_000;

/** R6: whoever was away for a second, half a minute or very long has everything again, once, within two seconds for a thousand missed. */
export const resume: Torment = async ({ stage: opened }) => {
  const stage = await opened();
  const client = await stage.connect();
  const site = await seedSite(client, { name: 'R6', agents: 1, visitors: 1, isOwned: true });
  await client.end();
  const acknowledged: Acknowledgement[] = [];
  const writers = connectWriters(stage, site, (said) => acknowledged.push(said));
  const readers = connectReaders(stage, site);
  await until('everybody is connected', 30_000, () =>
    [...writers, ...readers].every(({ line }) => line.isOpen()),
  );
  const times = {
    afterOneSecondMs: await away(stage, site, readers, 1_000, () => write(writers, 100)),
    afterHalfAMinuteMs: await away(stage, site, readers, 30_000, () => write(writers, missedMessages)),
    afterVeryLongMs: await afterVeryLong(stage, site),
  };
  const stored = await readLog(stage, site.workspaceId);
  const findings = checkViews(acknowledged, stored, times.afterVeryLongMs.views);
  const direct = checkViews(
    [],
    stored,
    readers.map(({ reader }) => reader.view()),
  );
  for (const { line } of [...writers, ...readers]) line.close();
  const slowestMs = Math.max(times.afterHalfAMinuteMs, times.afterVeryLongMs.ms);
  return {
    isKept: countFaults(findings) + countFaults(direct) === 0 && slowestMs <= promisedMs,
    figures: {
      stored: findings.stored,
      missed: findings.missedByReaders + direct.missedByReaders,
      doubled: findings.doubledForReaders + direct.doubledForReaders,
      afterOneSecondMs: times.afterOneSecondMs,
      missedInHalfAMinute: missedMessages,
      afterHalfAMinuteMs: times.afterHalfAMinuteMs,
      missedVeryLong: times.afterVeryLongMs.missed,
      afterVeryLongMs: times.afterVeryLongMs.ms,
    },
    examples: [...findings.examples, ...direct.examples],
  };
};

type Following = Pick<Visitor, 'line' | 'reader'>;

/** The customer on several devices, which stay connected while the readers are away. */
const connectWriters = (stage: Stage, site: Site, heard: (said: Acknowledgement) => void): Visitor[] =>
  Array.from({ length: 8 }, (_, index) =>
    connectVisitor(`writer-${index}`, visitorOf(site), {
      choose: () => stage.nodes[index % 2] as (typeof stage.nodes)[0],
      heard,
    }),
  );

function connectReaders(stage: Stage, site: Site): Following[] {
  const [first, second] = stage.nodes;
  const visitor = visitorOf(site);
  const agent = site.agents[0];
  if (!agent) throw new Error('R6 needs an agent.');
  const heard = () => {};
  const follows = new Map([[visitor.conversationId as string, visitor.head]]);
  return [
    connectVisitor('customer', visitor, { choose: () => first, heard }),
    connectAgent('agent', site.workspaceId, agent, follows, {
      choose: () => second,
      heard,
    }),
  ];
}

function visitorOf(site: Site) {
  const [visitor] = site.visitors;
  if (!visitor) throw new Error('R6 needs a visitor.');
  return visitor;
}

async function write(writers: readonly Visitor[], count: number) {
  let left = count;
  await Promise.all(
    writers.map(async (writer) => {
      while (left-- > 0) await writer.say();
    }),
  );
}

/** Cuts the readers for so long while something is written; returns how long it took them to have it all once the wire was mended. */
async function away(
  stage: Stage,
  site: Site,
  readers: readonly Following[],
  ms: number,
  meanwhile: () => Promise<void>,
): Promise<number> {
  const begun = Date.now();
  for (const { line } of readers) line.cut(3_600_000);
  await meanwhile();
  const head = await readHead(stage, site);
  await sleep(Math.max(0, ms - (Date.now() - begun)));
  const mended = Date.now();
  for (const { line } of readers) line.cut(0);
  const took = await timeUntil(mended, readers, site, head);
  say(`away for ${ms / 1000} s: whole again after ${took} ms`);
  return took;
}

/** A long absence is an old seq and nothing else: somebody who holds only the very first comes back. */
async function afterVeryLong(stage: Stage, site: Site) {
  const head = await readHead(stage, site);
  const begun = Date.now();
  const readers = connectReaders(stage, site);
  const ms = await timeUntil(begun, readers, site, head);
  say(`away very long: ${head} entries after ${ms} ms`);
  for (const { line } of readers) line.close();
  return { ms, missed: head, views: readers.map(({ reader }): View => reader.view()) };
}

async function timeUntil(begun: number, readers: readonly Following[], site: Site, head: number) {
  const { conversationId } = visitorOf(site);
  const isWhole = await holdsWithin(60_000, () =>
    readers.every(({ reader }) => reader.held(conversationId) >= head),
  );
  return isWhole ? Date.now() - begun : Number.POSITIVE_INFINITY;
}

async function readHead(stage: Stage, site: Site): Promise<number> {
  return headsOf(await readLog(stage, site.workspaceId)).get(visitorOf(site).conversationId) ?? 0;
}
