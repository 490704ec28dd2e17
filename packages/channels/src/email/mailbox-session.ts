import { createHash } from 'node:crypto';
import type { ImapFlow, MailboxObject } from 'imapflow';
import type { Tools } from '../outbound.ts';
import type { EmailSettings } from './fields.ts';
import { openImap, refusalOf } from './imap.ts';

/** Providers turn away who signs in again and again: a connection serves whoever comes within this time. */
const lingerMs = 60_000;

/** A connection with the mailbox open, shared by who waits at it and who fetches from it. */
interface Session {
  client: ImapFlow;
  /** so many fetch by it now */
  users: number;
  /** so many wait at it for new mail */
  watchers: number;
  whenFree: (() => void)[];
  closing?: NodeJS.Timeout;
}
/** A connection as whoever waits for new mail has it. */
export interface Watch {
  client: ImapFlow;
  /** Resolves when nobody fetches. */
  untilFree(): Promise<void>;
  end(): void;
}

const sessions = new Map<string, Promise<Session>>();

/** The connection that there is, if it still holds, or a new one; whoever has it leaves it again. */
async function enter(settings: EmailSettings, tools: Tools): Promise<Session> {
  const key = createHash('sha256').update(JSON.stringify(settings)).digest('hex');
  const forget = (one: Promise<Session>) => void (sessions.get(key) === one && sessions.delete(key));
  const known = sessions.get(key);
  if (known) {
    const session = await known.catch(() => undefined);
    if (session && (await holds(session, settings))) return session;
    forget(known);
    return enter(settings, tools);
  }
  const opening = open(settings, tools);
  sessions.set(key, opening);
  try {
    const session = await opening;
    session.client.on('close', () => forget(opening));
    return session;
  } catch (error) {
    forget(opening);
    throw error;
  }
}

/** Opened once more, a mailbox also tells what came meanwhile. */
async function holds(session: Session, { mailbox }: EmailSettings): Promise<boolean> {
  begin(session);
  try {
    await session.client.mailboxOpen(mailbox);
    return true;
  } catch {
    session.client.close();
    leave(session);
    return false;
  }
}

async function open(settings: EmailSettings, tools: Tools): Promise<Session> {
  const client = await openImap(settings, tools);
  try {
    await client.mailboxOpen(settings.mailbox);
    return { client, users: 1, watchers: 0, whenFree: [] };
  } catch (error) {
    client.close();
    throw refusalOf(error);
  }
}

function begin(session: Session): void {
  clearTimeout(session.closing);
  session.users += 1;
}

function leave(session: Session): void {
  session.users -= 1;
  if (session.users === 0) for (const go of session.whenFree.splice(0)) go();
  closeAfter(session, lingerMs);
}

function closeAfter(session: Session, ms: number): void {
  clearTimeout(session.closing);
  const { client, users, watchers } = session;
  if (users > 0 || watchers > 0 || !client.usable) return;
  session.closing = setTimeout(() => void client.logout().catch(() => client.close()), ms).unref();
}

/** Uses the mailbox by the connection that there is, or by a new one. */
export async function withMailbox<T>(
  settings: EmailSettings,
  tools: Tools,
  use: (client: ImapFlow, mailbox: MailboxObject) => Promise<T>,
): Promise<T> {
  const session = await enter(settings, tools);
  const { client } = session;
  try {
    return await use(client, client.mailbox as MailboxObject);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    leave(session);
  }
}

/** Waits at the mailbox by a connection that others may fetch by at the same time. */
export async function watchMailbox(settings: EmailSettings, tools: Tools): Promise<Watch> {
  const session = await enter(settings, tools);
  session.watchers += 1;
  leave(session);
  return {
    client: session.client,
    untilFree: () =>
      session.users === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            session.whenFree.push(resolve);
          }),
    end() {
      session.watchers -= 1;
      closeAfter(session, 0);
    },
  };
}
