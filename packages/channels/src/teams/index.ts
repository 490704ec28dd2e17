import { amendedBy, connectedBy, failed, problem, silenceOf } from '../../transport/problems.ts';
import { given, textIn } from '../../transport/read-json.ts';
import { defineChannel } from '../channel.ts';
import type { Thread } from '../inbound.ts';
import { type Outgoing, type Sent, type Tools, VendorRefused, type VendorRequest } from '../outbound.ts';
import { enter, isServiceUrl, problemOf } from './api.ts';
import { fields, type TeamsSettings } from './fields.ts';
import { judgeHook } from './hook.ts';
import { parse } from './parse.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;
const bearer = async (tools: Tools, settings: TeamsSettings) => ({
  authorization: `Bearer ${await enter(tools, settings)}`,
});

/** Posts an activity to the conversation's own service; the vendor takes no id of ours. */
async function send({ to, part, replyTo }: Outgoing, settings: TeamsSettings, tools: Tools): Promise<Sent> {
  const { service = '', conversation = '' } = to.thread?.context ?? {};
  if (!isServiceUrl(service, settings) || conversation === '')
    return failed(problem('recipient-gone', 'no-conversation', 'the conversation has not been heard of'));
  const text =
    part.kind === 'text' ? part.text : part.kind === 'link' ? `${part.title}\n${part.url}` : undefined;
  if (text === undefined) return failed(problem('content', 'unsupported', `${part.kind} cannot be sent`));
  const answered = replyTo ? `/${encodeURIComponent(replyTo)}` : '';
  const answer = await tools.ask({
    url: `${service.replace(/\/$/, '')}/v3/conversations/${encodeURIComponent(conversation)}/activities${answered}`,
    method: 'POST',
    credentials: await bearer(tools, settings),
    json: { type: 'message', textFormat: 'plain', text },
  });
  if (answer.kind === 'none') return silenceOf(answer);
  return answer.status >= 400
    ? failed(problemOf(answer))
    : { kind: 'sent', ...given({ vendorId: textIn(answer.json(), 'id') }) };
}

async function amend(
  vendorId: string,
  thread: Thread | undefined,
  how: Pick<VendorRequest, 'method' | 'json'>,
  settings: TeamsSettings,
  tools: Tools,
): Promise<Sent> {
  const { service = '', conversation = '' } = thread?.context ?? {};
  if (!isServiceUrl(service, settings) || conversation === '')
    return failed(problem('recipient-gone', 'no-conversation', 'the conversation has not been heard of'));
  const answer = await tools.ask({
    url: `${service.replace(/\/$/, '')}/v3/conversations/${encodeURIComponent(conversation)}/activities/${encodeURIComponent(vendorId)}`,
    ...how,
    credentials: await bearer(tools, settings),
  });
  return amendedBy(answer, (told) => (told.status >= 400 ? problemOf(told) : undefined));
}

export const channel = defineChannel<TeamsSettings>({
  kind: 'teams',
  words,
  icon: '<path d="M4 7h9v10H4zM6.5 10h4M8.5 10v5M13 10h6v5a3 3 0 0 1-6 0M16 6a1.5 1.5 0 1 1 0 .01" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: ['link'],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 25_000, unit: 'chars' },
    media: {},
    windows: [],
    receipts: [],
    canType: true,
    canReply: true,
    canRecall: true,
    canEdit: true,
    rate: { perUser: { messages: 7, perMs: 1000 } },
  }),
  async keys({ settings }, tools) {
    const answer = await tools.ask({ url: settings.keysUrl });
    if (answer.kind === 'none' || answer.status >= 400)
      throw new VendorRefused(
        problem('transient', 'no-keys', 'the keys of the connector could not be fetched'),
      );
    return answer.text();
  },
  hook: (request, { settings }) => judgeHook(request, settings),
  parse,
  send: (message, { settings }, tools) => send(message, settings, tools),
  async download({ id = '' }, { settings }, tools) {
    if (!isServiceUrl(id, settings))
      throw new VendorRefused(problem('content', 'foreign-host', 'the file does not lie with the vendor'));
    const file = await tools.ask({
      url: id,
      credentials: await bearer(tools, settings),
      mostBytes: 20 * megabyte,
    });
    if (file.kind === 'none' || file.status >= 400)
      throw new VendorRefused(problem('transient', 'no-file', 'the file could not be fetched'));
    return { bytes: file.bytes, ...given({ type: file.headers['content-type'] }) };
  },
  recall: (vendorId, { thread }, { settings }, tools) =>
    amend(vendorId, thread, { method: 'DELETE' }, settings, tools),
  edit: (vendorId, text, { thread }, { settings }, tools) =>
    amend(
      vendorId,
      thread,
      { method: 'PUT', json: { type: 'message', textFormat: 'plain', text } },
      settings,
      tools,
    ),
  async typing({ thread }, isTyping, { settings }, tools) {
    const { service = '', conversation = '' } = thread?.context ?? {};
    if (!isTyping || !isServiceUrl(service, settings)) return;
    const url = `${service.replace(/\/$/, '')}/v3/conversations/${encodeURIComponent(conversation)}/activities`;
    await tools.ask({
      url,
      method: 'POST',
      credentials: await bearer(tools, settings),
      json: { type: 'typing' },
    });
  },
  connect: ({ settings }, tools) => connectedBy(() => enter(tools, settings)),
});
