import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';

export const fields = {
  token: {
    kind: 'secret',
    label: { 'zh-CN': '机器人 Token', 'zh-TW': '機器人 Token', en: 'Bot token', ja: 'ボットのトークン' },
    shape: {
      pattern: /^\d{5,20}:[\w-]{30,60}$/,
      expects: {
        'zh-CN': '数字、英文冒号，再加 30 个以上的字符，例如 123456:ABC…',
        'zh-TW': '數字、半形冒號，再加 30 個以上的字元，例如 123456:ABC…',
        en: 'digits, a colon and 30 characters or more, such as 123456:ABC…',
        ja: '数字とコロンに続く 30 文字以上（例: 123456:ABC…）',
      },
    },
  },
  hookSecret: {
    kind: 'secret',
    label: { 'zh-CN': '回调密钥', 'zh-TW': '回呼密鑰', en: 'Webhook secret', ja: 'Webhook の秘密' },
    shape: chars('word', 16, 256),
    made: 48,
    isAdvanced: true,
  },
  apiRoot: rootField('https://api.telegram.org'),
} as const;
export type TelegramSettings = SettingsOf<typeof fields>;
