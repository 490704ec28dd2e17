import type { AgentId, PersonId, SessionId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface SessionRow {
  id: SessionId;
  device: string;
  address: string;
  createdAt: string;
  seenAt: string;
}

/** Starts a session only while the password that was proven still is the person's, so that no change of password leaves one behind. */
export const insertSession = async (
  query: Query,
  row: {
    id: SessionId;
    personId: PersonId;
    passwordHash: string;
    tokenHash: string;
    device: string;
    address: string;
    now: string;
    expiresAt: string;
  },
): Promise<boolean> =>
  (await query.run(
    sql`insert into session (id, person_id, token_hash, device, address, created_at, seen_at, expires_at)
        select ${row.id}, p.id, ${row.tokenHash}, ${row.device}, ${row.address}, ${row.now}::timestamptz, ${row.now}::timestamptz, ${row.expiresAt}::timestamptz
        from person p where p.id = ${row.personId} and p.password_hash = ${row.passwordHash} for share`,
  )) === 1;

export const listSessionsOf = (query: Query, personId: PersonId, now: string) =>
  query.rows<SessionRow>(
    sql`select id, device, address, created_at as "createdAt", seen_at as "seenAt" from session
        where person_id = ${personId} and expires_at > ${now}::timestamptz order by seen_at desc, id`,
  );

/** True when the person had this session. */
export const deleteSession = async (query: Query, personId: PersonId, id: SessionId): Promise<boolean> =>
  (await query.run(sql`delete from session where id = ${id} and person_id = ${personId}`)) === 1;

export const deleteOtherSessions = (query: Query, personId: PersonId, kept: SessionId) =>
  query.run(sql`delete from session where person_id = ${personId} and id <> ${kept}`);

export const deleteSessionsBefore = (query: Query, now: string) =>
  query.run(sql`delete from session where expires_at <= ${now}::timestamptz`);

/** Moves a session on, at most once for all processes in the given time. */
export const touchSession = (
  query: Query,
  touch: { id: SessionId; now: string; unseenSince: string; expiresAt: string },
) =>
  query.run(
    sql`update session set seen_at = ${touch.now}::timestamptz, expires_at = ${touch.expiresAt}::timestamptz
        where id = ${touch.id} and seen_at <= ${touch.unseenSince}::timestamptz`,
  );

/** Ends a person's sessions as one agent of theirs, and those altogether that then are nobody anywhere. */
export async function endSessionsAs(query: Query, personId: PersonId, agentId: AgentId): Promise<void> {
  await query.run(
    sql`update session set ended_for = array_append(ended_for, ${agentId}) where person_id = ${personId} and ${agentId} <> all(ended_for)`,
  );
  await query.run(
    sql`delete from session s where s.person_id = ${personId}
          and not exists (select from agent a where a.person_id = s.person_id and a.active and a.id <> all(s.ended_for))`,
  );
}

/** The agents that a session may no longer act as. */
export const listEndedFor = async (query: Query, id: SessionId): Promise<readonly AgentId[]> =>
  (
    await query.find<{ agentIds: AgentId[] }>(
      sql`select ended_for as "agentIds" from session where id = ${id}`,
    )
  )?.agentIds ?? [];

/** Whoever signs in again after a supervisor ended their sessions may be given work again. */
export const letBackIn = (query: Query, personId: PersonId) =>
  query.run(
    sql`update agent set signed_out_at = null where person_id = ${personId} and signed_out_at is not null`,
  );
