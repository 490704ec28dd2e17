import type { Attachment, Block, Button } from '@parley/contract';
import { failed, problem, silenceOf } from '../../transport/problems.ts';
import { textIn } from '../../transport/read-json.ts';
import type { FormPart, Outgoing, Sent, Tools } from '../outbound.ts';
import { ask, problemOf, told } from './api.ts';
import type { DiscordSettings } from './fields.ts';

/** Posts one part to the channel in which the person wrote, or opens one to them. What the vendor takes of our id it remembers for minutes only. */
export async function send(message: Outgoing, settings: DiscordSettings, tools: Tools): Promise<Sent> {
  const { part, to } = message;
  const body = bodyOf(part);
  if (!body) return failed(problem('content', 'unsupported', `${part.kind} cannot be sent`));
  const channel = to.thread?.id ?? (await openChannel(to.user, settings, tools));
  const json = { ...body, ...aboutOf(message) };
  const answer = await ask(
    tools,
    settings,
    `/channels/${channel}/messages`,
    'file' in part ? { multipart: await partsOf(json, part.file, tools) } : { json },
  );
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = problemOf(answer);
  if (refusal) return failed(refusal);
  return { kind: 'sent', vendorId: `${channel}:${textIn(answer.json(), 'id')}`, thread: { id: channel } };
}

async function openChannel(user: string, settings: DiscordSettings, tools: Tools): Promise<string> {
  const opened = await told(ask(tools, settings, '/users/@me/channels', { json: { recipient_id: user } }));
  return textIn(opened, 'id');
}

const nonceLength = 25;

function aboutOf({ id, replyTo }: Outgoing): Record<string, unknown> {
  const [, answered] = (replyTo ?? '').split(':');
  return {
    nonce: id.replaceAll('-', '').slice(0, nonceLength),
    enforce_nonce: true,
    // Nobody's words call all members of a server.
    allowed_mentions: { parse: [] },
    ...(answered ? { message_reference: { message_id: answered, fail_if_not_exists: false } } : {}),
  };
}

function bodyOf(part: Block): Record<string, unknown> | undefined {
  switch (part.kind) {
    case 'text':
      return { content: part.text };
    case 'link':
      return { content: [part.title, part.text, part.url].filter(Boolean).join('\n') };
    case 'buttons':
      return {
        content: part.buttons.map(({ label }, place) => `${place + 1}. ${label}`).join('\n'),
        components: rowsOf(part.buttons.map(buttonOf)),
      };
    case 'image':
    case 'video':
    case 'file':
      return {};
    default:
      return undefined;
  }
}

const perRow = 5;
const kinds = { row: 1, button: 2 };
const styles = { plain: 2, link: 5 };
const longest = { label: 80, id: 100 };

const rowsOf = (buttons: readonly object[]) =>
  Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, row) => ({
    type: kinds.row,
    components: buttons.slice(row * perRow, (row + 1) * perRow),
  }));

function buttonOf(button: Button, place: number): object {
  const label = cut(button.label, longest.label);
  if (button.does === 'open') return { type: kinds.button, style: styles.link, label, url: button.url };
  const say = (button.does === 'say' ? button.say : undefined) ?? button.label;
  return { type: kinds.button, style: styles.plain, label, custom_id: cut(`${place}:${say}`, longest.id) };
}

/** Never within a character. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

const partsOf = async (json: object, file: Attachment, tools: Tools): Promise<FormPart[]> => [
  { name: 'payload_json', value: JSON.stringify(json), type: 'application/json' },
  { name: 'files[0]', value: await tools.file(file), fileName: file.name, type: file.type },
];
