import { type ConversationId, type EntryBody, fold } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Scope, sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { type EntryRecord, entryOf } from '../entry-row.ts';
import { type ConversationRecord, stateOf } from '../row.ts';
import { type Ground, says, seedGround } from '../testing/test-log.ts';
import type { Append } from './append.ts';
import { initialState } from './initial-state.ts';
import { openLog, type RunningLog } from './log.ts';

let kernel: TestKernel;
let other: TestKernel;
let log: RunningLog;
let elsewhere: RunningLog;
let ground: Ground;
let looks: string[] = [];

beforeAll(async () => {
  kernel = await testKernel();
  other = await testKernel({ share: kernel });
  const { live } = kernel.database;
  const watched: Scope = {
    ...live,
    rows: (statement) => {
      if (statement.text.startsWith('select')) looks.push(statement.text);
      return live.rows(statement);
    },
  };
  const unheard = { isHeard: () => false };
  log = openLog({ ...kernel, database: { ...kernel.database, live: watched } }, unheard);
  elsewhere = openLog(other, unheard);
  ground = await seedGround(kernel);
});
afterAll(async () => {
  await other.close();
  await kernel.close();
});

const begun = async () => {
  const id = newId('cnv') as ConversationId;
  const own = { ...ground, contactId: await ground.newContact() };
  await log.append(says(own, id, 'one', 'client-one'));
  looks = [];
  return { id, own };
};
const agent = newId('agt');
const assigned: EntryBody = { kind: 'assigned', agent };
const act = (id: ConversationId, decide: Append['decide']): Append => ({
  ...{ workspaceId: ground.workspaceId, conversationId: id, decide },
});
const system = { kind: 'system' } as const;

test('what goes on where this process has written last is written without a look', async () => {
  const { id, own } = await begun();
  await log.append(says(own, id, 'two', 'client-two'));
  await log.append({
    ...says(own, id, 'three'),
    vendor: { channelAccountId: ground.channelAccountId, vendorId: id },
  });
  expect(looks).toEqual([]);
});

test('what is said again under the same id of customer or vendor is found all the same', async () => {
  const { id, own } = await begun();
  const vendor = { channelAccountId: ground.channelAccountId, vendorId: `again-${id}` };
  await log.append({ ...says(own, id, 'two'), vendor });
  const beside = log.append(says(own, id, 'three'));
  expect(await log.append(says(own, id, 'one', 'client-one'))).toMatchObject({ kind: 'already', seq: 1 });
  expect(await beside).toMatchObject({ kind: 'appended', state: { headSeq: 3 } });
  expect(await log.append({ ...says(own, id, 'two'), vendor })).toMatchObject({ kind: 'already', seq: 2 });
  expect(await log.append(says(own, id, 'four'))).toMatchObject({ state: { headSeq: 4 } });
});

test('what refuses or keeps silent because of how it was is asked again once another process has moved it', async () => {
  const { id } = await begun();
  await elsewhere.append(act(id, () => [{ author: system, body: assigned }]));
  const note = {
    author: { kind: 'agent', id: agent } as const,
    body: { kind: 'note', text: 'mine' } as const,
  };
  const refuses = act(id, ({ owner }) => {
    if (owner.kind !== 'agent') throw new Refusal('conversation.owner-changed');
    return [note];
  });
  expect(await log.append(refuses)).toMatchObject({ kind: 'appended', state: { headSeq: 3 } });
  await elsewhere.append(act(id, () => [{ author: system, body: { kind: 'closed', reason: 'resolved' } }]));
  const isSilent = act(id, ({ status }) => (status === 'closed' ? [note] : []));
  expect(await log.append(isSilent)).toMatchObject({ entries: [{ seq: 5 }], state: { status: 'closed' } });
});

test('what was deleted under it is not written to', async () => {
  const { id } = await begun();
  const { system: store } = kernel.database;
  await store.run(sql`delete from entry where conversation_id = ${id}`);
  await store.run(sql`delete from conversation where id = ${id}`);
  await expect(log.append(act(id, () => [{ author: system, body: assigned }]))).rejects.toMatchObject({
    code: 'conversation.not-found',
  });
});

test('whoever writes by turns, the row is what the entries add up to', async () => {
  const { id, own } = await begun();
  const bodies: EntryBody[] = [
    { kind: 'message', text: 'hm' },
    assigned,
    { kind: 'tagged', added: ['vip'], removed: [] },
    { kind: 'prioritised', priority: 2 },
    { kind: 'closed', reason: 'resolved' },
    { kind: 'reopened', to: 'bot' },
  ];
  for (let turn = 0; turn < 60; turn++) {
    const body = bodies[(turn * 7) % bodies.length] as EntryBody;
    const author = body.kind === 'message' ? ({ kind: 'contact', id: own.contactId } as const) : system;
    const append = act(id, () => [{ author, body }]);
    await Promise.all((turn % 3 ? [log] : [log, elsewhere]).map((each) => each.append(append)));
  }
  const { system: store } = kernel.database;
  const [row] = await store.rows<ConversationRecord>(sql`select * from conversation where id = ${id}`);
  const entries = await store.rows<EntryRecord>(
    sql`select * from entry where conversation_id = ${id} order by seq`,
  );
  if (!row) throw new Error('it is gone');
  const state = stateOf(row);
  const { createdAt, channelAccountId } = state;
  const first = initialState(
    ground.workspaceId,
    id,
    { contactId: own.contactId, channelAccountId, teamId: null, locale: null },
    createdAt,
  );
  expect(entries).toHaveLength(81);
  expect(state).toEqual(entries.map(entryOf).reduce(fold, first));
});
