import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type pg from 'pg';
import { type Config, readConfig } from '../../kernel/config.ts';
import { readArchive } from '../archive/read-archive.ts';
import { filesPrefix, keyName, type Manifest, tablesPrefix } from '../backup/manifest.ts';
import { connectOwner } from '../connect-store.ts';
import { countText, secondsText } from '../figures.ts';
import { findSecretKey, keyFileOf, keyMarkOf } from '../key-mark.ts';
import { OperateError } from '../operate-error.ts';
import { fileFrom, type Place } from '../place.ts';
import { startStore } from '../start-store.ts';
import { beginEmpty, refuseTakenDatabase } from '../tables/empty-database-store.ts';
import { fillStore, type StoreFilling } from '../tables/fill-store.ts';
import { applyNewer, requireChain } from '../tables/migration-chain.ts';
import { publish } from './publish.ts';
import { stageFile } from './stage-file.ts';
import { verifyBackup } from './verify-backup.ts';
import { openWorkDir, refuseTakenDirectory } from './work-dir.ts';

/** Brings a backup into an empty place, in this version's form: all of it, or nothing. */
export async function restore(place: Place, named: string): Promise<void> {
  const startedMs = Date.now();
  const config = readConfig(place.env, []);
  const file = fileFrom(place, named);
  await refuseTaken(config, place);
  const manifest = await verifyBackup(file);
  place.say(`${file} is sound: Parley ${manifest.version}, as of ${manifest.at}.`);
  const chain = requireChain(manifest.migrations, place.migrations, 'The backup');
  refuseOtherKey(config, manifest);
  const target = await openTarget(config, place);
  const filling = await fillStore(target.client, { ...manifest, migrations: chain.recorded });
  await readInto(filling, target.workDir, { file, withKey: !findSecretKey(config) });
  refuseLoss(manifest, await filling.finish());
  await applyNewer(target.client, chain);
  await target.publish();
  for (const line of report(manifest, config, chain.newer.length)) place.say(line);
  place.say(`It took ${secondsText(Date.now() - startedMs)}. Start it with "npm start".`);
}

/** Before hours may go into reading: what is seen at once. */
async function refuseTaken(config: Config, { cleanUp }: Place): Promise<void> {
  await refuseTakenDirectory(config);
  if (!config.databaseUrl) return;
  const client = await connectOwner({ connectionString: config.databaseUrl }, cleanUp);
  await refuseTakenDatabase(client);
}

function refuseOtherKey(config: Config, { keyMark }: Manifest): void {
  const key = findSecretKey(config);
  if (!key || keyMark === undefined || keyMarkOf(key) === keyMark) return;
  const where = config.secretKey ? 'SECRET_KEY' : keyFileOf(config.dataDir);
  throw new OperateError(
    `${where} is not the key that sealed the secrets in this backup: bring the key of the installation that was saved.`,
  );
}

interface Target {
  client: pg.Client;
  workDir: string;
  /** Puts everything in its place; what was under way before is undone by itself unless this succeeds. */
  publish(): Promise<void>;
}

async function openTarget(config: Config, { cleanUp }: Place): Promise<Target> {
  const workDir = await openWorkDir(config, cleanUp);
  const dataDir = resolve(config.dataDir);
  const built = config.databaseUrl ? undefined : await startStore(workDir, cleanUp);
  const connection = built ? { ...built.connection } : { connectionString: config.databaseUrl ?? '' };
  const client = await connectOwner(connection, cleanUp);
  const spare = await beginEmpty(client, connection, cleanUp);
  const commit = async () => void (await client.query('commit'));
  return {
    client,
    workDir,
    async publish() {
      if (built) {
        await commit();
        spare();
        await client.end();
        await built.stop();
        await publish(workDir, dataDir, async () => {});
      } else {
        await publish(workDir, dataDir, commit);
        spare();
      }
    },
  };
}

async function readInto(
  filling: StoreFilling,
  workDir: string,
  { file, withKey }: { file: string; withKey: boolean },
): Promise<void> {
  for await (const entry of readArchive(file)) {
    const { name, data } = entry;
    if (name.startsWith(tablesPrefix)) {
      const [, table = ''] = name.split('/');
      for await (const chunk of data) await filling.write(table, chunk);
    } else if (name.startsWith(filesPrefix) || (withKey && name === keyName)) await stageFile(workDir, entry);
  }
}

function refuseLoss({ tables }: Manifest, counts: ReadonlyMap<string, number>): void {
  const wrong = tables.filter(({ name, rows }) => counts.get(name) !== rows);
  if (wrong.length === 0) return;
  const words = wrong.map(({ name, rows }) => `${name} has ${counts.get(name) ?? 0} of ${rows} rows`);
  throw new OperateError(`Not all rows arrived: ${words.join(', ')}. Nothing was kept.`);
}

function report(manifest: Manifest, config: Config, newer: number): string[] {
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const where = config.databaseUrl ? 'the database of DATABASE_URL' : resolve(config.dataDir);
  const lines = [
    `Restored ${countText(rows, 'row')} and ${countText(manifest.files.count, 'file')} into ${where}.`,
  ];
  if (newer > 0) lines.push(`Brought to this version by ${countText(newer, 'migration')}.`);
  if (manifest.keyMark !== undefined && !config.secretKey && !existsSync(keyFileOf(config.dataDir)))
    lines.push(
      `The secret key is missing: put that of the saved installation at ${keyFileOf(resolve(config.dataDir))}, or set SECRET_KEY, before the start.`,
    );
  return lines;
}
