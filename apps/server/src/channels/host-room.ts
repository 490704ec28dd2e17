import type { ChannelAccountId } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import type { KnownAccounts } from './accounts/known-accounts.ts';
import type { Counts } from './health/counts.ts';
import type { Leases } from './leases/leases.ts';
import type { HostPorts } from './ports.ts';
import type { TokenKeeper } from './tokens/token-keeper.ts';
import type { VendorKeys } from './vendor/vendor-keys.ts';

/** What everything that works with accounts needs. */
export interface HostRoom {
  kernel: Kernel;
  ports: HostPorts;
  accounts: KnownAccounts;
  leases: Leases;
  tokens: TokenKeeper;
  keys: VendorKeys;
  counts: Counts;
  /** addresses of contacts that this process has noted already */
  proven: Set<string>;
  /** other names of people that this process has noted already */
  named: Set<string>;
  /** Lets the workers of this account look for something to do, here and in the other processes. */
  wake(id: ChannelAccountId): void;
}
