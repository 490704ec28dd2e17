import type pg from 'pg';
import { OperateError } from '../operate-error.ts';
import { type CopyingIn, copyIn } from './copy-in.ts';
import type { MigrationFile } from './migration-chain.ts';
import { copyInto, countRows, listTables, quoted, type Sequence, type Table } from './tables-store.ts';

/** What a store is to be filled with. */
export interface Filling {
  /** the migrations that make its tables */
  migrations: readonly MigrationFile[];
  tables: readonly Pick<Table, 'name' | 'columns'>[];
  sequences: readonly Sequence[];
}

export interface StoreFilling {
  /** Adds rows in PostgreSQL's text form; all of one table before the next. */
  write(table: string, chunk: Buffer): Promise<void>;
  /** Sets everything as migrations leave it and answers how many rows each table has; the transaction stays open. */
  finish(): Promise<Map<string, number>>;
}

/** Makes the tables in an empty store and takes rows, all in the transaction that the client has begun. */
export async function fillStore(client: pg.Client, filling: Filling): Promise<StoreFilling> {
  for (const { text } of filling.migrations) await client.query(text);
  const tables = await listTables(client);
  refuseOther(tables, filling.tables);
  const names = tables.map(({ name }) => quoted(name));
  // Migrations put first rows into some of them.
  await client.query(`truncate ${names.join(', ')}`);
  const forced = tables.filter(({ isForced }) => isForced);
  await setForced(client, forced, false);
  let open: { table: string; copy: CopyingIn } | undefined;
  const close = async () => {
    await open?.copy.end();
    open = undefined;
  };
  return {
    async write(table, chunk) {
      if (open?.table !== table) {
        await close();
        open = { table, copy: await copyIn(client, copyInto(columnsOf(filling, table))) };
      }
      await open.copy.write(chunk);
    },
    async finish() {
      await close();
      const counts = new Map<string, number>();
      for (const table of tables)
        counts.set(table.name, await countRows(client, { ...table, isWalled: false }));
      await setForced(client, forced, true);
      for (const { name, value } of filling.sequences)
        await client.query('select setval($1::regclass, $2)', [quoted(name), value]);
      return counts;
    },
  };
}

/** The owner of tables fills them past their walls only where these do not bind the owner. */
async function setForced(client: pg.Client, tables: readonly Table[], isForced: boolean): Promise<void> {
  for (const { name } of tables)
    await client.query(`alter table ${quoted(name)} ${isForced ? '' : 'no '}force row level security`);
}

function refuseOther(made: readonly Table[], wanted: Filling['tables']): void {
  const shapeOf = (tables: Filling['tables']) =>
    tables.map(({ name, columns }) => `${name} (${columns.toSorted().join(', ')})`).toSorted();
  const have = new Set(shapeOf(made));
  const want = shapeOf(wanted);
  const differing = [
    ...want.filter((shape) => !have.has(shape)),
    ...[...have].filter((each) => !want.includes(each)),
  ];
  if (differing.length > 0)
    throw new OperateError(`The tables are not those that this version makes: ${differing.join('; ')}.`);
}

function columnsOf({ tables }: Filling, name: string): Filling['tables'][number] {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new OperateError(`There are rows of an unknown table ${name}.`);
  return table;
}
