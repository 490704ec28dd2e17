import { createHash } from 'node:crypto';
import { attachment } from '@parley/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { openRoom, type Room } from './testing/open-room.ts';
import * as made from './testing/payloads.ts';

let house: Room;
beforeAll(async () => {
  house = await openRoom();
});
afterAll(() => house.kernel.close());

test('a file is stored under its id alone, read back whole, and known by what its bytes are', async () => {
  const file = await house.upload('../../发票.exe', '%PDF-1.4\n1 0 obj\n%%EOF');
  expect(attachment.safeParse(file).success).toBe(true);
  expect(file).toMatchObject({ name: '发票.pdf', type: 'application/pdf', sizeBytes: 22 });
  expect(Buffer.from(file.key, 'base64url')).toHaveLength(32);
  expect(String(await house.stored(file))).toBe('%PDF-1.4\n1 0 obj\n%%EOF');
  const row = await house.kernel.database.system.find<{ row: string; sha256: string }>(
    sql`select file::text as row, sha256 from file where id = ${file.id}`,
  );
  expect(row?.row).not.toContain(file.key);
  expect(row?.sha256).toBe(
    createHash('sha256')
      .update(await house.stored(file))
      .digest('hex'),
  );
  expect(await house.leftovers()).toEqual([]);
});

test('the usual files of customers are known by their bytes, whatever they are called', async () => {
  const office = 'application/vnd.openxmlformats-officedocument';
  const cfb = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  const cases: [string, Buffer | string, string, string][] = [
    ['a', await made.picture('png'), 'a.png', 'image/png'],
    ['a.png', await made.picture('jpeg'), 'a.jpg', 'image/jpeg'],
    ['a.webp', await made.picture('webp'), 'a.webp', 'image/webp'],
    ['a.gif', await made.picture('gif'), 'a.gif', 'image/gif'],
    ['a.avif', await made.picture('avif'), 'a.webp', 'image/webp'],
    ['a.heic', await made.heic(), 'a.heic', 'image/heic'],
    ['a.mp4', made.film('isom'), 'a.mp4', 'video/mp4'],
    ['a.mov', made.film('qt  '), 'a.mov', 'video/quicktime'],
    ['a.amr', '#!AMR\n\x00\x01', 'a.amr', 'audio/amr'],
    ['a.wav', Buffer.concat([Buffer.from('RIFF\x24\0\0\0WAVEfmt '), Buffer.alloc(40)]), 'a.wav', 'audio/wav'],
    ['a.doc', cfb, 'a.doc', 'application/msword'],
    ['a.xls', cfb, 'a.xls', 'application/vnd.ms-excel'],
    [
      'a.docx',
      made.officeFile(`${office}.wordprocessingml.document`),
      'a.docx',
      `${office}.wordprocessingml.document`,
    ],
    ['a.zip', made.zip([{ name: 'a.txt', body: 'hello' }]), 'a.zip', 'application/zip'],
    ['a.csv', '订单,金额\nSP1,100\n', 'a.csv', 'text/csv'],
    ['a.txt', Buffer.from('b6a9b5a5bac5', 'hex'), 'a.txt', 'text/plain'],
    ['a.txt', Buffer.from('\ufeffwide 文字', 'utf16le'), 'a.txt', 'text/plain'],
    ['a.log', 'BM begins like a bitmap', 'a.log', 'text/plain'],
    ['a.txt', '\ufeff<3 you & <b>us</b>', 'a.txt', 'text/plain'],
  ];
  for (const [name, body, expectedName, type] of cases) {
    const file = await house.upload(name, body);
    expect([name, file.name, file.type]).toEqual([name, expectedName, type]);
    const opened = await house.files.open(file.id, file.key);
    opened?.stream.destroy();
    expect(opened?.inline).toBe(/^(image\/(?!heic)|audio|video)/.test(type));
  }
});

test('a picture is drawn anew, upright, without place, camera or what hides behind it', async () => {
  for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
    const given = await made.placedPicture(format);
    expect([format, given.includes(made.camera)]).toEqual([format, true]);
    const file = await house.upload(`a.${format}`, given);
    const kept = await house.stored(file);
    const facts = await sharp(kept).metadata();
    expect(kept.includes(made.camera)).toBe(false);
    expect([facts.exif, facts.xmp, facts.iptc, facts.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([format, file.width, file.height, facts.width, facts.height]).toEqual([format, 32, 64, 32, 64]);
    expect(file.sizeBytes).toBe(kept.length);
  }
});

test('a picture that is also something else is only a picture afterwards', async () => {
  const script = '<script>alert(1)</script>';
  const archive = made.zip([{ name: 'evil.js', body: script, stored: true }]);
  const polyglots: [string, Buffer][] = [
    ['a.jpg', Buffer.concat([await made.picture('jpeg'), archive])],
    ['a.gif', Buffer.concat([await made.picture('gif'), Buffer.from(`*/=1;${script}`)])],
    ['a.html', Buffer.concat([await made.picture('webp'), Buffer.from(script)])],
    ['a.png', await made.pngWithText(script)],
  ];
  for (const [name, body] of polyglots) {
    const kept = await house.stored(await house.upload(name, body));
    expect([name, kept.includes('script'), kept.includes('PK\x03\x04')]).toEqual([name, false, false]);
    expect((await sharp(kept).metadata()).width).toBe(64);
  }
});

test('a moving picture keeps moving', async () => {
  for (const format of ['gif', 'webp'] as const) {
    const file = await house.upload(`a.${format}`, await made.movingPicture(format));
    expect(file).toMatchObject({ type: `image/${format}`, width: 20, height: 10 });
    expect((await sharp(await house.stored(file), { animated: true }).metadata()).pages).toBe(3);
  }
});

test('a film and a HEIC picture forget their place and stay what they are', async () => {
  for (const [name, brand] of [
    ['a.mp4', 'isom'],
    ['a.mov', 'qt  '],
    ['a.3gp', '3gp4'],
  ] as const) {
    const given = made.film(brand);
    const kept = await house.stored(await house.upload(name, given));
    expect(given.includes(made.place)).toBe(true);
    expect([name, kept.includes(made.place), kept.length]).toEqual([name, false, given.length]);
    expect(kept.includes('frames stay')).toBe(true);
  }
  const given = await made.heic();
  const kept = await house.stored(await house.upload('a.heic', given));
  expect([given.includes(made.camera), kept.includes(made.camera)]).toEqual([true, false]);
  const picture = sharp(made.asAvif(kept));
  expect((await picture.metadata()).exif).toBeUndefined();
  expect((await picture.raw().toBuffer()).length).toBeGreaterThan(0);
});
