import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';
import { same } from '../words.ts';

export const fields = {
  clientKey: { kind: 'text', label: same('Client Key'), shape: chars('word', 6, 64) },
  clientSecret: { kind: 'secret', label: same('Client Secret'), shape: chars('word', 6, 100) },
  openId: {
    kind: 'text',
    label: {
      'zh-CN': '企业号 open_id',
      'zh-TW': '企業號 open_id',
      en: 'Business open_id',
      ja: '企業アカウントの open_id',
    },
    shape: chars('word', 6, 100),
  },
  refreshToken: { kind: 'secret', label: same('refresh_token'), shape: chars('spaceless', 6, 300) },
  apiRoot: rootField('https://open.douyin.com'),
} as const;
export type DouyinSettings = SettingsOf<typeof fields>;
