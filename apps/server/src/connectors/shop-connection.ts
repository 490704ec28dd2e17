import type { WorkspaceId } from '@parley/contract';
import { z } from 'zod';
import type { Query } from '../kernel/database/index.ts';
import type { Secrets } from '../kernel/secrets.ts';
import { findShopRow, saveShopRow } from './store.ts';

/** Where a shop's back office answers, and the key that opens it. */
export interface ShopConnection {
  /** origin, without a path */
  url: string;
  key: string;
}

const stored = z.object({ url: z.url({ protocol: /^https?$/ }), key: z.string() });

/** Connects a workspace with a shop; `query` must speak for the whole installation. Only the operator decides the address. */
export async function connectShop(
  query: Query,
  secrets: Secrets,
  workspaceId: WorkspaceId,
  { url, key }: ShopConnection,
): Promise<void> {
  const { origin } = new URL(url);
  await saveShopRow(query, workspaceId, JSON.stringify({ url: origin, key: secrets.seal(key) }));
}

/** The shop of a workspace, if one is connected. Throws when its row cannot be read by this installation. */
export async function findShop(
  query: Query,
  secrets: Secrets,
  workspaceId: WorkspaceId,
): Promise<ShopConnection | undefined> {
  const row = await findShopRow(query, workspaceId);
  if (row === undefined) return undefined;
  const { url, key } = stored.parse(JSON.parse(row));
  return { url: new URL(url).origin, key: secrets.open(key) };
}
