import { type Acknowledgement, checkViews, countFaults } from '../../check-views.ts';
import { say } from '../../stage/say.ts';
import { type Site, seedSite } from '../../stage/seed-site.ts';
import { connectAgent, type DeskAgent } from '../agent.ts';
import { behind, connectCrowd } from '../crowd.ts';
import { headsOf } from '../heads.ts';
import type { Torment, Verdict } from '../promise.ts';
import { sayOverHttp } from '../say-over-http.ts';
import { type Node, readLog, type Stage } from '../stage.ts';
import { letTalk } from '../talk.ts';
import { holdsWithin, sleep, until } from '../until.ts';
import { connectVisitor, type Visitor } from '../visitor.ts';

const promisedMs = 60_000;
const rounds = 4;
const wipeMs = 20_000;

/** R9: what was committed has its consequences and reaches everybody within a minute, though the process that committed it dies at once, or the bus forgets everything. */
export const nothingForgotten: Torment = async (ground) => {
  const stage = await ground.stage();
  const parts: Record<string, Verdict> = {};
  for (let round = 0; round < rounds; round++) {
    const isLeftDead = round === rounds - 1;
    const committer = stage.nodes[round % 2] as Node;
    const survivor = stage.nodes[(round + 1) % 2] as Node;
    // By turns it dies with its first word to somebody who spoke, and to somebody who asked for a person.
    const strikes = round % 2 === 0 ? 'message' : 'wish';
    const name = `kill${round + 1}${isLeftDead ? 'LeftDead' : ''}`;
    parts[name] = await killAfterCommit(stage, { committer, survivor, isLeftDead, strikes });
    await stage.whole();
  }
  parts.wipe = await wipeBus(stage, ground.chance);
  return {
    isKept: Object.values(parts).every(({ isKept }) => isKept),
    figures: Object.fromEntries(Object.entries(parts).map(([name, { figures }]) => [name, figures])),
    examples: Object.entries(parts).flatMap(([name, { examples }]) =>
      examples.map((example) => `${name}: ${example}`),
    ),
  };
};

interface Blow {
  committer: Node;
  survivor: Node;
  isLeftDead: boolean;
  strikes: 'message' | 'wish';
}

/** Customers of one server speak and ask for a person; it dies with the first answer. All agents sit at the other one. */
async function killAfterCommit(
  stage: Stage,
  { committer, survivor, isLeftDead, strikes }: Blow,
): Promise<Verdict> {
  const client = await stage.connect();
  const owned = await seedSite(client, { name: 'R9', agents: 4, visitors: 20, isOwned: true });
  const waiting = await seedSite(client, { name: 'R9 queue', agents: 4, visitors: 20, isOwned: false });
  await client.end();
  const acknowledged: Acknowledgement[] = [];
  let isArmed = false;
  const strike = (at: Blow['strikes']) => {
    if (!isArmed || at !== strikes) return;
    isArmed = false;
    committer.kill();
  };
  const visitors = owned.visitors.map((visitor, index) =>
    connectVisitor(`visitor-${index}`, visitor, {
      choose: () => committer,
      heard: (said) => {
        acknowledged.push(said);
        strike('message');
      },
    }),
  );
  const agents = connectAgents(owned, survivor);
  const takers = connectTakers(waiting, survivor);
  const desks = [...agents, ...takers.map(({ desk }) => desk)];
  await until('everybody is connected', 60_000, () =>
    [...visitors, ...desks].every(({ line }) => line.isOpen()),
  );
  await sleep(1_000);
  isArmed = true;
  const asked = askAndSay(committer, waiting, visitors, () => strike('wish'));
  await until('the server was killed', 10_000, () => !committer.isUp());
  const killedAt = Date.now();
  for (const { line } of visitors) line.close();
  if (!isLeftDead) await committer.revive();
  const askers = await asked;
  const verdict = await judge(stage, owned, waiting, acknowledged, agents, takers, askers);
  const seconds = (Date.now() - killedAt) / 1000;
  for (const { line } of desks) line.close();
  if (isLeftDead) await committer.revive();
  say(
    `${committer.name} killed after ${acknowledged.length} messages and ${askers.length} wishes for a person: all known after ${seconds.toFixed(1)} s`,
  );
  return { ...verdict, figures: { ...verdict.figures, seconds } };
}

const connectAgents = (site: Site, survivor: Node): DeskAgent[] =>
  site.agents.map((agent, index) => {
    const own = site.visitors.filter((visitor) => visitor.agent === index);
    const follows = new Map<string, number>(own.map(({ conversationId, head }) => [conversationId, head]));
    return connectAgent(`agent-${index}`, site.workspaceId, agent, follows, {
      choose: () => survivor,
      heard: () => {},
    });
  });

/** Agents to whom the waiting may be given; each follows all of those conversations, to see what comes of them. */
const connectTakers = (site: Site, survivor: Node) =>
  site.agents.map((agent, index) => ({
    agentId: agent.agentId,
    desk: connectAgent(
      `taker-${index}`,
      site.workspaceId,
      agent,
      new Map(site.visitors.map(({ conversationId, head }) => [conversationId, head])),
      { choose: () => survivor, heard: () => {} },
    ),
  }));

