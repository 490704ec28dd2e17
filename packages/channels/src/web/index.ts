import { richest } from '@parley/contract';
import { defineChannel } from '../channel.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;

/** The product's own widget and hosted chat: its messages come and go by the product's own socket, so it has neither hook nor sender here. */
export const channel = defineChannel({
  kind: 'web',
  words,
  icon: '<path d="M4 5h16v11H9l-5 4z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/>',
  fields: {},
  capabilities: () => ({
    ...richest,
    text: { most: 4000, unit: 'chars' },
    media: {
      image: { mostBytes: 20 * megabyte },
      audio: { mostBytes: 20 * megabyte },
      video: { mostBytes: 20 * megabyte },
      file: { mostBytes: 20 * megabyte },
    },
    windows: [],
    receipts: ['delivered', 'read'],
    canType: true,
    canReply: true,
    canRecall: true,
    canEdit: true,
  }),
  parse: () => [],
});
