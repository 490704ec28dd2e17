import type { Block } from '@parley/contract';
import { failed, problem, silenceOf } from '../../transport/problems.ts';
import { callWeixin, uploadWeixin, type WeixinApp, weixinProblem } from '../../transport/weixin-api.ts';
import { sendWeixinTemplate } from '../../transport/weixin-template.ts';
import type { Outgoing, Sent, Tools } from '../outbound.ts';

/** Sends by the customer-service interface, which tells no message id and takes none: a silence after the request leaves it unknown. */
export async function send({ to, part, template }: Outgoing, app: WeixinApp, tools: Tools): Promise<Sent> {
  if (template)
    return sendWeixinTemplate(to.user, template, { path: '/cgi-bin/message/template/send' }, app, tools);
  const body = await bodyOf(part, app, tools);
  if (!body) return failed(problem('content', 'unsupported', `${part.kind} cannot be sent`));
  const answer = await callWeixin(tools, app, '/cgi-bin/message/custom/send', { touser: to.user, ...body });
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = weixinProblem(answer);
  return refusal ? failed(refusal) : { kind: 'sent' };
}

async function bodyOf(
  part: Block,
  app: WeixinApp,
  tools: Tools,
): Promise<Record<string, unknown> | undefined> {
  switch (part.kind) {
    case 'text':
      return { msgtype: 'text', text: { content: part.text } };
    case 'image':
      return { msgtype: 'image', image: { media_id: await uploadWeixin(tools, app, 'image', part.file) } };
    case 'video':
      return {
        msgtype: 'video',
        video: {
          media_id: await uploadWeixin(tools, app, 'video', part.file),
          title: part.title ?? part.file.name,
        },
      };
    case 'file':
      // Only voice goes as a file; the capabilities let nothing else through.
      return part.file.type.startsWith('audio/')
        ? { msgtype: 'voice', voice: { media_id: await uploadWeixin(tools, app, 'voice', part.file) } }
        : undefined;
    case 'link':
      return {
        msgtype: 'news',
        news: { articles: [{ title: part.title, description: part.text ?? '', url: part.url, picurl: '' }] },
      };
    case 'buttons':
      return {
        msgtype: 'msgmenu',
        msgmenu: {
          head_content: '',
          list: part.buttons.map(({ label }, at) => ({ id: String(at + 1), content: label })),
          tail_content: '',
        },
      };
    default:
      return undefined;
  }
}
