import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type pg from 'pg';
import { type Config, readConfig } from '../../kernel/config.ts';
import { migrate } from '../../kernel/database/index.ts';
import { StoreError } from '../../kernel/postgres/index.ts';
import { beginSnapshot, endSnapshot, type Snapshot } from '../backup/snapshot-store.ts';
import type { CleanUp } from '../clean-up.ts';
import { connectOwner, isUnmade, reachStore } from '../connect-store.ts';
import { bytesText, countText, secondsText } from '../figures.ts';
import { OperateError } from '../operate-error.ts';
import type { Place } from '../place.ts';
import { startScratch } from '../start-scratch.ts';
import { beginEmpty } from '../tables/empty-database-store.ts';
import { fillStore } from '../tables/fill-store.ts';
import { type MigrationFile, requireChain } from '../tables/migration-chain.ts';
import { readRows } from '../tables/read-rows.ts';
import { countRows, listMigrations, listTables } from '../tables/tables-store.ts';
import { createScratchDatabase, databaseBytes } from './scratch-database-store.ts';

/** Tries this version's migrations on a copy of the live store, which is only read; throws the reason why an upgrade would fail. */
export async function rehearse(place: Place): Promise<void> {
  const config = readConfig(place.env, []);
  if (isUnmade(config))
    throw new OperateError(`There is nothing to rehearse on in ${resolve(config.dataDir)} yet.`);
  const { connection } = await reachStore(config, place.cleanUp);
  const live = await connectOwner(connection, place.cleanUp);
  const snapshot = await beginSnapshot(live);
  const chain = requireChain(snapshot.migrations, place.migrations, 'The live store');
  const startedMs = Date.now();
  const scratch = await openScratch(live, config, place.cleanUp);
  const copy = await connectOwner(scratch, place.cleanUp);
  const spare = await beginEmpty(copy, scratch, place.cleanUp);
  const before = await copyRows(live, copy, snapshot, chain.recorded);
  await copy.query('commit');
  spare();
  await endSnapshot(live);
  const rows = [...before.values()].reduce((sum, count) => sum + count, 0);
  place.say(`Copied ${countText(rows, 'row')} aside in ${secondsText(Date.now() - startedMs)}.`);
  const tookMs = await tryMigrations(scratch, place.migrations);
  await refuseLoss(copy, before);
  for (const line of report(chain.newer, tookMs)) place.say(line);
  if ((await listMigrations(live)).length !== snapshot.migrations.length)
    throw new OperateError('Somebody upgraded the live store meanwhile: rehearse again.');
  place.say('The live store was only read.');
}

async function openScratch(live: pg.Client, config: Config, cleanUp: CleanUp): Promise<pg.ClientConfig> {
  const [bytes, { bavail, bsize }] = await Promise.all([databaseBytes(live), statfs(tmpdir())]);
  if (bavail * bsize < 1.5 * bytes)
    throw new OperateError(
      `The copy needs ${bytesText(1.5 * bytes)}, and ${tmpdir()} has ${bytesText(bavail * bsize)}: name a roomier directory in TMPDIR.`,
    );
  return startScratch(cleanUp).catch((error: Error) => {
    if (!(error instanceof StoreError && error.failure === 'unsupported' && config.databaseUrl)) throw error;
    return createScratchDatabase(config.databaseUrl, cleanUp);
  });
}

async function copyRows(
  live: pg.Client,
  copy: pg.Client,
  snapshot: Snapshot,
  migrations: readonly MigrationFile[],
): Promise<Map<string, number>> {
  const filling = await fillStore(copy, { ...snapshot, migrations });
  const read = new Map<string, number>();
  for (const table of snapshot.tables) {
    const { parts, rows } = readRows(live, table);
    for await (const part of parts) await filling.write(table.name, part);
    read.set(table.name, rows());
  }
  const arrived = await filling.finish();
  for (const [name, rows] of read)
    if (arrived.get(name) !== rows)
      throw new OperateError(`Of ${name}, ${arrived.get(name)} of ${rows} rows arrived.`);
  return arrived;
}

/** Does to the copy what the next start would do to the live store; answers how long it took. */
async function tryMigrations(scratch: pg.ClientConfig, migrations: string): Promise<number> {
  const startedMs = Date.now();
  await migrate(scratch, migrations).catch((error: Error) => {
    throw new OperateError(`The upgrade would fail: ${error.message} The live store was only read.`);
  });
  return Date.now() - startedMs;
}

async function refuseLoss(copy: pg.Client, before: ReadonlyMap<string, number>): Promise<void> {
  const lost: string[] = [];
  for (const table of await listTables(copy)) {
    const had = before.get(table.name) ?? 0;
    const has = await countRows(copy, table);
    if (has < had) lost.push(`${table.name} ${had - has} of ${had}`);
  }
  if (lost.length > 0)
    throw new OperateError(`The upgrade would lose rows: ${lost.join(', ')}. The live store was only read.`);
}

function report(newer: readonly MigrationFile[], tookMs: number): string[] {
  if (newer.length === 0) return ['No migration is due: the live store has the form of this version.'];
  return [
    `Applied ${newer.map(({ name }) => name).join(', ')}, and every table kept its rows.`,
    `That took ${secondsText(tookMs)}; the upgrade will take about as long.`,
  ];
}
