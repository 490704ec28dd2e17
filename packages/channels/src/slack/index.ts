import { amendedBy, problem } from '../../transport/problems.ts';
import { at, given, textIn } from '../../transport/read-json.ts';
import { isVendorHost } from '../../transport/vendor-host.ts';
import { defineChannel } from '../channel.ts';
import { VendorRefused } from '../outbound.ts';
import { ask, bearer, problemOf } from './api.ts';
import { fields, type SlackSettings } from './fields.ts';
import { judgeHook } from './hook.ts';
import { parse } from './parse.ts';
import { escaped, send } from './send.ts';
import { words } from './words.ts';

const gigabyte = 1024 ** 3;

export const channel = defineChannel<SlackSettings>({
  kind: 'slack',
  words,
  icon: '<path d="M9 3v18M15 3v18M3 9h18M3 15h18" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'video', 'file', 'link'],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 4000, unit: 'chars' },
    media: {
      image: { mostBytes: gigabyte },
      audio: { mostBytes: gigabyte },
      video: { mostBytes: gigabyte },
      file: { mostBytes: gigabyte },
    },
    windows: [],
    receipts: [],
    canType: false,
    canReply: true,
    canRecall: true,
    canEdit: true,
    rate: { perUser: { messages: 1, perMs: 1000 } },
  }),
  hook: (request, { settings }) => judgeHook(request, settings.signingSecret),
  parse,
  send: (message, { settings }, tools) => send(message, settings, tools),
  async download({ id = '' }, { settings }, tools) {
    if (!isVendorHost(id, ['slack.com', 'slack-files.com'], settings.apiRoot))
      throw new VendorRefused(problem('content', 'foreign-host', 'the file does not lie with the vendor'));
    const file = await tools.ask({ url: id, credentials: bearer(settings), mostBytes: gigabyte });
    if (file.kind === 'none' || file.status >= 400)
      throw new VendorRefused(problem('transient', 'no-file', 'the file could not be fetched'));
    // Without the right to read files the vendor answers with its page to sign in.
    if (file.headers['content-type']?.startsWith('text/html'))
      throw new VendorRefused(problem('permission', 'files:read', 'the app may not read files'));
    return { bytes: file.bytes, ...given({ type: file.headers['content-type'] }) };
  },
  async profile(user, { settings }, tools) {
    const form = new URLSearchParams({ user });
    const answer = await tools.ask({
      url: `${settings.apiRoot}/users.info`,
      method: 'POST',
      credentials: bearer(settings),
      form,
    });
    if (answer.kind === 'none' || problemOf(answer)) return {};
    const told = at(answer.json(), 'user');
    return given({
      name: textIn(told, 'profile', 'display_name') || textIn(told, 'real_name') || textIn(told, 'name'),
      avatarUrl: textIn(told, 'profile', 'image_192'),
      locale: textIn(told, 'locale'),
    });
  },
  async recall(vendorId, _to, { settings }, tools) {
    const [channel, ts] = vendorId.split(':');
    // What was shared stands under the id of its file.
    const answer = ts
      ? await ask(tools, settings, 'chat.delete', { channel, ts })
      : await ask(tools, settings, 'files.delete', { file: vendorId });
    return amendedBy(answer, problemOf);
  },
  async edit(vendorId, text, _to, { settings }, tools) {
    const [channel, ts] = vendorId.split(':');
    return amendedBy(
      await ask(tools, settings, 'chat.update', { channel, ts, text: escaped(text) }),
      problemOf,
    );
  },
  async connect({ settings }, tools) {
    const answer = await ask(tools, settings, 'auth.test', {});
    if (answer.kind === 'none')
      return { kind: 'failed', problem: problem('transient', 'no-answer', answer.why) };
    const refusal = problemOf(answer);
    if (refusal) return { kind: 'failed', problem: refusal };
    return { kind: 'connected', name: `${textIn(answer.json(), 'user')} · ${textIn(answer.json(), 'team')}` };
  },
});
