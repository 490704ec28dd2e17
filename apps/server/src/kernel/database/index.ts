export { type Database, openDatabase, type Query, type Scope, type Tx } from './database.ts';
export { joined } from './joined.ts';
export { migrate } from './migrate.ts';
export { type Statement, sql } from './sql.ts';
export { StoreError } from './store-error.ts';
