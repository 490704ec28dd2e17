import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';
import { same } from '../words.ts';

export const fields = {
  appId: { kind: 'text', label: same('AppID'), shape: chars('hex', 16, 16, 'wx') },
  appSecret: { kind: 'secret', label: same('AppSecret'), shape: chars('spaceless', 16, 64) },
  token: { kind: 'secret', label: same('Token'), shape: chars('alphanumeric', 3, 32), made: 32 },
  aesKey: { kind: 'secret', label: same('EncodingAESKey'), shape: chars('alphanumeric', 43), made: 43 },
  apiRoot: rootField('https://api.weixin.qq.com'),
} as const;
export type WechatOaSettings = SettingsOf<typeof fields>;
