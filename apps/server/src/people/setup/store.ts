import { type Query, sql } from '../../kernel/database/index.ts';

/** Keeps the hash of the setup token that is valid now, in place of any earlier one. */
export const keepSetupToken = (query: Query, tokenHash: string) =>
  query.run(
    sql`insert into install (key, value) values ('setup-token', ${tokenHash}) on conflict (key) do update set value = excluded.value`,
  );

export const isSetupToken = async (query: Query, tokenHash: string): Promise<boolean> =>
  (await query.find(sql`select key from install where key = 'setup-token' and value = ${tokenHash}`)) !==
  undefined;

/** True for the one caller who takes the token. */
export const takeSetupToken = async (query: Query, tokenHash: string): Promise<boolean> =>
  (await query.run(sql`delete from install where key = 'setup-token' and value = ${tokenHash}`)) === 1;
