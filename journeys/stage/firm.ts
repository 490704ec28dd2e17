import type { AgentState, ChannelAccount, Locale, Role, WidgetSettings, WorkspaceId } from '@parley/contract';
import type { Client } from '@parley/sdk';
import type { Person } from './run-server.ts';
import { signInClient, withCookies } from './sign-in-client.ts';

/** What a story's own firm begins with. */
export interface FirmPlan {
  name?: string;
  locale?: Locale;
  people: { name: string; role?: Role; capacity?: number; team?: string; state?: AgentState }[];
  /** what the bot knows: question → answer */
  knows?: Record<string, string>;
  cannedReplies?: Record<string, string>;
  /** 0: whoever is assigned has it at once */
  acceptSeconds?: number;
  site?: Partial<WidgetSettings>;
}
/** A workspace that only one story works in. */
export interface Firm {
  origin: string;
  workspaceId: WorkspaceId;
  channel: ChannelAccount;
  locale: Locale;
  /** as its owner */
  api: Client;
  person(name: string): Person;
  changeCapacity(name: string, capacity: number): Promise<unknown>;
}

const password = 'ein-langes-Passwort-9';
let firms = 0;

/** Founds a workspace over the product's own API: teams, people who came by invitation, a website, knowledge. */
export async function foundFirm(origin: string, owner: Person, plan: FirmPlan): Promise<Firm> {
  const locale = plan.locale ?? 'zh-CN';
  const api = await signInClient(origin, owner);
  const name = plan.name ?? `云杉分店 ${process.pid}-${++firms}`;
  const { id: workspaceId } = await api.call('createWorkspace', { body: { name, locale } });
  const params = { workspaceId };
  await api.call('changeWorkspace', { params, body: { acceptSeconds: plan.acceptSeconds ?? 60 } });
  const settings = { title: name, origins: ['*'], ...plan.site };
  const channel = await api.call('createChannel', { params, body: { name, settings } });
  const people = await hire(api, workspaceId, plan.people);
  for (const [question, answer] of Object.entries(plan.knows ?? {}))
    await api.call('createQuestion', {
      params,
      body: { wordings: { [locale]: { questions: question.split('|'), answer } } },
    });
  for (const [code, text] of Object.entries(plan.cannedReplies ?? {}))
    await api.call('createCannedReply', { params, body: { code, text } });
  return {
    ...{ origin, workspaceId, channel, locale, api },
    async changeCapacity(wanted, capacity) {
      const { data } = await api.call('listAgents', { params });
      const agentId = data.find((agent) => agent.name === wanted)?.id;
      if (!agentId) throw new Error(`Nobody here is called ${wanted}.`);
      return api.call('changeAgent', { params: { workspaceId, agentId }, body: { capacity } });
    },
    person(wanted) {
      const person = people.get(wanted);
      if (!person) throw new Error(`Nobody here is called ${wanted}.`);
      return person;
    },
  };
}

async function hire(api: Client, workspaceId: WorkspaceId, plans: FirmPlan['people']) {
  const params = { workspaceId };
  const teams = new Map((await api.call('listTeams', { params })).data.map((team) => [team.name, team.id]));
  const [first] = teams.values();
  const people = new Map<string, Person>();
  for (const { name, role = 'agent', capacity = 6, team, state = 'online' } of plans) {
    if (team && !teams.has(team))
      teams.set(team, (await api.call('createTeam', { params, body: { name: team } })).id);
    const teamId = team ? teams.get(team) : first;
    const email = `p${process.pid}.${Date.now().toString(36)}.${people.size}@journeys.example`;
    const { link } = await api.call('invite', {
      params,
      body: { email, role, teamIds: teamId ? [teamId] : [] },
    });
    const own = withCookies(new URL(link).origin);
    const me = await own.call('acceptInvitation', {
      body: { token: new URL(link).searchParams.get('token') ?? '', name, password },
    });
    const agentId = me.memberships[0]?.agentId;
    if (agentId) await api.call('changeAgent', { params: { workspaceId, agentId }, body: { capacity } });
    await own.call('setState', { params, body: { state } });
    people.set(name, { name, email, password });
  }
  return people;
}
