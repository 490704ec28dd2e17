import type { Attachment, Block } from '@parley/contract';
import { failed, problem, silenceOf } from '../../transport/problems.ts';
import { textIn } from '../../transport/read-json.ts';
import { type Outgoing, type Sent, type Tools, VendorRefused } from '../outbound.ts';
import { bearer, problemOf } from './api.ts';
import type { FeishuSettings } from './fields.ts';

/** Sends one part under our own id, which the vendor remembers for an hour. */
export async function send(message: Outgoing, settings: FeishuSettings, tools: Tools): Promise<Sent> {
  const body = await bodyOf(message.part, settings, tools);
  if (!body) return failed(problem('content', 'unsupported', `${message.part.kind} cannot be sent`));
  const { to, replyTo } = message;
  const place = to.thread?.id ? 'chat_id' : 'open_id';
  const path = replyTo ? `/${replyTo}/reply` : `?receive_id_type=${place}`;
  const answer = await tools.ask({
    url: `${settings.apiRoot}/open-apis/im/v1/messages${path}`,
    method: 'POST',
    credentials: await bearer(tools, settings),
    json: {
      ...(replyTo ? {} : { receive_id: to.thread?.id ?? to.user }),
      msg_type: body.type,
      content: JSON.stringify(body.content),
      uuid: message.id,
    },
  });
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = problemOf(answer);
  return refusal ? failed(refusal) : { kind: 'sent', vendorId: textIn(answer.json(), 'data', 'message_id') };
}

interface Body {
  type: string;
  content: object;
}

async function bodyOf(part: Block, settings: FeishuSettings, tools: Tools): Promise<Body | undefined> {
  switch (part.kind) {
    case 'text':
      return { type: 'text', content: { text: part.text } };
    case 'link':
      return {
        type: 'post',
        content: {
          zh_cn: {
            title: part.title,
            content: [[{ tag: 'a', text: part.text ?? part.url, href: part.url }]],
          },
        },
      };
    case 'image':
      return { type: 'image', content: { image_key: await upload(part.file, 'image', settings, tools) } };
    case 'video':
    case 'file':
      return { type: 'file', content: { file_key: await upload(part.file, 'file', settings, tools) } };
    default:
      return undefined;
  }
}

async function upload(
  file: Attachment,
  kind: 'image' | 'file',
  settings: FeishuSettings,
  tools: Tools,
): Promise<string> {
  const about =
    kind === 'image'
      ? [{ name: 'image_type', value: 'message' }]
      : [
          { name: 'file_type', value: 'stream' },
          { name: 'file_name', value: file.name },
        ];
  const bytes = { name: kind, value: await tools.file(file), fileName: file.name, type: file.type };
  const answer = await tools.ask({
    url: `${settings.apiRoot}/open-apis/im/v1/${kind}s`,
    method: 'POST',
    credentials: await bearer(tools, settings),
    multipart: [...about, bytes],
  });
  if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
  const refusal = problemOf(answer);
  if (refusal) throw new VendorRefused(refusal);
  return textIn(answer.json(), 'data', `${kind}_key`);
}
