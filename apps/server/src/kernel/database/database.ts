import type { WorkspaceId } from '@parley/contract';
import pg from 'pg';
import { Refusal } from '../refusal.ts';
import { parsers } from './parsers.ts';
import type { Statement } from './sql.ts';

/** Runs statements; rows come back as plain objects named as the columns. */
export interface Query {
  rows<Row>(statement: Statement): Promise<Row[]>;
  /** The first row, if any. */
  find<Row>(statement: Statement): Promise<Row | undefined>;
  /** How many rows were changed. */
  run(statement: Statement): Promise<number>;
}
/** A transaction under way. */
export interface Tx extends Query {
  /** Runs after the commit, never after a rollback. */
  afterCommit(then: () => void): void;
}
export interface Scope extends Query {
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}
/** The store: `in(workspace)` sees one workspace only; `system` sees all and is for the log, jobs and sign-in. */
export interface Database {
  in(workspaceId: WorkspaceId): Scope;
  system: Scope;
  /** As `system`, on connections whose plans always go by index: the log's hot path, flat however much is stored. */
  hot: Scope;
  /** As `hot`, on connections that reactions and jobs do not take: what customers say waits for none of them. */
  live: Scope;
  connection: pg.PoolConfig;
  close(): Promise<void>;
  /** connections in use and waiting callers, for metrics */
  load(): { busy: number; waiting: number };
}

const poolSize = 12;
const livePoolSize = 8;
/** A plan made over a young table is made anew at the latest after this long, whenever the store last took statistics. */
const longestLifeSeconds = 600;

/** Opens the store over an existing PostgreSQL; connections are made as they are needed. */
export function openDatabase(connection: pg.PoolConfig, onError: (error: Error) => void): Database {
  const app = pool(connection, 'parley_app', onError);
  const system = pool(connection, 'parley_system', onError);
  const hot = pool(connection, 'parley_system', onError, { more: byIndex });
  const live = pool(connection, 'parley_system', onError, { more: byIndex, max: livePoolSize });
  const all = [app, system, hot, live];
  const spoken = new WeakMap<pg.PoolClient, WorkspaceId>();
  const enter = (workspaceId: WorkspaceId) => async (client: pg.PoolClient) => {
    if (spoken.get(client) === workspaceId) return;
    await client.query({
      name: 'enter',
      text: `select set_config('parley.workspace', $1, false)`,
      values: [workspaceId],
    });
    spoken.set(client, workspaceId);
  };
  const stay = async () => {};
  return {
    in: (workspaceId) => scope(app, enter(workspaceId)),
    system: scope(system, stay),
    hot: scope(hot, stay),
    live: scope(live, stay),
    connection,
    close: async () => void (await Promise.all(all.map((each) => each.end()))),
    load: () => ({
      busy: all.reduce((sum, each) => sum + each.totalCount - each.idleCount, 0),
      waiting: all.reduce((sum, each) => sum + each.waitingCount, 0),
    }),
  };
}

// A plan made while a table was empty would scan it whole, or keep all of it to compare each row with; these connections never may.
export const byIndex =
  '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c enable_material=off';

function pool(
  connection: pg.PoolConfig,
  role: string,
  onError: (error: Error) => void,
  { more = '', max = poolSize }: { more?: string; max?: number } = {},
): pg.Pool {
  const made = new pg.Pool({
    ...connection,
    max,
    idleTimeoutMillis: 60_000,
    maxLifetimeSeconds: longestLifeSeconds,
    connectionTimeoutMillis: 5_000,
    types: { getTypeParser: parsers },
    options: `-c role=${role} -c timezone=UTC -c statement_timeout=60000 -c idle_in_transaction_session_timeout=30000 ${more}`,
  });
  made.on('error', onError);
  // A held connection that dies tells its statement; unheard, the same news would end the process.
  made.on('connect', (client) => client.on('error', () => {}));
  return made;
}

function scope(from: pg.Pool, enter: (client: pg.PoolClient) => Promise<void>): Scope {
  const use = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await from.connect().catch(asRefusal);
    let broken = false;
    try {
      await enter(client);
      return await work(client);
    } catch (error) {
      broken = !(isServerAnswer(error) || error instanceof Refusal);
      return asRefusal(error);
    } finally {
      client.release(broken);
    }
  };
  return {
    rows: (statement) => use((client) => rowsOf(client, statement)),
    find: async (statement) => (await use((client) => rowsOf(client, statement)))[0] as never,
    run: (statement) => use(async (client) => (await ask(client, statement)).rowCount ?? 0),
    transaction: async (work) => {
      const after: (() => void)[] = [];
      const result = await use((client) => inTransaction(client, after, work));
      for (const then of after) then();
      return result;
    },
  };
}

async function inTransaction<T>(
  client: pg.PoolClient,
  after: (() => void)[],
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  await client.query('begin');
  try {
    const result = await work({
      rows: (statement) => rowsOf(client, statement),
      find: async (statement) => (await rowsOf(client, statement))[0] as never,
      run: async (statement) => (await ask(client, statement)).rowCount ?? 0,
      afterCommit: (then) => void after.push(then),
    });
    await client.query('commit');
    return result;
  } catch (error) {
    if (isServerAnswer(error) || error instanceof Refusal) await client.query('rollback');
    throw error;
  }
}

const ask = (client: pg.PoolClient, { name, text, values }: Statement) =>
  client.query({ ...(name === undefined ? {} : { name }), text, values: [...values] });
const rowsOf = async <Row>(client: pg.PoolClient, statement: Statement) =>
  (await ask(client, statement)).rows as Row[];

/** PostgreSQL answered, so the connection itself is sound. */
const isServerAnswer = (error: unknown): error is pg.DatabaseError =>
  error instanceof pg.DatabaseError && error.severity !== 'FATAL';

function asRefusal(error: unknown): never {
  if (error instanceof pg.DatabaseError) {
    if (error.code === '53100')
      throw new Refusal('store.full', {
        detail: 'The disk of the database is full; free space and try again.',
      });
    if (isForeignText(error))
      throw new Refusal('request.invalid', {
        detail: 'A text holds a character that cannot be stored, such as NUL.',
      });
    if (isServerAnswer(error) && !/^(53|57|58)/.test(error.code ?? '')) throw error;
  } else if (error instanceof Refusal || !isConnectionError(error)) throw error;
  throw new Refusal('store.unavailable', {
    detail:
      'The database does not answer; the request changed nothing for certain only if repeated with the same client id.',
    retryAfter: 1,
  });
}

/** NUL, or half of a surrogate pair in JSON. */
const isForeignText = ({ code, detail }: pg.DatabaseError) =>
  code === '22021' || code === '22P05' || (code === '22P02' && /surrogate/.test(detail ?? ''));

function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return (
    /^(ECONN|ENOENT|EPIPE|ETIMEDOUT|ENOTFOUND|EAI)/.test(code) ||
    /connection|timeout exceeded|Client has encountered/i.test(error.message)
  );
}
