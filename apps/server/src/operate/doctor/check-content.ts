import type pg from 'pg';
import type { Config } from '../../kernel/config.ts';
import { findKeyMark, listNewestFiles } from '../backup/snapshot-store.ts';
import { findMissing } from '../backup/stored-files.ts';
import { bytesText, countText } from '../figures.ts';
import { findSecretKey, keyFileOf, keyMarkOf } from '../key-mark.ts';
import type { Place } from '../place.ts';
import { type Chain, compareChain } from '../tables/migration-chain.ts';
import { asSystem, listMigrations } from '../tables/tables-store.ts';
import { type Load, measureLoad } from './doctor-store.ts';
import { type Finding, fail, note, ok } from './finding.ts';

const sampledFiles = 500;

/** Whether what the store holds fits this version, this key and these files. */
export async function checkContent(client: pg.Client, config: Config, place: Place): Promise<Finding[]> {
  const recorded = await listMigrations(client);
  if (recorded.length === 0) return [ok('migrations', 'none yet; the first start makes the tables')];
  const chain = compareChain(recorded, place.migrations);
  const form = checkForm(chain);
  // Of another form, tables cannot be asked.
  if (form.status === 'fail') return [form];
  const { keyMark, load, newest } = await asSystem(client, async () => ({
    keyMark: await findKeyMark(client),
    load: await measureLoad(client),
    newest: await listNewestFiles(client, sampledFiles),
  }));
  const missing = await findMissing(config.dataDir, newest);
  return [
    form,
    checkKey(config, keyMark),
    checkWork(load),
    checkFiles(config, newest, missing),
    checkSize(load),
  ];
}

export function checkForm({ recorded, newer, unknown, changed }: Chain): Finding {
  const of = 'migrations';
  if (unknown.length > 0)
    return fail(
      of,
      `The store was written by a newer version (it has ${unknown.join(', ')}): start that version.`,
    );
  if (changed.length > 0)
    return fail(
      of,
      `The store was made by another build, in which ${changed.join(', ')} was another one: start that build.`,
    );
  if (newer.length > 0)
    return note(
      of,
      `${newer.map(({ name }) => name).join(', ')} to be applied by the next start; try it before: npm run rehearse.`,
    );
  return ok(of, `${recorded.length} applied, none due`);
}

function checkKey(config: Config, keyMark: string | undefined): Finding {
  const of = 'secret key';
  if (keyMark === undefined) return ok(of, 'nothing is sealed yet');
  const key = findSecretKey(config);
  const where = config.secretKey ? 'SECRET_KEY' : keyFileOf(config.dataDir);
  if (!key)
    return fail(
      of,
      `${where} is missing: put it back, or set SECRET_KEY; without it the sealed secrets cannot be opened.`,
    );
  if (keyMarkOf(key) !== keyMark)
    return fail(
      of,
      `${where} is not the key that sealed the secrets in this store: bring back the first one.`,
    );
  return ok(of, `${where} is the one that sealed the secrets`);
}

function checkWork({ parked, failedJobs }: Load): Finding {
  const of = 'work';
  if (parked + failedJobs === 0) return ok(of, 'nothing failed');
  return note(
    of,
    `${countText(parked, 'reaction')} wait to be tried again, ${countText(failedJobs, 'job')} failed: see the desk's health page.`,
  );
}

function checkFiles({ dataDir }: Config, newest: readonly string[], missing: readonly string[]): Finding {
  const of = 'files';
  if (newest.length === 0) return ok(of, 'none yet');
  if (missing.length === 0) return ok(of, `the ${countText(newest.length, 'newest file')} are there`);
  return fail(
    of,
    `${missing.length} of the ${countText(newest.length, 'newest file')} are not under ${dataDir} (${missing.slice(0, 3).join(', ')}): bring them back from a backup, or correct DATA_DIR.`,
  );
}

const checkSize = ({ databaseBytes, fileCount, fileBytes }: Load): Finding =>
  ok(
    'size',
    `database ${bytesText(databaseBytes)}, ${countText(fileCount, 'file')} of ${bytesText(fileBytes)}`,
  );
