import { type Query, sql } from '../../kernel/database/index.ts';

export interface LockQuery {
  email: string;
  address: string;
  since: string;
  allowed: { email: number; address: number };
}

/** The failure that, by being the last one allowed, locks the email or the address; null where nothing is locked. */
export const findLocks = (query: Query, { email, address, since, allowed }: LockQuery) =>
  query.find<{ email: string | null; address: string | null }>(
    sql`select
          (select at from sign_in_failure where email = ${email} and at > ${since}::timestamptz
           order by at desc offset ${allowed.email - 1}::int limit 1) as email,
          (select at from sign_in_failure where address = ${address} and at > ${since}::timestamptz
           order by at desc offset ${allowed.address - 1}::int limit 1) as address`,
  );

/** Attempts at one email follow one another, whichever process they reach. */
export const lockEmail = (query: Query, email: string) =>
  query.run(sql`select pg_advisory_xact_lock(hashtextextended('sign-in ' || ${email}::text, 0))`);

export const insertFailure = (query: Query, failure: { email: string; address: string; at: string }) =>
  query.run(
    sql`insert into sign_in_failure (email, address, at) values (${failure.email}, ${failure.address}, ${failure.at}::timestamptz)`,
  );

export const deleteFailures = (query: Query, email: string) =>
  query.run(sql`delete from sign_in_failure where email = ${email}`);

export const deleteFailuresBefore = (query: Query, before: string) =>
  query.run(sql`delete from sign_in_failure where at < ${before}::timestamptz`);
