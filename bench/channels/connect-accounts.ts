import { type ChannelFixtures, listFixtures } from '@parley/channels/testing';
import type { ConnectedAccount, WorkspaceId } from '@parley/contract';
import { type Client, createClient } from '@parley/sdk';
import type { CalledAccount } from '../load/calls-protocol.ts';

export const clientOf = (origin: string, cookie: string): Client =>
  createClient({
    origin,
    fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, cookie, 'x-parley': '1' } }),
  });

/** Channels whose fixtures say how their vendor tells any words. */
export async function listMeasured(): Promise<ReadonlyMap<string, ChannelFixtures>> {
  const all = [...(await listFixtures())];
  return new Map(all.filter(([, { hook }]) => hook?.says !== undefined));
}

/** Connects an account as an administrator would, with the settings of the fixtures; the vendor's API lies where `vendorOf` says. */
export async function connectAccounts(
  client: Client,
  workspaceId: WorkspaceId,
  measured: ReadonlyMap<string, ChannelFixtures>,
  vendorOf: (kind: string) => string,
): Promise<CalledAccount[]> {
  const accounts: CalledAccount[] = [];
  for (const [kind, { settings }] of measured) {
    const fields = Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [name, led(name, value, vendorOf(kind))]),
    );
    const { id, hookUrl } = await connectOne(client, workspaceId, kind, fields);
    accounts.push({ kind, id, hookUrl });
  }
  return accounts;
}

export async function connectOne(
  client: Client,
  workspaceId: WorkspaceId,
  kind: string,
  fields: Record<string, string | boolean>,
): Promise<ConnectedAccount> {
  const body = { kind, name: kind, fields, teamId: null };
  const { account } = await client.call('createChannelAccount', { params: { workspaceId }, body });
  return account;
}

/** Roots of APIs lead to the test vendor; their paths stay. */
function led(name: string, value: string | boolean, vendor: string): string | boolean {
  if (typeof value !== 'string' || !/Root$/.test(name) || !URL.canParse(value)) return value;
  const { pathname } = new URL(value);
  return `${vendor}${pathname === '/' ? '' : pathname}`;
}
