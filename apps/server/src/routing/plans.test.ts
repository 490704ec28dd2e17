import type { ConversationId, WorkspaceId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stageManyContacts } from '../contacts/testing/index.ts';
import { newId } from '../kernel/ids.ts';
import { planOf, type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { findFacts } from './store.ts';

let kernel: TestKernel;
let workspaceId: WorkspaceId;
beforeAll(async () => {
  kernel = await testKernel();
  workspaceId = await stageManyContacts(kernel);
});
afterAll(() => kernel.close());

test('what rules ask of one customer is told without reading all the others', async () => {
  const store = kernel.database.in(workspaceId);
  const steps = await planOf(store, (query) => findFacts(query, newId('cnv') as ConversationId));
  expect(steps).toContain('Bitmap Index Scan contact_merged');
  expect(steps).not.toContain('Seq Scan contact');
});
