import { problem } from '../../transport/problems.ts';
import { given, textIn } from '../../transport/read-json.ts';
import { isVendorHost } from '../../transport/vendor-host.ts';
import { defineChannel } from '../channel.ts';
import { VendorRefused } from '../outbound.ts';
import { fields, type SmsSettings } from './fields.ts';
import { judgeHook } from './hook.ts';
import { parse } from './parse.ts';
import { basic, problemOf, send } from './send.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;

export const channel = defineChannel<SmsSettings>({
  kind: 'sms',
  words,
  icon: '<path d="M7 3h10v18H7zM10 18h4M10 7h4M10 10h4" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'video'],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 1600, unit: 'chars' },
    media: {
      image: { mostBytes: 5 * megabyte, types: ['image/jpeg', 'image/png', 'image/gif'] },
      video: { mostBytes: 0.5 * megabyte, types: ['video/mp4'] },
    },
    windows: [],
    receipts: ['delivered'],
    canType: false,
    canReply: false,
    canRecall: false,
    canEdit: false,
  }),
  hook: (request, { settings }) => judgeHook(request, settings.authToken),
  parse,
  send: (message, { settings, hookUrl }, tools) => send(message, settings, hookUrl, tools),
  async download({ id = '' }, { settings }, tools) {
    if (!isVendorHost(id, ['twilio.com'], settings.apiRoot))
      throw new VendorRefused(problem('content', 'foreign-host', 'the file does not lie with the vendor'));
    const file = await tools.ask({ url: id, credentials: basic(settings), mostBytes: 20 * megabyte });
    if (file.kind === 'none' || file.status >= 400)
      throw new VendorRefused(problem('transient', 'no-file', 'the file could not be fetched'));
    return { bytes: file.bytes, ...given({ type: file.headers['content-type'] }) };
  },
  async connect({ settings }, tools) {
    const url = `${settings.apiRoot}/2010-04-01/Accounts/${settings.accountSid}.json`;
    const answer = await tools.ask({ url, credentials: basic(settings) });
    if (answer.kind === 'none')
      return { kind: 'failed', problem: problem('transient', 'no-answer', answer.why) };
    if (answer.status >= 400) return { kind: 'failed', problem: problemOf(answer) };
    return { kind: 'connected', name: textIn(answer.json(), 'friendly_name') };
  },
});
