import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { openRoom, type Room } from './testing/open-room.ts';

let house: Room;
beforeAll(async () => {
  house = await openRoom();
});
afterAll(() => house.kernel.close());

test('whoever has id and key, and nobody else', async () => {
  const file = await house.upload('a.txt', 'secret words');
  const opened = await house.files.open(file.id, file.key);
  expect(opened).toMatchObject({ name: 'a.txt', type: 'text/plain', sizeBytes: 12, inline: false });
  expect(opened && (await readText(opened.stream))).toBe('secret words');
  const other = await house.upload('b.txt', 'other words');
  const wrong: [string, string][] = [
    [file.id, other.key],
    [file.id, ''],
    [file.id, file.key.slice(0, -1)],
    [file.id, 'x'.repeat(100_000)],
    [other.id, file.key],
    [newId('fil'), file.key],
    ['../../../etc/passwd', file.key],
    [`${file.id}/../${other.id}`, file.key],
    [`${file.id}\u0000`, file.key],
  ];
  for (const [id, key] of wrong) expect(await house.files.open(id, key)).toBeUndefined();
});

test('a part of a file is read where a part is asked for', async () => {
  const file = await house.upload('a.txt', '0123456789');
  const opened = await house.files.open(file.id, file.key, { range: 'bytes=2-4' });
  expect(opened).toMatchObject({ range: { start: 2, end: 4 }, sizeBytes: 10 });
  expect(opened && (await readText(opened.stream))).toBe('234');
});

test('a file that is gone from the disk is not there', async () => {
  const file = await house.upload('a.txt', 'soon gone');
  await house.storage.remove(file.id);
  expect(await house.files.open(file.id, file.key)).toBeUndefined();
});
