import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';

export const fields = {
  accountId: {
    kind: 'text',
    label: { 'zh-CN': '主页 ID', 'zh-TW': '粉絲專頁 ID', en: 'Page ID', ja: 'ページ ID' },
    shape: chars('digits', 5, 30),
  },
  accessToken: {
    kind: 'secret',
    label: { 'zh-CN': '访问口令', 'zh-TW': '存取權杖', en: 'Access token', ja: 'アクセストークン' },
    shape: chars('spaceless', 20, 1000),
  },
  appId: {
    kind: 'text',
    label: { 'zh-CN': '应用 ID', 'zh-TW': '應用程式 ID', en: 'App ID', ja: 'アプリ ID' },
    shape: chars('digits', 5, 30),
  },
  appSecret: {
    kind: 'secret',
    label: { 'zh-CN': '应用密钥', 'zh-TW': '應用程式密鑰', en: 'App secret', ja: 'アプリシークレット' },
    shape: chars('spaceless', 8, 200),
  },

  verifyToken: {
    kind: 'secret',
    label: { 'zh-CN': '验证口令', 'zh-TW': '驗證權杖', en: 'Verify token', ja: '検証トークン' },
    shape: chars('word', 8, 200),
    made: 32,
  },
  apiRoot: rootField('https://graph.facebook.com/v25.0'),
} as const;
export type MessengerSettings = SettingsOf<typeof fields>;
