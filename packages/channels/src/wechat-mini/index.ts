import { failed, problem, silenceOf } from '../../transport/problems.ts';
import { parsePushed } from '../../transport/pushed-message.ts';
import {
  callWeixin,
  downloadWeixin,
  enterWeixin,
  uploadWeixin,
  type WeixinApp,
  weixinProblem,
} from '../../transport/weixin-api.ts';
import { judgeSafeModeHook } from '../../transport/weixin-hook.ts';
import { sendWeixinTemplate } from '../../transport/weixin-template.ts';
import { defineChannel } from '../channel.ts';
import type { Outgoing, Sent, Tools } from '../outbound.ts';
import { fields, type WechatMiniSettings } from './fields.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;
const minute = 60_000;

const appOf = ({ apiRoot, appId, appSecret }: WechatMiniSettings): WeixinApp => ({
  apiRoot,
  appId,
  appSecret,
});

async function bodyOf({ part }: Outgoing, app: WeixinApp, tools: Tools): Promise<object | undefined> {
  if (part.kind === 'text') return { msgtype: 'text', text: { content: part.text } };
  if (part.kind === 'image')
    return { msgtype: 'image', image: { media_id: await uploadWeixin(tools, app, 'image', part.file) } };
  if (part.kind === 'link')
    return {
      msgtype: 'link',
      link: { title: part.title, description: part.text ?? '', url: part.url, thumb_url: '' },
    };
  return undefined;
}

/** Of the languages that the vendor greets in. */
const greeted: Readonly<Record<string, string>> = { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW' };

async function send(message: Outgoing, app: WeixinApp, tools: Tools): Promise<Sent> {
  const { template, to } = message;
  if (template) {
    const more = { miniprogram_state: 'formal', lang: greeted[template.language] ?? 'en_US' };
    return sendWeixinTemplate(
      to.user,
      template,
      { path: '/cgi-bin/message/subscribe/send', more },
      app,
      tools,
    );
  }
  const body = await bodyOf(message, app, tools);
  if (!body) return failed(problem('content', 'unsupported', `${message.part.kind} cannot be sent`));
  const json = { touser: message.to.user, ...body };
  const answer = await callWeixin(tools, app, '/cgi-bin/message/custom/send', json);
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = weixinProblem(answer);
  return refusal ? failed(refusal) : { kind: 'sent' };
}

export const channel = defineChannel<WechatMiniSettings>({
  kind: 'wechat-mini',
  words,
  icon: '<path d="M8 12a4 4 0 1 1 4-4v8a4 4 0 1 0 4-4" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'link'],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 2048, unit: 'bytes' },
    media: { image: { mostBytes: 10 * megabyte, types: ['image/png', 'image/jpeg', 'image/gif'] } },
    windows: [
      { after: 'message', forMs: 48 * 60 * minute, messages: 5 },
      { after: 'entered', forMs: minute, messages: 2 },
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
