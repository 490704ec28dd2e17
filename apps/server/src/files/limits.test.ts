import { Readable } from 'node:stream';
import { fileLimits, type WorkspaceId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { openRoom, pieces, type Room } from './testing/open-room.ts';
import * as made from './testing/payloads.ts';

let house: Room;
beforeAll(async () => {
  house = await openRoom();
});
afterAll(() => house.kernel.close());

const tooLarge = { code: 'file.too-large' };

test('a file of just the limit is kept; of an endless one no more than twice the limit is read', async () => {
  const line = Buffer.alloc(1024 * 1024, 'a line of text\n');
  let given = 0;
  const endless = (most: number) =>
    Readable.from(
      (function* () {
        for (given = 0; given < most; given += line.length) yield line;
      })(),
    );
  let stream: Readable | undefined;
  const upTo = (most: number) => {
    const sent = endless(most);
    stream = sent;
    return house.upload('', '', { file: async () => ({ name: 'a.txt', stream: sent }) });
  };
  expect(await upTo(fileLimits.bytes)).toMatchObject({ sizeBytes: fileLimits.bytes });
  await expect(upTo(1_000 * fileLimits.bytes)).rejects.toMatchObject(tooLarge);
  await expect.poll(() => stream?.destroyed).toBe(true);
  expect(given).toBeLessThan(2 * fileLimits.bytes + 5 * line.length);
  expect(await house.leftovers()).toEqual([]);
});

test('a parser that cut the file at its own limit is not believed', async () => {
  const stream = Object.assign(pieces(Buffer.from('some text')), { truncated: true });
  const file = async () => ({ name: 'a.txt', stream });
  await expect(house.upload('', '', { file })).rejects.toMatchObject(tooLarge);
});

test('a visitor may send thirty files an hour, also when all come at once; agents are not counted', async () => {
  const owner = { kind: 'visitor', id: newId('ctc') } as const;
  const outcomes = await Promise.all(
    Array.from({ length: 33 }, () =>
      house.upload('a.txt', 'hello', { owner }).then(
        () => 'kept',
        (error) => error.code,
      ),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(30);
  const file = () => Promise.reject(new Error('nobody should listen'));
  const flood = { code: 'request.too-many' };
  await expect(house.upload('', '', { owner, file })).rejects.toMatchObject(flood);
  expect(await house.upload('a.txt', 'hello', { owner: { ...owner, id: newId('ctc') } })).toBeDefined();
  for (let count = 0; count < 31; count++) expect(await house.upload('a.txt', 'hello')).toBeDefined();
  house.clock.advance(3_600_001);
  expect(await house.upload('a.txt', 'hello', { owner })).toBeDefined();
});

test('a full disk is said plainly and leaves nothing behind', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  const storage = { ...house.storage, keep: () => Promise.reject(full) };
  const before = await house.countRows();
  await expect(house.upload('a.txt', 'hello', { in: { ...house.room, storage } })).rejects.toMatchObject({
    code: 'store.full',
  });
  await expect(
    house.upload('a.png', await made.picture('png'), { in: { ...house.room, storage } }),
  ).rejects.toMatchObject({ code: 'store.full' });
  expect([await house.countRows(), await house.leftovers()]).toEqual([before, []]);
});

test('bytes whose row could not be written are taken away again', async () => {
  const removed: string[] = [];
  const storage = { ...house.storage, remove: async (id: string) => void removed.push(id) };
  const nowhere: WorkspaceId = newId('wsp');
  await expect(
    house.upload('a.txt', 'hello', { in: { ...house.room, storage }, workspaceId: nowhere }),
  ).rejects.toThrow();
  expect(removed).toHaveLength(1);
});
