import type { ChannelAccountId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { analyze, planOf, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { findUsers } from './store.ts';

let kernel: TestKernel;
beforeAll(async () => {
  kernel = await testKernel();
});
afterAll(() => kernel.close());

test('somebody is found by their id alone, though nobody had written yet when the table was last looked at', async () => {
  const { system, hot, connection } = kernel.database;
  const workspaceId = newId('wsp');
  const id: ChannelAccountId = newId('cha');
  const contactId = newId('ctc');
  await analyze(connection, 'channel_user');
  await system.run(sql`insert into workspace (id, name, locale) values (${workspaceId}, 'Shop', 'en')`);
  await system.run(
    sql`insert into channel_account (id, workspace_id, kind, name, settings) values (${id}, ${workspaceId}, 'paper', 'Paper', '{}')`,
  );
  await system.run(
    sql`insert into contact (id, workspace_id, name) values (${contactId}, ${workspaceId}, 'Ann')`,
  );
  await system.run(
    sql`insert into channel_user (channel_account_id, user_id, workspace_id, contact_id) select ${id}, 'user ' || n, ${workspaceId}, ${contactId} from generate_series(1, 500) n`,
  );
  const steps = await planOf(hot, (query) => findUsers(query, id, ['user 1', 'user 2']));
  expect(steps.filter((step) => step.includes('channel_user'))).toEqual([
    'Index Only Scan channel_user_pkey',
    'Index Scan channel_user_pkey',
  ]);
});
