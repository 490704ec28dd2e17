import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../kernel/config.ts';
import { readSecretKey } from '../kernel/secret-key.ts';

/** The file that holds the key of an installation without SECRET_KEY. */
export const keyFileOf = (dataDir: string): string => join(dataDir, 'secret.key');

/** Finds the key of this installation and makes none. */
export function findSecretKey(config: Config): Buffer | undefined {
  if (config.secretKey === undefined && !existsSync(keyFileOf(config.dataDir))) return undefined;
  return readSecretKey(config);
}

/** What the database keeps to know its key again, as `refuseOtherKey` writes it; tells nothing of the key. */
export const keyMarkOf = (key: Buffer): string =>
  createHash('sha256').update('parley key mark').update(key).digest('base64url');
