import { type Acknowledgement, checkViews, countFaults } from '../../check-views.ts';
import { type SeededVisitor, type Site, seedSite } from '../../stage/seed-site.ts';
import type { Torment } from '../promise.ts';
import { sayOverHttp } from '../say-over-http.ts';
import { readLog, type Stage } from '../stage.ts';

const rounds = 5;

/** R3: a message sent three times with one client id, at once on both servers and again after both have died, is one entry under one number. */
export const noDuplicates: Torment = async ({ stage: opened }) => {
  const stage = await opened();
  const client = await stage.connect();
  const site = await seedSite(client, { name: 'R3', agents: 4, visitors: 40, isOwned: true });
  await client.query(`delete from entry where conversation_id = any($1::text[])`, [newcomers(site)]);
  await client.query(`delete from conversation where id = any($1::text[])`, [newcomers(site)]);
  await client.end();
  const said: Acknowledgement[] = [];
  for (let round = 1; round <= rounds; round++) said.push(...(await everybody(stage, site, round)));
  for (const node of stage.nodes) node.kill();
  await Promise.all(stage.nodes.map((node) => node.revive()));
  await stage.whole();
  for (let round = 1; round <= rounds; round++) said.push(...(await everybody(stage, site, round)));
  const stored = await readLog(stage, site.workspaceId);
  const findings = checkViews(said, stored, []);
  const strayed = said.length - new Set(said.map(({ clientId }) => clientId)).size * 6;
  const { examples, acknowledged, doubledInStore, contradictions, lostFromStore, holes, inversions } =
    findings;
  return {
    isKept: countFaults(findings) === 0 && strayed === 0,
    figures: {
      sends: said.length,
      acknowledged,
      doubledInStore,
      contradictions,
      lostFromStore,
      holes,
      inversions,
    },
    examples,
  };
};

/** Half of the visitors have no conversation yet: their first message, thrice at once, must begin one and not three. */
const newcomers = (site: Site) =>
  site.visitors.filter((_, index) => index % 2 === 1).map(({ conversationId }) => conversationId);

async function everybody(stage: Stage, site: Site, round: number): Promise<Acknowledgement[]> {
  const [first, second] = stage.nodes;
  const said = await Promise.all(
    site.visitors.flatMap((visitor, index) =>
      [first, second, round % 2 === 0 ? first : second].map((node) =>
        sayOnce(node.url, site, visitor, index, round),
      ),
    ),
  );
  return said;
}

async function sayOnce(url: string, site: Site, visitor: SeededVisitor, index: number, round: number) {
  const sender = `visitor-${index}`;
  const clientId = `r3-${sender}-${round}`;
  const text = `${clientId} 你好`;
  const isNew = index % 2 === 1;
  // Every fourth is said by the agent, whose answers are repeated in the same way.
  const isAgents = !isNew && index % 4 === 0;
  const agent = site.agents[visitor.agent ?? 0];
  const { conversationId, seq } = isAgents
    ? await sayOverHttp.asAgent(url, site.workspaceId, agent?.cookie ?? '', visitor.conversationId, {
        clientId,
        text,
      })
    : await sayOverHttp.asVisitor(url, visitor.token, {
        clientId,
        text,
        ...(isNew ? {} : { conversationId: visitor.conversationId }),
      });
  return {
    conversationId,
    clientId,
    text,
    seq,
    sender: isAgents ? `agent-of-${index}` : sender,
    counter: round,
  };
}
