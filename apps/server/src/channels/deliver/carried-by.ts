import type { Channel } from '@parley/channels';
import { type ChannelCapabilities, limits } from '@parley/contract';

/** What a vendor's channel takes of what is said: the courier splits what is long and keeps to windows, and neither takes back nor quotes. Nothing of the product's own. */
export const carriedBy =
  (find: (kind: string) => Promise<Channel | undefined>) =>
  async (kind: string): Promise<ChannelCapabilities | undefined> => {
    const channel = await find(kind);
    // What the product's own door sends, the contract tells.
    if (!channel?.send) return undefined;
    return {
      ...channel.capabilities({}),
      text: { most: limits.textChars, unit: 'chars' },
      windows: [],
      ...{ canReply: false, canRecall: false, canEdit: false },
    };
  };
