import type { Attachment, Block } from '@parley/contract';
import { failed, problem, silenceOf } from '../../transport/problems.ts';
import { listIn, textIn } from '../../transport/read-json.ts';
import { isVendorHost } from '../../transport/vendor-host.ts';
import { type Outgoing, type Sent, type Tools, VendorRefused } from '../outbound.ts';
import { ask, enter, problemOf } from './api.ts';
import type { DingtalkSettings } from './fields.ts';

/** Answers by the address of the session while it lasts, otherwise by the robot's own way. The vendor takes no id of ours. */
export async function send(message: Outgoing, settings: DingtalkSettings, tools: Tools): Promise<Sent> {
  const { part, to } = message;
  const session = sessionOf(message, settings, tools.nowMs());
  if (session && part.kind === 'text') {
    const json = { msgtype: 'text', text: { content: part.text } };
    const answer = await tools.ask({ url: session, method: 'POST', json });
    if (answer.kind === 'none') return silenceOf(answer);
    const refusal = problemOf(answer);
    return refusal ? failed(refusal) : { kind: 'sent' };
  }
  const body = await bodyOf(part, settings, tools);
  if (!body) return failed(problem('content', 'unsupported', `${part.kind} cannot be sent`));
  const about = { robotCode: settings.robotCode, msgKey: body.key, msgParam: JSON.stringify(body.param) };
  const answer = to.thread?.id
    ? await ask(tools, settings, '/v1.0/robot/groupMessages/send', {
        ...about,
        openConversationId: to.thread.id,
      })
    : await ask(tools, settings, '/v1.0/robot/oToMessages/batchSend', { ...about, userIds: [to.user] });
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = problemOf(answer);
  if (refusal) return failed(refusal);
  const told = answer.json();
  if (listIn(told, 'invalidStaffIdList').length > 0)
    return failed(problem('recipient-gone', 'invalidStaffIdList', to.user));
  if (listIn(told, 'flowControlledStaffIdList').length > 0)
    return failed(problem('rate', 'flowControlledStaffIdList', to.user));
  return { kind: 'sent', vendorId: textIn(told, 'processQueryKey') };
}

function sessionOf({ to }: Outgoing, settings: DingtalkSettings, nowMs: number): string | undefined {
  const { session = '', until = '' } = to.thread?.context ?? {};
  if (session === '' || !(Number(until) > nowMs)) return undefined;
  return isVendorHost(session, ['oapi.dingtalk.com'], settings.oldApiRoot) ? session : undefined;
}

async function bodyOf(
  part: Block,
  settings: DingtalkSettings,
  tools: Tools,
): Promise<{ key: string; param: object } | undefined> {
  switch (part.kind) {
    case 'text':
      return { key: 'sampleText', param: { content: part.text } };
    case 'image':
      return { key: 'sampleImageMsg', param: { photoURL: tools.link(part.file) } };
    case 'link':
      return {
        key: 'sampleLink',
        param: { title: part.title, text: part.text ?? part.title, messageUrl: part.url, picUrl: '' },
      };
    case 'file':
      return {
        key: 'sampleFile',
        param: {
          mediaId: await upload(part.file, settings, tools),
          fileName: part.file.name,
          fileType: part.file.name.split('.').at(-1) ?? '',
        },
      };
    default:
      return undefined;
  }
}

async function upload(file: Attachment, settings: DingtalkSettings, tools: Tools): Promise<string> {
  const query = new URLSearchParams({ access_token: await enter(tools, settings), type: 'file' });
  const part = { name: 'media', value: await tools.file(file), fileName: file.name, type: file.type };
  const url = `${settings.oldApiRoot}/media/upload?${query}`;
  const answer = await tools.ask({ url, method: 'POST', multipart: [part] });
  if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
  const refusal = problemOf(answer);
  if (refusal) throw new VendorRefused(refusal);
  return textIn(answer.json(), 'media_id');
}