/** Returns the conversations whose wish was answered before the end. */
async function askAndSay(
  committer: Node,
  waiting: Site,
  visitors: readonly Visitor[],
  answered: () => void,
): Promise<string[]> {
  for (const visitor of visitors) void visitor.say();
  const asked = await Promise.all(
    waiting.visitors.map(async ({ token, conversationId }) => {
      const isAnswered = await sayOverHttp.askForPerson(committer.url, token, conversationId);
      if (isAnswered) answered();
      return isAnswered ? [conversationId] : [];
    }),
  );
  return asked.flat();
}

/** Nothing more is said or done: what is known within a minute is known without anybody's help. */
async function judge(
  stage: Stage,
  owned: Site,
  waiting: Site,
  acknowledged: readonly Acknowledgement[],
  agents: readonly DeskAgent[],
  takers: readonly { agentId: string; desk: DeskAgent }[],
  askers: readonly string[],
): Promise<Verdict> {
  const isAssigned = async () => {
    const client = await stage.connect();
    const { rows } = await client.query<{ id: string }>(
      `select conversation_id as id from entry where workspace_id = $1 and kind = 'handed-over'
         and not exists (select from entry a where a.conversation_id = entry.conversation_id and a.kind = 'assigned')`,
      [waiting.workspaceId],
    );
    await client.end();
    return rows.length === 0;
  };
  const assigned = await holdsWithin(promisedMs, isAssigned);
  const handedOver = await countHandedOver(stage, waiting);
  const readersOf = [...agents, ...takers.map(({ desk }) => desk)].map(({ reader }) => reader);
  const heads = new Map([
    ...headsOf(await readLog(stage, owned.workspaceId)),
    ...headsOf(await readLog(stage, waiting.workspaceId)),
  ]);
  const told = await holdsWithin(promisedMs, () => behind(readersOf, heads) === 0);
  const findings = checkViews(
    acknowledged,
    await readLog(stage, owned.workspaceId),
    agents.map(({ reader }) => reader.view()),
  );
  const notTold = behind(readersOf, heads);
  return {
    isKept: assigned && told && handedOver >= askers.length && countFaults(findings) === 0,
    figures: {
      acknowledged: acknowledged.length,
      askedForPerson: askers.length,
      handedOver,
      notTold,
      lost: findings.lostFromStore,
    },
    examples: [
      ...findings.examples,
      ...(assigned ? [] : ['somebody who was handed over was never given to an agent']),
      ...(told ? [] : [`${notTold} conversations on open desks lack what was committed`]),
    ],
  };
}

async function countHandedOver(stage: Stage, { workspaceId }: Site): Promise<number> {
  const client = await stage.connect();
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from entry where workspace_id = $1 and kind = 'handed-over'`,
    [workspaceId],
  );
  await client.end();
  return rows[0]?.count ?? 0;
}

/** The ears of the bus are cut off again and again while people talk over two servers. */
async function wipeBus(stage: Stage, chance: Parameters<typeof letTalk>[1]): Promise<Verdict> {
  const client = await stage.connect();
  const site = await seedSite(client, { name: 'R9 wipe', agents: 4, visitors: 40, isOwned: true });
  const [first, second] = stage.nodes;
  const crowd = connectCrowd(site, { chooseForVisitor: () => first, chooseForAgent: () => second });
  await until('everybody is connected', 60_000, () => crowd.connected(0));
  const talk = letTalk(crowd, chance, 50);
  let cut = 0;
  for (const end = Date.now() + wipeMs; Date.now() < end; await sleep(200)) cut += await cutEars(client);
  await talk.stop();
  cut += await cutEars(client);
  await crowd.acknowledgedAll(30_000);
  const stored = await readLog(stage, site.workspaceId);
  const ended = Date.now();
  const told = await crowd.caughtUp(headsOf(stored), promisedMs);
  const seconds = (Date.now() - ended) / 1000;
  const findings = checkViews(crowd.acknowledged, stored, crowd.views());
  crowd.close();
  await client.end();
  say(
    `bus wiped ${cut} times over ${findings.acknowledged} messages: all known after ${seconds.toFixed(1)} s more`,
  );
  return {
    isKept: told && cut > 0 && countFaults(findings) === 0,
    figures: {
      earsCut: cut,
      acknowledged: findings.acknowledged,
      missed: findings.missedByReaders,
      gapsMended: crowd.gaps(),
      seconds,
    },
    examples: findings.examples,
  };
}

async function cutEars(client: Awaited<ReturnType<Stage['connect']>>): Promise<number> {
  const { rows } = await client.query<{ cut: number }>(
    `select count(pg_terminate_backend(pid))::int as cut from pg_stat_activity where query ilike 'listen %'`,
  );
  return rows[0]?.cut ?? 0;
}
