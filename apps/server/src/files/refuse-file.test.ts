import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRoom, pieces, type Room } from './testing/open-room.ts';
import * as made from './testing/payloads.ts';

let house: Room;
beforeAll(async () => {
  house = await openRoom();
});
afterAll(() => house.kernel.close());

const refused = { code: 'file.type-refused' };

test('pages, scripts, programs and whatever else a computer would run or render', async () => {
  const html = '<!doctype html><script>alert(1)</script>';
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(html, 'utf16le')]);
  const cases: Record<string, Buffer | string> = {
    'a.html': html,
    'page.txt': html,
    'photo.jpg': html,
    'late.txt': `  \n<!-- a --> <!-- b -->\n${html}`,
    'hidden.txt': `<!-- ${'x'.repeat(10_000)} -->${html}`,
    'marked.txt': `\ufeff${html}`,
    'wide.txt': wide,
    'a.svg': svg,
    'svg.png': svg,
    'declared.svg': `<?xml version="1.0"?>${svg}`,
    'a.xml': '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>',
    'a.php': '<?php system($_GET[0]);',
    'a.js': 'alert(1)',
    'a.bat': '@echo off',
    'a.bat.': 'fine words',
    'a.sh': 'echo',
    run: '#!/bin/sh\necho',
    'a.url': '[InternetShortcut]\nURL=https://evil.example',
    'a.reg': 'Windows Registry Editor Version 5.00',
    'a.exe': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
    'exe.pdf': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
    'a.elf': Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(200)]),
    'a.wasm': Buffer.from('0061736d01000000', 'hex'),
    'a.class': Buffer.concat([Buffer.from('cafebabe00000034', 'hex'), Buffer.alloc(50)]),
    'a.swf': Buffer.concat([Buffer.from('FWS\x0a'), Buffer.alloc(50)]),
    'a.lnk': Buffer.concat([
      Buffer.from('4c0000000114020000000000c000000000000046', 'hex'),
      Buffer.alloc(60),
    ]),
    'a.msi': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    'a.ico': Buffer.concat([Buffer.from('000001000100', 'hex'), Buffer.alloc(60)]),
    'a.7z': Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), Buffer.alloc(60)]),
    'a.gz': gzipSync(Buffer.alloc(5_000_000)),
    'a.jar': made.zip([
      { name: 'META-INF/MANIFEST.MF', body: 'Main-Class: A' },
      { name: 'A.class', body: 'x' },
    ]),
    'a.apk': made.zip([
      { name: 'AndroidManifest.xml', body: 'x' },
      { name: 'classes.dex', body: 'x' },
    ]),
    'a.docm': made.officeFile('application/vnd.ms-word.document.macroEnabled'),
    'macros.docx': made.officeFile('application/vnd.ms-word.document.macroEnabled'),
    'a.bin': Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]),
  };
  const before = await house.countRows();
  for (const [name, body] of Object.entries(cases)) {
    const outcome = await house.upload(name, body).then(
      (file) => `kept as ${file.type}`,
      (error) => error.code,
    );
    expect([name, outcome]).toEqual([name, 'file.type-refused']);
  }
  expect([await house.countRows(), await house.leftovers()]).toEqual([before, []]);
});

test('the test virus, alone, in a text, in an archive, and cut in two by the network', async () => {
  await expect(house.upload('eicar.com', made.eicar)).rejects.toMatchObject(refused);
  await expect(house.upload('a.txt', `see: ${made.eicar}`)).rejects.toMatchObject(refused);
  const archive = made.zip([{ name: 'a.txt', body: made.eicar, stored: true }]);
  await expect(house.upload('a.zip', archive)).rejects.toMatchObject(refused);
  for (const size of [1, 7, 30, 67]) {
    const file = async () => ({ name: 'a.txt', stream: pieces(Buffer.from(`xx${made.eicar}yy`), size) });
    await expect(house.upload('', '', { file })).rejects.toMatchObject(refused);
  }
  expect(await house.leftovers()).toEqual([]);
});

test('what a scanner finds, and nothing is refused that it lets pass', async () => {
  const scan = async (path: string) => !String(await readFile(path)).includes('worm');
  await expect(house.upload('a.txt', 'a worm', { in: { ...house.room, scan } })).rejects.toMatchObject(
    refused,
  );
  expect(await house.upload('a.txt', 'a bird', { in: { ...house.room, scan } })).toMatchObject({
    name: 'a.txt',
  });
});

test('a picture that says it is enormous, and a damaged one', async () => {
  const large = { code: 'file.too-large' };
  await expect(house.upload('a.png', made.hugePng(50_000, 50_000))).rejects.toMatchObject(large);
  await expect(house.upload('a.png', made.hugePng(2_000_000_000, 2))).rejects.toMatchObject(
    expect.objectContaining({ code: expect.stringMatching(/^file\./) }),
  );
  const jpeg = await made.picture('jpeg', 300, 300);
  await expect(house.upload('a.jpg', jpeg.subarray(0, jpeg.length / 2))).rejects.toMatchObject(refused);
  await expect(house.upload('a.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'))).rejects.toMatchObject(
    refused,
  );
  expect(await house.leftovers()).toEqual([]);
});

test('an archive is never unpacked: a bomb is so many bytes like any other', async () => {
  const zeros = Buffer.alloc(20_000_000);
  const bomb = made.zip([
    { name: '[Content_Types].xml', body: zeros },
    { name: 'word/document.xml', body: 'x' },
  ]);
  expect(bomb.length).toBeLessThan(100_000);
  const file = await house.upload('a.zip', bomb).catch((error) => error.code);
  expect(file).toMatchObject({ sizeBytes: bomb.length });
});

test('a film or HEIC picture that lies about its insides', async () => {
  const mp4 = made.film('isom');
  mp4.writeUInt32BE(0x7fffffff, mp4.indexOf('moov') - 4);
  await expect(house.upload('a.mp4', mp4)).rejects.toMatchObject(refused);
  let nested = made.box('trak');
  for (let depth = 0; depth < 1_000; depth++) nested = made.box('moov', nested);
  const start = mp4.subarray(0, mp4.indexOf('uuid') - 4);
  await expect(house.upload('a.mp4', Buffer.concat([start, nested]))).rejects.toMatchObject(refused);
  const crowd = Buffer.concat(Array.from({ length: 30_000 }, () => made.box('free')));
  await expect(house.upload('a.mp4', Buffer.concat([start, crowd]))).rejects.toMatchObject(refused);
  expect(await house.upload('a.heic', made.forgedHeic({ count: 1, length: 3 }))).toBeDefined();
  for (const extents of [
    { count: 1, start: 0, length: 20 },
    { count: 1, length: 2_000_000_000 },
    { count: 1, length: 0 },
    { count: 65_535, length: 1 },
  ])
    await expect(house.upload('a.heic', made.forgedHeic(extents))).rejects.toMatchObject(refused);
});

test('an empty file, no file, and one that breaks off', async () => {
  const invalid = { code: 'request.invalid' };
  await expect(house.upload('a.txt', '')).rejects.toMatchObject(invalid);
  await expect(house.upload('', '', { file: async () => undefined })).rejects.toMatchObject(invalid);
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('half of it');
      throw new Error('socket hang up');
    })(),
  );
  const file = async () => ({ name: 'a.txt', stream: broken });
  await expect(house.upload('', '', { file })).rejects.toMatchObject(invalid);
  expect(await house.leftovers()).toEqual([]);
});
