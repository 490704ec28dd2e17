import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';
import { same } from '../words.ts';

export const fields = {
  accountSid: { kind: 'text', label: same('Account SID'), shape: chars('hex', 32, 32, 'AC') },
  authToken: { kind: 'secret', label: same('Auth Token'), shape: chars('spaceless', 5, 64) },
  from: {
    kind: 'text',
    label: {
      'zh-CN': '发送号码或 Messaging Service SID',
      'zh-TW': '傳送號碼或 Messaging Service SID',
      en: 'Number or Messaging Service SID',
      ja: '送信元番号または Messaging Service SID',
    },
    shape: {
      pattern: /^(\+\d{5,15}|MG[0-9a-f]{32})$/,
      expects: {
        'zh-CN': '带 + 和国家代码的号码（例如 +8613800000000），或 MG 开头的 34 个字符',
        'zh-TW': '帶 + 和國碼的號碼（例如 +886912345678），或 MG 開頭的 34 個字元',
        en: 'a number with + and country code such as +14155550100, or 34 characters that begin with MG',
        ja: '+ と国番号の付いた番号（例: +819012345678）、または MG で始まる 34 文字',
      },
    },
  },
  apiRoot: rootField('https://api.twilio.com'),
} as const;
export type SmsSettings = SettingsOf<typeof fields>;
