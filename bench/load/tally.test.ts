import { expect, test } from 'vitest';
import { createTally } from './tally.ts';

test('times are taken from the moment a message was said, and a stretch counts only its own', () => {
  let now = 0;
  const tally = createTally(() => now);
  const early = tally.say();
  tally.begin();
  now = 100;
  const first = tally.say();
  now = 103;
  tally.acknowledge(first);
  tally.acknowledge(early);
  now = 105;
  tally.seen(first);
  tally.answered(first);
  now = 1000;
  const stretch = tally.end();
  expect(stretch).toMatchObject({
    said: 1,
    acknowledged: 1,
    seconds: 1,
    ackMs: [3],
    endToEndMs: [5],
    roundTripMs: [5],
  });
  expect(tally.waiting()).toBe(0);
});

test('what was acknowledged and not seen, or seen twice, is reported', () => {
  const tally = createTally(() => 0);
  const [whole, unseen, twice, unanswered] = [tally.say(), tally.say(), tally.say(), tally.say()];
  for (const number of [whole, unseen, twice, twice]) tally.acknowledge(number as number);
  for (const number of [whole, twice, twice]) tally.seen(number as number);
  expect(tally.report()).toMatchObject({
    acknowledged: [whole, unseen, twice],
    notSeenOnce: [
      [unseen, 0],
      [twice, 2],
    ],
  });
  expect(tally.waiting()).toBe(1);
  expect(unanswered).toBe(3);
});
