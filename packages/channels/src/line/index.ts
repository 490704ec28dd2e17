import { problem } from '../../transport/problems.ts';
import { given, textIn } from '../../transport/read-json.ts';
import { defineChannel } from '../channel.ts';
import { VendorRefused } from '../outbound.ts';
import { fields, type LineSettings } from './fields.ts';
import { judgeHook } from './hook.ts';
import { parse } from './parse.ts';
import { bearer, problemOf, send } from './send.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;

export const channel = defineChannel<LineSettings>({
  kind: 'line',
  words,
  icon: '<path d="M12 4c-5 0-9 3.1-9 7 0 3.5 3.1 6.3 7.4 6.9.5.9.1 2-.4 3.1 3-1 11-4.6 11-10 0-3.9-4-7-9-7z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'buttons'],
    buttons: 10,
    cards: 0,
    inline: false,
    text: { most: 5000, unit: 'chars' },
    media: { image: { mostBytes: 10 * megabyte, types: ['image/png', 'image/jpeg'] } },
    windows: [],
    receipts: [],
    canType: true,
    canReply: false,
    canRecall: false,
    canEdit: false,
    rate: { perAccount: { messages: 2000, perMs: 1000 } },
  }),
  hook: (request, { settings }) => judgeHook(request, settings.channelSecret),
  parse,
  send: (message, { settings }, tools) => send(message, settings, tools),
  async download({ id = '' }, { settings }, tools) {
    const url = `${settings.dataRoot}/v2/bot/message/${encodeURIComponent(id)}/content`;
    const file = await tools.ask({ url, credentials: bearer(settings), mostBytes: 200 * megabyte });
    if (file.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', file.why));
    // A long film is made ready first.
    if (file.status === 202) throw new VendorRefused(problem('transient', 202, 'the file is not ready yet'));
    if (file.status >= 400) throw new VendorRefused(problemOf(file));
    return { bytes: file.bytes, ...given({ type: file.headers['content-type'] }) };
  },
  async profile(user, { settings }, tools) {
    const url = `${settings.apiRoot}/v2/bot/profile/${encodeURIComponent(user)}`;
    const answer = await tools.ask({ url, credentials: bearer(settings) });
    if (answer.kind === 'none' || answer.status >= 400) return {};
    const told = answer.json();
    const avatarUrl = textIn(told, 'pictureUrl');
    return {
      ...given({ name: textIn(told, 'displayName'), avatarUrl, locale: textIn(told, 'language') }),
      // Whoever has no picture is told without one.
      ...(avatarUrl === '' && textIn(told, 'userId') === user ? { hasNoPicture: true as const } : {}),
    };
  },
  async typing({ user, thread }, isTyping, { settings }, tools) {
    // Shown for so many seconds, and in chats with one person only.
    if (!isTyping || thread?.id) return;
    const url = `${settings.apiRoot}/v2/bot/chat/loading/start`;
    const json = { chatId: user, loadingSeconds: 5 };
    await tools.ask({ url, method: 'POST', credentials: bearer(settings), json });
  },
  async connect({ settings }, tools) {
    const answer = await tools.ask({ url: `${settings.apiRoot}/v2/bot/info`, credentials: bearer(settings) });
    if (answer.kind === 'none')
      return { kind: 'failed', problem: problem('transient', 'no-answer', answer.why) };
    if (answer.status >= 400) return { kind: 'failed', problem: problemOf(answer) };
    return { kind: 'connected', name: textIn(answer.json(), 'displayName') };
  },
});
