import { type Config, ConfigError, readConfig } from '../../kernel/config.ts';
import { StoreError } from '../../kernel/postgres/index.ts';
import { connectOwner, isUnmade, reachStore, type Store } from '../connect-store.ts';
import { OperateError } from '../operate-error.ts';
import type { Place } from '../place.ts';
import { startScratch } from '../start-scratch.ts';
import { checkApps } from './check-apps.ts';
import { checkContent } from './check-content.ts';
import { checkDataDir } from './check-data-dir.ts';
import { checkEngine } from './check-engine.ts';
import { checkNode } from './check-node.ts';
import { checkPort } from './check-port.ts';
import { type Finding, fail, lineOf, ok } from './finding.ts';

/** Looks at everything the installation needs, while it runs or not, and says a line each; answers whether all is well. */
export async function runDoctor(place: Place): Promise<boolean> {
  let failed = 0;
  for await (const finding of examine(place)) {
    place.say(lineOf(finding));
    if (finding.status === 'fail') failed += 1;
  }
  place.say(failed === 0 ? '\nAll is well.' : `\n${failed} to mend.`);
  return failed === 0;
}

async function* examine(place: Place): AsyncGenerator<Finding> {
  yield checkNode();
  const config = readOrFail(place);
  if ('status' in config) return yield config;
  yield ok('environment', 'every variable is understood');
  const dataDir = checkDataDir(config.dataDir);
  yield dataDir;
  yield checkApps(place.appsDir);
  yield await checkPort(config);
  // A store is not brought up where it could not be written.
  if (dataDir.status !== 'fail' || config.databaseUrl) yield* examineStore(place, config);
}

function readOrFail({ env }: Place): Config | Finding {
  try {
    return readConfig(env, []);
  } catch (error) {
    if (error instanceof ConfigError) return fail('environment', error.message);
    throw error;
  }
}

async function* examineStore(place: Place, config: Config): AsyncGenerator<Finding> {
  const isNew = isUnmade(config);
  try {
    const store = isNew ? await startTrial(place) : await reachStore(config, place.cleanUp);
    const client = await connectOwner(store.connection, place.cleanUp);
    yield ok(
      'store',
      isNew ? 'none yet; the first start makes it, and a trial one started' : words[store.origin],
    );
    const engine = await checkEngine(client);
    yield* engine;
    // Without the roles nothing of the product can be read.
    if (!isNew && engine.every(({ status, of }) => status !== 'fail' || of !== 'roles'))
      yield* await checkContent(client, config, place);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!(error instanceof OperateError || error instanceof StoreError || code)) throw error;
    yield fail('store', message || String(code));
  }
}

const words: Readonly<Record<Store['origin'], string>> = {
  external: 'the one of DATABASE_URL answers',
  running: 'the built-in one runs',
  started: 'the built-in one was started for this and is stopped again',
};

const startTrial = async ({ cleanUp }: Place): Promise<Store> => ({
  connection: await startScratch(cleanUp),
  origin: 'started',
});
