import { callQy, downloadQy, enterQy, judgeSealedHook, type QyApp, qyTold } from '../../transport/qyapi.ts';
import { given, listIn, textIn } from '../../transport/read-json.ts';
import { defineChannel } from '../channel.ts';
import { fields, type WecomKfSettings } from './fields.ts';
import { parse } from './parse.ts';
import { pull } from './pull.ts';
import { send } from './send.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;
const minute = 60_000;

const appOf = ({ apiRoot, corpId, secret }: WecomKfSettings): QyApp => ({ apiRoot, corpId, secret });

export const channel = defineChannel<WecomKfSettings>({
  kind: 'wecom-kf',
  words,
  icon: '<path d="M5 13v-1a7 7 0 0 1 14 0v1M5 13h3v5H5zM16 13h3v5h-3zM17 18c0 2-2 3-5 3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'video', 'file', 'buttons'],
    buttons: 10,
    cards: 0,
    inline: false,
    text: { most: 2048, unit: 'bytes' },
    media: {
      image: { mostBytes: 10 * megabyte, types: ['image/png', 'image/jpeg'] },
      video: { mostBytes: 10 * megabyte, types: ['video/mp4'] },
      file: { mostBytes: 20 * megabyte },
    },
    windows: [{ after: 'message', forMs: 48 * 60 * minute, messages: 5 }],
    receipts: [],
    canType: false,
    canReply: false,
    canRecall: false,
    canEdit: false,
  }),
  hook: (request, { settings }) =>
    judgeSealedHook(request, { token: settings.token, aesKey: settings.aesKey, receiver: settings.corpId }),
  // A call may get lost; what it would have told lies there for three days.
  cursors: ({ openKfId }) => [{ cursor: openKfId, everyMs: minute }],
  pull: (ask, { settings }, tools) => pull(ask, appOf(settings), tools),
  parse,
  send: (message, { settings }, tools) => send(message, settings.openKfId, appOf(settings), tools),
  download: ({ id = '' }, { settings }, tools) => downloadQy(tools, appOf(settings), id),
  async profile(user, { settings }, tools) {
    const json = { external_userid_list: [user] };
    const told = await qyTold(callQy(tools, appOf(settings), '/cgi-bin/kf/customer/batchget', json));
    const [customer] = listIn(told, 'customer_list');
    const union = textIn(customer, 'unionid');
    return {
      ...given({ name: textIn(customer, 'nickname'), avatarUrl: textIn(customer, 'avatar') }),
      ...(union === '' ? {} : { aliases: [union] }),
    };
  },
  // Otherwise the vendor tells whoever writes that the service is broken.
  afterRemoval: { status: 200 },
  connect: ({ settings }, tools) => enterQy(tools, appOf(settings)),
});
