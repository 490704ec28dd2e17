/// <reference types="vite/types/importMeta.d.ts" />
import type { Channel } from './channel.ts';

/** Every folder beside this file is a channel; nothing else lists them. */
const doors = import.meta.glob<{ channel: Channel }>('./*/index.ts');

const kindOf = (path: string) => path.split('/')[1] ?? '';

/** The kinds of channel that this program has, in the order of their names. */
export const channelKinds: readonly string[] = Object.keys(doors).map(kindOf).toSorted();

/** The channel of this kind; loaded when it is first asked for. */
export async function loadChannel(kind: string): Promise<Channel | undefined> {
  return (await doors[`./${kind}/index.ts`]?.())?.channel;
}

export const loadChannels = async (): Promise<readonly Channel[]> =>
  Promise.all(Object.values(doors).map(async (open) => (await open()).channel));
