import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { openTestHouse } from '../house.ts';

test('a line that was opened and never used does not hold up the end', { timeout: 20_000 }, async () => {
  const house = await openTestHouse();
  const line = connect(Number(new URL(house.url).port), '127.0.0.1');
  await once(line, 'connect');
  const closed = once(line, 'close');
  line.on('error', () => {});
  await house.close();
  await closed;
  expect(line.bytesRead).toBe(0);
});
