import { type Channel, formerChoices } from '@parley/channels';
import type { ConnectedAccount } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import type { AccountRow } from './account.ts';
import { hookUrlOf, openSecrets } from './known-accounts.ts';

/** The account as its administrators see it: of a secret only that it is set. */
export function describeAccount(
  { secrets, config }: Kernel,
  row: AccountRow,
  channel: Channel | undefined,
): ConnectedAccount {
  const { id, kind, name, status, statusReason, teamId, askRating } = row;
  const fields = { ...formerChoices(channel?.fields ?? {}), ...row.fields };
  const set = Object.entries(openSecrets(secrets, row.secrets)).flatMap(([field, value]) =>
    value === '' ? [] : [field],
  );
  return {
    ...{ id, kind, name, status, statusReason, fields, teamId, askRating },
    secretsSet: set,
    hookUrl: hookUrlOf(row, secrets.open(row.hookKey), config.publicUrl),
    vendorName: row.vendorName,
    connectedAt: row.connectedAt,
    createdAt: row.createdAt,
  };
}
