import { parsePushed } from '../../transport/pushed-message.ts';
import { callWeixin, downloadWeixin, enterWeixin, type WeixinApp } from '../../transport/weixin-api.ts';
import { judgeSafeModeHook } from '../../transport/weixin-hook.ts';
import { defineChannel } from '../channel.ts';
import { fields, type WechatOaSettings } from './fields.ts';
import { send } from './send.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;
const minute = 60_000;

const appOf = ({ apiRoot, appId, appSecret }: WechatOaSettings): WeixinApp => ({ apiRoot, appId, appSecret });

export const channel = defineChannel<WechatOaSettings>({
  kind: 'wechat-oa',
  words,
  icon: '<path d="M9.5 4C5.4 4 2 6.8 2 10.2c0 2 1.1 3.7 2.8 4.8L4 17.5l2.7-1.4c.9.2 1.8.4 2.8.4m5.5-7.5c-3.6 0-6.5 2.4-6.5 5.3s2.9 5.3 6.5 5.3c.8 0 1.6-.1 2.3-.3l2.4 1.2-.6-2c1.5-1 2.4-2.5 2.4-4.2 0-2.9-2.9-5.3-6.5-5.3z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'video', 'file', 'link', 'buttons'],
    buttons: 10,
    cards: 0,
    inline: false,
    text: { most: 2048, unit: 'bytes' },
    media: {
      image: { mostBytes: 10 * megabyte, types: ['image/png', 'image/jpeg', 'image/gif'] },
      audio: { mostBytes: 2 * megabyte, types: ['audio/amr', 'audio/mpeg'] },
      video: { mostBytes: 10 * megabyte, types: ['video/mp4'] },
    },
    windows: [
      { after: 'message', forMs: 48 * 60 * minute, messages: 5 },
      { after: 'menu', forMs: minute, messages: 3 },
      { after: 'followed', forMs: minute, messages: 3 },
      { after: 'scan', forMs: minute, messages: 3 },
    ],
    receipts: [],
    canType: true,
    canReply: false,
    canRecall: false,
    canEdit: false,
    takesTemplates: true,
  }),
  hook: (request, { settings }) =>
    judgeSafeModeHook(request, {
      token: settings.token,
      aesKey: settings.aesKey,
      receiver: settings.appId,
    }),
  parse: parsePushed,
  send: (message, { settings }, tools) => send(message, appOf(settings), tools),
  download: ({ id = '' }, { settings }, tools) => downloadWeixin(tools, appOf(settings), id),
  async typing({ user }, isTyping, { settings }, tools) {
    const command = isTyping ? 'Typing' : 'CancelTyping';
    await callWeixin(tools, appOf(settings), '/cgi-bin/message/custom/typing', { touser: user, command });
  },
  // Otherwise the vendor tells whoever writes that the service is broken.
  afterRemoval: { status: 200 },
  connect: ({ settings }, tools) => enterWeixin(tools, appOf(settings)),
});
