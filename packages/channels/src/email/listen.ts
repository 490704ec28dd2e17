import type { Listening } from '../channel.ts';
import type { Tools } from '../outbound.ts';
import type { EmailSettings } from './fields.ts';
import { refusalOf } from './imap.ts';
import { watchMailbox } from './mailbox-session.ts';

/** Waits at the mailbox for new mail, and says so; once at the beginning too, since nobody knows what came before. What is fetched then comes by the same connection. */
export async function listen(
  { wake, signal }: Listening,
  settings: EmailSettings,
  tools: Tools,
): Promise<void> {
  const { client, untilFree, end } = await watchMailbox(settings, tools);
  const tell = () => wake(settings.mailbox);
  // Whoever fetches at this moment is let finish.
  const stop = () => void untilFree().then(() => client.close());
  signal.addEventListener('abort', stop);
  client.on('exists', tell);
  try {
    if (signal.aborted) return;
    // What came while nobody waited here is told by no server.
    tell();
    while (!signal.aborted) {
      await untilFree();
      // It ends as soon as somebody fetches.
      if ((await client.idle()) === false || !client.usable)
        throw new Error('The server does not wait with us');
    }
  } catch (error) {
    if (!signal.aborted) throw refusalOf(error);
  } finally {
    signal.removeEventListener('abort', stop);
    client.off('exists', tell);
    end();
  }
}
