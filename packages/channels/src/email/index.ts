import { problem } from '../../transport/problems.ts';
import { given } from '../../transport/read-json.ts';
import { type Connected, defineChannel } from '../channel.ts';
import { type Tools, VendorRefused } from '../outbound.ts';
import { type EmailSettings, fields } from './fields.ts';
import { openImap } from './imap.ts';
import { listen } from './listen.ts';
import { withMailbox } from './mailbox-session.ts';
import { pull } from './pull.ts';
import { parseMail, readMail } from './read-mail.ts';
import { openSmtp, send, sentOf } from './send.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;
const pollMs = 5 * 60_000;

export const channel = defineChannel<EmailSettings>({
  kind: 'email',
  words,
  icon: '<path d="M3 6h18v12H3zM3 7l9 6 9-6" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  fields,
  capabilities: ({ mostAutomatic }) => ({
    shows: ['image', 'video', 'file'],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 100_000, unit: 'chars' },
    media: {
      image: { mostBytes: 18 * megabyte },
      audio: { mostBytes: 18 * megabyte },
      video: { mostBytes: 18 * megabyte },
      file: { mostBytes: 18 * megabyte },
    },
    windows: [],
    receipts: [],
    canType: false,
    hasTalks: true,
    mostAutomaticPerDay: Number(mostAutomatic),
    canReply: true,
    canRecall: false,
    canEdit: false,
  }),
  cursors: ({ mailbox }) => [{ cursor: mailbox, everyMs: pollMs }],
  pull: (ask, { settings }, tools) => pull(ask, settings, tools),
  listen: (listening, { settings }, tools) => listen(listening, settings, tools),
  parse: (event, { settings }) => readMail(event, settings),
  send: (message, { settings }, tools) => send(message, settings, tools),
  download: ({ id = '' }, { settings }, tools) =>
    withMailbox(settings, tools, async (client, mailbox) => {
      const [validity, uid = '', at = ''] = id.split(':');
      const isSame = validity === String(mailbox.uidValidity);
      const message = isSame && (await client.fetchOne(uid, { source: true }, { uid: true }));
      const source = message ? message.source : undefined;
      const found = source && (await parseMail(source.toString('base64'))).attachments[Number(at)];
      if (!found)
        throw new VendorRefused(problem('content', 'no-file', 'the mail is no longer in the mailbox'));
      return { bytes: found.content, type: found.contentType, ...given({ name: found.filename }) };
    }),
  async connect({ settings }, tools) {
    try {
      await (await openImap(settings, tools)).logout();
      return await trySmtp(settings, tools);
    } catch (error) {
      if (error instanceof VendorRefused) return { kind: 'failed', problem: error.problem };
      throw error;
    }
  },
});

async function trySmtp(settings: EmailSettings, tools: Tools): Promise<Connected> {
  const transport = await openSmtp(settings, tools);
  try {
    await transport.verify();
    return { kind: 'connected', name: settings.address };
  } catch (error) {
    const refused = sentOf(error);
    return {
      kind: 'failed',
      problem: refused.kind === 'failed' ? refused.problem : problem('unknown', 'smtp', 'no answer'),
    };
  } finally {
    transport.close();
  }
}
