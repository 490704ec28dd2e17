import type { Block } from '@parley/contract';
import { failed, problem, silenceOf } from '../../transport/problems.ts';
import { callQy, type QyApp, qyProblem, uploadQy } from '../../transport/qyapi.ts';
import { textIn } from '../../transport/read-json.ts';
import type { Outgoing, Sent, Tools } from '../outbound.ts';

const withAssistant = 1;
const heldElsewhere = '95018';

/** Sends one part under our own id. A session that somebody else holds is taken to the assistant once and tried again. */
export async function send(message: Outgoing, openKfId: string, app: QyApp, tools: Tools): Promise<Sent> {
  const body = await bodyOf(message.part, app, tools);
  if (!body) return failed(problem('content', 'unsupported', `${message.part.kind} cannot be sent`));
  const json = {
    touser: message.to.user,
    open_kfid: openKfId,
    msgid: message.id.replaceAll('-', '').slice(0, 32),
    ...body,
  };
  const first = await callQy(tools, app, '/cgi-bin/kf/send_msg', json);
  if (first.kind === 'none') return silenceOf(first);
  if (qyProblem(first)?.code !== heldElsewhere) return sentBy(first);
  const state = { open_kfid: openKfId, external_userid: message.to.user, service_state: withAssistant };
  const taken = await callQy(tools, app, '/cgi-bin/kf/service_state/trans', state);
  if (taken.kind === 'none' || qyProblem(taken)) return sentBy(first);
  const second = await callQy(tools, app, '/cgi-bin/kf/send_msg', json);
  return second.kind === 'none' ? silenceOf(second) : sentBy(second);
}

function sentBy(answer: Parameters<typeof qyProblem>[0]): Sent {
  const refusal = qyProblem(answer);
  return refusal ? failed(refusal) : { kind: 'sent', vendorId: textIn(answer.json(), 'msgid') };
}

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
    case 'buttons':
      return {
        msgtype: 'msgmenu',
        msgmenu: {
          list: part.buttons.map((each, place) =>
            each.does === 'open'
              ? { type: 'view', view: { url: each.url, content: each.label } }
              : { type: 'click', click: { id: String(place + 1), content: each.label } },
          ),
        },
      };
    default:
      return undefined;
  }
}
