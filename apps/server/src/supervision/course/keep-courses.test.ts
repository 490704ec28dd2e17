import type { ConversationId, ConversationState, Entry } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createConversations, type Log } from '../../conversations/index.ts';
import { type Ground, quietPorts, says, seedGround } from '../../conversations/testing/index.ts';
import { newId } from '../../kernel/ids.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { keepCourses } from './keep-courses.ts';
import { findCourses } from './store.ts';

let kernel: TestKernel;
let log: Log;
let ground: Ground;
let id: ConversationId;
beforeAll(async () => {
  kernel = await testKernel();
  ({ log } = createConversations(kernel, quietPorts));
});
beforeEach(async () => {
  ground = await seedGround(kernel);
  id = newId('cnv');
});
afterAll(() => kernel.close());

/** A process that keeps courses, with how often it read anything. */
function keeper() {
  const { hot } = kernel.database;
  let reads = 0;
  const rows: typeof hot.rows = (statement) => {
    reads++;
    return hot.rows(statement);
  };
  const database = { ...kernel.database, hot: { ...hot, rows } };
  const reaction = keepCourses({ ...kernel, database });
  return {
    hear: ({ entry, state }: Heard) => reaction.run(entry, state),
    reads: () => reads,
  };
}
interface Heard {
  entry: Entry;
  state: ConversationState;
}

async function say(text: string): Promise<Heard> {
  const verdict = await log.append(says(ground, id, text));
  if (verdict.kind !== 'appended') throw new Error('It stands there already.');
  return { entry: verdict.entries.at(-1) as Entry, state: verdict.state };
}
const asked = async () => (await findCourses(kernel.database.hot, [id])).map(({ course }) => course.asked);

test('what a customer says one after the other is followed without reading it again', async () => {
  const here = keeper();
  await here.hear(await say('Where is my parcel'));
  const first = here.reads();
  await here.hear(await say('It was to come on Monday'));
  await here.hear(await say('Nobody answers the phone'));
  expect(here.reads()).toBe(first);
  expect(await asked()).toEqual([['whereismyparcel', 'itwastocomeonmonday', 'nobodyanswersthephone']]);
});

test('what another process followed meanwhile is not left out', async () => {
  const [here, there] = [keeper(), keeper()];
  await here.hear(await say('Where is my parcel'));
  await there.hear(await say('It was to come on Monday'));
  await there.hear(await say('Nobody answers the phone'));
  await here.hear(await say('I want my money back'));
  expect(await asked()).toEqual([
    ['whereismyparcel', 'itwastocomeonmonday', 'nobodyanswersthephone', 'iwantmymoneyback'],
  ]);
});

test('what nobody told the reaction of is read with what comes after', async () => {
  const here = keeper();
  await here.hear(await say('Where is my parcel'));
  await say('It was to come on Monday');
  await here.hear(await say('Nobody answers the phone'));
  expect(await asked()).toEqual([['whereismyparcel', 'itwastocomeonmonday', 'nobodyanswersthephone']]);
});
