import type { Attachment, Block, Button } from '@parley/contract';
import { failed, problem, silenceOf } from '../../transport/problems.ts';
import { textIn } from '../../transport/read-json.ts';
import type { FormPart, NoAnswer, Outgoing, Sent, Tools, VendorAnswer } from '../outbound.ts';
import { ask, problemOf } from './api.ts';
import type { TelegramSettings } from './fields.ts';

/** Sends one part. Telegram takes no id of ours, so a silence after the request leaves it unknown. */
export async function send(message: Outgoing, settings: TelegramSettings, tools: Tools): Promise<Sent> {
  const answer = await deliver(message, settings, tools);
  if (answer === undefined)
    return failed(problem('content', 'unsupported', `${message.part.kind} cannot be sent`));
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = problemOf(answer);
  if (refusal) return failed(refusal);
  const told = answer.json();
  return {
    kind: 'sent',
    vendorId: `${textIn(told, 'result', 'chat', 'id')}:${textIn(told, 'result', 'message_id')}`,
  };
}

type Answered = Promise<VendorAnswer | NoAnswer>;

function deliver(message: Outgoing, settings: TelegramSettings, tools: Tools): Answered | undefined {
  const { part } = message;
  const where = whereOf(message);
  const say = (json: Record<string, unknown>): Answered =>
    ask(tools, settings, 'sendMessage', { json: { ...where, ...json } });
  const give = (method: string, field: string, file: Attachment): Promise<Awaited<Answered>> =>
    give1(tools, settings, { method, field, file, where });
  switch (part.kind) {
    case 'text':
      return say({ text: part.text });
    case 'link':
      return say({ text: [part.title, part.text, part.url].filter(Boolean).join('\n') });
    case 'buttons':
      return say({
        text: titleOf(part),
        reply_markup: { inline_keyboard: part.buttons.map((each) => [keyOf(each)]) },
      });
    case 'image':
      return give('sendPhoto', 'photo', part.file);
    case 'video':
      return give('sendVideo', 'video', part.file);
    case 'file':
      return part.file.type.startsWith('audio/')
        ? give('sendAudio', 'audio', part.file)
        : give('sendDocument', 'document', part.file);
    default:
      return undefined;
  }
}

function whereOf({ to, replyTo }: Outgoing): Record<string, unknown> {
  const business = to.thread?.context?.business;
  const [chat, answered] = (replyTo ?? '').split(':');
  return {
    chat_id: to.thread?.id ?? to.user,
    ...(business ? { business_connection_id: business } : {}),
    ...(chat && answered
      ? { reply_parameters: { message_id: Number(answered), allow_sending_without_reply: true } }
      : {}),
  };
}

interface Gift {
  method: string;
  field: string;
  file: Attachment;
  where: Record<string, unknown>;
}

async function give1(tools: Tools, settings: TelegramSettings, { method, field, file, where }: Gift) {
  const values = Object.entries(where).map(
    ([name, value]): FormPart => ({
      name,
      value: typeof value === 'object' ? JSON.stringify(value) : String(value),
    }),
  );
  const bytes: FormPart = {
    name: field,
    value: await tools.file(file),
    fileName: file.name,
    type: file.type,
  };
  return ask(tools, settings, method, { multipart: [...values, bytes] });
}

const mostData = 64;

/** The vendor gives back at most 64 bytes of what a button means. */
function keyOf(button: Button): Record<string, string> {
  if (button.does === 'open') return { text: button.label, url: button.url };
  const say = (button.does === 'say' ? button.say : undefined) ?? button.label;
  return { text: button.label, callback_data: cutBytes(say, mostData) };
}

function cutBytes(text: string, most: number): string {
  let kept = '';
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > most) break;
    kept += character;
  }
  return kept;
}

const titleOf = ({ buttons }: Extract<Block, { kind: 'buttons' }>) =>
  buttons.map(({ label }, at) => `${at + 1}. ${label}`).join('\n');
