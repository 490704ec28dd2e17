import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';

export const fields = {
  accountId: {
    kind: 'text',
    label: {
      'zh-CN': '专业账号 ID',
      'zh-TW': '專業帳號 ID',
      en: 'Professional account ID',
      ja: 'プロアカウント ID',
    },
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
  otherSecret: {
    kind: 'secret',
    label: {
      'zh-CN': 'Instagram 应用密钥',
      'zh-TW': 'Instagram 應用程式密鑰',
      en: 'Instagram app secret',
      ja: 'Instagram アプリシークレット',
    },
    hint: {
      'zh-CN': '用 Instagram 登录的应用由它签名。',
      'zh-TW': '用 Instagram 登入的應用程式由它簽章。',
      en: 'Signs the calls of apps that use Instagram Login.',
      ja: 'Instagram ログインを使うアプリの呼び出しはこれで署名されます。',
    },
    shape: chars('spaceless', 8, 200),
    isOptional: true,
  },
  verifyToken: {
    kind: 'secret',
    label: { 'zh-CN': '验证口令', 'zh-TW': '驗證權杖', en: 'Verify token', ja: '検証トークン' },
    shape: chars('word', 8, 200),
    made: 32,
  },
  apiRoot: rootField('https://graph.instagram.com/v25.0'),
} as const;
export type InstagramSettings = SettingsOf<typeof fields>;
