import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from './config.ts';
import { type Database, sql } from './database/index.ts';
import { newSecret } from './ids.ts';

/** The key that seals secrets: from the environment, else made once and kept in the data directory, readable by its owner only. */
export function readSecretKey(config: Config): Buffer {
  return createHash('sha256')
    .update(config.secretKey ?? keptKey(config.dataDir))
    .digest();
}

function keptKey(dataDir: string): string {
  const file = join(dataDir, 'secret.key');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, `${newSecret()}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/** Refuses to start with a key other than the one that sealed what is stored: it could open nothing. */
export async function refuseOtherKey(database: Database, key: Buffer): Promise<void> {
  const mark = createHash('sha256').update('parley key mark').update(key).digest('base64url');
  const row = await database.system.find<{ value: string }>(
    sql`with made as (insert into install (key, value) values ('secret-key-mark', ${mark}) on conflict (key) do nothing returning value)
        select value from made union all select value from install where key = 'secret-key-mark' limit 1`,
  );
  if (row && row.value !== mark)
    throw new ConfigError(
      'SECRET_KEY (or DATA_DIR/secret.key) is not the key that sealed the secrets in this database. Start with the key of the first installation; processes on one database share one key.',
    );
}
