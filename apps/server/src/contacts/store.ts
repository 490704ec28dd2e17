import type { ChannelAccountId, Contact, ContactId, Identity, Locale, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { sql } from '../kernel/database/index.ts';
import type { CodeAddress } from './codes/address.ts';
import type { Place } from './cursor.ts';
import type { Sight } from './sight.ts';

type Proof = Pick<Identity, 'kind' | 'value'> & {
  id: Identity['id'];
  workspaceId: WorkspaceId;
  contactId: ContactId;
  channelAccountId: ChannelAccountId | null;
};

/** The contact with its identities, whoever asks. */
export const findContact = (query: Query, workspaceId: WorkspaceId, id: ContactId) =>
  query.find<Contact>(
    sql`select c.id, coalesce(c.merged_into, c.id) as "mainId", c.name, c.picture, c.email, c.phone, c.locale, c.verified, c.attributes, c.created_at as "createdAt", c.seen_at as "seenAt",
          coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'value', i.value, 'verified', i.verified, 'channelAccountId', i.channel_account_id,
            'codeProvenAt', to_char(i.code_proven_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by i.id) from identity i where i.contact_id = c.id), '[]') as identities
        from contact c where c.workspace_id = ${workspaceId} and c.id = ${id}`,
  );

/** What there is of a contact's proofs, in one go: addresses that are verified, whether they are signed in anywhere now, and the address they proved last by a code. */
export const findProofs = (
  query: Query,
  workspaceId: WorkspaceId,
  id: ContactId,
  { now, toldSince }: { now: string; toldSince: string },
) =>
  query.find<{
    proven: Pick<Identity, 'kind' | 'value'>[];
    isSignedIn: boolean;
    told: (CodeAddress & { isFresh: boolean }) | null;
  }>(
    sql`select coalesce((select jsonb_agg(jsonb_build_object('kind', i.kind, 'value', i.value) order by i.id) from identity i where i.contact_id = c.id and i.verified), '[]') as proven,
          exists (select from visitor_token t where t.contact_id = c.id and t.verified_until > ${now}::timestamptz) as "isSignedIn",
          (select jsonb_build_object('kind', p.kind, 'value', p.value, 'isFresh', p.expires_at > ${now}::timestamptz) from proof_code p
            where p.contact_id = c.id and p.proven_at > ${toldSince}::timestamptz order by p.proven_at desc limit 1) as told
        from contact c where c.workspace_id = ${workspaceId} and c.id = ${id}`,
  );

/** Whether an agent may see the contact, by any conversation of the person; one that is not there is not seen either. Behind the walls no index is asked with `coalesce`. */
export async function isInSight(query: Query, sight: Sight, id: ContactId): Promise<boolean> {
  const row = await query.find(
    sql`select from contact c where c.id = ${id} and (${sight.seesAll}::boolean or exists (
          select from contact m join conversation v on v.contact_id = m.id
          where (m.id = case when c.merged_into is null then c.id else c.merged_into end or m.merged_into = case when c.merged_into is null then c.id else c.merged_into end)
            and ((v.owner_kind = 'agent' and v.owner_agent_id = ${sight.agentId})
              or (v.participants <> '[]' and v.participants @> jsonb_build_array(jsonb_build_object('agentId', ${sight.agentId}::text)))
              or (v.team_id = any(${sight.teamIds}::text[]) and (${sight.seesTeams}::boolean or v.owner_kind = 'queue')))))`,
  );
  return row !== undefined;
}

/** Contacts in sight, last seen first, from a place on. */
export const listContacts = (
  query: Query,
  sight: Sight,
  asked: { workspaceId: WorkspaceId; from: Place | undefined; limit: number },
) =>
  query.rows<Contact>(
    sql`select c.id, coalesce(c.merged_into, c.id) as "mainId", c.name, c.picture, c.email, c.phone, c.locale, c.verified, c.attributes, c.created_at as "createdAt", c.seen_at as "seenAt",
          coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'value', i.value, 'verified', i.verified, 'channelAccountId', i.channel_account_id,
            'codeProvenAt', to_char(i.code_proven_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by i.id) from identity i where i.contact_id = c.id), '[]') as identities
        from contact c
        where c.workspace_id = ${asked.workspaceId}
          and (${asked.from?.seenAt ?? null}::timestamptz is null or (c.seen_at <= ${asked.from?.seenAt ?? null}::timestamptz
            and (c.seen_at < ${asked.from?.seenAt ?? null}::timestamptz or c.id > ${asked.from?.id ?? null}::text)))
          and (${sight.seesAll}::boolean or exists (
            select from conversation v where v.contact_id = c.id
            and ((v.owner_kind = 'agent' and v.owner_agent_id = ${sight.agentId})
              or (v.team_id = any(${sight.teamIds}::text[]) and (${sight.seesTeams}::boolean or v.owner_kind = 'queue')))))
        order by c.seen_at desc, c.id limit ${asked.limit}`,
  );

/** So many of those last seen are looked through before the index of letters is asked for the others. */
const newestRead = 10_000;
/** More than this that were seen longer ago are not told: whoever searches for so little types on. */
const mostOlder = 1_000;

/** Contacts in sight that have the text, among those last seen. */
export const searchNewest = (
  query: Query,
  sight: Sight,
  asked: { workspaceId: WorkspaceId; pattern: string; from: Place | undefined; limit: number },
) =>
  query.rows<Contact>(
    sql`select c.id, c.name, c.picture, c.email, c.phone, c.locale, c.verified, c.attributes, c.created_at as "createdAt", c.seen_at as "seenAt",
          coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'value', i.value, 'verified', i.verified) order by i.id) from identity i where i.contact_id = c.id), '[]') as identities
        from (select * from contact n where n.workspace_id = ${asked.workspaceId} order by n.seen_at desc, n.id limit ${newestRead}) c
        where (${asked.from?.seenAt ?? null}::timestamptz is null or (c.seen_at <= ${asked.from?.seenAt ?? null}::timestamptz
            and (c.seen_at < ${asked.from?.seenAt ?? null}::timestamptz or c.id > ${asked.from?.id ?? null}::text)))
          and (c.name ilike ${asked.pattern} or c.email ilike ${asked.pattern} or c.phone ilike ${asked.pattern})
          and (${sight.seesAll}::boolean or exists (
            select from conversation v where v.contact_id = c.id
            and ((v.owner_kind = 'agent' and v.owner_agent_id = ${sight.agentId})
              or (v.team_id = any(${sight.teamIds}::text[]) and (${sight.seesTeams}::boolean or v.owner_kind = 'queue')))))
        order by c.seen_at desc, c.id limit ${asked.limit}`,
  );

/** Contacts in sight that have the text, wherever they stand, found by the index of letters. */
export const searchAll = (
  query: Query,
  sight: Sight,
  asked: { letters: string; pattern: string; from: Place | undefined; limit: number },
) =>
  query.rows<Contact>(
    sql`select c.id, c.name, c.picture, c.email, c.phone, c.locale, c.verified, c.attributes, c.created_at as "createdAt", c.seen_at as "seenAt",
          coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'value', i.value, 'verified', i.verified) order by i.id) from identity i where i.contact_id = c.id), '[]') as identities
        from contact c
        where c.id = any(array(select id from search_contacts(${asked.letters}::tsquery, ${asked.pattern}, ${mostOlder}) as f(id)))
          and (${asked.from?.seenAt ?? null}::timestamptz is null or (c.seen_at <= ${asked.from?.seenAt ?? null}::timestamptz
            and (c.seen_at < ${asked.from?.seenAt ?? null}::timestamptz or c.id > ${asked.from?.id ?? null}::text)))
          and (${sight.seesAll}::boolean or exists (
            select from conversation v where v.contact_id = c.id
            and ((v.owner_kind = 'agent' and v.owner_agent_id = ${sight.agentId})
              or (v.participants <> '[]' and v.participants @> jsonb_build_array(jsonb_build_object('agentId', ${sight.agentId}::text)))
              or (v.team_id = any(${sight.teamIds}::text[]) and (${sight.seesTeams}::boolean or v.owner_kind = 'queue')))))
        order by c.seen_at desc, c.id limit ${asked.limit}`,
  );

/** The names by which they go, and where their pictures are read; of whoever was merged, those of the person. */
export const listFaces = (query: Query, workspaceId: WorkspaceId, ids: readonly ContactId[]) =>
  query.rows<{ id: ContactId; name: string; picture: string | null }>(
    sql`select c.id, coalesce(m.name, c.name) as name, coalesce(m.picture, c.picture) as picture from contact c left join contact m on m.id = c.merged_into where c.workspace_id = ${workspaceId} and c.id = any(${[...ids]}::text[])`,
  );

/** Changes what is given and leaves the rest; null takes a value away where `…Given` says so. */
export const updateContact = (
  query: Query,
  id: ContactId,
  change: {
    name?: string | undefined;
    email?: string | null | undefined;
    phone?: string | null | undefined;
    attributes?: Record<string, string | null> | undefined;
  },
) =>
  query.run(
    sql`update contact set name = coalesce(${change.name ?? null}::text, name),
          email = case when ${change.email !== undefined}::boolean then ${change.email ?? null}::text else email end,
          phone = case when ${change.phone !== undefined}::boolean then ${change.phone ?? null}::text else phone end,
          attributes = jsonb_strip_nulls(attributes || ${JSON.stringify(change.attributes ?? {})}::jsonb)
        where id = ${id}`,
  );

export const insertContact = (
  query: Query,
  contact: {
    id: ContactId;
    workspaceId: WorkspaceId;
    name: string;
    locale: Locale;
    isVerified: boolean;
    at: string;
  },
) =>
  query.run(
    sql`insert into contact (id, workspace_id, name, locale, verified, created_at, seen_at)
        values (${contact.id}, ${contact.workspaceId}, ${contact.name}, ${contact.locale}, ${contact.isVerified}, ${contact.at}::timestamptz, ${contact.at}::timestamptz)`,
  );

/** Contacts made by the dozen. */
export const insertContacts = (
  query: Query,
  workspaceId: WorkspaceId,
  contacts: readonly {
    id: ContactId;
    name: string;
    locale: Locale;
    phone?: string | undefined;
    email?: string | undefined;
  }[],
  at: string,
) =>
  query.run(
    sql`insert into contact (id, workspace_id, name, locale, phone, email, verified, created_at, seen_at)
        select c.id, ${workspaceId}, c.name, c.locale, c.phone, c.email, false, ${at}::timestamptz, ${at}::timestamptz
        from unnest(${contacts.map((c) => c.id)}::text[], ${contacts.map((c) => c.name)}::text[], ${contacts.map((c) => c.locale)}::text[],
          ${contacts.map((c) => c.phone ?? null)}::text[], ${contacts.map((c) => c.email ?? null)}::text[]) as c(id, name, locale, phone, email)`,
  );

/** Who they are to a channel's vendor; where two accounts have the same name for somebody, the second is a claim. */
export const insertChannelIdentities = (
  query: Query,
  from: { workspaceId: WorkspaceId; channelAccountId: ChannelAccountId },
  identities: readonly { id: Identity['id']; contactId: ContactId; value: string }[],
) =>
  query.run(
    sql`insert into identity (id, workspace_id, contact_id, channel_account_id, kind, value, verified)
        select i.id, ${from.workspaceId}, i.contact_id, ${from.channelAccountId}, 'channel', i.value,
          not exists (select from identity o where o.workspace_id = ${from.workspaceId} and o.kind = 'channel' and o.value = i.value and o.verified)
        from unnest(${identities.map((i) => i.id)}::text[], ${identities.map((i) => i.contactId)}::text[], ${identities.map((i) => i.value)}::text[]) as i(id, contact_id, value)
        on conflict do nothing`,
  );

/** Gives somebody a name who has none but the one made up here. */
export const renameAnonymous = (
  query: Query,
  id: ContactId,
  to: { name: string | undefined; locale: Locale | undefined; anonymous: readonly string[] },
) =>
  query.run(
    sql`update contact set name = case when name = any(${[...to.anonymous]}::text[]) then coalesce(${to.name ?? null}::text, name) else name end,
          locale = coalesce(${to.locale ?? null}::text, locale)
        where id = ${id} and ((name = any(${[...to.anonymous]}::text[]) and ${to.name ?? null}::text is not null) or locale is distinct from coalesce(${to.locale ?? null}::text, locale))`,
  );

/** Keeps where a contact's picture is read; counts 1 where it was another one. */
export const updatePicture = (query: Query, id: ContactId, picture: string | null) =>
  query.run(
    sql`update contact set picture = ${picture} where id = ${id} and picture is distinct from ${picture}::text`,
  );

/** Takes over what the site says of its user; counts 1 only where something is new. */
export const updateFromSite = (
  query: Query,
  contact: {
    id: ContactId;
    name: string | undefined;
    email: string | undefined;
    phone: string | undefined;
    attributes: Record<string, string>;
  },
) =>
  query.run(
    sql`update contact set name = coalesce(${contact.name ?? null}::text, name), email = coalesce(${contact.email ?? null}::text, email),
          phone = coalesce(${contact.phone ?? null}::text, phone), attributes = attributes || ${JSON.stringify(contact.attributes)}::jsonb
        where id = ${contact.id} and (name <> coalesce(${contact.name ?? null}::text, name) or email is distinct from coalesce(${contact.email ?? null}::text, email)
          or phone is distinct from coalesce(${contact.phone ?? null}::text, phone) or not attributes @> ${JSON.stringify(contact.attributes)}::jsonb)`,
  );

/** Makes an anonymous contact a proven one; counts 0 where somebody else was faster. */
export const markVerified = (query: Query, id: ContactId) =>
  query.run(sql`update contact set verified = true where id = ${id} and not verified`);

export const noteVisit = (query: Query, id: ContactId, locale: Locale, at: string) =>
  query.run(
    sql`update contact set locale = ${locale}, seen_at = greatest(seen_at, ${at}::timestamptz) where id = ${id}`,
  );

/** Who proved this address, if anybody did. */
export async function findProven(
  query: Query,
  workspaceId: WorkspaceId,
  kind: Identity['kind'],
  value: string,
): Promise<ContactId | undefined> {
  const row = await query.find<{ contactId: ContactId }>(
    sql`select contact_id as "contactId" from identity where workspace_id = ${workspaceId} and kind = ${kind} and value = ${value} and verified`,
  );
  return row?.contactId;
}

/** Records a proof; when another contact holds the same one, it stays theirs. */
export const insertProof = (query: Query, proof: Proof) =>
  query.run(
    sql`insert into identity (id, workspace_id, contact_id, channel_account_id, kind, value, verified)
        values (${proof.id}, ${proof.workspaceId}, ${proof.contactId}, ${proof.channelAccountId}, ${proof.kind}, ${proof.value}, true)
        on conflict (workspace_id, kind, value) where verified do nothing`,
  );

/** Records a mere claim, once; it proves nothing and leads to nobody. */
export const insertClaim = (query: Query, claim: Proof) =>
  query.run(
    sql`insert into identity (id, workspace_id, contact_id, channel_account_id, kind, value, verified)
        select ${claim.id}, ${claim.workspaceId}, ${claim.contactId}, ${claim.channelAccountId}, ${claim.kind}, ${claim.value}, false
        where not exists (select from identity where contact_id = ${claim.contactId} and kind = ${claim.kind} and value = ${claim.value})`,
  );

/** Proofs of this kind with another value no longer hold: the site names a new address. */
export const retireProofs = (query: Query, contactId: ContactId, kind: Identity['kind'], current: string) =>
  query.run(
    sql`update identity set verified = false where contact_id = ${contactId} and kind = ${kind} and value <> ${current} and verified`,
  );

/** Claims that have now been proven. */
export const deleteClaims = (query: Query, contactId: ContactId, kind: Identity['kind'], value: string) =>
  query.run(
    sql`delete from identity where contact_id = ${contactId} and kind = ${kind} and value = ${value} and not verified`,
  );

/** Makes later calls with the same name wait until this transaction ends. */
export const takeTurns = (query: Query, name: string) =>
  query.run(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
