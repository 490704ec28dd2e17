import type { ConversationId, ConversationState, Entry } from '@parley/contract';
import { type Scope, sql } from '../../kernel/database/index.ts';
import { type ConversationRecord, recordOf, stateOf } from '../row.ts';
import type { Mark } from './append.ts';
import { laneOf } from './lane.ts';
import { searchable, wordsOf } from './words.ts';

/** What the batch already knows of the conversations it touches. */
export interface Loaded {
  states: Map<ConversationId, ConversationState>;
  /** `conversation|client id` and `account|vendor id` → the seq written before */
  said: Map<string, number>;
}
export interface Asked {
  ids: readonly ConversationId[];
  clients: readonly { conversationId: ConversationId; clientId: string }[];
  vendors: readonly { channelAccountId: string; vendorId: string }[];
}

export const saidKey = (where: string, id: string) => `${where}|${id}`;

/**
 * Reads the states and what was said before under the same ids, at the same time on connections of their own.
 * `lateral … limit` has each id looked up: a join of the two, planned while the table was small, would go through all that was ever said.
 */
export async function load(scope: Scope, asked: Asked): Promise<Loaded> {
  const clientOf = asked.clients.map((each) => each.conversationId);
  const clientIds = asked.clients.map((each) => each.clientId);
  const [rows, said, received] = await Promise.all([
    asked.ids.length === 0
      ? []
      : scope.rows<ConversationRecord>(sql`select * from conversation where id = any(${asked.ids}::text[])`),
    asked.clients.length === 0
      ? []
      : scope.rows<{ conversation_id: string; client_id: string; seq: number }>(
          sql`select e.conversation_id, e.client_id, e.seq
              from unnest(${clientOf}::text[], ${clientIds}::text[]) as k(conversation_id, client_id)
              join lateral (select * from entry f where f.conversation_id = k.conversation_id and f.client_id = k.client_id limit 1) e on true`,
        ),
    asked.vendors.length === 0 ? [] : loadReceived(scope, asked.vendors),
  ]);
  return {
    states: new Map(rows.map((row) => [row.id, stateOf(row)])),
    said: new Map([
      ...said.map((row) => [saidKey(row.conversation_id, row.client_id), row.seq] as const),
      ...received.map((row) => [saidKey(row.channel_account_id, row.vendor_id), row.seq] as const),
    ]),
  };
}

const loadReceived = (scope: Scope, vendors: Asked['vendors']) =>
  scope.rows<{ channel_account_id: string; vendor_id: string; seq: number }>(
    sql`select r.channel_account_id, r.vendor_id, r.seq
        from unnest(${vendors.map((v) => v.channelAccountId)}::text[], ${vendors.map((v) => v.vendorId)}::text[]) as k(account, vendor)
        join lateral (select * from received g where g.channel_account_id = k.account and g.vendor_id = k.vendor limit 1) r on true`,
  );

/** One conversation's part of a batch: from `expectedHead` to the state's head, with the entries between. */
export interface Move {
  expectedHead: number;
  state: ConversationState;
  entries: readonly Entry[];
  vendors: readonly { channelAccountId: string; vendorId: string; seq: number }[];
  /** when the most pressing thing in it is due */
  dueAt: string | null;
  /** whether some reaction waits for these entries */
  heard: boolean;
  /** how far reactions to what came before have come, where the store does not know it yet */
  mark: Mark | undefined;
}

/**
 * Writes all moves in one statement, which is one transaction and one flush to disk, and returns the conversations whose head was still where it was expected.
 * The others were moved by another process meanwhile: nothing of theirs is written. Rows are locked in the order of their ids, so that two processes
 * never wait for each other in a circle; `coalesce(… in …)` keeps the planner from comparing every entry with every conversation, and `between`, which is always true,
 * lets it expect few moves, so that it looks each conversation up where a plan over a small table would go through all of them.
 */
