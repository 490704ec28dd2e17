export { findRunningPostgres } from './find-running-postgres.ts';
export { type PostgresOptions, type RunningPostgres, startPostgres } from './start-postgres.ts';
export { StoreError, type StoreFailure } from './store-error.ts';
