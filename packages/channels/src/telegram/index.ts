import { amendedBy, problem } from '../../transport/problems.ts';
import { given, listIn, numberIn, textIn } from '../../transport/read-json.ts';
import { defineChannel } from '../channel.ts';
import { type Sent, type Tools, VendorRefused } from '../outbound.ts';
import { ask, problemOf } from './api.ts';
import { fields, type TelegramSettings } from './fields.ts';
import { judgeHook } from './hook.ts';
import { parse } from './parse.ts';
import { send } from './send.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;
const wantedPixels = 160;
const wanted = ['message', 'edited_message', 'callback_query', 'my_chat_member', 'business_message'];

async function amend(
  tools: Tools,
  settings: TelegramSettings,
  method: 'deleteMessage' | 'editMessageText',
  vendorId: string,
  to: object = {},
): Promise<Sent> {
  const [chat = '', message = ''] = vendorId.split(':');
  const json = { chat_id: chat, message_id: Number(message), ...to };
  return amendedBy(await ask(tools, settings, method, { json }), problemOf);
}

export const channel = defineChannel<TelegramSettings>({
  kind: 'telegram',
  words,
  icon: '<path d="M3 11.5 21 4l-3 16-6-4.5L9 19l-.5-5.5L18 7 6.5 13z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'video', 'file', 'link', 'buttons'],
    buttons: 10,
    cards: 0,
    inline: false,
    text: { most: 4096, unit: 'chars' },
    media: {
      image: { mostBytes: 10 * megabyte, types: ['image/png', 'image/jpeg', 'image/webp'] },
      audio: { mostBytes: 50 * megabyte },
      video: { mostBytes: 50 * megabyte, types: ['video/mp4'] },
      file: { mostBytes: 50 * megabyte },
    },
    windows: [],
    receipts: [],
    canType: true,
    canReply: true,
    canRecall: true,
    canEdit: true,
    amendMinutes: 48 * 60,
    rate: { perUser: { messages: 1, perMs: 1000 }, perAccount: { messages: 30, perMs: 1000 } },
  }),
  hook: (request, { settings }) => judgeHook(request, settings.hookSecret),
  parse,
  send: (message, { settings }, tools) => send(message, settings, tools),
  async download({ id = '' }, { settings }, tools) {
    const told = await ask(tools, settings, 'getFile', { json: { file_id: id } });
    if (told.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', told.why));
    const refusal = problemOf(told);
    if (refusal) throw new VendorRefused(refusal);
    const path = textIn(told.json(), 'result', 'file_path');
    // The address holds the token: it is asked here and shown nowhere.
    const url = `${settings.apiRoot}/file/bot${settings.token}/${path}`;
    const file = await tools.ask({ url, mostBytes: 20 * megabyte });
    if (file.kind === 'none' || file.status >= 400)
      throw new VendorRefused(problem('transient', 'no-file', 'the file could not be fetched'));
    return { bytes: file.bytes, name: path.slice(path.lastIndexOf('/') + 1) };
  },
  async profile(user, { settings }, tools) {
    const json = { user_id: Number(user), limit: 1 };
    const told = await ask(tools, settings, 'getUserProfilePhotos', { json });
    if (told.kind === 'none' || problemOf(told)) return {};
    // One picture in several sizes; the address of none may be told, since it holds the token.
    const sizes = listIn(told.json(), 'result', 'photos', 0);
    if (numberIn(told.json(), 'result', 'total_count') === 0) return { hasNoPicture: true };
    const fit = sizes.find((size) => numberIn(size, 'width') >= wantedPixels) ?? sizes.at(-1);
    return given({ avatarId: textIn(fit, 'file_id') });
  },
  async typing({ user, thread }, isTyping, { settings }, tools) {
    // There is no way to stop: it ends by itself after five seconds.
    if (isTyping)
      await ask(tools, settings, 'sendChatAction', {
        json: { chat_id: thread?.id ?? user, action: 'typing' },
      });
  },
  recall: (vendorId, _to, { settings }, tools) => amend(tools, settings, 'deleteMessage', vendorId),
  edit: (vendorId, text, _to, { settings }, tools) =>
    amend(tools, settings, 'editMessageText', vendorId, { text }),
  async connect({ settings, hookUrl }, tools) {
    const json = { url: hookUrl, secret_token: settings.hookSecret, allowed_updates: wanted };
    for (const [method, body] of [
      ['setWebhook', json],
      ['getMe', {}],
    ] as const) {
      const answer = await ask(tools, settings, method, { json: body });
      if (answer.kind === 'none')
        return { kind: 'failed', problem: problem('transient', 'no-answer', answer.why) };
      const refusal = problemOf(answer);
      if (refusal) return { kind: 'failed', problem: refusal };
      if (method === 'getMe')
        return { kind: 'connected', name: `@${textIn(answer.json(), 'result', 'username')}` };
    }
    return { kind: 'connected' };
  },
  async disconnect({ settings }, tools) {
    await ask(tools, settings, 'deleteWebhook', { json: {} });
  },
});
