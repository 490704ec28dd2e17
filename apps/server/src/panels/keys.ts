import type { WorkspaceId } from '@parley/contract';
import { exportJWK, exportPKCS8, exportSPKI, generateKeyPair, importJWK } from 'jose';
import { isoNow } from '../kernel/clock.ts';
import { newSecret } from '../kernel/ids.ts';
import type { AgentCaller } from '../kernel/route.ts';
import type { PanelRoom } from './room.ts';
import { findKey, insertKey, type KeyRow, replaceKey } from './store.ts';

/** Signatures by elliptic curve: short, and whoever can check them cannot make them. */
export const algorithm = 'ES256';

/** The key by which a workspace signs, made when it is first asked for; of two makers at once the first one's holds. */
export async function getKey(room: PanelRoom, workspaceId: WorkspaceId): Promise<KeyRow> {
  const query = room.kernel.database.in(workspaceId);
  const held = await findKey(query, workspaceId);
  if (held) return held;
  await insertKey(query, workspaceId, await makeKey(room));
  return (await findKey(query, workspaceId)) as KeyRow;
}

async function makeKey({ kernel }: PanelRoom): Promise<KeyRow> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const kid = newSecret().slice(0, 16);
  const jwk = (await exportJWK(publicKey)) as Record<string, string>;
  return {
    kid,
    publicJwk: { ...jwk, kid, alg: algorithm, use: 'sig' },
    sealed: kernel.secrets.seal(await exportPKCS8(privateKey)),
    createdAt: isoNow(kernel.clock),
  };
}

/** The public half, as settings show it. */
export async function describeKey(room: PanelRoom, workspaceId: WorkspaceId, origin: string) {
  const { kid, publicJwk, createdAt } = await getKey(room, workspaceId);
  const key = await importJWK(publicJwk, algorithm, { extractable: true });
  const pem = await exportSPKI(key as Parameters<typeof exportSPKI>[0]);
  return { kid, createdAt, pem, keySetUrl: `${origin}/api/v1/panel-keys/${workspaceId}` };
}

/** Signs with a new key from now on; the old one may have leaked, so nothing it signed is to be trusted any more. */
export async function rotateKey(room: PanelRoom, { workspaceId, agentId }: AgentCaller): Promise<void> {
  const key = await makeKey(room);
  await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await replaceKey(tx, workspaceId, key);
    await room.ports.writeAudit(tx, {
      ...{ workspaceId, actor: agentId, action: 'panel-key.rotated', object: workspaceId },
      detail: { kid: key.kid },
    });
    await room.kernel.events.announce(tx, { workspaceId, subject: 'panels' });
  });
}
