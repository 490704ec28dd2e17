import { amendedBy, problem } from '../../transport/problems.ts';
import { textIn } from '../../transport/read-json.ts';
import { defineChannel } from '../channel.ts';
import { ask, problemOf } from './api.ts';
import { type DiscordSettings, fields } from './fields.ts';
import { judgeHook } from './hook.ts';
import { listen } from './listen.ts';
import { parse } from './parse.ts';
import { send } from './send.ts';
import { words } from './words.ts';

const mostBytes = 10 * 1024 * 1024;

/** Where a message of ours lies at the vendor. */
const pathOf = (vendorId: string) => `/channels/${vendorId.replace(':', '/messages/')}`;

export const channel = defineChannel<DiscordSettings>({
  kind: 'discord',
  words,
  icon: '<path d="M8 6c3-1 5-1 8 0l2 1c2 4 3 7 2.500 10-1.500 1.200-3 1.800-4.500 2l-1.200-2c-2 .5-3.600 .5-5.600 0L8 19c-1.500-.2-3-.8-4.500-2C3 14 4 11 6 7z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/><circle cx="9.300" cy="12.500" r="1.300" fill="currentColor"/><circle cx="14.700" cy="12.500" r="1.300" fill="currentColor"/>',
  fields,
  capabilities: ({ publicKey }) => ({
    shows: ['image', 'video', 'file', 'link', ...(publicKey === '' ? [] : (['buttons'] as const))],
    buttons: publicKey === '' ? 0 : 10,
    cards: 0,
    inline: false,
    text: { most: 2000, unit: 'chars' },
    media: {
      image: { mostBytes },
      audio: { mostBytes },
      video: { mostBytes },
      file: { mostBytes },
    },
    windows: [],
    receipts: [],
    canType: true,
    canReply: true,
    canRecall: true,
    canEdit: true,
    rate: { perUser: { messages: 5, perMs: 5000 }, perAccount: { messages: 50, perMs: 1000 } },
  }),
  // The first part of a token is the bot's id.
  vendorId: ({ botToken }) => Buffer.from(botToken.split('.')[0] ?? '', 'base64').toString() || undefined,
  hook: (request, { settings }) => judgeHook(request, settings),
  listen: (listening, { settings }, tools) => listen(listening, settings, tools),
  parse,
  send: (message, { settings }, tools) => send(message, settings, tools),
  async typing({ thread }, isTyping, { settings }, tools) {
    // There is no way to stop: it ends by itself after ten seconds.
    if (isTyping && thread?.id) await ask(tools, settings, `/channels/${thread.id}/typing`);
  },
  recall: async (vendorId, _to, { settings }, tools) =>
    amendedBy(await ask(tools, settings, pathOf(vendorId), { method: 'DELETE' }), problemOf),
  edit: async (vendorId, text, _to, { settings }, tools) => {
    // Nobody is called anew by what is changed.
    const json = { content: text, allowed_mentions: { parse: [] } };
    return amendedBy(await ask(tools, settings, pathOf(vendorId), { method: 'PATCH', json }), problemOf);
  },
  async connect({ settings }, tools) {
    const answer = await ask(tools, settings, '/users/@me', { method: 'GET' });
    if (answer.kind === 'none')
      return { kind: 'failed', problem: problem('transient', 'no-answer', answer.why) };
    const refusal = problemOf(answer);
    if (refusal) return { kind: 'failed', problem: refusal };
    return { kind: 'connected', name: textIn(answer.json(), 'username') };
  },
});
