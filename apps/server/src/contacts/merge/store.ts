import type { AgentId, Contact, ContactId, Evidence, Merge, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { Sight } from '../sight.ts';
import type { Candidate, Edge } from './groups.ts';

export interface MemberRow extends Candidate {
  mainId: ContactId;
  name: string;
}

/** Everybody who is one person with any of these. */
export const listMembers = (query: Query, workspaceId: WorkspaceId, ids: readonly ContactId[]) =>
  query.rows<MemberRow>(
    sql`with mains as (select distinct coalesce(merged_into, id) as id from contact where workspace_id = ${workspaceId} and id = any(${[...ids]}::text[]))
        select c.id, coalesce(c.merged_into, c.id) as "mainId", c.name, c.verified as "isVerified" from contact c
        where c.id in (select id from mains) or c.merged_into in (select id from mains) order by c.id`,
  );

/** Makes one contact stand for all of these. */
export const setMain = (query: Query, main: ContactId, ids: readonly ContactId[]) =>
  query.run(
    sql`update contact set merged_into = nullif(${main}::text, id) where id = any(${[...ids]}::text[])`,
  );

export interface MergeRow extends Edge {
  id: Merge['id'];
  survivorMain: ContactId;
  mergedMain: ContactId;
  isUndone: boolean;
}

export const insertMerge = (
  query: Query,
  merge: Omit<MergeRow, 'isUndone'> & {
    workspaceId: WorkspaceId;
    evidence: readonly Evidence[];
    by: AgentId | null;
    reason: string;
    at: string;
  },
) =>
  query.run(
    sql`insert into contact_merge (id, workspace_id, survivor_id, merged_id, survivor_main, merged_main, evidence, merged_by, reason, at)
        values (${merge.id}, ${merge.workspaceId}, ${merge.survivorId}, ${merge.mergedId}, ${merge.survivorMain}, ${merge.mergedMain},
          ${JSON.stringify(merge.evidence)}::jsonb, ${merge.by}, ${merge.reason}, ${merge.at}::timestamptz)`,
  );

export const findMerge = (query: Query, workspaceId: WorkspaceId, id: Merge['id']) =>
  query.find<MergeRow>(
    sql`select id, survivor_id as "survivorId", merged_id as "mergedId", survivor_main as "survivorMain", merged_main as "mergedMain", undone_at is not null as "isUndone"
        from contact_merge where workspace_id = ${workspaceId} and id = ${id}`,
  );

export const markUndone = (query: Query, id: Merge['id'], by: AgentId, reason: string, at: string) =>
  query.run(
    sql`update contact_merge set undone_at = ${at}::timestamptz, undone_by = ${by}, undone_reason = ${reason} where id = ${id} and undone_at is null`,
  );

/** The merges that hold and touch any of these; with `proven`, those that nobody had to judge. */
export const listEdges = (query: Query, ids: readonly ContactId[], onlyProven: boolean) =>
  query.rows<Edge>(
    sql`select survivor_id as "survivorId", merged_id as "mergedId" from contact_merge
        where undone_at is null and (survivor_id = any(${[...ids]}::text[]) or merged_id = any(${[...ids]}::text[])) and (not ${onlyProven}::boolean or merged_by is null)`,
  );

/** All merges that touch any of these, newest first, those taken back too. */
export async function listMerges(query: Query, ids: readonly ContactId[], most: number): Promise<Merge[]> {
  const rows = await query.rows<
    Omit<Merge, 'undone'> & { undoneAt: string | null; undoneBy: AgentId | null; undoneReason: string | null }
  >(
    sql`select id, survivor_id as "survivorId", merged_id as "mergedId", evidence, merged_by as by, reason, at,
          undone_at as "undoneAt", undone_by as "undoneBy", undone_reason as "undoneReason" from contact_merge
        where survivor_id = any(${[...ids]}::text[]) or merged_id = any(${[...ids]}::text[]) order by at desc, id desc limit ${most}`,
  );
  return rows.map(({ undoneAt, undoneBy, undoneReason, ...merge }) => ({
    ...merge,
    undone: undoneAt && undoneBy ? { at: undoneAt, by: undoneBy, reason: undoneReason ?? '' } : null,
  }));
}

export interface Sign {
  kind: Evidence['kind'];
  value: string;
}

/** Notes what a contact showed; counts 0 where it was known. */
export const insertSign = (
  query: Query,
  workspaceId: WorkspaceId,
  contactId: ContactId,
  sign: Sign,
  at: string,
) =>
  query.run(
    sql`insert into contact_sign (workspace_id, kind, value, contact_id, at) values (${workspaceId}, ${sign.kind}, ${sign.value}, ${contactId}, ${at}::timestamptz)
        on conflict do nothing`,
  );

/** Others who showed the same, the latest first. */
export async function listSigned(
  query: Query,
  workspaceId: WorkspaceId,
  contactId: ContactId,
  { kind, value }: Sign,
  most: number,
): Promise<ContactId[]> {
  const rows = await query.rows<{ id: ContactId }>(
    sql`select contact_id as id from contact_sign where workspace_id = ${workspaceId} and kind = ${kind} and value = ${value} and contact_id <> ${contactId}
        order by at desc limit ${most}`,
  );
  return rows.map(({ id }) => id);
}

export interface LikenessRow {
  oneId: ContactId;
  otherId: ContactId;
  evidence: Evidence[];
  state: 'open' | 'apart';
  at: string;
}

/** What was thought of any of the first together with any of the second. */
export const listLikenessBetween = (query: Query, ones: readonly ContactId[], others: readonly ContactId[]) =>
  query.rows<LikenessRow>(
    sql`select one_id as "oneId", other_id as "otherId", evidence, state, at from contact_likeness
        where (one_id = any(${[...ones]}::text[]) and other_id = any(${[...others]}::text[])) or (one_id = any(${[...others]}::text[]) and other_id = any(${[...ones]}::text[]))`,
  );

/** Who may be the same as any of these and is not known to be, newest first. */
export const listOpenLikeness = (query: Query, ids: readonly ContactId[], most: number) =>
  query.rows<LikenessRow>(
    sql`select l.one_id as "oneId", l.other_id as "otherId", l.evidence, l.state, l.at from contact_likeness l
        join contact a on a.id = l.one_id join contact b on b.id = l.other_id
        where l.state = 'open' and coalesce(a.merged_into, a.id) <> coalesce(b.merged_into, b.id) and (l.one_id = any(${[...ids]}::text[]) or l.other_id = any(${[...ids]}::text[]))
        order by l.at desc, l.one_id, l.other_id limit ${most}`,
  );

export const saveLikeness = (
  query: Query,
  likeness: Omit<LikenessRow, 'state'> & { workspaceId: WorkspaceId },
) =>
  query.run(
    sql`insert into contact_likeness (one_id, other_id, workspace_id, evidence, state, at)
        values (${likeness.oneId}, ${likeness.otherId}, ${likeness.workspaceId}, ${JSON.stringify(likeness.evidence)}::jsonb, 'open', ${likeness.at}::timestamptz)
        on conflict (one_id, other_id) do update set evidence = excluded.evidence, at = excluded.at where contact_likeness.state = 'open'`,
  );

/** Remembers that two contacts are two people. */
export const saveApart = (
  query: Query,
  pair: { oneId: ContactId; otherId: ContactId; workspaceId: WorkspaceId; by: AgentId; at: string },
) =>
  query.run(
    sql`insert into contact_likeness (one_id, other_id, workspace_id, evidence, state, at, judged_by)
        values (${pair.oneId}, ${pair.otherId}, ${pair.workspaceId}, '[]', 'apart', ${pair.at}::timestamptz, ${pair.by})
        on conflict (one_id, other_id) do update set state = 'apart', at = excluded.at, judged_by = excluded.judged_by`,
  );

/** Forgets that any of the first was held apart from any of the second: somebody has judged otherwise. */
export const deleteApart = (query: Query, ones: readonly ContactId[], others: readonly ContactId[]) =>
  query.run(
    sql`delete from contact_likeness where state = 'apart'
          and ((one_id = any(${[...ones]}::text[]) and other_id = any(${[...others]}::text[])) or (one_id = any(${[...others]}::text[]) and other_id = any(${[...ones]}::text[])))`,
  );

/** Remembers of every pair that seemed alike that they are apart. */
export const closeLikeness = (
  query: Query,
  ones: readonly ContactId[],
  others: readonly ContactId[],
  by: AgentId,
  at: string,
) =>
  query.run(
    sql`update contact_likeness set state = 'apart', judged_by = ${by}, at = ${at}::timestamptz
        where (one_id = any(${[...ones]}::text[]) and other_id = any(${[...others]}::text[])) or (one_id = any(${[...others]}::text[]) and other_id = any(${[...ones]}::text[]))`,
  );

/** Which of these an agent may see. Behind the walls no index is asked with `coalesce`. */
export const listInSight = (query: Query, sight: Sight, ids: readonly ContactId[]) =>
  query.rows<{ id: ContactId }>(
    sql`select c.id from contact c where c.id = any(${[...ids]}::text[]) and (${sight.seesAll}::boolean or exists (
          select from contact m join conversation v on v.contact_id = m.id
          where (m.id = case when c.merged_into is null then c.id else c.merged_into end or m.merged_into = case when c.merged_into is null then c.id else c.merged_into end)
            and ((v.owner_kind = 'agent' and v.owner_agent_id = ${sight.agentId})
              or (v.participants <> '[]' and v.participants @> jsonb_build_array(jsonb_build_object('agentId', ${sight.agentId}::text)))
              or (v.team_id = any(${sight.teamIds}::text[]) and (${sight.seesTeams}::boolean or v.owner_kind = 'queue')))))`,
  );

/** Contacts with their identities, in no order. */
export const listWhole = (query: Query, workspaceId: WorkspaceId, ids: readonly ContactId[]) =>
  query.rows<Contact>(
    sql`select c.id, coalesce(c.merged_into, c.id) as "mainId", c.name, c.picture, c.email, c.phone, c.locale, c.verified, c.attributes, c.created_at as "createdAt", c.seen_at as "seenAt",
          coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'value', i.value, 'verified', i.verified, 'channelAccountId', i.channel_account_id,
            'codeProvenAt', to_char(i.code_proven_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by i.id) from identity i where i.contact_id = c.id), '[]') as identities
        from contact c where c.workspace_id = ${workspaceId} and c.id = any(${[...ids]}::text[])`,
  );

/** The user ids that sites have signed for these contacts, each with its site. */
export const listUserIds = (query: Query, ids: readonly ContactId[]) =>
  query.rows<{ contactId: ContactId; value: string; site: string | null }>(
    sql`select contact_id as "contactId", value, channel_account_id as site from identity where contact_id = any(${[...ids]}::text[]) and kind = 'user' and verified`,
  );

/** Notes that an address was proven by a code; it stays a claim otherwise. */
export const noteCodeProof = (
  query: Query,
  proof: {
    id: string;
    workspaceId: WorkspaceId;
    contactId: ContactId;
    kind: 'email' | 'phone';
    value: string;
    at: string;
  },
) =>
  query.run(
    sql`with known as (
          update identity set code_proven_at = ${proof.at}::timestamptz where contact_id = ${proof.contactId} and kind = ${proof.kind} and value = ${proof.value} returning id)
        insert into identity (id, workspace_id, contact_id, kind, value, verified, code_proven_at)
        select ${proof.id}, ${proof.workspaceId}, ${proof.contactId}, ${proof.kind}, ${proof.value}, false, ${proof.at}::timestamptz where not exists (select from known)`,
  );

/** What those have proven, by their site or by a code, who are known to have shown an address, one way of writing it being as good as another. */
export const listProven = (query: Query, workspaceId: WorkspaceId, { kind, value }: Sign) =>
  query.rows<{ contactId: ContactId; value: string }>(
    sql`select distinct i.contact_id as "contactId", i.value from contact_sign s join identity i on i.contact_id = s.contact_id and i.kind = s.kind
        where s.workspace_id = ${workspaceId} and s.kind = ${kind} and s.value = ${value} and (i.verified or i.code_proven_at is not null) limit 50`,
  );
