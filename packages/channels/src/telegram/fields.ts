import { rootField, type SettingsOf } from '../fields.ts';

export const fields = {
  token: {
    kind: 'secret',
    label: { 'zh-CN': '机器人 Token', 'zh-TW': '機器人 Token', en: 'Bot token', ja: 'ボットのトークン' },
    shape: /^\d{5,20}:[\w-]{30,60}$/,
  },
  hookSecret: {
    kind: 'secret',
    label: { 'zh-CN': '回调密钥', 'zh-TW': '回呼密鑰', en: 'Webhook secret', ja: 'Webhook の秘密' },
    shape: /^[\w-]{16,256}$/,
    made: 48,
    isAdvanced: true,
  },
  apiRoot: rootField('https://api.telegram.org'),
} as const;
export type TelegramSettings = SettingsOf<typeof fields>;
