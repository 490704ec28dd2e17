import { expect, test } from 'vitest';
import { findExternalPostgres } from './find-external-postgres.ts';

const yes = async () => true;
const no = async () => false;

test('a local PostgreSQL that answers is used', async () => {
  expect(await findExternalPostgres({}, yes)).toEqual({ url: 'postgres://postgres@127.0.0.1:5432/postgres' });
});

test('the one that TEST_DATABASE_URL names comes first', async () => {
  const env = { TEST_DATABASE_URL: 'postgres://me@db/tests' };
  expect(await findExternalPostgres(env, yes)).toEqual({ url: 'postgres://me@db/tests' });
});

test('where none answers, that half is reported as not run', async () => {
  expect(await findExternalPostgres({}, no)).toEqual({ notRun: expect.stringContaining('not run') });
});

test('a named one that does not answer is a mistake, not a reason to run less', async () => {
  const env = { TEST_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/x' };
  await expect(findExternalPostgres(env)).rejects.toThrow('TEST_DATABASE_URL');
});
