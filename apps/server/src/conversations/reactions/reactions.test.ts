import type { ConversationId, Entry } from '@parley/contract';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { openLog, type RunningLog } from '../log/log.ts';
import { type Ground, says, seedGround } from '../testing/test-log.ts';
import type { Reaction } from './reaction.ts';
import { createReactor, type Reactor } from './reactor.ts';

let kernel: TestKernel;
let other: TestKernel;
let ground: Ground;
const running: Reactor[] = [];

beforeAll(async () => {
  kernel = await testKernel();
  other = await testKernel({ share: kernel });
});
beforeEach(async () => {
  ground = await seedGround(kernel);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((reactor) => reactor.stop()));
});
afterAll(async () => {
  await other.close();
  await kernel.close();
});

/** A process: its log and its reactions, started. */
async function processWith(
  on: TestKernel,
  ...reactions: Reaction[]
): Promise<{ log: RunningLog; reactor: Reactor }> {
  const reactor = createReactor(on);
  for (const reaction of reactions) reactor.add(reaction);
  const log = openLog(on, { isHeard: reactor.isHeard, markOf: reactor.markOf });
  await reactor.start(log, () => ({ visitors: 0, agents: 0 }));
  running.push(reactor);
  return { log, reactor };
}

const hearing = (heard: string[], name = 'listener'): Reaction => ({
  name,
  wants: (entry) => entry.body.kind === 'message' && entry.author.kind === 'contact',
  run: async (entry) => void heard.push(textOf(entry)),
});
const textOf = (entry: Entry) => (entry.body.kind === 'message' ? (entry.body.text ?? '') : entry.body.kind);
const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}`);
async function conversation(): Promise<{ id: ConversationId; from: Ground }> {
  return { id: newId('cnv'), from: { ...ground, contactId: await ground.newContact() } };
}
const marks = (id: ConversationId) =>
  kernel.database.system.find<{ reacted: number; head: number }>(
    sql`select reacted_seq as reacted, head_seq as head from conversation where id = ${id}`,
  );

test('a reaction runs at once after the commit, once per entry, in their order', async () => {
  const heard: string[] = [];
  const { log, reactor } = await processWith(kernel, hearing(heard));
  const { id, from } = await conversation();
  await Promise.all(lines(30).map((line) => log.append(says(from, id, line))));
  await reactor.idle();
  expect(heard).toEqual(lines(30));
  expect(await marks(id)).toEqual({ reacted: 30, head: 30 });
});

test('while people talk, the log brings the marks to the store, and no statement of their own', async () => {
  const heard: string[] = [];
  const { log, reactor } = await processWith(kernel, hearing(heard));
  const { id, from } = await conversation();
  for (const [index, line] of lines(3).entries()) {
    await log.append(says(from, id, line));
    expect(await marks(id)).toEqual({ reacted: index, head: index + 1 });
    await expect.poll(() => reactor.markOf(id)).toMatchObject({ seq: index + 1 });
  }
});

test('what nobody hears counts as reacted to in the very commit', async () => {
  const { log } = await processWith(kernel, { ...hearing([]), wants: () => false });
  const { id, from } = await conversation();
  await log.append(says(from, id, 'to the void'));
  expect(await marks(id)).toEqual({ reacted: 1, head: 1 });
});

test('entries that a dead process left behind are found by the sweep of the next', async () => {
  const { id, from } = await conversation();
  const dead = openLog(kernel, { isHeard: () => true });
  await dead.append(says(from, id, 'left behind'));
  const heard: string[] = [];
  await processWith(kernel, hearing(heard));
  await expect.poll(() => heard).toEqual(['left behind']);
});

test('a reaction that fails is tried again, holds up neither its neighbours nor other conversations, and keeps its order', async () => {
  const heard: string[] = [];
  const steady: string[] = [];
  let broken = true;
  const fragile = hearing(heard, 'fragile');
  const { log } = await processWith(kernel, hearing(steady, 'steady'), {
    ...fragile,
    run: async (entry, state) => {
      if (broken && textOf(entry) === 'poison') throw new Error('not now');
      await fragile.run(entry, state);
    },
  });
  const [one, two] = [await conversation(), await conversation()];
  for (const line of ['poison', 'after']) await log.append(says(one.from, one.id, line));
  await log.append(says(two.from, two.id, 'elsewhere'));
  await expect.poll(() => steady.toSorted()).toEqual(['after', 'elsewhere', 'poison']);
  expect(heard).toEqual(['elsewhere']);
  const parked = await kernel.database.system.rows(
    sql`select reaction, seq from parked where conversation_id = ${one.id}`,
  );
  expect(parked).toEqual([{ reaction: 'fragile', seq: 1 }]);
  broken = false;
  await expect.poll(() => heard).toEqual(['elsewhere', 'poison', 'after']);
  await expect
    .poll(() => kernel.database.system.rows(sql`select 1 from parked where conversation_id = ${one.id}`))
    .toEqual([]);
});

test('two processes share the lanes, and what one writes the other reacts to where it holds the lane', async () => {
  const heard: string[] = [];
  const here = await processWith(kernel, hearing(heard));
  const there = await processWith(other, hearing(heard));
  await expect.poll(() => [here.reactor.figures().lanes, there.reactor.figures().lanes]).toEqual([32, 32]);
  const many = await Promise.all(lines(20).map(conversation));
  await Promise.all(many.map(({ id, from }, index) => here.log.append(says(from, id, `line ${index}`))));
  await expect.poll(() => heard.toSorted()).toEqual(lines(20).toSorted());
});

/** The same process, with how often it read what is due. */
function counting(on: TestKernel): { on: TestKernel; reads(): number } {
  const { hot } = on.database;
  let reads = 0;
  const rows: typeof hot.rows = (statement) => {
    if (statement.text.includes('from parked where conversation_id')) reads++;
    return hot.rows(statement);
  };
  return { on: { ...on, database: { ...on.database, hot: { ...hot, rows } } }, reads: () => reads };
}

test('what this process wrote it reacts to without reading it again; what another wrote in between is read, though no word of it came', async () => {
  const heard: string[] = [];
  const counted = counting(kernel);
  const { log, reactor } = await processWith(counted.on, hearing(heard));
  const { id, from } = await conversation();
  for (const line of lines(5)) {
    await log.append(says(from, id, line));
    await reactor.idle();
  }
  expect(heard).toEqual(lines(5));
  expect(counted.reads()).toBe(0);
  const silent = { ...other, bus: { ...other.bus, publish: () => {} } };
  await openLog(silent, { isHeard: () => true }).append(says(from, id, 'elsewhere'));
  await log.append(says(from, id, 'here again'));
  await reactor.idle();
  expect(heard).toEqual([...lines(5), 'elsewhere', 'here again']);
  const reads = counted.reads();
  expect(reads).toBeGreaterThan(0);
  await log.append(says(from, id, 'and again'));
  await reactor.idle();
  expect(heard.slice(5)).toEqual(['elsewhere', 'here again', 'and again']);
  expect(counted.reads()).toBe(reads);
});

test('what was brought in from elsewhere is reacted to by nobody, and what is said after it is', async () => {
  const heard: string[] = [];
  const { log, reactor } = await processWith(kernel, hearing(heard));
  const { id, from } = await conversation();
  await log.append({ ...says(from, id, 'long ago'), isHistory: true });
  await log.append(says(from, id, 'now'));
  await reactor.idle();
  await log.append({ ...says(from, id, 'long ago too'), isHistory: true });
  await log.append(says(from, id, 'and now'));
  await reactor.idle();
  expect(heard).toEqual(['now', 'and now']);
});

test('a process whose lease was taken over may not move the marks any more', async () => {
  const { log, reactor } = await processWith(kernel, hearing([]));
  const { id, from } = await conversation();
  await kernel.database.system.run(sql`update lane set epoch = epoch + 1, process_id = 'somebody-else'`);
  await log.append(says(from, id, 'fenced'));
  await reactor.idle();
  expect(await marks(id)).toEqual({ reacted: 0, head: 1 });
  await kernel.database.system.run(sql`update lane set process_id = null`);
});
