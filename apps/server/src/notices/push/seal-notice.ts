import { createECDH } from 'node:crypto';
import type { PushedNotice } from '@parley/contract';
import ece from 'http_ece';
import { importJWK, SignJWT } from 'jose';
import type { OutgoingRequest } from '../../kernel/guarded-fetch/index.ts';
import type { ServerKeys } from './server-keys.ts';

/** Where a browser is reached, and what only it can open. */
export interface Address {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** Push services keep what could not be delivered for so long: an offer of yesterday is no news. */
const keptSeconds = 600;
const proofHours = '12h';
/** Services want to be told where to turn to; an installation that does not say where it is names nobody. */
const nobody = 'https://parley.example';

/** Writes the request that carries a notice: sealed for the browser (RFC 8291), with the server's proof for its service (RFC 8292). */
export async function sealNotice(
  notice: PushedNotice,
  { endpoint, p256dh, auth }: Address,
  { publicKey, privateJwk }: ServerKeys,
  operator: string | undefined,
): Promise<OutgoingRequest> {
  const once = createECDH('prime256v1');
  once.generateKeys();
  const body = ece.encrypt(Buffer.from(JSON.stringify(notice)), {
    ...{ version: 'aes128gcm', privateKey: once, dh: p256dh, authSecret: auth },
  });
  const proof = await new SignJWT({ aud: new URL(endpoint).origin, sub: operator ?? nobody })
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
    .setExpirationTime(proofHours)
    .sign(await importJWK(privateJwk, 'ES256'));
  return {
    url: endpoint,
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'content-encoding': 'aes128gcm',
      ttl: String(keptSeconds),
      urgency: 'high',
    },
    credentials: { authorization: `vapid t=${proof}, k=${publicKey}` },
    body,
    redirects: 0,
    mostBytes: 16 * 1024,
  };
}
