import { connectedBy, problem } from '../../transport/problems.ts';
import { given, textIn } from '../../transport/read-json.ts';
import { defineChannel } from '../channel.ts';
import { VendorRefused } from '../outbound.ts';
import { ask, enter, problemOf } from './api.ts';
import { type DingtalkSettings, fields } from './fields.ts';
import { judgeHook } from './hook.ts';
import { listen } from './listen.ts';
import { parse } from './parse.ts';
import { send } from './send.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;

export const channel = defineChannel<DingtalkSettings>({
  kind: 'dingtalk',
  words,
  icon: '<path d="M5 4c5 3 10 4 14 4-1 4-3 6-5 7l2 1-6 5 1-4-3-1 2-2c-3-2-5-6-5-10z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'file', 'link'],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 5000, unit: 'chars' },
    media: { image: { mostBytes: 20 * megabyte }, file: { mostBytes: 20 * megabyte } },
    windows: [],
    receipts: [],
    canType: false,
    canReply: false,
    canRecall: false,
    canEdit: false,
    rate: { perAccount: { messages: 20, perMs: 1000 } },
  }),
  hook: (request, { settings }) => judgeHook(request, settings.appSecret),
  listen: (listening, { settings }, tools) => listen(listening, settings, tools),
  parse,
  send: (message, { settings }, tools) => send(message, settings, tools),
  async download({ id = '' }, { settings }, tools) {
    const json = { downloadCode: id, robotCode: settings.robotCode };
    const told = await ask(tools, settings, '/v1.0/robot/messageFiles/download', json);
    if (told.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', told.why));
    const refusal = problemOf(told);
    if (refusal) throw new VendorRefused(refusal);
    const file = await tools.ask({ url: textIn(told.json(), 'downloadUrl'), mostBytes: 50 * megabyte });
    if (file.kind === 'none' || file.status >= 400)
      throw new VendorRefused(problem('transient', 'no-file', 'the file could not be fetched'));
    return { bytes: file.bytes, ...given({ type: file.headers['content-type'] }) };
  },
  connect: ({ settings }, tools) => connectedBy(() => enter(tools, settings)),
});
