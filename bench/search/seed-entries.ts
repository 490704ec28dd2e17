import type { AgentId, ContactId, ConversationId } from '@parley/contract';
import type pg from 'pg';
import { insertRows } from '../stage/insert-rows.ts';
import { say } from '../stage/say.ts';
import type { Site } from '../stage/seed-site.ts';
import { parts } from '../stage/server-parts.ts';
import { drawText } from './draw-text.ts';

const perConversation = 10;
const batch = 2_000;
const yearMs = 365 * 86_400_000;

/** Fills the store with a year of messages in the order of their time, straight by SQL, as the server would have written them. */
export async function seedEntries(
  client: pg.Client,
  site: Site,
  size: { entries: number; contacts: number },
): Promise<ContactId[]> {
  // What is written is not measured, so it need not wait for the disk, for foreign keys, or for indexes that are made at the end.
  await client.query(`set synchronous_commit = off; set session_replication_role = replica`);
  const indexes = await dropIndexes(client);
  const contactIds = await seedContacts(client, site, size.contacts);
  const conversations = Math.ceil(size.entries / perConversation);
  const beganMs = Date.now() - yearMs;
  for (let from = 0; from < conversations; from += batch) {
    const rows = Array.from({ length: Math.min(batch, conversations - from) }, (_, at) => {
      const index = from + at;
      return {
        index,
        share: index / conversations,
        atMs: beganMs + (index / conversations) * (yearMs - 60_000),
        id: parts.newId('cnv', beganMs + index),
        contactId: contactIds[index % contactIds.length] as ContactId,
        agentId: site.agents[index % site.agents.length]?.agentId as AgentId,
      };
    });
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
    if ((from / batch) % 10 === 9)
      say(`stored ${(from + batch) * perConversation} of ${size.entries} entries`);
  }
  for (const index of indexes) await client.query(index);
  await client.query('reset synchronous_commit; reset session_replication_role');
  await client.query('vacuum analyze');
  return contactIds;
}

async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; made: string }>(
    `select indexname as name, indexdef as made from pg_indexes where schemaname = 'public' and indexname in ('entry_words', 'entry_time', 'contact_letters', 'conversation_tags')`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map((row) => row.made);
}

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平'];

async function seedContacts(client: pg.Client, site: Site, count: number): Promise<ContactId[]> {
  const ids = Array.from({ length: count }, () => parts.newId('ctc'));
  for (let from = 0; from < count; from += 10_000)
    await insertRows(
      client,
      'contact',
      ids.slice(from, from + 10_000).map((id, at) => contactRow(site, id, from + at, count)),
    );
  return ids;
}

const contactRow = (site: Site, id: ContactId, number: number, count: number) => ({
  id,
  workspace_id: site.workspaceId,
  name: `${surnames[number % 20]}${given[Math.floor(number / 20) % 20]}${given[Math.floor(number / 400) % 20]}`,
  email: `customer${number}@mail${number % 50}.example`,
  phone: `13${String(800_000_000 + number * 37).slice(-9)}`,
  verified: false,
  attributes: {},
  created_at: new Date().toISOString(),
  seen_at: new Date(Date.now() - ((count - number) / count) * yearMs).toISOString(),
});

interface Past {
  index: number;
  share: number;
  atMs: number;
  id: ConversationId;
  contactId: ContactId;
  agentId: AgentId;
}

function conversationRow(site: Site, { id, index, atMs, contactId, agentId }: Past) {
  const at = new Date(atMs).toISOString();
  const begin = { contactId, channelAccountId: site.channelAccountId, teamId: site.teamId, locale: null };
  return {
    ...parts.recordOf({
      ...parts.initialState(site.workspaceId, id, begin, at),
      ...{ owner: { kind: 'agent', agentId }, ownerVersion: 1, status: 'closed', closedAt: at },
      ...{ headSeq: perConversation, lastEntryAt: at, contactSeq: perConversation - 1 },
      tags: index % 50 === 0 ? ['vip'] : index % 2_000 === 1 ? ['escalated'] : [],
    }),
    reacted_seq: perConversation,
    lane: parts.laneOf(id),
  };
}

const entryRows = (site: Site, { id, index, share, atMs, contactId, agentId }: Past) =>
  Array.from({ length: perConversation }, (_, at) => {
    const isAgent = at % 2 === 1;
    const text = drawText(index * perConversation + at, share, Math.random);
    return {
      conversation_id: id,
      seq: at + 1,
      workspace_id: site.workspaceId,
      kind: 'message',
      author_kind: isAgent ? 'agent' : 'contact',
      author_id: isAgent ? agentId : contactId,
      body: { kind: 'message', text },
      at: new Date(atMs + at * 1_000).toISOString(),
      client_id: null,
      words: parts
        .wordsOf(text)
        .map((word) => `'${word}'`)
        .join(' '),
    };
  });
