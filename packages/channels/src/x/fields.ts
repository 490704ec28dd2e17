import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';
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
    shape: chars('digits', 1, 25),
  },
  consumerSecret: { kind: 'secret', label: same('API Key Secret'), shape: chars('spaceless', 8, 100) },
  clientId: { kind: 'text', label: same('OAuth 2.0 Client ID'), shape: chars('spaceless', 8, 100) },
  clientSecret: { kind: 'secret', label: same('OAuth 2.0 Client Secret'), shape: chars('spaceless', 8, 200) },
  refreshToken: { kind: 'secret', label: same('Refresh token'), shape: chars('spaceless', 8, 300) },
  apiRoot: rootField('https://api.x.com'),
} as const;
export type XSettings = SettingsOf<typeof fields>;
