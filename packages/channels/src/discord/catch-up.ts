import { listIn, numberIn, textIn } from '../../transport/read-json.ts';
import type { ReceivedEvent } from '../hook.ts';
import { type LateWriter, type Tools, VendorRefused } from '../outbound.ts';
import { ask, told } from './api.ts';
import type { DiscordSettings } from './fields.ts';

const page = 100;
/** Nobody writes more while nobody answers; a bound against a channel that never ends. */
const mostPages = 10;
/** kinds of channel with one person, or a few, on the other side */
const direct = new Set([1, 3]);

/** A new session is told nothing of before it: asks for what people wrote meanwhile where they wrote last. Gives what was found, each channel by itself, oldest first. */
export async function* missedSince(
  settings: DiscordSettings,
  tools: Tools,
  isWanted: (message: unknown, isDirect: boolean) => ReceivedEvent | undefined,
): AsyncGenerator<readonly ReceivedEvent[]> {
  for (const [channel, after] of newestOf(await tools.lately())) {
    const found: ReceivedEvent[] = [];
    try {
      const isDirect = direct.has(numberIn(await get(settings, tools, `/channels/${channel}`), 'type'));
      for (const message of await messagesAfter(settings, tools, channel, after)) {
        const event = isWanted(message, isDirect);
        if (event) found.push(event);
      }
    } catch (error) {
      // A channel that is gone, or closed to the bot, holds up no other.
      if (!isOnlyThisOne(error)) throw error;
    }
    if (found.length > 0) yield found;
  }
}

const isOnlyThisOne = (error: unknown) =>
  error instanceof VendorRefused && ['permission', 'recipient-gone', 'content'].includes(error.problem.class);

const get = (settings: DiscordSettings, tools: Tools, path: string): Promise<unknown> =>
  told(ask(tools, settings, path, { method: 'GET' }));

/** The newest message that is known of each channel; ids grow with time. */
function newestOf(writers: readonly LateWriter[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const { lastVendorId } of writers) {
    const [channel = '', message = ''] = lastVendorId.split(':');
    if (!/^\d+$/.test(channel) || !/^\d+$/.test(message)) continue;
    const known = newest.get(channel);
    if (known === undefined || BigInt(message) > BigInt(known)) newest.set(channel, message);
  }
  return newest;
}

/** Oldest first. The vendor gives the ones next after the place, newest of them first. */
async function messagesAfter(
  settings: DiscordSettings,
  tools: Tools,
  channel: string,
  after: string,
): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  let place = after;
  for (let count = 0; count < mostPages; count++) {
    const path = `/channels/${channel}/messages?after=${place}&limit=${page}`;
    const some = listIn({ some: await get(settings, tools, path) }, 'some').toReversed();
    all.push(...some);
    place = textIn(some.at(-1), 'id');
    if (some.length < page || place === '') break;
  }
  return all;
}
