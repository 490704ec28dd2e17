import { generateKeyPairSync } from 'node:crypto';
import type { JWK } from 'jose';
import type { Kernel } from '../../kernel/kernel.ts';
import { keepServerKey } from './store.ts';

/** The pair by which push services know this installation (RFC 8292). */
export interface ServerKeys {
  /** the uncompressed point, as browsers want it */
  publicKey: string;
  privateJwk: JWK;
}
export type FindServerKeys = () => Promise<ServerKeys>;

/** Makes the pair when it is first needed and keeps it sealed; all processes have the same. */
export function createServerKeys({ database, secrets }: Kernel): FindServerKeys {
  let keys: Promise<ServerKeys> | undefined;
  const read = async (): Promise<ServerKeys> => {
    const made = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
    const kept = await keepServerKey(database.system, secrets.seal(JSON.stringify(made)));
    const privateJwk = JSON.parse(secrets.open(kept)) as JWK;
    return { privateJwk, publicKey: pointOf(privateJwk) };
  };
  return () => {
    keys ??= read();
    keys.catch(() => {
      keys = undefined;
    });
    return keys;
  };
}

const pointOf = ({ x = '', y = '' }: JWK): string =>
  Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]).toString(
    'base64url',
  );
