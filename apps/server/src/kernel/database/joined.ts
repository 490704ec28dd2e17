import type { Database, Scope, Tx } from './database.ts';

/** The store as seen from within a transaction: whatever would be a transaction of its own, in the same workspace, is a part of this one. */
export function joined(database: Database, tx: Tx): Database {
  const scope: Scope = { rows: tx.rows, find: tx.find, run: tx.run, transaction: (work) => work(tx) };
  return { ...database, in: () => scope };
}
