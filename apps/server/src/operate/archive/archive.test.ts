import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArchive } from './read-archive.ts';
import { parseTarHeader, writeTarHeader } from './tar-header.ts';
import { type Entry, type Part, writeArchive } from './write-archive.ts';

const contents = ['', 'a', 'b'.repeat(512), '客服'.repeat(70_000)].map((text) => Buffer.from(text));
const parts: Part[] = [];
let directory: string;
let file: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'parley-archive-'));
  file = join(directory, 'archive.tar.gz');
  await writeArchive(file, entries(), (part) => parts.push(part));
});
afterAll(() => rmSync(directory, { recursive: true }));

async function* entries(): AsyncGenerator<Entry> {
  for (const [index, data] of contents.entries())
    yield { name: `some/${index}`, size: data.length, data: [data] };
}

async function read(path: string): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const { name, data } of readArchive(path)) {
    const chunks: Buffer[] = [];
    for await (const chunk of data) chunks.push(chunk);
    found.push([name, Buffer.concat(chunks).toString()]);
  }
  return found;
}

test('files come out as they went in, in their order, and tar reads them too', async () => {
  expect(await read(file)).toEqual(contents.map((data, index) => [`some/${index}`, data.toString()]));
  expect(parts.map(({ bytes }) => bytes)).toEqual(contents.map(({ length }) => length));
  const tar = spawnSync('tar', ['xzOf', file, 'some/3']);
  if (!tar.error) expect(tar.stdout.equals(contents[3] ?? Buffer.alloc(0))).toBe(true);
});

test('a file may be passed over unread', async () => {
  const names: string[] = [];
  for await (const { name } of readArchive(file)) names.push(name);
  expect(names).toHaveLength(contents.length);
});

test('an archive that was cut short or changed anywhere is not read to its end', async () => {
  const whole = readFileSync(file);
  const spoilt = join(directory, 'spoilt');
  for (const place of [0, 20, Math.floor(whole.length / 2), whole.length - 6]) {
    writeFileSync(spoilt, whole.subarray(0, place));
    await expect(read(spoilt)).rejects.toThrow();
    const flipped = Buffer.from(whole);
    flipped[place] = (flipped[place] ?? 0) ^ 0x55;
    writeFileSync(spoilt, flipped);
    await expect(read(spoilt)).rejects.toThrow();
  }
});

test('an entry that is not as long as it said is not written', async () => {
  async function* lying(): AsyncGenerator<Entry> {
    yield { name: 'x', size: 3, data: [Buffer.from('four')] };
  }
  await expect(writeArchive(join(directory, 'lying'), lying(), () => {})).rejects.toThrow('x changed');
});

test('a header whose bytes changed is refused', () => {
  const header = writeTarHeader({ name: 'x', size: 1 }, 0);
  expect(parseTarHeader(header)).toEqual({ name: 'x', size: 1 });
  header.write('y');
  expect(() => parseTarHeader(header)).toThrow('not sound');
});
