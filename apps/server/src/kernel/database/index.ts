export { type Database, openDatabase, type Query, type Scope, type Tx } from './database.ts';
export { joined } from './joined.ts';
export { migrate } from './migrate.ts';
export { every, type Part, part, type Statement, sql, woven } from './sql.ts';
export { StoreError } from './store-error.ts';
