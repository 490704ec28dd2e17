import type { Locale, PersonId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface PersonRow {
  id: PersonId;
  name: string;
  email: string;
  locale: Locale;
  /** how long each of their messages is held before it goes out */
  undoSeconds: number;
  passwordHash: string;
}

/** Whoever is new has chosen nothing yet. */
export type NewPerson = Omit<PersonRow, 'undoSeconds'>;

export const findPersonByEmail = (query: Query, email: string) =>
  query.find<PersonRow>(
    sql`select id, name, email, locale, undo_seconds as "undoSeconds", password_hash as "passwordHash" from person where email = ${email}`,
  );

export const findPerson = (query: Query, id: PersonId) =>
  query.find<PersonRow>(
    sql`select id, name, email, locale, undo_seconds as "undoSeconds", password_hash as "passwordHash" from person where id = ${id}`,
  );

/** False when somebody has this email already. */
export const insertPerson = async (query: Query, person: NewPerson): Promise<boolean> =>
  (await query.run(
    sql`insert into person (id, name, email, locale, password_hash)
        values (${person.id}, ${person.name}, ${person.email}, ${person.locale}, ${person.passwordHash})
        on conflict (email) do nothing`,
  )) === 1;

export const updatePerson = (
  query: Query,
  id: PersonId,
  change: { name?: string | undefined; locale?: Locale | undefined; undoSeconds?: number | undefined },
) =>
  query.run(
    sql`update person set name = coalesce(${change.name ?? null}::text, name), locale = coalesce(${change.locale ?? null}::text, locale), undo_seconds = coalesce(${change.undoSeconds ?? null}::smallint, undo_seconds)
        where id = ${id}`,
  );

/** Changes the password only if it is still the one that was proven. */
export const replacePassword = async (query: Query, id: PersonId, from: string, to: string) =>
  (await query.run(
    sql`update person set password_hash = ${to} where id = ${id} and password_hash = ${from}`,
  )) === 1;

export const isAnybodyThere = async (query: Query): Promise<boolean> =>
  (await query.find<{ there: boolean }>(sql`select exists (select from person) as there`))?.there ?? false;
