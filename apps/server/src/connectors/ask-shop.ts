import type { ShopConnection } from './shop-connection.ts';

const longestAnswerBytes = 1024 * 1024;

/** One read of the shop's back office; undefined where the shop knows no such thing. Throws when it does not answer well. */
export async function askShop(shop: ShopConnection, path: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(`${shop.url}/api/admin${path}`, {
    headers: { authorization: `Bearer ${shop.key}`, accept: 'application/json' },
    // A key must not follow to wherever an answer points.
    redirect: 'error',
    signal,
  });
  if (response.status === 404) {
    await response.body?.cancel();
    return undefined;
  }
  if (!response.ok) throw new Error(`the shop answered ${response.status}`);
  return JSON.parse(await readAtMost(response, longestAnswerBytes));
}

async function readAtMost(response: Response, mostBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new Error('the answer of the shop is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
