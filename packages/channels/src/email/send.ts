import { createTransport } from 'nodemailer';
import { failed, problem } from '../../transport/problems.ts';
import type { Problem, ProblemClass } from '../inbound.ts';
import type { Outgoing, Sent, Tools } from '../outbound.ts';
import { credentialsOf } from './credentials.ts';
import type { EmailSettings } from './fields.ts';

/** A way to the server that takes mails out, not yet gone; throws `VendorRefused` where no token is to be had. */
export async function openSmtp(settings: EmailSettings, tools: Tools) {
  const { smtpHost, smtpPort, smtpSecurity } = settings;
  const credentials = await credentialsOf(settings, tools);
  return createTransport({
    host: await tools.reach(smtpHost, Number(smtpPort)),
    port: Number(smtpPort),
    secure: smtpSecurity === 'tls',
    requireTLS: smtpSecurity === 'starttls',
    ignoreTLS: smtpSecurity === 'none',
    tls: { servername: smtpHost },
    auth: 'pass' in credentials ? credentials : { type: 'OAuth2', ...credentials },
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    // What stands in a message is never a path or an address to be read.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Sends one part as a mail of the thread; its id is fixed before the first try, so that a second one is known as the same. */
export async function send(message: Outgoing, settings: EmailSettings, tools: Tools): Promise<Sent> {
  const { part, to, by } = message;
  const messageId = `<${message.id}@${settings.address.slice(settings.address.indexOf('@') + 1)}>`;
  const { subject = '', messageId: answered, references } = to.thread?.context ?? {};
  if (part.kind !== 'text' && !('file' in part))
    return failed(problem('content', 'unsupported', `${part.kind} cannot be sent`));
  const transport = await openSmtp(settings, tools);
  try {
    await transport.sendMail({
      from: { name: settings.name, address: settings.address },
      to: { name: '', address: to.user },
      subject: /^(re|回复|回覆|答复)\s*[:：]/i.test(subject) ? subject : `Re: ${subject}`.trim(),
      messageId,
      ...(answered ? { inReplyTo: answered, references: references ?? answered } : {}),
      // A machine says so, and nobody's machine should answer it (RFC 3834 §5).
      ...(by === 'agent'
        ? {}
        : { headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' } }),
      ...(part.kind === 'text'
        ? { text: part.text }
        : {
            text: '',
            attachments: [
              {
                filename: part.file.name,
                content: Buffer.from(await tools.file(part.file)),
                contentType: part.file.type,
              },
            ],
          }),
    });
    return { kind: 'sent', vendorId: messageId };
  } catch (error) {
    return sentOf(error);
  } finally {
    transport.close();
  }
}

interface SmtpError {
  code?: string;
  responseCode?: number;
  command?: string;
  response?: string;
  message?: string;
}

/** What a failure means: refused, worth another try, or nobody knows whether it went out. */
export function sentOf(error: unknown): Sent {
  const { code = 'smtp', responseCode, command, response, message = '' } = error as SmtpError;
  const told = response ?? message;
  if (responseCode !== undefined) return failed(problemOf(responseCode, code, told));
  if (code === 'EAUTH') return failed(problem('auth', code, told));
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return failed(problem('content', code, told));
  // After the words were handed over without an answer they may have arrived.
  if (command === 'DATA') return { kind: 'unknown', why: told };
  return failed(problem('transient', code, told));
}

function problemOf(status: number, code: string, told: string): Problem {
  const classOf = (): ProblemClass => {
    if (code === 'EAUTH' || status === 535 || status === 530) return 'auth';
    if (status === 550 || status === 551 || status === 553) return 'recipient-gone';
    if (status === 552 || status === 554) return 'content';
    if (status === 450 && /rate|too many|frequen/i.test(told)) return 'rate';
    return status >= 400 && status < 500 ? 'transient' : 'unknown';
  };
  return problem(classOf(), status, told);
}
