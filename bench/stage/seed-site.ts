import {
  type AgentId,
  type ChannelAccountId,
  type ContactId,
  type ConversationId,
  type Entry,
  type EntryBody,
  fold,
  type TeamId,
  type WorkspaceId,
} from '@parley/contract';
import type pg from 'pg';
import { insertRows } from './insert-rows.ts';
import { parts } from './server-parts.ts';

export interface SeededAgent {
  agentId: AgentId;
  cookie: string;
}
export interface SeededVisitor {
  contactId: ContactId;
  token: string;
  conversationId: ConversationId;
  /** which of the agents owns the conversation; nobody does while the bot has it */
  agent: number | undefined;
  head: number;
}
/** A workspace with its site, people, customers and one open conversation each. */
export interface Site {
  workspaceId: WorkspaceId;
  teamId: TeamId;
  channelAccountId: ChannelAccountId;
  agents: SeededAgent[];
  visitors: SeededVisitor[];
}

/** PostgreSQL's autovacuum_analyze_threshold. */
const leastAnalysed = 50;

/** Writes a site straight into the store, every row as the server would have written it; agents share the conversations evenly, or none has any. */
export async function seedSite(
  client: pg.Client,
  size: { name: string; agents: number; visitors: number; isOwned: boolean },
): Promise<Site> {
  const now = new Date().toISOString();
  const place = await seedPlace(client, size.name, now);
  const agents = await seedAgents(client, place, size.agents, now);
  const visitors: SeededVisitor[] = Array.from({ length: size.visitors }, (_, index) => ({
    contactId: parts.newId('ctc'),
    token: parts.newSecret(),
    conversationId: parts.newId('cnv'),
    agent: size.isOwned ? index % size.agents : undefined,
    head: size.isOwned ? 2 : 1,
  }));
  const site: Site = { ...place, agents, visitors };
  await seedVisitors(client, site, now);
  await seedConversations(client, site, now);
  // Of fewer rows a store takes no statistics by itself, and plans by them would go through whole tables once these have grown.
  if (visitors.length > leastAnalysed) await client.query('analyze');
  return site;
}

type Place = Pick<Site, 'workspaceId' | 'teamId' | 'channelAccountId'>;

async function seedPlace(client: pg.Client, name: string, now: string): Promise<Place> {
  const workspaceId = parts.newId('wsp');
  const teamId = parts.newId('tem');
  const channelAccountId = parts.newId('cha');
  const settings = {
    title: name,
    greeting: { en: 'Hello' },
    accent: '#0f766e',
    position: 'right',
    origins: ['*'],
    verifiedOnly: false,
    typingPreview: false,
    teamId: null,
    askRating: true,
    enabled: true,
  };
  await insertRows(client, 'workspace', [
    {
      id: workspaceId,
      name,
      locale: 'en',
      accept_seconds: 0,
      default_team_id: teamId,
      bot_enabled: true,
      created_at: now,
    },
  ]);
  await insertRows(client, 'team', [{ id: teamId, workspace_id: workspaceId, name: 'Support' }]);
  await insertRows(client, 'channel_account', [
    {
      id: channelAccountId,
      workspace_id: workspaceId,
      kind: 'web',
      name,
      site_key: parts.newSecret(),
      settings,
      created_at: now,
    },
  ]);
  return { workspaceId, teamId, channelAccountId };
}

async function seedAgents(
  client: pg.Client,
  { workspaceId, teamId }: Place,
  count: number,
  now: string,
): Promise<SeededAgent[]> {
  const people = Array.from({ length: count }, () => ({
    personId: parts.newId('per'),
    agentId: parts.newId('agt'),
    token: parts.newSecret(),
  }));
  const later = new Date(Date.now() + 86_400_000).toISOString();
  const insert = (table: string, row: (person: (typeof people)[number], index: number) => object) =>
    insertRows(client, table, people.map(row));
  await insert('person', ({ personId }, index) => ({
    id: personId,
    name: `Agent ${index}`,
    email: `${personId}@example.com`,
    password_hash: 'nobody signs in with it',
    locale: 'en',
    created_at: now,
  }));
  await insert('session', ({ personId, token }) => ({
    id: parts.newId('ses'),
    person_id: personId,
    token_hash: parts.hashSecret(token),
    device: 'bench',
    address: '127.0.0.1',
    created_at: now,
    seen_at: now,
    expires_at: later,
  }));
  await insert('agent', ({ agentId, personId }) => ({
    id: agentId,
    workspace_id: workspaceId,
    person_id: personId,
    role: 'agent',
    active: true,
    visibility: 'all',
    capacity: 1000,
    state: 'online',
    state_since: now,
    created_at: now,
  }));
  await insert('team_member', ({ agentId }) => ({
    team_id: teamId,
    agent_id: agentId,
    workspace_id: workspaceId,
  }));
  return people.map(({ agentId, token }) => ({ agentId, cookie: `parley_session=${token}` }));
}

async function seedVisitors(client: pg.Client, site: Site, now: string) {
  await insertRows(
    client,
    'contact',
    site.visitors.map(({ contactId }, index) => ({
      id: contactId,
      workspace_id: site.workspaceId,
      name: `Visitor ${index}`,
      verified: false,
      attributes: {},
      created_at: now,
      seen_at: now,
    })),
  );
  await insertRows(
    client,
    'visitor_token',
    site.visitors.map(({ contactId, token }) => ({
      token_hash: parts.hashSecret(token),
      workspace_id: site.workspaceId,
      contact_id: contactId,
      channel_account_id: site.channelAccountId,
      created_at: now,
      seen_at: now,
    })),
  );
}

async function seedConversations(client: pg.Client, site: Site, at: string) {
  const rows: object[] = [];
  const entries: Entry[] = [];
  for (const visitor of site.visitors) {
    const { conversationId, contactId } = visitor;
    let state = parts.initialState(
      site.workspaceId,
      conversationId,
      { contactId, channelAccountId: site.channelAccountId, teamId: site.teamId, locale: null },
      at,
    );
    const owner = visitor.agent === undefined ? undefined : site.agents[visitor.agent]?.agentId;
    const bodies: { author: Entry['author']; body: EntryBody }[] = [
      { author: { kind: 'contact', id: contactId }, body: { kind: 'started' } },
      ...(owner
        ? [{ author: { kind: 'system' as const }, body: { kind: 'assigned' as const, agent: owner } }]
        : []),
    ];
    bodies.forEach((draft, index) => {
      const entry: Entry = { conversationId, seq: index + 1, at, ...draft };
      entries.push(entry);
      state = fold(state, entry);
    });
    rows.push({ ...parts.recordOf(state), reacted_seq: state.headSeq, lane: parts.laneOf(conversationId) });
  }
  await insertRows(client, 'conversation', rows);
  await insertRows(
    client,
    'entry',
    entries.map((entry) => entryRow(site.workspaceId, entry)),
  );
}

/** The row that keeps an entry. */
export const entryRow = (workspaceId: WorkspaceId, entry: Entry, words: string | null = null) => ({
  conversation_id: entry.conversationId,
  seq: entry.seq,
  workspace_id: workspaceId,
  kind: entry.body.kind,
  author_kind: entry.author.kind,
  author_id: 'id' in entry.author ? entry.author.id : null,
  body: entry.body,
  at: entry.at,
  client_id: entry.clientId ?? null,
  words,
});
