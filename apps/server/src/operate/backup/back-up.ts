import { existsSync } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Config, readConfig } from '../../kernel/config.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { connectOwner, isUnmade, reachStore } from '../connect-store.ts';
import { bytesText, countText, secondsText } from '../figures.ts';
import { findSecretKey, keyFileOf, keyMarkOf } from '../key-mark.ts';
import { OperateError } from '../operate-error.ts';
import { fileFrom, type Place } from '../place.ts';
import { syncDirectory } from '../sync-directory.ts';
import { asSystem } from '../tables/tables-store.ts';
import { contentsOf, type Source } from './contents.ts';
import { type Manifest, newAbout } from './manifest.ts';
import { beginSnapshot, listNewestFiles, type Snapshot } from './snapshot-store.ts';
import { findMissing } from './stored-files.ts';

export interface BackupOptions {
  file: string;
  force: boolean;
  withKey: boolean;
}

const looksBackFiles = 500;

/** Saves one moment of the store, and the files, into one file, while the server runs or not; the file appears whole or not at all. */
export async function backUp(place: Place, options: BackupOptions): Promise<void> {
  const config = readConfig(place.env, []);
  const file = fileFrom(place, options.file);
  if (existsSync(file) && !options.force)
    throw new OperateError(`${file} is there already: name another file, or say --force to replace it.`);
  if (isUnmade(config))
    throw new OperateError(`There is nothing to back up in ${resolve(config.dataDir)} yet.`);
  const startedMs = Date.now();
  const { connection } = await reachStore(config, place.cleanUp);
  const client = await connectOwner(connection, place.cleanUp);
  const snapshot = await beginSnapshot(client);
  const key = options.withKey ? await readKey(config, snapshot) : undefined;
  const known = await asSystem(client, () => listNewestFiles(client, looksBackFiles));
  const about = newAbout(place.version, snapshot.at);
  const manifest = await write(place, file, { client, snapshot, key, about, dataDir: config.dataDir });
  for (const line of report(manifest, config)) place.say(line);
  place.say(`${file}: ${bytesText((await stat(file)).size)}, in ${secondsText(Date.now() - startedMs)}.`);
  await tellOfMissing(place, config, known);
}

async function write(place: Place, file: string, source: Source): Promise<Manifest> {
  const part = `${file}.part`;
  const spared = place.cleanUp.later(() => rm(part, { force: true }));
  const contents = contentsOf(source);
  try {
    await writeArchive(part, contents.entries, contents.onPart);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!['ENOENT', 'EACCES', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EISDIR'].includes(code)) throw error;
    throw new OperateError(
      `${file} cannot be written: ${message}. Name a file where there is space and leave to write.`,
    );
  }
  await rename(part, file);
  spared();
  await syncDirectory(dirname(file));
  return contents.manifest();
}

async function readKey(config: Config, { keyMark }: Snapshot): Promise<string> {
  const key = findSecretKey(config);
  if (!key || (keyMark !== undefined && keyMarkOf(key) !== keyMark))
    throw new OperateError(
      'The key that sealed the secrets in this store is not here: set SECRET_KEY, put secret.key into DATA_DIR, or leave --with-key away.',
    );
  return config.secretKey ?? (await readFile(keyFileOf(config.dataDir), 'utf8')).trim();
}

function report({ at, tables, files, hasKey, keyMark }: Manifest, config: Config): string[] {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const line = `Saved ${countText(rows, 'row')} of ${countText(tables.length, 'table')} and ${countText(files.count, 'file')} (${bytesText(files.bytes)}), as of ${at}.`;
  if (hasKey)
    return [
      line,
      'The secret key is in it: whoever has this file can open every secret. Keep it locked away.',
    ];
  if (keyMark === undefined) return [line];
  const where = config.secretKey ? 'SECRET_KEY' : keyFileOf(config.dataDir);
  return [
    line,
    `The secret key is not in it: keep ${where} as well, elsewhere. A restored Parley does not start without it.`,
  ];
}

async function tellOfMissing(place: Place, { dataDir }: Config, known: readonly string[]): Promise<void> {
  const missing = await findMissing(dataDir, known);
  if (missing.length === 0) return;
  const some = missing.slice(0, 3).join(', ');
  place.say(
    `Careful: of the ${countText(known.length, 'newest file')}, ${missing.length} are not under ${dataDir} and not in the backup: ${some}.`,
  );
}
