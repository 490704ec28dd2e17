import { rootField, type SettingsOf } from '../fields.ts';
import { same } from '../words.ts';

export const fields = {
  userId: {
    kind: 'text',
    label: {
      'zh-CN': '账号数字 ID',
      'zh-TW': '帳號數字 ID',
      en: 'Numeric account ID',
      ja: 'アカウントの数値 ID',
    },
    shape: /^\d{1,25}$/,
  },
  consumerSecret: { kind: 'secret', label: same('API Key Secret'), shape: /^\S{8,100}$/ },
  clientId: { kind: 'text', label: same('OAuth 2.0 Client ID'), shape: /^\S{8,100}$/ },
  clientSecret: { kind: 'secret', label: same('OAuth 2.0 Client Secret'), shape: /^\S{8,200}$/ },
  refreshToken: { kind: 'secret', label: same('Refresh token'), shape: /^\S{8,300}$/ },
  apiRoot: rootField('https://api.x.com'),
} as const;
export type XSettings = SettingsOf<typeof fields>;
