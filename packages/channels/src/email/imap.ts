import { ImapFlow } from 'imapflow';
import { problem } from '../../transport/problems.ts';
import type { ProblemClass } from '../inbound.ts';
import { type Tools, VendorRefused } from '../outbound.ts';
import { credentialsOf } from './credentials.ts';
import type { EmailSettings } from './fields.ts';

/** A connection to the mailbox's server; the address is looked up and judged first, and no other is connected to. */
export async function openImap(settings: EmailSettings, tools: Tools): Promise<ImapFlow> {
  const { imapHost, imapPort, imapSecurity } = settings;
  const client = new ImapFlow({
    host: await tools.reach(imapHost, Number(imapPort)),
    port: Number(imapPort),
    servername: imapHost,
    secure: imapSecurity === 'tls',
    ...(imapSecurity === 'starttls' ? { doSTARTTLS: true } : {}),
    ...(imapSecurity === 'none' ? { doSTARTTLS: false } : {}),
    auth: await credentialsOf(settings, tools),
    logger: false,
    disableAutoIdle: true,
    // Some servers end a silence of half an hour (RFC 2177).
    maxIdleTime: 25 * 60_000,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 5 * 60_000,
  });
  // Told to whoever waits for an answer as well; without a listener it would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    client.close();
    throw refusalOf(error);
  }
}

export function refusalOf(error: unknown): VendorRefused {
  if (error instanceof VendorRefused) return error;
  const { authenticationFailed, mailboxMissing, serverResponseCode, responseText, code, message } = error as {
    authenticationFailed?: boolean;
    mailboxMissing?: boolean;
    serverResponseCode?: string;
    responseText?: string;
    code?: string;
    message?: string;
  };
  const kind: ProblemClass = authenticationFailed
    ? 'auth'
    : mailboxMissing || serverResponseCode === 'NONEXISTENT'
      ? 'permission'
      : 'transient';
  return new VendorRefused(
    problem(
      kind,
      serverResponseCode ?? code ?? 'imap',
      responseText ?? message ?? 'the mail server did not answer',
    ),
  );
}
