import type { AgentId, ConversationId, Entry, TeamId } from '@parley/contract';
import { type Conversations, createConversations } from '../../conversations/index.ts';
import { type Ground, quietPorts, says, seedGround } from '../../conversations/testing/index.ts';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createPeople, type People } from '../../people/index.ts';
import { createRouting, type Routing } from '../index.ts';

export interface Process {
  kernel: TestKernel;
  people: People;
  conversations: Conversations;
  routing: Routing;
}

async function startProcess(kernel: TestKernel): Promise<Process> {
  const people = createPeople(kernel);
  const { agentNames, presence, writeAudit } = people;
  const conversations = createConversations(kernel, { ...quietPorts, agentNames });
  const routing = createRouting(kernel, conversations, { ...presence, writeAudit });
  await conversations.reactor.start(conversations.log, () => ({ visitors: 0, agents: 0 }));
  await kernel.jobs.start();
  return { kernel, people, conversations, routing };
}

/** Two processes on one database, and a workspace with one team. */
export interface QueueStage {
  one: Process;
  two: Process;
  ground: Ground;
  team: TeamId;
  /** Begins anew in a workspace of its own. */
  begin(): Promise<void>;
  newTeam(name: string): Promise<TeamId>;
  setAcceptSeconds(seconds: number): Promise<unknown>;
  agentOnline(
    capacity: number,
    more?: { teamIds?: TeamId[]; skills?: Record<string, number>; acceptSeconds?: number },
  ): Promise<AgentId>;
  customerInQueue(
    on?: Process,
    more?: { priority?: number; team?: TeamId; attributes?: Record<string, string> },
  ): Promise<ConversationId>;
  owners(): Promise<(AgentId | null)[]>;
  ownerOf(id: ConversationId): Promise<AgentId | null>;
  entriesOf(id: ConversationId): Promise<Pick<Entry, 'body'>[]>;
  end(): Promise<void>;
}

export async function stageQueue(): Promise<QueueStage> {
  const first = await testKernel();
  const one = await startProcess(first);
  const two = await startProcess(await testKernel({ share: first }));
  const { system } = first.database;
  let staff = 0;
  const stage: QueueStage = {
    one,
    two,
    ground: await seedGround(first),
    team: '' as TeamId,
    async begin() {
      stage.ground = await seedGround(first);
      stage.team = await stage.newTeam('Support');
      await stage.setAcceptSeconds(0);
    },
    async newTeam(name) {
      const id = newId('tem');
      await system.run(
        sql`insert into team (id, workspace_id, name) values (${id}, ${stage.ground.workspaceId}, ${name})`,
      );
      return id;
    },
    setAcceptSeconds: (seconds) =>
      system.run(
        sql`update workspace set accept_seconds = ${seconds} where id = ${stage.ground.workspaceId}`,
      ),
    async agentOnline(capacity, { teamIds = [stage.team], skills = {}, acceptSeconds } = {}) {
      staff++;
      const agentId = await one.people.addAgent({
        workspaceId: stage.ground.workspaceId,
        name: `Agent ${staff}`,
        email: `agent${staff}@example.com`,
        password: 'long enough for all',
        ...{ teamIds, capacity, state: 'online' },
      });
      await system.run(
        sql`update agent set skills = ${JSON.stringify(skills)}::jsonb, accept_seconds = ${acceptSeconds ?? null} where id = ${agentId}`,
      );
      await one.people.presence.heartbeat([agentId]);
      return agentId;
    },
    async customerInQueue(on = one, { priority = 0, team = stage.team, attributes } = {}) {
      const id = newId('cnv');
      const { workspaceId } = stage.ground;
      const contactId = await stage.ground.newContact();
      if (attributes)
        await system.run(
          sql`update contact set attributes = ${JSON.stringify(attributes)}::jsonb where id = ${contactId}`,
        );
      await on.conversations.log.append(says({ ...stage.ground, contactId }, id, 'a person please'));
      const hand = {
        author: { kind: 'bot' as const },
        body: { kind: 'handed-over' as const, team, reason: 'asked' as const },
      };
      const rank = { author: { kind: 'system' as const }, body: { kind: 'prioritised' as const, priority } };
      await on.conversations.log.append({
        ...{ workspaceId, conversationId: id },
        decide: () => (priority ? [rank, hand] : [hand]),
      });
      return id;
    },
    ...readers(system, () => stage.ground),
    async end() {
      for (const { conversations, kernel } of [two, one]) {
        await conversations.reactor.stop();
        await kernel.close();
      }
    },
  };
  return stage;
}

const readers = (
  system: TestKernel['database']['system'],
  ground: () => Ground,
): Pick<QueueStage, 'owners' | 'ownerOf' | 'entriesOf'> => ({
  owners: async () =>
    (
      await system.rows<{ owner: AgentId | null }>(
        sql`select owner_agent_id as owner from conversation where workspace_id = ${ground().workspaceId} order by id`,
      )
    ).map((row) => row.owner),
  ownerOf: async (id) =>
    (
      await system.find<{ owner: AgentId | null }>(
        sql`select owner_agent_id as owner from conversation where id = ${id}`,
      )
    )?.owner ?? null,
  entriesOf: (id) =>
    system.rows<Pick<Entry, 'body'>>(sql`select body from entry where conversation_id = ${id} order by seq`),
});
