import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { ZodError } from 'zod';
import { type ArchivedFile, readArchive } from '../archive/read-archive.ts';
import type { Part } from '../archive/write-archive.ts';
import { aboutName, type Manifest, manifestName, parseAbout, parseManifest } from '../backup/manifest.ts';
import { OperateError } from '../operate-error.ts';

/** Reads a backup from end to end and answers its list; refuses what is none, what is damaged and what only a later version reads. */
export async function verifyBackup(file: string): Promise<Manifest> {
  if (!existsSync(file)) throw new OperateError(`There is no file ${file}.`);
  try {
    const { manifest, parts } = await readAll(file);
    if (!manifest) throw new Error('its list is missing');
    const differing = findDifference(manifest.parts, parts);
    if (differing) throw new Error(`${differing} is not what was saved`);
    return manifest;
  } catch (error) {
    if (error instanceof OperateError) throw error;
    const why = error instanceof ZodError ? 'its list is not in order' : (error as Error).message;
    throw new OperateError(`${file} is damaged: ${why}. Nothing was changed; use another backup.`);
  }
}

async function readAll(file: string): Promise<{ manifest: Manifest | undefined; parts: Part[] }> {
  const parts: Part[] = [];
  let manifest: Manifest | undefined;
  let isKnown = false;
  try {
    for await (const entry of readArchive(file)) {
      if (!isKnown) await refuseForeign(file, entry, parts);
      else if (entry.name === manifestName) manifest = parseManifest((await wholeOf(entry)).toString());
      else parts.push(await sumOf(entry));
      isKnown = true;
    }
  } catch (error) {
    if (isKnown || error instanceof OperateError) throw error;
    throw notOurs(file);
  }
  return { manifest, parts };
}

/** The first file tells whether the rest can be read. */
async function refuseForeign(file: string, entry: ArchivedFile, parts: Part[]): Promise<void> {
  if (entry.name !== aboutName) throw notOurs(file);
  const text = await wholeOf(entry);
  const found = parseAbout(text.toString());
  if (!found) throw notOurs(file);
  if (!found.isReadable)
    throw new OperateError(
      `${file} was written by Parley ${found.about.version}, whose backups this version cannot read: use that version or a later one.`,
    );
  parts.push(await sumOf({ name: entry.name, data: [text] }));
}

const notOurs = (file: string) => new OperateError(`${file} is not a backup of Parley. Nothing was changed.`);

async function sumOf({
  name,
  data,
}: {
  name: string;
  data: AsyncIterable<Buffer> | Buffer[];
}): Promise<Part> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of data) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { name, bytes, sha256: hash.digest('hex') };
}

async function wholeOf({ data }: ArchivedFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of data) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function findDifference(saved: readonly Part[], found: readonly Part[]): string | undefined {
  const isSame = (a: Part | undefined, b: Part | undefined) =>
    a?.name === b?.name && a?.bytes === b?.bytes && a?.sha256 === b?.sha256;
  const at = saved.findIndex((part, index) => !isSame(part, found[index]));
  if (at >= 0) return saved[at]?.name;
  return found[saved.length]?.name;
}
