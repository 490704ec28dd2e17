import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';

export const fields = {
  phoneNumberId: {
    kind: 'text',
    label: { 'zh-CN': '电话号码 ID', 'zh-TW': '電話號碼 ID', en: 'Phone number ID', ja: '電話番号 ID' },
    shape: chars('digits', 5, 30),
  },
  accessToken: {
    kind: 'secret',
    label: {
      'zh-CN': '系统用户口令（长期）',
      'zh-TW': '系統使用者權杖（長期）',
      en: 'System user token (long-lived)',
      ja: 'システムユーザートークン(長期)',
    },
    shape: chars('spaceless', 20, 1000),
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
export type WhatsappSettings = SettingsOf<typeof fields>;
