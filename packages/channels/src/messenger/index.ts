import { metaChannel, metaWindows } from '../../transport/meta-channel.ts';
import { textIn } from '../../transport/read-json.ts';
import { defineChannel } from '../channel.ts';
import { fields, type MessengerSettings } from './fields.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;

export const channel = defineChannel<MessengerSettings>({
  kind: 'messenger',
  words,
  icon: '<path d="M12 3C6.9 3 3 6.7 3 11.3c0 2.6 1.2 4.8 3.2 6.3V21l3-1.7c.9.2 1.8.4 2.8.4 5.1 0 9-3.7 9-8.4S17.1 3 12 3zM7 13.5l4-4 2.5 2.5L17 9.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'video', 'file', 'buttons'],
    buttons: 10,
    cards: 0,
    inline: false,
    text: { most: 2000, unit: 'chars' },
    media: {
      image: { mostBytes: 8 * megabyte, types: ['image/png', 'image/jpeg', 'image/gif'] },
      audio: { mostBytes: 25 * megabyte },
      video: { mostBytes: 25 * megabyte, types: ['video/mp4'] },
      file: { mostBytes: 25 * megabyte },
    },
    windows: metaWindows,
    receipts: ['delivered', 'read'],
    canType: true,
    canReply: false,
    canRecall: false,
    canEdit: false,
    rate: { perAccount: { messages: 300, perMs: 1000 } },
  }),
  ...metaChannel({
    ordinary: { messaging_type: 'RESPONSE' },
    personFields: 'first_name,last_name,profile_pic',
    personName: (told) => [textIn(told, 'first_name'), textIn(told, 'last_name')].filter(Boolean).join(' '),
    accountField: 'name',
  }),
});
