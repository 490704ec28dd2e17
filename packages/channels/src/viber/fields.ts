import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';
import { same } from '../words.ts';

export const fields = {
  authToken: { kind: 'secret', label: same('Auth token'), shape: chars('word', 20, 100) },
  senderName: {
    kind: 'text',
    label: { 'zh-CN': '发送者名称', 'zh-TW': '傳送者名稱', en: 'Sender name', ja: '送信者名' },
    shape: chars('one line', 1, 28),
  },
  apiRoot: rootField('https://chatapi.viber.com'),
} as const;
export type ViberSettings = SettingsOf<typeof fields>;
