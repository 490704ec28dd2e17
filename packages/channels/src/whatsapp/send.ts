import type { Attachment, Block, SaidTemplate } from '@parley/contract';
import { graphProblem } from '../../transport/meta-messaging.ts';
import { failed, problem, silenceOf } from '../../transport/problems.ts';
import { textIn } from '../../transport/read-json.ts';
import { type Outgoing, type Sent, type Tools, VendorRefused } from '../outbound.ts';
import type { WhatsappSettings } from './fields.ts';
import { classes, classOf } from './problems.ts';

/** Sends one part. Our id goes along only so that a status can be told apart; it does not keep a repeated message from arriving twice. */
export async function send(message: Outgoing, settings: WhatsappSettings, tools: Tools): Promise<Sent> {
  const body = message.template
    ? templateBody(message.template)
    : await bodyOf(message.part, settings, tools);
  if (!body) return failed(problem('content', 'unsupported', `${message.part.kind} cannot be sent`));
  const { user } = message.to;
  const answer = await tools.ask({
    url: `${settings.apiRoot}/${settings.phoneNumberId}/messages`,
    method: 'POST',
    credentials: bearer(settings),
    json: {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      // A phone number is written to; anything else is the vendor's own id of the person.
      ...(/^\d+$/.test(user) ? { to: user } : { recipient: user }),
      ...body,
      ...(message.replyTo ? { context: { message_id: message.replyTo } } : {}),
      biz_opaque_callback_data: message.id,
    },
  });
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = problemOf(answer);
  if (refusal) return failed(refusal);
  return { kind: 'sent', vendorId: textIn(answer.json(), 'messages', 0, 'id') };
}

export const bearer = ({ accessToken }: WhatsappSettings) => ({ authorization: `Bearer ${accessToken}` });

export function problemOf(answer: Parameters<typeof graphProblem>[0]) {
  const told = graphProblem(answer, classes);
  return told?.class === 'unknown' ? { ...told, class: classOf(told.code) } : told;
}

/** Parameters that are called p1, p2 … stand for the numbered ones of older templates, which have no names. */
function templateBody({ name, language, values }: SaidTemplate): object {
  const isNumbered = values.every(({ name: each }) => /^p\d+$/.test(each));
  const numberOf = ({ name: each }: { name: string }) => Number(each.slice(1));
  const inOrder = isNumbered ? values.toSorted((a, b) => numberOf(a) - numberOf(b)) : values;
  const parameters = inOrder.map(({ name: each, value }) => ({
    type: 'text',
    ...(isNumbered ? {} : { parameter_name: each }),
    text: value,
  }));
  return {
    type: 'template',
    template: {
      name,
      language: { code: language.replace('-', '_') },
      ...(parameters.length > 0 ? { components: [{ type: 'body', parameters }] } : {}),
    },
  };
}

async function bodyOf(part: Block, settings: WhatsappSettings, tools: Tools): Promise<object | undefined> {
  switch (part.kind) {
    case 'text':
      return { type: 'text', text: { body: part.text, preview_url: /https?:\/\//.test(part.text) } };
    case 'image':
      return { type: 'image', image: { id: await upload(part.file, settings, tools) } };
    case 'video':
      return { type: 'video', video: { id: await upload(part.file, settings, tools) } };
    case 'file': {
      const id = await upload(part.file, settings, tools);
      return part.file.type.startsWith('audio/')
        ? { type: 'audio', audio: { id } }
        : { type: 'document', document: { id, filename: part.file.name } };
    }
    case 'buttons':
      return {
        type: 'interactive',
        interactive: {
          type: 'button',
          body: { text: part.buttons.map(({ label }, place) => `${place + 1}. ${label}`).join('\n') },
          action: {
            buttons: part.buttons.map(({ label }, place) => ({
              type: 'reply',
              reply: { id: String(place + 1), title: [...label].slice(0, 20).join('') },
            })),
          },
        },
      };
    default:
      return undefined;
  }
}

async function upload(file: Attachment, settings: WhatsappSettings, tools: Tools): Promise<string> {
  const answer = await tools.ask({
    url: `${settings.apiRoot}/${settings.phoneNumberId}/media`,
    method: 'POST',
    credentials: bearer(settings),
    multipart: [
      { name: 'messaging_product', value: 'whatsapp' },
      { name: 'type', value: file.type },
      { name: 'file', value: await tools.file(file), fileName: file.name, type: file.type },
    ],
  });
  if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
  const refusal = problemOf(answer);
  if (refusal) throw new VendorRefused(refusal);
  return textIn(answer.json(), 'id');
}
