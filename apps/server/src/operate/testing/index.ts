export { describeStore } from './describe-store.ts';
export { type EmptyDatabase, emptyDatabase, urlOf } from './empty-database.ts';
export { run, type TestRun } from './run.ts';
export { type StagedInstallation, stageInstallation } from './stage-installation.ts';
