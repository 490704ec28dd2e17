import type { AgentId, ContactId, ConversationId } from '@parley/contract';
import type pg from 'pg';
import { insertRows } from '../stage/insert-rows.ts';
import { say } from '../stage/say.ts';
import type { Site } from '../stage/seed-site.ts';
import { parts } from '../stage/server-parts.ts';

const batch = 5_000;
const yearMs = 365 * 86_400_000;
/** Every customer comes back a few times a year. */
const contactsPerBatch = Math.ceil(batch / 3);

type Kind = 'mine' | 'queue' | 'bot' | 'snoozed' | 'closed';

/** Of a thousand conversations of a year a few are still open; the places are such that no customer has two of those. */
const kindOf = (index: number): Kind => {
  const place = index % 1000;
  if (place < 9) return 'mine';
  if (place < 11) return 'queue';
  if (place < 15) return 'bot';
  return place < 16 ? 'snoozed' : 'closed';
};

/** Fills the store with a year of conversations, straight by SQL; returns some of their ids, chosen evenly. */
export async function seedHistory(client: pg.Client, site: Site, count: number): Promise<ConversationId[]> {
  const sample: ConversationId[] = [];
  const every = Math.max(1, Math.floor(count / 2_000));
  // What is written is not measured, so it need not wait for the disk or for foreign keys that hold by construction.
  await client.query(`set synchronous_commit = off; set session_replication_role = replica`);
  for (let done = 0; done < count; done += batch) {
    const ids = await seedBatch(client, site, Math.min(batch, count - done), done);
    sample.push(...ids.filter((_, index) => (done + index) % every === 0));
    if ((done / batch) % 20 === 19) say(`stored ${done + batch} of ${count} conversations`);
  }
  await client.query(`reset synchronous_commit; reset session_replication_role`);
  await client.query('vacuum analyze');
  return sample;
}

async function seedBatch(client: pg.Client, site: Site, count: number, from: number) {
  const contacts = Array.from({ length: contactsPerBatch }, () => parts.newId('ctc'));
  const rows = Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.now() - Math.random() * yearMs).toISOString();
    const contactId = contacts[index % contactsPerBatch] as ContactId;
    const agent = site.agents[(from + index * 7) % site.agents.length]?.agentId as AgentId;
    return {
      id: parts.newId('cnv', Date.parse(at)),
      contactId,
      agent,
      at,
      kind: kindOf(index),
      index: from + index,
    };
  });
  await insertRows(
    client,
    'contact',
    contacts.map((id, index) => contactRow(site, id, from + index)),
  );
  await insertRows(
    client,
    'conversation',
    rows.map((row) => conversationRow(site, row)),
  );
  await insertRows(
    client,
    'entry',
    rows.flatMap((row) => entryRows(site, row)),
  );
  return rows.map((row) => row.id);
}

interface Past {
  id: ConversationId;
  contactId: ContactId;
  agent: AgentId;
  at: string;
  kind: Kind;
  index: number;
}

const contactRow = (site: Site, id: ContactId, number: number) => ({
  id,
  workspace_id: site.workspaceId,
  name: `Customer ${number}`,
  verified: false,
  attributes: {},
  created_at: new Date().toISOString(),
  seen_at: new Date(Date.now() - Math.random() * yearMs).toISOString(),
});

const textFor = (index: number) => `订单 A${index} 什么时候发货？ Where is order A${index} now?`;

function conversationRow(site: Site, past: Past) {
  const state = parts.initialState(
    site.workspaceId,
    past.id,
    { contactId: past.contactId, channelAccountId: site.channelAccountId, teamId: site.teamId, locale: null },
    past.at,
  );
  const isAgents =
    past.kind === 'mine' || past.kind === 'snoozed' || (past.kind === 'closed' && past.index % 10 < 7);
  return {
    ...parts.recordOf({
      ...state,
      status: past.kind === 'closed' || past.kind === 'snoozed' ? past.kind : 'open',
      owner: isAgents
        ? { kind: 'agent', agentId: past.agent }
        : { kind: past.kind === 'queue' ? 'queue' : 'bot' },
      ownerVersion: 1,
      headSeq: 2,
      contactSeq: 2,
      preview: { text: textFor(past.index), author: 'contact' },
      priority: past.kind === 'queue' ? past.index % 4 : 0,
      waitingSince: past.kind === 'closed' ? null : past.at,
      queuedSince: past.kind === 'queue' ? past.at : null,
      closedAt: past.kind === 'closed' ? past.at : null,
      // Far enough that none wakes while it is measured.
      snoozedUntil: past.kind === 'snoozed' ? new Date(Date.now() + yearMs).toISOString() : null,
    }),
    reacted_seq: 2,
    lane: parts.laneOf(past.id),
  };
}

function entryRows(site: Site, past: Past) {
  const common = {
    conversation_id: past.id,
    workspace_id: site.workspaceId,
    author_kind: 'contact',
    author_id: past.contactId,
    at: past.at,
  };
  return [
    { ...common, seq: 1, kind: 'started', body: { kind: 'started' }, words: null },
    {
      ...common,
      seq: 2,
      kind: 'message',
      body: { kind: 'message', text: textFor(past.index) },
      words: `'order' 'a${past.index}' 'where' 'now' '订单' '发货' '什么' '时候'`,
    },
  ];
}
