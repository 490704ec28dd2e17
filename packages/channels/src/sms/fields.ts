import { rootField, type SettingsOf } from '../fields.ts';
import { same } from '../words.ts';

export const fields = {
  accountSid: { kind: 'text', label: same('Account SID'), shape: /^AC[0-9a-f]{32}$/ },
  authToken: { kind: 'secret', label: same('Auth Token'), shape: /^\S{5,64}$/ },
  from: {
    kind: 'text',
    label: {
      'zh-CN': '发送号码或 Messaging Service SID',
      'zh-TW': '傳送號碼或 Messaging Service SID',
      en: 'Number or Messaging Service SID',
      ja: '送信元番号または Messaging Service SID',
    },
    shape: /^(\+\d{5,15}|MG[0-9a-f]{32})$/,
  },
  apiRoot: rootField('https://api.twilio.com'),
} as const;
export type SmsSettings = SettingsOf<typeof fields>;
