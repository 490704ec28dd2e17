import type { ContactId, WorkspaceId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { planOf, type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { listInSight } from './merge/store.ts';
import { isInSight } from './store.ts';
import { stageManyContacts } from './testing/index.ts';

let kernel: TestKernel;
let workspaceId: WorkspaceId;
beforeAll(async () => {
  kernel = await testKernel();
  workspaceId = await stageManyContacts(kernel);
});
afterAll(() => kernel.close());

test('among many contacts, whether an agent may see one is told without reading the others', async () => {
  const store = kernel.database.in(workspaceId);
  const sight = { seesAll: false, seesTeams: false, agentId: newId('agt'), teamIds: [] };
  const id = 'ctc_4800' as ContactId;
  for (const steps of [
    await planOf(store, (query) => isInSight(query, sight, id)),
    await planOf(store, (query) => listInSight(query, sight, [id])),
  ]) {
    expect(steps).toContain('Bitmap Index Scan contact_merged');
    expect(steps).not.toContain('Seq Scan contact');
  }
});
