import type { Rule } from './rule.ts';
import { isTest } from './source-file.ts';

const mayHoldSql = /^apps\/server\/src\/(kernel\/.*|.*store)\.ts$/;

/** Statements stand in the store files of the rooms and in the kernel, where they are found. */
export const sqlPlaces: Rule = (tree) =>
  tree
    .filter(({ path, hasSql }) => hasSql && !mayHoldSql.test(path) && !isTest(path))
    .map(({ path }) => ({ path, says: 'holds SQL, which belongs in a store.ts' }));
