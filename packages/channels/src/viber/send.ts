import type { Block } from '@parley/contract';
import { failed, problem, problemOfStatus, silenceOf } from '../../transport/problems.ts';
import { numberIn, textIn } from '../../transport/read-json.ts';
import type { Problem, ProblemClass } from '../inbound.ts';
import type { Outgoing, Sent, Tools, VendorAnswer } from '../outbound.ts';
import type { ViberSettings } from './fields.ts';

const classes: Readonly<Record<number, ProblemClass>> = {
  1: 'transient',
  2: 'auth',
  3: 'content',
  4: 'content',
  5: 'recipient-gone',
  6: 'recipient-gone',
  12: 'rate',
};

/** The vendor answers 200 to everything; its own status tells. */
export function problemOf(answer: VendorAnswer): Problem | undefined {
  if (answer.status >= 400) return problemOfStatus(answer);
  const status = numberIn(answer.json(), 'status');
  if (status === 0) return undefined;
  return problem(classes[status] ?? 'unknown', status, textIn(answer.json(), 'status_message'));
}

export const ask = (tools: Tools, { apiRoot, authToken }: ViberSettings, method: string, json: unknown) =>
  tools.ask({
    url: `${apiRoot}/pa/${method}`,
    method: 'POST',
    credentials: { 'x-viber-auth-token': authToken },
    json,
  });

/** Sends one part; files go as addresses that the vendor reads. */
export async function send({ id, to, part }: Outgoing, settings: ViberSettings, tools: Tools): Promise<Sent> {
  const body = bodyOf(part, tools);
  if (!body) return failed(problem('content', 'unsupported', `${part.kind} cannot be sent`));
  const answer = await ask(tools, settings, 'send_message', {
    receiver: to.user,
    min_api_version: 1,
    sender: { name: settings.senderName },
    tracking_data: id,
    ...body,
  });
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = problemOf(answer);
  return refusal ? failed(refusal) : { kind: 'sent', vendorId: textIn(answer.json(), 'message_token') };
}

function bodyOf(part: Block, tools: Tools): Record<string, unknown> | undefined {
  switch (part.kind) {
    case 'text':
      return { type: 'text', text: part.text };
    case 'link':
      return { type: 'url', media: part.url };
    case 'image':
      return { type: 'picture', text: part.alt ?? '', media: tools.link(part.file) };
    case 'video':
      return { type: 'video', media: tools.link(part.file), size: part.file.sizeBytes };
    case 'file':
      return {
        type: 'file',
        media: tools.link(part.file),
        size: part.file.sizeBytes,
        file_name: part.file.name,
      };
    default:
      return undefined;
  }
}
