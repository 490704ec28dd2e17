import { parsePushed } from '../../transport/pushed-message.ts';
import { judgeSafeModeHook } from '../../transport/weixin-hook.ts';
import { defineChannel } from '../channel.ts';
import type { SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';
import { same } from '../words.ts';
import { words } from './words.ts';

const fields = {
  appId: { kind: 'text', label: same('AppID'), shape: chars('word', 6, 64) },
  token: { kind: 'secret', label: same('Token'), shape: chars('alphanumeric', 3, 32), made: 32 },
  aesKey: { kind: 'secret', label: same('EncodingAESKey'), shape: chars('alphanumeric', 43), made: 43 },
} as const;
type XiaohongshuSettings = SettingsOf<typeof fields>;

/** The vendor publishes how the push of its mini programs is sealed, but not what people's messages look like in it: they are read as those of its model are, and nothing can be sent. */
export const channel = defineChannel<XiaohongshuSettings>({
  kind: 'xiaohongshu',
  words,
  icon: '<path d="M5 4h14v16H5zM8 9h8M8 12h8M8 15h5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: [],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 0, unit: 'chars' },
    media: {},
    windows: [],
    receipts: [],
    canType: false,
    canReply: false,
    canRecall: false,
    canEdit: false,
  }),
  hook: (request, { settings }) =>
    judgeSafeModeHook(request, {
      token: settings.token,
      aesKey: settings.aesKey,
      receiver: settings.appId,
    }),
  parse: parsePushed,
});
