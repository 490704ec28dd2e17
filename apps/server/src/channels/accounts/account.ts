import type { Account, Channel, ChannelCapabilities } from '@parley/channels';
import type { ChannelAccountId, ChannelStatus, Locale, TeamId, WorkspaceId } from '@parley/contract';

/** An account as it is stored. */
export interface AccountRow {
  id: ChannelAccountId;
  workspaceId: WorkspaceId;
  kind: string;
  name: string;
  /** what is no secret */
  fields: Record<string, string | boolean>;
  /** sealed: the secrets by the names of their fields */
  secrets: string;
  /** sealed: the part of its address that nobody guesses */
  hookKey: string;
  hookOrigin: string;
  teamId: TeamId | null;
  askRating: boolean;
  status: ChannelStatus;
  statusReason: string | null;
  vendorName: string | null;
  connectedAt: string | null;
  createdAt: string;
  removedAt: string | null;
  /** of the workspace, for people whose language nobody knows */
  locale: Locale;
}

/** An account with everything that is needed to work with it. */
export interface LiveAccount {
  row: AccountRow;
  channel: Channel;
  /** as its adapter sees it, the secrets opened */
  account: Account;
  hookKey: string;
  can: ChannelCapabilities;
}
