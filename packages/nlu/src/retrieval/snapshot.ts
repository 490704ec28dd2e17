import type { Language } from '../language.ts';
import type { KnowledgeEntry } from './knowledge-entry.ts';
import { createIndex, type KnowledgeIndex, openShelf } from './knowledge-index.ts';
import type { Entry } from './shelf.ts';

const magic = 0x58494b50;
const version = 1;
const headBytes = 16;
const languages: ReadonlySet<unknown> = new Set<Language>(['zh-Hans', 'zh-Hant', 'en', 'ja', 'und']);

/**
 * Writes down what an index holds: equal indexes give equal bytes, whatever their past. Kept are the texts and not what was made of them, so that a later version reads them
 * as well as it can; a head of four 32-bit numbers tells the kind, the version, the length and a checksum (FNV-1a) of the rest.
 */
export function saveIndex(index: KnowledgeIndex): Uint8Array<ArrayBuffer> {
  const entries = [...openShelf(index).entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(describe);
  const body = new TextEncoder().encode(JSON.stringify(entries));
  const bytes = new Uint8Array(headBytes + body.length);
  const head = new DataView(bytes.buffer);
  bytes.set(body, headBytes);
  [magic, version, body.length, checksum(body)].forEach((value, at) => {
    head.setUint32(at * 4, value, true);
  });
  return bytes;
}

/** Reads an index back. Throws an error that says so when the bytes are no snapshot, are damaged, or come from a newer version. */
export function loadIndex(bytes: Uint8Array): KnowledgeIndex {
  if (bytes.length < headBytes) throw new Error('This is no snapshot of a knowledge index.');
  const head = new DataView(bytes.buffer, bytes.byteOffset, headBytes);
  const [kind, written, length, sum] = [0, 4, 8, 12].map((at) => head.getUint32(at, true));
  if (kind !== magic) throw new Error('This is no snapshot of a knowledge index.');
  if (written !== version)
    throw new Error(`This snapshot is of version ${written}; version ${version} is read here.`);
  const body = bytes.subarray(headBytes);
  if (body.length !== length || checksum(body) !== sum)
    throw new Error('This snapshot of a knowledge index is damaged.');
  return createIndex(parseEntries(JSON.parse(new TextDecoder().decode(body))));
}

function describe({ id, hint, examples }: Entry): KnowledgeEntry {
  const answer = examples.find(({ kind }) => kind === 'answer');
  const questions = examples.filter(({ kind }) => kind === 'question').map(({ text }) => text);
  return { id, questions, answer: answer?.text, language: hint };
}

function parseEntries(read: unknown): KnowledgeEntry[] {
  if (!Array.isArray(read) || !read.every(isEntry))
    throw new Error('This snapshot of a knowledge index is damaged.');
  return read;
}

function isEntry(read: unknown): read is KnowledgeEntry {
  if (typeof read !== 'object' || read === null) return false;
  const { id, questions, answer, language }: Partial<Record<keyof KnowledgeEntry, unknown>> = read;
  return (
    typeof id === 'string' &&
    Array.isArray(questions) &&
    questions.every((question) => typeof question === 'string') &&
    (answer === undefined || typeof answer === 'string') &&
    (language === undefined || languages.has(language))
  );
}

function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 1) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  return sum >>> 0;
}
