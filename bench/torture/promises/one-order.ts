import { type Acknowledgement, checkViews, countFaults } from '../../check-views.ts';
import { type Site, seedSite } from '../../stage/seed-site.ts';
import { connectAgent } from '../agent.ts';
import { behind } from '../crowd.ts';
import { headsOf } from '../heads.ts';
import type { Torment } from '../promise.ts';
import { readLog, type Stage } from '../stage.ts';
import { holdsWithin, until } from '../until.ts';
import { connectVisitor } from '../visitor.ts';

const conversations = 10;
const talkMs = 10_000;

/** R5: while three write into each conversation over two servers, everybody who reads it, wherever, reads one order. */
export const oneOrder: Torment = async ({ stage: opened }) => {
  const stage = await opened();
  const client = await stage.connect();
  const site = await seedSite(client, { name: 'R5', agents: 2, visitors: conversations, isOwned: true });
  await client.query(`update conversation set owner_agent_id = $1 where workspace_id = $2`, [
    site.agents[0]?.agentId,
    site.workspaceId,
  ]);
  await client.end();
  const acknowledged: Acknowledgement[] = [];
  const everybody = connect(stage, site, (said) => acknowledged.push(said));
  await until('everybody is connected', 30_000, () => everybody.clients.every(({ line }) => line.isOpen()));
  const end = Date.now() + talkMs;
  await Promise.all(
    everybody.writers.map(async (write) => {
      while (Date.now() < end) await write();
    }),
  );
  const readers = everybody.clients.map(({ reader }) => reader);
  const heads = headsOf(await readLog(stage, site.workspaceId));
  const caughtUp = await holdsWithin(60_000, () => behind(readers, heads) === 0);
  const findings = checkViews(
    acknowledged,
    await readLog(stage, site.workspaceId),
    readers.map((reader) => reader.view()),
  );
  for (const { line } of everybody.clients) line.close();
  const { examples, ...figures } = findings;
  return {
    isKept: countFaults(findings) === 0 && caughtUp,
    figures: { ...figures, gapsMended: readers.reduce((sum, reader) => sum + reader.gaps(), 0) },
    examples: caughtUp ? examples : [...examples, 'some readers never reached the end'],
  };
};

/** The customer on both servers at once, the owner on the second, and a colleague who only reads on the first. */
function connect(stage: Stage, site: Site, heard: (said: Acknowledgement) => void) {
  const [first, second] = stage.nodes;
  const on = (target: typeof first) => ({ choose: () => target, heard });
  const here = site.visitors.map((visitor, index) => connectVisitor(`here-${index}`, visitor, on(first)));
  const there = site.visitors.map((visitor, index) => connectVisitor(`there-${index}`, visitor, on(second)));
  const follows = new Map<string, number>(
    site.visitors.map(({ conversationId, head }) => [conversationId, head]),
  );
  const [owner, colleague] = site.agents.map((agent, index) =>
    connectAgent(`agent-${index}`, site.workspaceId, agent, follows, on(index === 0 ? second : first)),
  );
  if (!owner || !colleague) throw new Error('R5 needs two agents.');
  let turn = 0;
  return {
    clients: [...here, ...there, owner, colleague],
    writers: [
      ...here.map((visitor) => () => visitor.say()),
      ...there.map((visitor) => () => visitor.say()),
      () => owner.say(owner.conversations[turn++ % conversations] as string),
    ],
  };
}
