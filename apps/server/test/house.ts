import { randomUUID } from 'node:crypto';
import type { AgentId, Role, TeamId, Visibility, WorkspaceId } from '@parley/contract';
import { pino } from 'pino';
import { compose, type House } from '../src/compose.ts';
import type { Clock } from '../src/kernel/clock.ts';
import type { Config } from '../src/kernel/config.ts';
import { sql } from '../src/kernel/database/index.ts';
import { type TestKernel, testKernel } from '../src/kernel/testing/index.ts';
import { type AgentClient, agentClient, resumeAgent } from './agent-client.ts';
import { resumeVisitor, type VisitorClient, visitorClient } from './visitor-client.ts';

/** The whole product over a fresh database, reached only over its HTTP and sockets. */
export interface TestHouse {
  kernel: TestKernel;
  house: House;
  url: string;
  /** everything that went wrong in a way nobody expected, as it was logged */
  failures: string[];
  close(): Promise<void>;
}

const generous: Partial<Config> = {
  host: '127.0.0.1',
  port: 0,
  messagesPerSecond: 1_000,
  messageBurst: 10_000,
  socketsPerAddress: 1_000,
};

/** Opens a house; with `share`, a second process on the first one's database. */
export async function openTestHouse(
  options: {
    share?: TestHouse;
    config?: Partial<Config>;
    clock?: Clock;
    /** what stands for the addresses outside */
    guardedFetch?: TestKernel['guardedFetch'];
  } = {},
): Promise<TestHouse> {
  const { share, clock } = options;
  const bare = await testKernel({ ...(share ? { share: share.kernel } : {}), ...(clock ? { clock } : {}) });
  const { publicUrl: _, ...config } = bare.config;
  const failures: string[] = [];
  const logger = pino(
    { level: 'error', serializers: { error: pino.stdSerializers.err } },
    { write: (line: string) => void failures.push(inShort(line)) },
  );
  const guardedFetch = options.guardedFetch ?? bare.guardedFetch;
  const kernel: TestKernel = {
    ...bare,
    guardedFetch,
    logger,
    config: { ...config, ...generous, ...options.config },
  };
  const house = await compose(kernel);
  const opened = await house.open().catch(async (error) => {
    await bare.close();
    throw error;
  });
  return {
    kernel,
    house,
    url: opened.doors.url,
    failures,
    close: async () => {
      await opened.close();
      await bare.close();
    },
  };
}

/** Resolves when all that was written on these houses of one database has had its reactions, also what a house has not heard of yet. */
export async function settled(...houses: readonly [TestHouse, ...TestHouse[]]): Promise<void> {
  const due = sql`select 1 from conversation where reacted_seq < head_seq limit 1`;
  do for (const { house } of houses) await house.rooms.conversations.reactor.idle();
  while ((await houses[0].kernel.database.hot.rows(due)).length > 0);
}

function inShort(line: string): string {
  const { msg, error } = JSON.parse(line) as {
    msg: string;
    error?: { type: string; message: string; stack: string };
  };
  const place = error?.stack.split('\n').find((each) => each.includes('/src/'));
  return `${msg}: ${error?.type} ${error?.message} ${place?.trim() ?? ''}`;
}

export const password = 'correct horse battery';

/** A workspace with its owner signed in, a team and a website. */
export interface Shop {
  workspaceId: WorkspaceId;
  teamId: TeamId;
  siteKey: string;
  owner: AgentClient;
  addAgent(wanted?: {
    role?: Role;
    visibility?: Visibility;
    teamIds?: TeamId[];
    capacity?: number;
  }): Promise<AgentClient & { agentId: AgentId }>;
  visitor(): Promise<VisitorClient>;
}

/** Opens a shop in the house the way an owner would. */
export async function openShop(house: TestHouse, name = 'Shop'): Promise<Shop> {
  const { people } = house.house.rooms;
  const email = `owner-${randomUUID()}@example.com`;
  const { workspaceId } = await people.createWorkspaceWith({
    name,
    locale: 'en',
    owner: { name: 'Owner', email, password },
  });
  const owner = await agentClient(house.url, email, password, workspaceId);
  const [team] = (await owner.call('listTeams', { params: { workspaceId } })).data;
  const channel = await owner.call('createChannel', {
    params: { workspaceId },
    body: { name: 'Site', settings: { origins: ['*'] } },
  });
  if (!team) throw new Error('a new workspace has a team');
  return {
    workspaceId,
    teamId: team.id,
    siteKey: channel.siteKey,
    owner,
    async addAgent(wanted = {}) {
      const address = `agent-${randomUUID()}@example.com`;
      const { teamIds = [team.id], ...rest } = wanted;
      const agentId = await people.addAgent({
        ...rest,
        workspaceId,
        name: 'Agent',
        email: address,
        password,
        teamIds,
        state: 'online',
      });
      return { ...(await agentClient(house.url, address, password, workspaceId)), agentId };
    },
    visitor: () => visitorClient(house.url, channel.siteKey),
  };
}

/** The same agent, reached by way of another process. */
export const agentOn = <A extends AgentClient>(
  house: TestHouse,
  agent: A,
  shop: Pick<Shop, 'workspaceId'>,
): A => ({
  ...agent,
  ...resumeAgent(house.url, agent.cookie, shop.workspaceId),
});

/** The same visitor, reached by way of another process. */
export const visitorOn = (house: TestHouse, { token, session }: VisitorClient): VisitorClient =>
  resumeVisitor(house.url, token, session);
