import type { Attachment } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { openRoom, type Room } from './testing/open-room.ts';
import * as made from './testing/payloads.ts';

let house: Room;
beforeAll(async () => {
  house = await openRoom();
});
afterAll(() => house.kernel.close());

const check = (list: Attachment[], where = house.workspaceId) =>
  house.files.attachmentsExist(house.kernel.database.system, where, list);
const unknown = { code: 'file.unknown' };

test('stored files come back in their order and just as they are stored', async () => {
  const [text, image] = [
    await house.upload('a.txt', 'hello'),
    await house.upload('a.png', await made.picture('png')),
  ];
  expect(await check([image, text])).toEqual([image, text]);
  const { width: _width, height: _height, ...untold } = image;
  expect(await check([untold])).toEqual([image]);
  expect(await check([])).toEqual([]);
});

test('no field may be invented, no key guessed, and no file of another workspace taken', async () => {
  const [file, other] = [
    await house.upload('a.png', await made.picture('png')),
    await house.upload('a.txt', 'hello'),
  ];
  const forged: Partial<Attachment>[] = [
    { key: other.key },
    { id: other.id },
    { id: newId('fil') },
    { name: 'b.png' },
    { type: 'text/html' },
    { sizeBytes: 1 },
    { width: 1 },
    { height: 9_999 },
  ];
  for (const lie of forged) await expect(check([other, { ...file, ...lie }])).rejects.toMatchObject(unknown);
  await expect(check([{ ...other, width: 10, height: 10 }])).rejects.toMatchObject(unknown);
  await expect(check([file], newId('wsp'))).rejects.toMatchObject(unknown);
});
