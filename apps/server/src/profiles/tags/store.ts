import type { AgentId, ContactId, PersonTag, TagEvidence, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { Talk } from './judge-tags.ts';

export interface TagRow extends PersonTag {
  contactId: ContactId;
  state: 'on' | 'off';
}

/** Every tag that was ever given to any of these, taken away or not. */
export const listTagRows = (query: Query, ids: readonly ContactId[]) =>
  query.rows<TagRow>(
    sql`select contact_id as "contactId", tag, origin, state, evidence, since, set_by as by from contact_tag where contact_id = any(${[...ids]}::text[]) order by since, tag`,
  );

export const saveTag = (
  query: Query,
  tag: Omit<TagRow, 'since'> & { workspaceId: WorkspaceId; at: string },
) =>
  query.run(
    sql`insert into contact_tag (contact_id, tag, workspace_id, origin, state, evidence, since, set_by)
        values (${tag.contactId}, ${tag.tag}, ${tag.workspaceId}, ${tag.origin}, ${tag.state}, ${JSON.stringify(tag.evidence)}::jsonb, ${tag.at}::timestamptz, ${tag.by})
        on conflict (contact_id, tag) do update set origin = excluded.origin, state = excluded.state, evidence = excluded.evidence, since = excluded.since, set_by = excluded.set_by`,
  );

/** A rule's tag: what it rests on is new, since when it holds is not; what people said of it stands. */
export const saveRuleTag = (
  query: Query,
  tag: {
    contactId: ContactId;
    workspaceId: WorkspaceId;
    tag: string;
    evidence: readonly TagEvidence[];
    at: string;
  },
) =>
  query.run(
    sql`insert into contact_tag (contact_id, tag, workspace_id, origin, state, evidence, since)
        values (${tag.contactId}, ${tag.tag}, ${tag.workspaceId}, 'rule', 'on', ${JSON.stringify(tag.evidence)}::jsonb, ${tag.at}::timestamptz)
        on conflict (contact_id, tag) do update set evidence = excluded.evidence
          where contact_tag.origin = 'rule' and contact_tag.state = 'on' and contact_tag.evidence <> excluded.evidence`,
  );

export const deleteRuleTag = (query: Query, contactId: ContactId, tag: string) =>
  query.run(
    sql`delete from contact_tag where contact_id = ${contactId} and tag = ${tag} and origin = 'rule' and state = 'on'`,
  );

/** Takes a tag away from any of these who have it. */
export const switchOff = (query: Query, ids: readonly ContactId[], tag: string, by: AgentId, at: string) =>
  query.run(
    sql`update contact_tag set state = 'off', set_by = ${by}, since = ${at}::timestamptz where contact_id = any(${[...ids]}::text[]) and tag = ${tag}`,
  );

/** The latest conversations of these contacts, as far as tags ask. */
export const listTalks = (query: Query, ids: readonly ContactId[], most: number) =>
  query.rows<Talk>(
    sql`select c.id, c.locale, c.rating, exists (select from entry e where e.conversation_id = c.id and e.kind = 'brief' and e.body->>'mood' = 'angry') as "wasAngry"
        from conversation c where c.contact_id = any(${[...ids]}::text[]) order by c.last_entry_at desc limit ${most}`,
  );

export const countVisits = async (query: Query, ids: readonly ContactId[], since: string) =>
  (
    await query.find<{ count: number }>(
      sql`select count(*)::int as count from visit where contact_id = any(${[...ids]}::text[]) and last_at > ${since}::timestamptz`,
    )
  )?.count ?? 0;

export const findLanguage = async (query: Query, workspaceId: WorkspaceId) =>
  (await query.find<{ locale: string }>(sql`select locale from workspace where id = ${workspaceId}`))?.locale;

export const findMain = async (query: Query, workspaceId: WorkspaceId, id: ContactId) =>
  (
    await query.find<{ id: ContactId }>(
      sql`select coalesce(merged_into, id) as id from contact where workspace_id = ${workspaceId} and id = ${id}`,
    )
  )?.id;

/** Which of these have proven anything: only they can have orders. */
export const listProvenOf = async (query: Query, ids: readonly ContactId[], most: number) =>
  (
    await query.rows<{ id: ContactId }>(
      sql`select distinct contact_id as id from identity where contact_id = any(${[...ids]}::text[]) and verified limit ${most}`,
    )
  ).map(({ id }) => id);

/** What the customer wrote in a conversation, in order. */
export const listWritten = async (query: Query, id: string, most: number) =>
  (
    await query.rows<{ text: string }>(
      sql`select body->>'text' as text from entry where conversation_id = ${id} and kind = 'message' and author_kind = 'contact' and body ? 'text' order by seq limit ${most}`,
    )
  ).map(({ text }) => text);
