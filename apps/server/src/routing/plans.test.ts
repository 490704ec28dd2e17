import type { ConversationId } from '@parley/contract';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { planOf, type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { findFacts } from './store.ts';

const many = 20_000;
const workspaceId = newId('wsp');
let kernel: TestKernel;
beforeAll(async () => {
  kernel = await testKernel();
  const { system } = kernel.database;
  await system.run(sql`insert into workspace (id, name, locale) values (${workspaceId}, 'Shop', 'en')`);
  await system.run(
    sql`insert into contact (id, workspace_id, name) select 'ctc_' || n, ${workspaceId}, 'Visitor' from generate_series(1, ${many}::int) n`,
  );
  // As the store does by itself; none but the owner of the tables may.
  const owner = new pg.Client(kernel.database.connection);
  await owner.connect();
  await owner.query('analyze contact');
  await owner.end();
});
afterAll(() => kernel.close());

test('what rules ask of one customer is told without reading all the others', async () => {
  const store = kernel.database.in(workspaceId);
  const steps = await planOf(store, (query) => findFacts(query, newId('cnv') as ConversationId));
  expect(steps).toContain('Bitmap Index Scan contact_merged');
  expect(steps).not.toContain('Seq Scan contact');
});
