import { join } from 'node:path';
import type { AgentId, ChannelAccountId, ContactId, TeamId, WorkspaceId } from '@parley/contract';
import { defaultRoutingRules, type RoutingRules } from '@parley/contract';
import { pino } from 'pino';
import { openStore } from '../stage/open-store.ts';
import type { Conversations, Kernel, People, Routing } from '../stage/routing-parts.ts';
import { parts } from '../stage/server-parts.ts';
import { temporaryDirectory } from '../stage/temporary.ts';
import { type Day, teamNames } from './draw-day.ts';

/** The rooms that route, over a store of their own, by a clock that is set from outside. */
export interface Rooms {
  kernel: Kernel;
  people: People;
  conversations: Conversations;
  routing: Routing;
  workspaceId: WorkspaceId;
  channelAccountId: ChannelAccountId;
  teamIds: TeamId[];
  agentIds: AgentId[];
  contactIds: ContactId[];
  query(text: string, values: unknown[]): Promise<unknown[]>;
  close(): Promise<void>;
}

const ladder = [
  { afterSeconds: 180, teamIds: [], easedBy: 20 },
  { afterSeconds: 420, teamIds: [], easedBy: 60 },
];

export async function openRooms(day: Day, clock: { now(): number }): Promise<Rooms> {
  const store = await openStore();
  const config = parts.readConfig(
    { DATABASE_URL: store.url, DATA_DIR: join(temporaryDirectory('files'), 'data'), LOG_LEVEL: 'warn' },
    [],
  );
  const root = process.env.BENCH_ROOT ?? process.cwd();
  const opened = await parts.openKernel(
    config,
    { connectionString: store.url, application_name: 'bench' },
    join(root, 'apps/server/migrations'),
    pino({ level: 'warn' }, pino.destination(2)),
  );
  const kernel: Kernel = { ...opened, clock };
  const people = parts.createPeople(kernel);
  const { agentNames, presence, writeAudit } = people;
  const conversations = parts.createConversations(kernel, { agentNames, checkAttachments: async () => [] });
  const routing = parts.createRouting(kernel, conversations, { ...presence, writeAudit });
  const connection = await store.connect();
  const query = async (text: string, values: unknown[]) => (await connection.query(text, values)).rows;
  const seeded = await seed(day, query);
  await conversations.reactor.start(conversations.log, () => ({ visitors: 0, agents: 0 }));
  return {
    ...{ kernel, people, conversations, routing, query },
    ...seeded,
    async close() {
      await conversations.reactor.stop();
      await connection.end();
      await kernel.bus.close();
      await kernel.database.close();
      await store.stop();
    },
  };
}

async function seed({ customers, workers }: Day, query: Rooms['query']) {
  const { newId } = parts;
  const workspaceId = newId('wsp');
  const channelAccountId = newId('cha');
  const teamIds = teamNames.map(() => newId('tem'));
  const agentIds = workers.map(() => newId('agt'));
  const contactIds = customers.map(() => newId('ctc'));
  const personIds = workers.map(() => newId('per'));
  await query(`insert into workspace (id, name, locale, accept_seconds) values ($1, 'Day', 'en', 0)`, [
    workspaceId,
  ]);
  await query(
    `insert into channel_account (id, workspace_id, kind, name, site_key, settings) values ($1, $2, 'web', 'Site', 'pk_day', '{}')`,
    [channelAccountId, workspaceId],
  );
  await query(
    `insert into team (id, workspace_id, name) select id, $1, name from unnest($2::text[], $3::text[]) as t(id, name)`,
    [workspaceId, teamIds, teamNames],
  );
  await query(
    `insert into person (id, name, email, password_hash, locale) select id, id, id || '@example.com', '', 'en' from unnest($1::text[]) as p(id)`,
    [personIds],
  );
  await query(
    `insert into agent (id, workspace_id, person_id, role, capacity, skills)
     select id, $1, person, 'agent', capacity, jsonb_build_object('english', english) from unnest($2::text[], $3::text[], $4::int[], $5::int[]) as a(id, person, capacity, english)`,
    [
      workspaceId,
      agentIds,
      personIds,
      workers.map(({ capacity }) => capacity),
      workers.map(({ english }) => english),
    ],
  );
  const members = workers.flatMap(({ teams }, at) =>
    [...new Set(teams)].map((team) => [teamIds[team], agentIds[at]] as const),
  );
  await query(
    `insert into team_member (team_id, agent_id, workspace_id) select team, agent, $1 from unnest($2::text[], $3::text[]) as m(team, agent)`,
    [workspaceId, members.map(([team]) => team), members.map(([, agent]) => agent)],
  );
  await query(
    `insert into contact (id, workspace_id, name, attributes)
     select id, $1, id, attributes::jsonb from unnest($2::text[], $3::text[]) as c(id, attributes)`,
    [
      workspaceId,
      contactIds,
      customers.map(({ isVip, english }) =>
        JSON.stringify({ ...(isVip ? { vip: 'true' } : {}), ...(english ? { language: 'english' } : {}) }),
      ),
    ],
  );
  await query(`insert into routing_rules (workspace_id, rules, version) values ($1, $2::jsonb, 1)`, [
    workspaceId,
    JSON.stringify(rulesOf(teamIds)),
  ]);
  return { workspaceId, channelAccountId, teamIds, agentIds, contactIds };
}

const rulesOf = (teamIds: readonly TeamId[]): RoutingRules => ({
  ...defaultRoutingRules,
  needs: [
    ...defaultRoutingRules.needs,
    { when: { attribute: { name: 'language', values: ['english'] } }, skills: { english: 60 }, priority: 0 },
  ],
  ladders: Object.fromEntries(teamIds.map((id) => [id, ladder])),
});
