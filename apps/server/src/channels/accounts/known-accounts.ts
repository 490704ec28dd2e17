import { formerChoices } from '@parley/channels';
import type { ChannelAccountId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import type { HostPorts } from '../ports.ts';
import type { AccountRow, LiveAccount } from './account.ts';
import { findAccountRow } from './store.ts';
import { tameChannel } from './tame-channel.ts';

type FindKind = HostPorts['channels']['find'];

const freshMs = 2_000;
const mostKept = 2_000;
const shape = /^cha_[0-9a-z]{26}$/;

/** The accounts that are asked for again and again: kept for 2 s at most, and forgotten as soon as one changes anywhere. */
export interface KnownAccounts {
  /** The account, a removed one too; undefined where there is none, or its kind is not in this program. */
  find(id: string): Promise<LiveAccount | undefined>;
  forget(): void;
}

export function createKnownAccounts(kernel: Kernel, findKind: FindKind): KnownAccounts {
  const { database, events, clock } = kernel;
  const kept = new Map<string, { atMs: number; found: Promise<LiveAccount | undefined> }>();
  events.subscribe(({ subject }) => {
    if (subject === 'channels' || subject === 'workspace') kept.clear();
  });
  const ask = (id: string) => {
    const found = findAccountRow(database.system, id).then(
      (row) => row && openAccount(kernel, findKind, row),
    );
    const entry = { atMs: clock.now(), found };
    kept.set(id, entry);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value as string);
    // Guessed ids must not push real ones out, and a failure must not stay.
    const forget = () => void (kept.get(id) === entry && kept.delete(id));
    found.then((each) => each ?? forget(), forget);
    return found;
  };
  return {
    async find(id) {
      if (!shape.test(id)) return undefined;
      const known = kept.get(id);
      return known && clock.now() - known.atMs < freshMs ? known.found : ask(id);
    },
    forget: () => kept.clear(),
  };
}

/** The account with its secrets opened; undefined where this program does not have its kind. */
export async function openAccount(
  { secrets, config, clock }: Pick<Kernel, 'secrets' | 'config' | 'clock'>,
  findKind: FindKind,
  row: AccountRow,
): Promise<LiveAccount | undefined> {
  const channel = await findKind(row.kind);
  if (!channel) return undefined;
  const hookKey = secrets.open(row.hookKey);
  const settings = { ...standardsOf(channel.fields), ...row.fields, ...openSecrets(secrets, row.secrets) };
  return {
    row,
    channel: tameChannel(channel, () => clock.now()),
    hookKey,
    account: { id: row.id, settings, hookUrl: hookUrlOf(row, hookKey, config.publicUrl) },
    can: channel.capabilities(settings),
  };
}

/** A field that came with a later version of the program has its standard until somebody sets it, or what was done before it was there. */
const standardsOf = (fields: LiveAccount['channel']['fields']): Record<string, string | boolean> => ({
  ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.standard ?? ''])),
  ...formerChoices(fields),
});

export const openSecrets = (secrets: Kernel['secrets'], sealed: string | null): Record<string, string> =>
  sealed === null ? {} : (JSON.parse(secrets.open(sealed)) as Record<string, string>);

export const hookUrlOf = (
  row: { id: ChannelAccountId; hookOrigin: string },
  hookKey: string,
  publicUrl: string | undefined,
): string => `${publicUrl ?? row.hookOrigin}/hooks/${row.id}/${hookKey}`;
