import { setTimeout as sleep } from 'node:timers/promises';
import { type MadeToken, VendorRefused } from '@parley/channels';
import type { ChannelAccountId, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Leases } from '../leases/leases.ts';
import { endToken, findToken, putToken, type TokenRow } from './store.ts';

export interface TokenPlace {
  id: ChannelAccountId;
  workspaceId: WorkspaceId;
  name: string;
}
type Make = (kept?: string) => Promise<MadeToken>;

/** The tokens by which accounts are let in: one maker at a time over all processes, sealed in the store, made anew before they end. */
export interface TokenKeeper {
  get(place: TokenPlace, make: Make): Promise<string>;
  /** The vendor refused this token: it is made anew, unless somebody has done so meanwhile. */
  refuse(place: TokenPlace, token: string): Promise<void>;
  forget(id: ChannelAccountId): void;
}

interface Held {
  token: string;
  kept: string | null;
  refreshMs: number;
  expiresMs: number;
}

const keyOf = ({ id, name }: TokenPlace) => `${id} ${name}`;
const lookMs = 100;
const longestWaitMs = 25_000;

export function createTokenKeeper(kernel: Kernel, leases: Leases): TokenKeeper {
  const { database, secrets, clock } = kernel;
  const known = new Map<string, Held>();
  const underWay = new Map<string, Promise<string>>();
  /** by place, what a look that began before the refusal still finds as good */
  const refused = new Map<string, string>();
  const keep = (place: TokenPlace, row: TokenRow) => {
    const each = opened(secrets, row);
    const key = keyOf(place);
    known.set(key, refused.get(key) === each.token ? { ...each, ...over } : each);
    return known.get(key);
  };
  const read = async (place: TokenPlace) => {
    const row = await findToken(database.system, place.id, place.name);
    return row ? keep(place, row) : undefined;
  };
  const make = async (place: TokenPlace, maker: Make, kept: string | null): Promise<string> => {
    const { token, expiresInS, keep: next } = await maker(kept === null ? undefined : secrets.open(kept));
    const row = {
      token: secrets.seal(token),
      kept: next ? secrets.seal(next) : kept,
      ...timesOf(expiresInS, clock.now()),
    };
    await putToken(database.system, place, row);
    // Some vendors tell the same one again.
    refused.delete(keyOf(place));
    keep(place, row);
    return token;
  };
  const settle = async (place: TokenPlace, maker: Make): Promise<string> => {
    const leased = { ...place, task: `token:${place.name}` };
    const untilMs = performance.now() + longestWaitMs;
    while (performance.now() < untilMs) {
      const stored = await read(place);
      if (stored && stored.refreshMs > clock.now()) return stored.token;
      if (await leases.hold(leased))
        try {
          // Between the look and the lease another process may have made it.
          const made = await read(place);
          return made && made.refreshMs > clock.now()
            ? made.token
            : await make(place, maker, made?.kept ?? null);
        } catch (error) {
          if (stored && stored.expiresMs > clock.now()) return stored.token;
          throw error;
        } finally {
          await leases.release(leased);
        }
      // Whoever makes the new one leaves the old one usable until it is there.
      if (stored && stored.expiresMs > clock.now()) return stored.token;
      await sleep(lookMs);
    }
    throw new VendorRefused({
      class: 'transient',
      code: 'no-token',
      detail: 'no token could be had in time',
    });
  };
  return {
    get(place, maker) {
      const held = known.get(keyOf(place));
      if (held && held.refreshMs > clock.now()) return Promise.resolve(held.token);
      const key = keyOf(place);
      const running = underWay.get(key) ?? settle(place, maker).finally(() => underWay.delete(key));
      underWay.set(key, running);
      return running;
    },
    async refuse(place, token) {
      const held = known.get(keyOf(place));
      if (held && held.token !== token) return;
      known.delete(keyOf(place));
      refused.set(keyOf(place), token);
      const row = await findToken(database.system, place.id, place.name);
      if (row && secrets.open(row.token) === token)
        await endToken(database.system, place.id, place.name, row.token);
    },
    forget: (id) => forgetAll([known, refused], id),
  };
}

const over = { refreshMs: 0, expiresMs: 0 };
const opened = (secrets: Kernel['secrets'], row: TokenRow): Held => ({
  token: secrets.open(row.token),
  kept: row.kept,
  refreshMs: Date.parse(row.refreshAt),
  expiresMs: Date.parse(row.expiresAt),
});

function forgetAll(held: readonly Map<string, unknown>[], id: ChannelAccountId) {
  for (const places of held)
    for (const key of places.keys()) if (key.startsWith(`${id} `)) places.delete(key);
}

/** Made anew five minutes or a tenth of its life before its end, whichever is more, but not within its first half. */
function timesOf(expiresInS: number, nowMs: number): Pick<TokenRow, 'expiresAt' | 'refreshAt'> {
  const marginS = Math.min(Math.max(300, expiresInS / 10), expiresInS / 2);
  return {
    expiresAt: new Date(nowMs + expiresInS * 1000).toISOString(),
    refreshAt: new Date(nowMs + (expiresInS - marginS) * 1000).toISOString(),
  };
}
