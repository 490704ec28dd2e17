import type { Block } from '@parley/contract';
import { failed, problem, problemOfStatus, silenceOf } from '../../transport/problems.ts';
import { given, textIn } from '../../transport/read-json.ts';
import type { Problem } from '../inbound.ts';
import type { Outgoing, Sent, Tools, VendorAnswer } from '../outbound.ts';
import type { LineSettings } from './fields.ts';

/** Pushes one part under our own key, which the vendor remembers for a day: 409 says that it has it already. */
export async function send({ id, to, part }: Outgoing, settings: LineSettings, tools: Tools): Promise<Sent> {
  const message = messageOf(part, tools);
  if (!message) return failed(problem('content', 'unsupported', `${part.kind} cannot be sent`));
  const answer = await tools.ask({
    url: `${settings.apiRoot}/v2/bot/message/push`,
    method: 'POST',
    credentials: bearer(settings),
    headers: { 'x-line-retry-key': id },
    json: { to: to.thread?.id ?? to.user, messages: [message] },
  });
  if (answer.kind === 'none') return silenceOf(answer);
  if (answer.status === 409 && answer.headers['x-line-accepted-request-id'])
    return { kind: 'sent', ...sentId(answer) };
  if (answer.status >= 400) return failed(problemOf(answer));
  return { kind: 'sent', ...sentId(answer) };
}

const sentId = (answer: VendorAnswer) => given({ vendorId: textIn(answer.json(), 'sentMessages', 0, 'id') });
export const bearer = ({ accessToken }: LineSettings) => ({ authorization: `Bearer ${accessToken}` });

export function problemOf(answer: VendorAnswer): Problem {
  const told = textIn(answer.json(), 'message') || answer.text();
  if (answer.status === 429 && /monthly limit/i.test(told)) return problem('quota', 429, told);
  if (answer.status === 400)
    return problem(/failed to send messages/i.test(told) ? 'recipient-gone' : 'content', 400, told);
  return { ...problemOfStatus(answer), detail: told.slice(0, 300) };
}

function messageOf(part: Block, tools: Tools): Record<string, unknown> | undefined {
  switch (part.kind) {
    case 'text':
      return { type: 'text', text: part.text };
    case 'image': {
      const url = tools.link(part.file);
      return { type: 'image', originalContentUrl: url, previewImageUrl: url };
    }
    case 'buttons':
      return {
        type: 'text',
        text: part.buttons.map(({ label }, place) => `${place + 1}. ${label}`).join('\n'),
        quickReply: {
          items: part.buttons.map((each) => ({
            type: 'action',
            action:
              each.does === 'open'
                ? { type: 'uri', label: cut(each.label), uri: each.url }
                : {
                    type: 'message',
                    label: cut(each.label),
                    text: ((each.does === 'say' ? each.say : undefined) ?? each.label).slice(0, 300),
                  },
          })),
        },
      };
    default:
      return undefined;
  }
}

const mostLabel = 20;
const cut = (label: string) => [...label].slice(0, mostLabel).join('');
