import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';
import { same } from '../words.ts';

export const fields = {
  corpId: {
    kind: 'text',
    label: { 'zh-CN': '企业 ID', 'zh-TW': '企業 ID', en: 'Corp ID', ja: '企業 ID' },
    shape: chars('hex', 16, 16, 'ww', 'wx'),
  },
  openKfId: {
    kind: 'text',
    label: {
      'zh-CN': '客服账号 ID',
      'zh-TW': '客服帳號 ID',
      en: 'Service account ID',
      ja: 'サービスアカウント ID',
    },
    shape: chars('word', 10, 60, 'wk'),
  },
  secret: { kind: 'secret', label: same('Secret'), shape: chars('word', 20, 100) },
  token: { kind: 'secret', label: same('Token'), shape: chars('alphanumeric', 3, 32), made: 32 },
  aesKey: { kind: 'secret', label: same('EncodingAESKey'), shape: chars('alphanumeric', 43), made: 43 },
  apiRoot: rootField('https://qyapi.weixin.qq.com'),
} as const;
export type WecomKfSettings = SettingsOf<typeof fields>;
