import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';
import { same } from '../words.ts';

export const fields = {
  appSecret: { kind: 'secret', label: same('App Secret'), shape: chars('spaceless', 6, 64) },
  accessToken: {
    kind: 'secret',
    label: {
      'zh-CN': '粉丝服务 access_token',
      'zh-TW': '粉絲服務 access_token',
      en: 'Fan service access_token',
      ja: 'ファンサービスの access_token',
    },
    shape: chars('spaceless', 10, 200),
  },
  apiRoot: rootField('https://m.api.weibo.com'),
  uploadRoot: rootField('https://upload.api.weibo.com'),
} as const;
export type WeiboSettings = SettingsOf<typeof fields>;
