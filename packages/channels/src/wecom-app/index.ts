import type { Block } from '@parley/contract';
import { failed, problem, silenceOf } from '../../transport/problems.ts';
import { parsePushed } from '../../transport/pushed-message.ts';
import {
  callQy,
  downloadQy,
  enterQy,
  judgeSealedHook,
  type QyApp,
  qyProblem,
  uploadQy,
} from '../../transport/qyapi.ts';
import { given, textIn } from '../../transport/read-json.ts';
import { defineChannel } from '../channel.ts';
import type { Outgoing, Sent, Tools } from '../outbound.ts';
import { fields, type WecomAppSettings } from './fields.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;

const appOf = ({ apiRoot, corpId, secret }: WecomAppSettings): QyApp => ({ apiRoot, corpId, secret });

async function bodyOf(part: Block, app: QyApp, tools: Tools): Promise<object | undefined> {
  switch (part.kind) {
    case 'text':
      return { msgtype: 'text', text: { content: part.text } };
    case 'image':
      return { msgtype: 'image', image: { media_id: await uploadQy(tools, app, 'image', part.file) } };
    case 'video':
      return { msgtype: 'video', video: { media_id: await uploadQy(tools, app, 'video', part.file) } };
    case 'file':
      return { msgtype: 'file', file: { media_id: await uploadQy(tools, app, 'file', part.file) } };
    case 'link':
      return {
        msgtype: 'textcard',
        textcard: { title: part.title, description: part.text ?? part.title, url: part.url },
      };
    default:
      return undefined;
  }
}

/** The vendor drops what it was sent twice within half an hour, but by its words, not by an id of ours. */
async function send({ to, part }: Outgoing, settings: WecomAppSettings, tools: Tools): Promise<Sent> {
  const app = appOf(settings);
  const body = await bodyOf(part, app, tools);
  if (!body) return failed(problem('content', 'unsupported', `${part.kind} cannot be sent`));
  const json = { touser: to.user, agentid: Number(settings.agentId), ...body };
  const answer = await callQy(tools, app, '/cgi-bin/message/send', json);
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = qyProblem(answer);
  if (refusal) return failed(refusal);
  const unknown = textIn(answer.json(), 'invaliduser');
  if (unknown !== '') return failed(problem('recipient-gone', 'invaliduser', unknown));
  return { kind: 'sent', ...given({ vendorId: textIn(answer.json(), 'msgid') }) };
}

export const channel = defineChannel<WecomAppSettings>({
  kind: 'wecom-app',
  words,
  icon: '<path d="M4 20V8l8-4 8 4v12M8 20v-6h8v6M8 11h.01M12 11h.01M16 11h.01" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'video', 'file', 'link'],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 2048, unit: 'bytes' },
    media: {
      image: { mostBytes: 10 * megabyte, types: ['image/png', 'image/jpeg'] },
      video: { mostBytes: 10 * megabyte, types: ['video/mp4'] },
      file: { mostBytes: 20 * megabyte },
    },
    windows: [],
    receipts: [],
    canType: false,
    canReply: false,
    canRecall: false,
    canEdit: false,
    rate: { perUser: { messages: 30, perMs: 60_000 } },
  }),
  hook: (request, { settings }) =>
    judgeSealedHook(request, { token: settings.token, aesKey: settings.aesKey, receiver: settings.corpId }),
  parse: parsePushed,
  send: (message, { settings }, tools) => send(message, settings, tools),
  download: ({ id = '' }, { settings }, tools) => downloadQy(tools, appOf(settings), id),
  // Otherwise the vendor tells whoever writes that the service is broken.
  afterRemoval: { status: 200 },
  connect: ({ settings }, tools) => enterQy(tools, appOf(settings)),
});
