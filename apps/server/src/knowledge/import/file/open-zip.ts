import { inflateRawSync } from 'node:zlib';
import { importProblem } from '../import-problem.ts';
import { FileProblem } from './file-problem.ts';

const mostEntries = 2_000;
const mostBytes = 64 * 1024 * 1024;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const stored = 0;
const deflated = 8;

/** The names in a zip, after every entry was unpacked once within a limit: what it says of its own sizes is not believed. */
export function checkZip(bytes: Buffer): Set<string> {
  const names = new Set<string>();
  let left = mostBytes;
  for (const { name, method, from, packedBytes } of listEntries(bytes)) {
    names.add(name);
    left -= unpack(bytes.subarray(from, from + packedBytes), method, left).length;
    if (left < 0) throw tooLarge();
  }
  return names;
}

/** The files in a zip that was checked. */
export const readZip = (bytes: Buffer): Map<string, Buffer> =>
  new Map(
    listEntries(bytes).map(({ name, method, from, packedBytes }) => [
      name,
      unpack(bytes.subarray(from, from + packedBytes), method, mostBytes),
    ]),
  );

function unpack(packed: Buffer, method: number, most: number): Buffer {
  if (method === stored) return packed;
  if (method !== deflated) throw broken();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : broken();
  }
}

interface Entry {
  name: string;
  method: number;
  from: number;
  packedBytes: number;
}

function listEntries(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endSignature) throw broken();
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) throw tooLarge();
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) throw broken();
    const [nameBytes, extraBytes, noteBytes] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    if (local + 30 > bytes.length) throw broken();
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + (nameBytes ?? 0)),
      method: bytes.readUInt16LE(at + 10),
      from: local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28),
      packedBytes: bytes.readUInt32LE(at + 20),
    });
    at += 46 + (nameBytes ?? 0) + (extraBytes ?? 0) + (noteBytes ?? 0);
  }
  return entries;
}

const broken = () => new FileProblem(importProblem('damaged'));
const tooLarge = () => new FileProblem(importProblem('unpacks-too-large', mostBytes / 1024 / 1024));
