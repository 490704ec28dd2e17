import { tryBigJson } from '../../transport/big-json.ts';
import { isEqual } from '../../transport/equal.ts';
import { problem } from '../../transport/problems.ts';
import { given, numberIn, textIn } from '../../transport/read-json.ts';
import { hmac } from '../../transport/signatures.ts';
import { defineChannel } from '../channel.ts';
import { type HookOutcome, type HookRequest, refused, replied } from '../hook.ts';
import { fields, type ViberSettings } from './fields.ts';
import { parse } from './parse.ts';
import { ask, problemOf, send } from './send.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;
const told = ['delivered', 'seen', 'failed', 'subscribed', 'unsubscribed', 'conversation_started', 'message'];

function judge({ headers, body }: HookRequest, authToken: string): HookOutcome {
  const wanted = authToken === '' ? '' : hmac('sha256', authToken, body, 'hex');
  if (!isEqual(headers['x-viber-content-signature'], wanted)) return refused('the signature is not ours');
  const text = new TextDecoder().decode(body);
  const json = tryBigJson(text);
  const event = textIn(json, 'event');
  // So the vendor tries an address when it is told of it.
  if (event === 'webhook') return replied();
  const token = textIn(json, 'message_token');
  if (token === '') return refused('the body is no callback', 400);
  const key = `${event}:${token}:${textIn(json, 'user_id')}`;
  return {
    kind: 'events',
    events: [{ key, body: text, ...given({ atMs: numberIn(json, 'timestamp') }) }],
    reply: { status: 200 },
  };
}

export const channel = defineChannel<ViberSettings>({
  kind: 'viber',
  words,
  icon: '<path d="M5 4h14v11h-6l-5 5v-5H5zM9 8c0 3 2 5 5 5l1-2-2-1-1 .7-1.4-1.4.7-1-1-2z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'video', 'file', 'link'],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 7000, unit: 'chars' },
    media: {
      image: { mostBytes: megabyte, types: ['image/jpeg', 'image/png', 'image/gif'] },
      video: { mostBytes: 26 * megabyte, types: ['video/mp4'] },
      file: { mostBytes: 50 * megabyte },
    },
    windows: [],
    receipts: ['delivered', 'read'],
    canType: false,
    canReply: false,
    canRecall: false,
    canEdit: false,
  }),
  hook: (request, { settings }) => judge(request, settings.authToken),
  parse,
  send: (message, { settings }, tools) => send(message, settings, tools),
  async connect({ settings, hookUrl }, tools) {
    const set = await ask(tools, settings, 'set_webhook', {
      url: hookUrl,
      event_types: told,
      send_name: true,
    });
    if (set.kind === 'none') return { kind: 'failed', problem: problem('transient', 'no-answer', set.why) };
    const refusal = problemOf(set);
    if (refusal) return { kind: 'failed', problem: refusal };
    const info = await ask(tools, settings, 'get_account_info', {});
    return {
      kind: 'connected',
      ...(info.kind === 'none' ? {} : given({ name: textIn(info.json(), 'name') })),
    };
  },
  async disconnect({ settings }, tools) {
    await ask(tools, settings, 'set_webhook', { url: '' });
  },
});
