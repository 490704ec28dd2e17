import { convert } from 'html-to-text';
import { type Attachment, type ParsedMail, simpleParser } from 'mailparser';
import { problem } from '../../transport/problems.ts';
import { given } from '../../transport/read-json.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { Inbound, MediaRef, Sender } from '../inbound.ts';
import { isAutomatic } from './automatic.ts';
import type { EmailSettings } from './fields.ts';
import { foldQuotes } from './fold-quotes.ts';

/** A mail as it is stored: the bytes as they came, and where they lie. */
export interface StoredMail {
  place: string;
  raw: string;
}

export const parseMail = (raw: string): Promise<ParsedMail> =>
  simpleParser(Buffer.from(raw, 'base64'), { skipHtmlToText: true, skipTextToHtml: true });

/** Reads a mail: an answer, a report that one could not be delivered, or our own. */
export async function readMail(event: ReceivedEvent, settings: EmailSettings): Promise<readonly Inbound[]> {
  const { place, raw } = JSON.parse(event.body) as StoredMail;
  const mail = await parseMail(raw);
  const report = reportIn(mail, raw);
  const atMs = mail.date?.getTime() ?? event.atMs ?? 0;
  if (report) return readReport(report, atMs);
  const [sender] = mail.from?.value ?? [];
  const address = (sender?.address ?? '').toLowerCase();
  if (address === settings.address.toLowerCase()) return [];
  if (address === '') throw new Error('The mail does not say who it is from');
  const isProven = provenBy(mail, settings.border, address);
  const from: Sender = {
    user: address,
    ...given({ name: sender?.name }),
    ...(isProven ? { email: address } : {}),
  };
  const references = [mail.references ?? []].flat();
  return [
    {
      kind: 'message',
      from,
      thread: { context: contextOf(mail, references, event.key) },
      vendorId: event.key,
      atMs,
      content: contentOf(mail, place),
      ...given({ replyTo: mail.inReplyTo ?? references.at(-1) }),
      ...(settings.conversations === 'thread'
        ? { continues: continuedBy(mail.inReplyTo, references, event.key) }
        : {}),
      ...(isAutomatic(mail.headers, address) ? { isAutomatic: true as const } : {}),
    },
  ];
}

const mostReferences = 20;

/** What an answer needs so that it joins the same thread (RFC 5322 §3.6.4). */
function contextOf(
  mail: ParsedMail,
  references: readonly string[],
  messageId: string,
): Record<string, string> {
  const all = [...references, messageId];
  const kept = all.length > mostReferences ? [...all.slice(0, 1), ...all.slice(1 - mostReferences)] : all;
  return {
    subject: (mail.subject ?? '').slice(0, 500),
    messageId,
    references: kept.join(' ').slice(0, 4000),
  };
}

const messageId = /<[^<>\s]{1,898}>/g;

/** The mails that this one goes on from: the one that it answers, and then those before it, the nearest first. What is no id of a mail leads nowhere. */
function continuedBy(answered: string | undefined, references: readonly string[], own: string): string[] {
  const named = [answered ?? '', ...references.toReversed()].flatMap((said) => said.match(messageId) ?? []);
  const all = [...new Set(named)].filter((id) => id !== own);
  return all.length > mostReferences ? [...all.slice(0, mostReferences - 1), ...all.slice(-1)] : all;
}

function contentOf(mail: ParsedMail, place: string) {
  const text = foldQuotes(mail.text || wordsOf(mail.html || '')).slice(0, 100_000);
  const subject = mail.subject?.trim() ?? '';
  const isAnswer = mail.inReplyTo !== undefined;
  const said =
    !isAnswer && subject !== '' && !text.startsWith(subject) ? `${subject}\n\n${text}`.trim() : text;
  const media = mail.attachments.map((each, at) => refOf(each, `${place}:${at}`)).slice(0, 20);
  if (said === '' && media.length === 0) return { unsupported: 'empty mail' };
  return { ...given({ text: said }), ...(media.length > 0 ? { media } : {}) };
}

/** The words of a page; pictures, styles and scripts leave none. */
const wordsOf = (page: string): string =>
  convert(page, {
    wordwrap: false,
    limits: { maxInputLength: 2 * 1024 * 1024, maxDepth: 200 },
    selectors: [{ selector: 'img', format: 'skip' }],
  });

function refOf({ contentType, filename, size }: Attachment, id: string): MediaRef {
  const [kind] = contentType.split('/');
  const known = kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'file';
  return { kind: known, id, ...given({ type: contentType, name: filename, sizeBytes: size }) };
}

/** Whether our own border server says that the address is who it claims to be; nobody else's word counts. */
function provenBy(mail: ParsedMail, border: string, address: string): boolean {
  if (border === '') return false;
  const results = [mail.headerLines.filter(({ key }) => key === 'authentication-results')]
    .flat()
    .map(({ line }) => line);
  // The border writes its own above all that came before it.
  const own = results.find((line) =>
    new RegExp(`^authentication-results:\\s*${literally(border)}(?=[;\\s])`, 'i').test(line),
  );
  const domain = address.slice(address.indexOf('@') + 1);
  return (
    own !== undefined && /\bdmarc=pass\b/i.test(own) && own.toLowerCase().includes(`header.from=${domain}`)
  );
}
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The bytes of a report about a delivery, as text; undefined where the mail is none. */
function reportIn(mail: ParsedMail, raw: string): string | undefined {
  const type = mail.headers.get('content-type') as
    | { value?: string; params?: Record<string, string> }
    | undefined;
  if (type?.value !== 'multipart/report' || type.params?.['report-type'] !== 'delivery-status')
    return undefined;
  return Buffer.from(raw, 'base64').toString('latin1');
}

/** Tells which of our mails could not be delivered, for good (RFC 3464); what is only late is no news. */
function readReport(told: string, atMs: number): readonly Inbound[] {
  const action = /^Action:\s*(\w+)/im.exec(told)?.[1]?.toLowerCase();
  const original = originalIn(told);
  if (action !== 'failed' || original === undefined) return [];
  const status = /^Status:\s*([245]\.\d+\.\d+)/im.exec(told)?.[1] ?? 'failed';
  const why = /^Diagnostic-Code:[ \t]*([^\r\n]+)/im.exec(told)?.[1]?.trim() ?? 'could not be delivered';
  const kind = status.startsWith('5') ? 'recipient-gone' : 'unknown';
  return [
    { kind: 'status', vendorId: original, status: 'failed', atMs, problem: problem(kind, status, why) },
  ];
}

/** Named in the report itself, or the last in what it encloses of ours. */
function originalIn(told: string): string | undefined {
  const named = /^(?:X-)?Original-Message-ID:\s*(<[^>\r\n]+>)/im.exec(told)?.[1];
  return named ?? [...told.matchAll(/^Message-ID:\s*(<[^>\r\n]+>)/gim)].at(-1)?.[1];
}
