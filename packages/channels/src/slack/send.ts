import type { Attachment, Block } from '@parley/contract';
import { failed, problem, silenceOf } from '../../transport/problems.ts';
import { textIn } from '../../transport/read-json.ts';
import { type Outgoing, type Sent, type Tools, VendorRefused } from '../outbound.ts';
import { ask, problemOf, told } from './api.ts';
import type { SlackSettings } from './fields.ts';

/** Posts one part. The vendor takes no id of ours. */
export async function send(message: Outgoing, settings: SlackSettings, tools: Tools): Promise<Sent> {
  const { part, to } = message;
  const channel = to.thread?.id ?? to.user;
  const [, answered] = (message.replyTo ?? '').split(':');
  const parent = to.thread?.context?.parent ?? answered;
  const where = { channel, ...(parent ? { thread_ts: parent } : {}) };
  if (part.kind === 'image' || part.kind === 'video' || part.kind === 'file')
    return share(part.file, where, settings, tools);
  const body = bodyOf(part);
  if (!body) return failed(problem('content', 'unsupported', `${part.kind} cannot be sent`));
  const answer = await ask(tools, settings, 'chat.postMessage', { ...where, ...body });
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = problemOf(answer);
  if (refusal) return failed(refusal);
  return { kind: 'sent', vendorId: `${channel}:${textIn(answer.json(), 'ts')}` };
}

/** A text without the vendor's own marks. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function bodyOf(part: Block): Record<string, unknown> | undefined {
  if (part.kind === 'text') return { text: escaped(part.text) };
  if (part.kind === 'link')
    return {
      text: [part.title, part.text, part.url]
        .filter(Boolean)
        .map((each) => escaped(String(each)))
        .join('\n'),
    };
  return undefined;
}

/** Three steps: ask for a place, put the bytes there, and have it shown. */
async function share(
  file: Attachment,
  where: { channel: string; thread_ts?: string },
  settings: SlackSettings,
  tools: Tools,
): Promise<Sent> {
  const bytes = await tools.file(file);
  const place = await told(
    tools.ask({
      url: `${settings.apiRoot}/files.getUploadURLExternal`,
      method: 'POST',
      credentials: { authorization: `Bearer ${settings.botToken}` },
      form: new URLSearchParams({ filename: file.name, length: String(bytes.length) }),
    }),
  );
  const put = await tools.ask({ url: textIn(place, 'upload_url'), method: 'POST', bytes });
  if (put.kind === 'none' || put.status >= 400)
    throw new VendorRefused(problem('transient', 'no-upload', 'the file could not be handed over'));
  const answer = await ask(tools, settings, 'files.completeUploadExternal', {
    files: [{ id: textIn(place, 'file_id'), title: file.name }],
    channel_id: where.channel,
    ...(where.thread_ts ? { thread_ts: where.thread_ts } : {}),
  });
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = problemOf(answer);
  return refusal ? failed(refusal) : { kind: 'sent', vendorId: textIn(place, 'file_id') };
}
