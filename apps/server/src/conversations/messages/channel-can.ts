import { type ChannelCapabilities, channelCapabilities } from '@parley/contract';
import type { ConversationPorts } from '../ports.ts';

/** What a channel of this kind takes: as it says itself, or as the contract says of the product's own. */
export const channelCan = async (
  { carries }: Pick<ConversationPorts, 'carries'>,
  kind: string | undefined,
): Promise<ChannelCapabilities> =>
  (kind === undefined ? undefined : await carries?.(kind)) ?? channelCapabilities(kind);
