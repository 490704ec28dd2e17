import { amendedBy, connectedBy, problem } from '../../transport/problems.ts';
import { given, textIn } from '../../transport/read-json.ts';
import { defineChannel } from '../channel.ts';
import { type Sent, type Tools, VendorRefused, type VendorRequest } from '../outbound.ts';
import { bearer, enter, problemOf } from './api.ts';
import { type FeishuSettings, fields } from './fields.ts';
import { judgeHook } from './hook.ts';
import { parse } from './parse.ts';
import { send } from './send.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;

async function amend(
  vendorId: string,
  how: Pick<VendorRequest, 'method' | 'json'>,
  settings: FeishuSettings,
  tools: Tools,
): Promise<Sent> {
  const url = `${settings.apiRoot}/open-apis/im/v1/messages/${encodeURIComponent(vendorId)}`;
  return amendedBy(await tools.ask({ url, ...how, credentials: await bearer(tools, settings) }), problemOf);
}

export const channel = defineChannel<FeishuSettings>({
  kind: 'feishu',
  words,
  icon: '<path d="M4 7c5 1 8 4 10 7 2-3 4-4 7-4-2 6-6 9-11 9-3 0-5-1-7-2zM8 4h6c1.5 1.5 2.5 3.5 3 6" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'video', 'file', 'link'],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 30_000, unit: 'bytes' },
    media: {
      image: { mostBytes: 10 * megabyte, types: ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] },
      audio: { mostBytes: 30 * megabyte },
      video: { mostBytes: 30 * megabyte },
      file: { mostBytes: 30 * megabyte },
    },
    windows: [],
    receipts: ['read'],
    canType: false,
    canReply: true,
    canRecall: true,
    canEdit: true,
    amendMinutes: 24 * 60,
    rate: { perUser: { messages: 5, perMs: 1000 } },
  }),
  hook: (request, { settings }) => judgeHook(request, settings),
  parse,
  send: (message, { settings }, tools) => send(message, settings, tools),
  async download({ id = '' }, { settings }, tools) {
    const [message = '', key = '', type = 'file'] = id.split('/');
    const path = `/open-apis/im/v1/messages/${encodeURIComponent(message)}/resources/${encodeURIComponent(key)}`;
    const url = `${settings.apiRoot}${path}?type=${type === 'image' ? 'image' : 'file'}`;
    const file = await tools.ask({
      url,
      credentials: await bearer(tools, settings),
      mostBytes: 100 * megabyte,
    });
    if (file.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', file.why));
    if (file.status >= 400)
      throw new VendorRefused(
        problemOf(file) ?? problem('unknown', file.status, 'the file could not be fetched'),
      );
    return { bytes: file.bytes, ...given({ type: file.headers['content-type'] }) };
  },
  async profile(user, { settings }, tools) {
    const answer = await tools.ask({
      url: `${settings.apiRoot}/open-apis/contact/v3/users/${encodeURIComponent(user)}?user_id_type=open_id`,
      credentials: await bearer(tools, settings),
    });
    if (answer.kind === 'none' || problemOf(answer)) return {};
    const told = answer.json();
    return given({
      name: textIn(told, 'data', 'user', 'name'),
      avatarUrl: textIn(told, 'data', 'user', 'avatar', 'avatar_240'),
    });
  },
  recall: (vendorId, _to, { settings }, tools) => amend(vendorId, { method: 'DELETE' }, settings, tools),
  edit: (vendorId, text, _to, { settings }, tools) =>
    amend(
      vendorId,
      { method: 'PUT', json: { msg_type: 'text', content: JSON.stringify({ text }) } },
      settings,
      tools,
    ),
  connect: ({ settings }, tools) => connectedBy(() => enter(tools, settings)),
});
