import { metaChannel, metaWindows } from '../../transport/meta-channel.ts';
import { textIn } from '../../transport/read-json.ts';
import { defineChannel } from '../channel.ts';
import { enter } from './enter.ts';
import { fields, type InstagramSettings } from './fields.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;

export const channel = defineChannel<InstagramSettings>({
  kind: 'instagram',
  words,
  icon: '<rect x="4" y="4" width="16" height="16" rx="5" fill="none" stroke="currentColor" stroke-width="1.6"/><circle cx="12" cy="12" r="3.6" fill="none" stroke="currentColor" stroke-width="1.6"/><circle cx="16.6" cy="7.4" r="1" fill="currentColor"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'video', 'file', 'buttons'],
    buttons: 10,
    cards: 0,
    inline: false,
    text: { most: 1000, unit: 'bytes' },
    media: {
      image: { mostBytes: 8 * megabyte, types: ['image/png', 'image/jpeg'] },
      audio: { mostBytes: 25 * megabyte },
      video: { mostBytes: 25 * megabyte, types: ['video/mp4'] },
      file: { mostBytes: 25 * megabyte },
    },
    windows: metaWindows,
    receipts: ['read'],
    canType: true,
    canReply: false,
    canRecall: false,
    canEdit: false,
    rate: { perAccount: { messages: 300, perMs: 1000 } },
  }),
  ...metaChannel({
    moreSecrets: ({ otherSecret }) => [String(otherSecret)],
    ordinary: {},
    personFields: 'name,username,profile_pic',
    personName: (told) => textIn(told, 'name') || textIn(told, 'username'),
    accountField: 'username',
    enter: (settings, tools) => enter(settings as InstagramSettings, tools),
  }),
});