export async function write(
  scope: Scope,
  processId: string,
  moves: readonly Move[],
): Promise<Set<ConversationId>> {
  const born = moves.filter((move) => move.expectedHead === 0);
  const grown = moves.filter((move) => move.expectedHead > 0);
  const entries = moves.flatMap((move) =>
    move.entries.map((entry) => ({ entry, workspaceId: move.state.workspaceId })),
  );
  const received = moves.flatMap((move) => move.vendors.map((vendor) => ({ ...vendor, state: move.state })));
  const column = <T>(pick: (each: (typeof entries)[number]) => T) => entries.map(pick);
  const rows = await scope.rows<{ id: ConversationId }>(
    sql`with given as (
          select g.*, case when l.lane is null then 0 else g.mark end as mark_held from json_to_recordset(${JSON.stringify(grown.map(recordOfMove))}::json) as g(
            id text, expected_head int, heard boolean, lane smallint, mark int, mark_epoch bigint, status text, owner_kind text, owner_agent_id text, owner_version int, team_id text, priority smallint, tags json, locale text,
            head_seq int, last_entry_at timestamptz, preview_text text, preview_author text, preview_seq int, waiting_since timestamptz, queued_since timestamptz, served_since timestamptz, answered_at timestamptz, sleeps jsonb, due_at timestamptz, accept_by timestamptz, passed_by json,
            participants jsonb, queued_for text, topics json, snoozed_until timestamptz, closed_at timestamptz, contact_read_seq int, contact_unread int, agent_read_seq int, contact_seq int, contact_at timestamptz, answers_since int, merged_into text, split_from text, is_apart boolean, contact_received_seq int, rating_asked boolean, rating smallint, tickets jsonb)
          left join lane l on l.lane = g.lane and l.process_id = ${processId} and l.epoch = g.mark_epoch
          where g.expected_head between 1 and 2147483647
        ), locked as (
          select c.id from conversation c where c.id = any(${grown.map((move) => move.state.id).toSorted()}::text[]) order by c.id for no key update
        ), grown as (
          update conversation c set
            status = g.status, owner_kind = g.owner_kind, owner_agent_id = g.owner_agent_id, owner_version = g.owner_version, team_id = g.team_id, priority = g.priority,
            tags = array(select json_array_elements_text(g.tags)), locale = g.locale, head_seq = g.head_seq,
            reacted_seq = case when not g.heard and greatest(c.reacted_seq, g.mark_held) = g.expected_head then g.head_seq else greatest(c.reacted_seq, g.mark_held) end,
            last_entry_at = g.last_entry_at, preview_text = g.preview_text, preview_author = g.preview_author, preview_seq = g.preview_seq, waiting_since = g.waiting_since, queued_since = g.queued_since,
            served_since = g.served_since, answered_at = g.answered_at, sleeps = g.sleeps, due_at = g.due_at, accept_by = g.accept_by, passed_by = array(select json_array_elements_text(g.passed_by)),
            participants = g.participants, queued_for = g.queued_for, topics = array(select json_array_elements_text(g.topics)), snoozed_until = g.snoozed_until, closed_at = g.closed_at,
            contact_read_seq = g.contact_read_seq, contact_unread = g.contact_unread, agent_read_seq = g.agent_read_seq, contact_seq = g.contact_seq,
            contact_at = g.contact_at, answers_since = g.answers_since, merged_into = g.merged_into, split_from = g.split_from, contact_received_seq = g.contact_received_seq, rating_asked = g.rating_asked, rating = g.rating, tickets = g.tickets
          from given g
          where c.id = g.id and c.head_seq = g.expected_head and (select count(*) from locked) >= 0
          returning c.id
        ), born as (
          insert into conversation (id, workspace_id, contact_id, channel_account_id, created_at, status, owner_kind, owner_agent_id, owner_version, team_id, priority, tags, locale,
            head_seq, reacted_seq, lane, last_entry_at, preview_text, preview_author, preview_seq, waiting_since, queued_since, served_since, answered_at, sleeps, due_at, accept_by, passed_by, participants, queued_for, topics, snoozed_until, closed_at,
            contact_read_seq, contact_unread, agent_read_seq, contact_seq, contact_at, answers_since, merged_into, split_from, is_apart, contact_received_seq, rating_asked, rating, tickets)
          select id, workspace_id, contact_id, channel_account_id, created_at, status, owner_kind, owner_agent_id, owner_version, team_id, priority,
            array(select json_array_elements_text(tags)), locale, head_seq, case when heard then 0 else head_seq end, lane, last_entry_at, preview_text, preview_author, preview_seq, waiting_since, queued_since, served_since, answered_at, sleeps, due_at, accept_by,
            array(select json_array_elements_text(passed_by)), participants, queued_for, array(select json_array_elements_text(topics)), snoozed_until, closed_at, contact_read_seq, contact_unread, agent_read_seq, contact_seq, contact_at, answers_since, merged_into, split_from, is_apart, contact_received_seq, rating_asked, rating, tickets
          from json_to_recordset(${JSON.stringify(born.map(recordOfMove))}::json) as b(
            id text, workspace_id text, contact_id text, channel_account_id text, created_at timestamptz, status text, owner_kind text, owner_agent_id text, owner_version int, team_id text, priority smallint,
            tags json, locale text, head_seq int, heard boolean, lane smallint, last_entry_at timestamptz, preview_text text, preview_author text, preview_seq int, waiting_since timestamptz, queued_since timestamptz,
            served_since timestamptz, answered_at timestamptz, sleeps jsonb, due_at timestamptz, accept_by timestamptz, passed_by json, participants jsonb, queued_for text, topics json, snoozed_until timestamptz, closed_at timestamptz, contact_read_seq int, contact_unread int, agent_read_seq int, contact_seq int, contact_at timestamptz, answers_since int, merged_into text, split_from text, is_apart boolean, contact_received_seq int, rating_asked boolean, rating smallint, tickets jsonb)
          on conflict (id) do nothing
          returning id
        ), moved as (
          select id from grown union all select id from born
        ), written as (
          insert into entry (conversation_id, seq, workspace_id, kind, author_kind, author_id, body, at, client_id, words)
          select e.conversation_id, e.seq, e.workspace_id, e.kind, e.author_kind, e.author_id, e.body, e.at, e.client_id, array_to_tsvector(string_to_array(e.words, ' '))
          from unnest(${column((e) => e.entry.conversationId)}::text[], ${column((e) => e.entry.seq)}::int[], ${column((e) => e.workspaceId)}::text[], ${column((e) => e.entry.body.kind)}::text[],
            ${column((e) => e.entry.author.kind)}::text[], ${column((e) => ('id' in e.entry.author ? e.entry.author.id : null))}::text[], ${column((e) => JSON.stringify(e.entry.body))}::jsonb[],
            ${column((e) => e.entry.at)}::timestamptz[], ${column((e) => e.entry.clientId ?? null)}::text[], ${column((e) => wordsFor(e.entry))}::text[])
            as e(conversation_id, seq, workspace_id, kind, author_kind, author_id, body, at, client_id, words)
          where coalesce(e.conversation_id in (select id from moved), false)
        ), noted as (
          insert into received (channel_account_id, vendor_id, workspace_id, conversation_id, seq)
          select r.account, r.vendor, r.workspace_id, r.conversation_id, r.seq
          from unnest(${received.map((r) => r.channelAccountId)}::text[], ${received.map((r) => r.vendorId)}::text[], ${received.map((r) => r.state.workspaceId)}::text[],
            ${received.map((r) => r.state.id)}::text[], ${received.map((r) => r.seq)}::int[]) as r(account, vendor, workspace_id, conversation_id, seq)
          where coalesce(r.conversation_id in (select id from moved), false)
        )
        select id from moved`,
  );
  return new Set(rows.map((row) => row.id));
}

const recordOfMove = (move: Move) => ({
  ...recordOf(move.state),
  due_at: move.dueAt ?? 'infinity',
  expected_head: move.expectedHead,
  heard: move.heard,
  mark: move.mark?.seq,
  mark_epoch: move.mark?.epoch,
  lane: laneOf(move.state.id),
});

function wordsFor(entry: Entry): string | null {
  const text = searchable(entry.body);
  return text === undefined ? null : wordsOf(text).join(' ');
}

export async function deleteReceived(scope: Scope, olderThanDays: number): Promise<void> {
  await scope.run(sql`delete from received where at < now() - make_interval(days => ${olderThanDays}::int)`);
}
