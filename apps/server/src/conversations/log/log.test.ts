import type { ConversationId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Scope, sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { type Ground, says, seedGround } from '../testing/test-log.ts';
import type { Committed } from './append.ts';
import { openLog, type RunningLog } from './log.ts';

let kernel: TestKernel;
let other: TestKernel;
let log: RunningLog;
let elsewhere: RunningLog;
let ground: Ground;
const unheard = { isHeard: () => false };

beforeAll(async () => {
  kernel = await testKernel();
  other = await testKernel({ share: kernel });
  log = openLog(kernel, unheard);
  elsewhere = openLog(other, unheard);
  ground = await seedGround(kernel);
});
afterAll(async () => {
  await other.close();
  await kernel.close();
});

const conversation = async () => ({
  id: newId('cnv') as ConversationId,
  ground: { ...ground, contactId: await ground.newContact() },
});
const seqs = async (id: ConversationId) =>
  (
    await kernel.database.system.rows<{ seq: number }>(
      sql`select seq from entry where conversation_id = ${id} order by seq`,
    )
  ).map((row) => row.seq);

test('the first message begins the conversation, and the state is what the log adds up to', async () => {
  const { id, ground } = await conversation();
  const verdict = await log.append(says(ground, id, '在吗？'));
  expect(verdict).toMatchObject({
    kind: 'appended',
    state: { headSeq: 1, owner: { kind: 'bot' }, preview: { text: '在吗？', author: 'contact' } },
  });
});

test('a hundred messages at once are numbered without a gap, in the order they were handed in', async () => {
  const { id, ground } = await conversation();
  const verdicts = await Promise.all(
    Array.from({ length: 100 }, (_, index) => log.append(says(ground, id, `line ${index}`))),
  );
  expect(verdicts.map((verdict) => verdict.state.headSeq)).toEqual(
    Array.from({ length: 100 }, (_, index) => index + 1),
  );
  expect(await seqs(id)).toHaveLength(100);
});

test('a message repeated with its client id, at once, later or in another process, is stored once and told its first seq', async () => {
  const { id, ground } = await conversation();
  const three = await Promise.all([1, 2, 3].map(() => log.append(says(ground, id, 'once', 'client-one'))));
  const later = await elsewhere.append(says(ground, id, 'once', 'client-one'));
  expect(three.map((verdict) => verdict.kind)).toEqual(['appended', 'already', 'already']);
  expect(later).toMatchObject({ kind: 'already', seq: 1 });
  expect(await seqs(id)).toEqual([1]);
});

test('a message that another process stores between the two looks at what is there is found after all', async () => {
  const { id, ground } = await conversation();
  await elsewhere.append(says(ground, id, 'before'));
  const message = says(ground, id, 'once', 'client-two');
  const { live } = kernel.database;
  let looks = 0;
  const slow: Scope = {
    ...live,
    rows: async (statement) => {
      if (statement.text.startsWith('select * from conversation') && looks++ === 0) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        await elsewhere.append(message);
      }
      return live.rows(statement);
    },
  };
  const late = openLog({ ...kernel, database: { ...kernel.database, live: slow } }, unheard);
  expect(await late.append(message)).toMatchObject({ kind: 'already', seq: 2 });
  expect(looks).toBe(2);
  expect(await seqs(id)).toEqual([1, 2]);
});

test('what is said waits for no connection that reactions hold', async () => {
  const { id, ground } = await conversation();
  const { hot } = kernel.database;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let begun = 0;
  const holding = Array.from({ length: 30 }, () =>
    hot.transaction(async () => {
      begun += 1;
      await held;
    }),
  );
  while (kernel.database.load().waiting === 0 || begun === 0)
    await new Promise((resolve) => setTimeout(resolve, 5));
  const said = log.append(says(ground, id, 'now')).finally(release);
  await expect(said).resolves.toMatchObject({ kind: 'appended' });
  await Promise.all(holding);
});

test('what a vendor delivers again changes nothing', async () => {
  const { id, ground } = await conversation();
  const vendor = { channelAccountId: ground.channelAccountId, vendorId: `vendor-${id}` };
  await Promise.all(
    [1, 2, 3].flatMap(() =>
      [log, elsewhere].map((each) => each.append({ ...says(ground, id, 'hello'), vendor })),
    ),
  );
  expect(await seqs(id)).toEqual([1]);
});

test('two processes writing to one conversation leave one order and no gap', async () => {
  const { id, ground } = await conversation();
  await log.append(says(ground, id, 'first'));
  await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      (index % 2 ? log : elsewhere).append(says(ground, id, `line ${index}`, `client-${index}`)),
    ),
  );
  expect(await seqs(id)).toEqual(Array.from({ length: 61 }, (_, index) => index + 1));
});

test('of many who take a conversation at the same moment on two processes, one wins', async () => {
  const { id, ground } = await conversation();
  await log.append(says(ground, id, 'help'));
  const take = (each: RunningLog) => {
    const agent = newId('agt');
    return each.append({
      workspaceId: ground.workspaceId,
      conversationId: id,
      decide: (state) => {
        if (state.owner.kind === 'agent') throw new Refusal('conversation.owner-changed');
        return [{ author: { kind: 'agent', id: agent }, body: { kind: 'assigned', agent } }];
      },
    });
  };
  const taken = await Promise.allSettled(
    Array.from({ length: 40 }, (_, index) => take(index % 2 ? log : elsewhere)),
  );
  expect(taken.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  expect(await seqs(id)).toEqual([1, 2]);
});

test('a refusal refuses that append alone', async () => {
  const { id, ground } = await conversation();
  const refused = log.append({
    ...says(ground, id, 'x'),
    decide: () => {
      throw new Refusal('conversation.closed');
    },
  });
  const fine = log.append(says(ground, id, 'y'));
  await expect(refused).rejects.toMatchObject({ code: 'conversation.closed' });
  expect((await fine).state.headSeq).toBe(1);
});

test('an append that the database refuses fails alone, and the others of its batch are stored', async () => {
  const good = await conversation();
  const poisoned = log.append({
    ...says(good.ground, newId('cnv'), 'bad'),
    begin: {
      contactId: newId('ctc'),
      channelAccountId: good.ground.channelAccountId,
      teamId: null,
      locale: null,
    },
  });
  const fine = Promise.all(
    Array.from({ length: 9 }, (_, index) => log.append(says(good.ground, good.id, `line ${index}`))),
  );
  await expect(poisoned).rejects.toThrow(/foreign key/);
  expect(await fine).toHaveLength(9);
});

test('another workspace cannot write to the conversation', async () => {
  const { id, ground } = await conversation();
  await log.append(says(ground, id, 'mine'));
  await expect(
    log.append({ ...says(ground, id, 'theirs'), workspaceId: newId('wsp') }),
  ).rejects.toMatchObject({ code: 'conversation.not-found' });
});

test('a customer has one live conversation on a channel: a second one is refused', async () => {
  const { id, ground } = await conversation();
  await log.append(says(ground, id, 'one'));
  await expect(log.append(says(ground, newId('cnv'), 'two'))).rejects.toMatchObject({
    code: 'conversation.closed',
  });
});

test('the other process hears the entries once it wants them', async () => {
  const { id, ground } = await conversation();
  const heard: Committed[] = [];
  elsewhere.wantRemote((hint) => hint.id === id);
  kernel.bus.setPeers(1);
  const stop = elsewhere.subscribe((commits) => heard.push(...commits));
  await log.append(says(ground, id, 'across'));
  await expect.poll(() => heard.flatMap((commit) => commit.entries.map((entry) => entry.seq))).toEqual([1]);
  stop();
});
