import type { AgentId, TeamId } from '@parley/contract';
import type { House } from '../compose.ts';
import { newSecret } from '../kernel/ids.ts';
import { signInTo } from './api.ts';
import type { PackAgent } from './pack/index.ts';
import { agents, customerFields, owner, type TeamKey, teamNames } from './people.ts';
import { seedConversations } from './seed-conversations.ts';
import { seedTickets } from './seed-tickets.ts';
import { sensitiveWords } from './sensitive-words.ts';
import { type DemoRow, saveDemoRow } from './store.ts';

/** Seeds the demo store: people, teams, website, two weeks of conversations; what it knows comes as a pack. Whatever an administrator would do goes through the product's own API. */
export async function seedDemo(house: House, origin: string): Promise<DemoRow> {
  const { kernel, rooms } = house;
  const password = newSecret().slice(0, 14);
  const { workspaceId, ownerId } = await rooms.people.createWorkspaceWith({
    name: '云杉商城 Spruce Store',
    locale: 'zh-CN',
    owner: { ...owner, password },
  });
  const api = await signInTo(origin, owner.email, password);
  const teams = new Map<TeamKey, TeamId>();
  for (const [key, name] of Object.entries(teamNames))
    teams.set(key as TeamKey, (await api('createTeam', { params: { workspaceId }, body: { name } })).id);
  await api('changeWorkspace', {
    params: { workspaceId },
    body: { defaultTeamId: teams.get('aftersale') as TeamId },
  });
  const agentIds = new Map<PackAgent, AgentId>();
  for (const { teams: keys, ...person } of agents)
    agentIds.set(
      person.name,
      await rooms.people.addAgent({
        ...person,
        workspaceId,
        password,
        teamIds: keys.map((key) => teams.get(key) as TeamId),
        capacity: 6,
      }),
    );
  const channel = await api('createChannel', {
    params: { workspaceId },
    body: { name: '云杉商城官网', settings: { title: '云杉商城 Spruce', origins: ['*'] } },
  });
  const { secret } = await api('rotateIdentitySecret', {
    params: { workspaceId, channelAccountId: channel.id },
  });
  const { settings, version } = await api('getProfileSettings', { params: { workspaceId } });
  await api('saveProfileSettings', {
    params: { workspaceId },
    body: { settings: { ...settings, fields: [...customerFields] }, version },
  });
  const shopKey = newSecret();
  await api('addSensitiveWords', { params: { workspaceId }, body: { words: [...sensitiveWords] } });
  const ground = { workspaceId, channelAccountId: channel.id, teams, agentIds };
  const conversations = await seedConversations(house, ground);
  await seedTickets(origin, password, { ...ground, conversations });
  await rooms.supervision.hearHistory(workspaceId);
  const row: DemoRow = {
    workspaceId,
    ownerId,
    siteKey: channel.siteKey,
    identitySecret: kernel.secrets.seal(secret),
    shopKey: kernel.secrets.seal(shopKey),
    password: kernel.secrets.seal(password),
  };
  await saveDemoRow(kernel.database.system, row);
  return row;
}
