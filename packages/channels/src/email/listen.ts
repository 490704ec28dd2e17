import type { Listening } from '../channel.ts';
import type { Tools } from '../outbound.ts';
import type { EmailSettings } from './fields.ts';
import { openImap, refusalOf } from './imap.ts';

/** Some servers end a silence of half an hour (RFC 2177). */
const longestIdleMs = 25 * 60_000;

/** Waits at the mailbox for new mail, and says so; once at the beginning too, since nobody knows what came before. */
export async function listen(
  { wake, signal }: Listening,
  settings: EmailSettings,
  tools: Tools,
): Promise<void> {
  const client = await openImap(settings, tools);
  const end = () => client.close();
  signal.addEventListener('abort', end);
  try {
    await client.mailboxOpen(settings.mailbox);
    client.on('exists', () => wake(settings.mailbox));
    // What came while nobody waited here is told by no server.
    wake(settings.mailbox);
    while (!signal.aborted) {
      const again = setTimeout(() => void client.noop().catch(end), longestIdleMs);
      try {
        if (!(await client.idle())) throw new Error('The server does not wait with us');
      } finally {
        clearTimeout(again);
      }
    }
  } catch (error) {
    if (!signal.aborted) throw refusalOf(error);
  } finally {
    signal.removeEventListener('abort', end);
    client.close();
  }
}
