import { judgeMetaHook } from '../../transport/meta-hook.ts';
import { problem } from '../../transport/problems.ts';
import { textIn } from '../../transport/read-json.ts';
import { type Account, defineChannel } from '../channel.ts';
import { type Tools, VendorRefused } from '../outbound.ts';
import { fields, type WhatsappSettings } from './fields.ts';
import { parse } from './parse.ts';
import { bearer, problemOf, send } from './send.ts';
import { splitChanges } from './split.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;

async function tell(path: string, { settings }: Account<WhatsappSettings>, tools: Tools) {
  const answer = await tools.ask({ url: `${settings.apiRoot}/${path}`, credentials: bearer(settings) });
  if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
  const refusal = problemOf(answer);
  if (refusal) throw new VendorRefused(refusal);
  return answer.json();
}

export const channel = defineChannel<WhatsappSettings>({
  kind: 'whatsapp',
  words,
  icon: '<path d="M12 3a9 9 0 0 0-7.7 13.6L3 21l4.5-1.2A9 9 0 1 0 12 3zM8.5 8c0 4.5 3 7.5 7.5 7.5l1-2-2.3-1.1-1 1c-1.3-.5-2.6-1.8-3.1-3.1l1-1L10.5 7z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'video', 'file', 'buttons'],
    buttons: 3,
    cards: 0,
    inline: false,
    text: { most: 4096, unit: 'chars' },
    media: {
      image: { mostBytes: 5 * megabyte, types: ['image/png', 'image/jpeg'] },
      audio: { mostBytes: 16 * megabyte },
      video: { mostBytes: 16 * megabyte, types: ['video/mp4'] },
      file: { mostBytes: 100 * megabyte },
    },
    windows: [{ after: 'message', forMs: 24 * 3_600_000 }],
    receipts: ['delivered', 'read'],
    canType: false,
    canReply: true,
    canRecall: false,
    canEdit: false,
    takesTemplates: true,
    rate: { perAccount: { messages: 80, perMs: 1000 }, perUser: { messages: 1, perMs: 6000 } },
  }),
  hook: (request, { settings }) =>
    judgeMetaHook(
      request,
      { verifyToken: settings.verifyToken, appSecrets: [settings.appSecret] },
      splitChanges,
    ),
  parse,
  send: (message, { settings }, tools) => send(message, settings, tools),
  async download({ id = '' }, account, tools) {
    const told = await tell(encodeURIComponent(id), account, tools);
    const url = textIn(told, 'url');
    const credentials = bearer(account.settings);
    const file = await tools.ask({ url, credentials, mostBytes: 100 * megabyte });
    if (file.kind === 'none' || file.status >= 400)
      throw new VendorRefused(problem('transient', 'no-file', 'the file could not be fetched'));
    return { bytes: file.bytes, type: textIn(told, 'mime_type') };
  },
  async markRead(lastVendorId, _to, { settings }, tools) {
    await tools.ask({
      url: `${settings.apiRoot}/${settings.phoneNumberId}/messages`,
      method: 'POST',
      credentials: bearer(settings),
      json: { messaging_product: 'whatsapp', status: 'read', message_id: lastVendorId },
    });
  },
  async connect(account, tools) {
    try {
      const told = await tell(
        `${account.settings.phoneNumberId}?fields=display_phone_number`,
        account,
        tools,
      );
      return { kind: 'connected', name: textIn(told, 'display_phone_number') };
    } catch (error) {
      if (error instanceof VendorRefused) return { kind: 'failed', problem: error.problem };
      throw error;
    }
  },
});
