import pg from 'pg';
import { OperateError } from '../operate-error.ts';
import { orderTables } from './order-tables.ts';

/** A table of the product. */
export interface Table {
  name: string;
  columns: string[];
  /** the tables it refers to, itself left out */
  parents: string[];
  /** Row-level security binds its owner too. */
  isForced: boolean;
  /** Row-level security binds whoever asks now, so that rows are read as parley_system. */
  isWalled: boolean;
}

const ours = `c.relnamespace = current_schema()::text::regnamespace
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

/** Lists the tables of the schema, each after those it refers to. */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table & { hasPassage: boolean }>(
    `select c.relname as name, c.relforcerowsecurity as "isForced", row_security_active(c.oid) as "isWalled",
       exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('*', 'r') and pg_get_expr(p.polqual, p.polrelid) = 'true'
         and (select oid from pg_roles where rolname = 'parley_system') = any(p.polroles)) as "hasPassage",
       array(select a.attname::text from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
       array(select distinct f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
         where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as parents
     from pg_class c where ${ours} and c.relkind in ('r', 'p') and not c.relispartition`,
  );
  const shut = rows.filter(({ isWalled, hasPassage }) => isWalled && !hasPassage);
  if (shut.length > 0)
    throw new OperateError(
      `The database user may not read all of ${shut.map(({ name }) => name).join(', ')}: name a user in DATABASE_URL that row-level security does not bind.`,
    );
  return orderTables(rows.map(({ hasPassage: _, ...table }) => table));
}

/** Lists what stands in the schema besides sequences and indexes of tables. */
export async function listRelations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c where ${ours} and c.relkind in ('r', 'p', 'v', 'm', 'f') order by 1`,
  );
  return rows.map(({ name }) => name);
}

export interface Sequence {
  name: string;
  value: string;
}

/** Lists sequences that have given numbers. */
export async function listSequences(client: pg.Client): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `select sequencename as name, last_value::text as value from pg_sequences
     where schemaname = current_schema() and last_value is not null order by 1`,
  );
  return rows;
}

export interface Migration {
  name: string;
  sha256: string;
}

/** Lists the migrations that made the tables, in their order; none where there is no product yet. */
export async function listMigrations(client: pg.Client): Promise<Migration[]> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `select to_regclass('migration') is not null as there`,
  );
  if (!found[0]?.there) return [];
  return (await client.query<Migration>('select name, sha256 from migration order by name')).rows;
}

/** Does what only whoever passes every wall can do. */
export async function asSystem<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('set role parley_system');
  const result = await work();
  await client.query('reset role');
  return result;
}

/** Becomes whoever reads a table past its wall, if it has one, until `leaveWall`. */
export const enterWall = async (client: pg.Client, { isWalled }: Table) =>
  void (isWalled && (await client.query('set role parley_system')));
export const leaveWall = async (client: pg.Client, { isWalled }: Table) =>
  void (isWalled && (await client.query('reset role')));

export async function countRows(client: pg.Client, table: Table): Promise<number> {
  await enterWall(client, table);
  const { rows } = await client.query<{ count: string }>(
    `select count(*) as count from ${quoted(table.name)}`,
  );
  await leaveWall(client, table);
  return Number(rows[0]?.count);
}

export const quoted = (name: string): string => pg.escapeIdentifier(name);
const listed = (columns: readonly string[]) => columns.map(quoted).join(', ');

export const copyOutOf = ({ name, columns }: Pick<Table, 'name' | 'columns'>): string =>
  `copy (select ${listed(columns)} from ${quoted(name)}) to stdout`;
export const copyInto = ({ name, columns }: Pick<Table, 'name' | 'columns'>): string =>
  `copy ${quoted(name)} (${listed(columns)}) from stdin`;
