import { rootField, type SettingsOf } from '../fields.ts';
import { same } from '../words.ts';

export const fields = {
  appId: { kind: 'text', label: same('AppID'), shape: /^wx[0-9a-f]{16}$/ },
  appSecret: { kind: 'secret', label: same('AppSecret'), shape: /^\S{16,64}$/ },
  token: { kind: 'secret', label: same('Token'), shape: /^[A-Za-z0-9]{3,32}$/, made: 32 },
  aesKey: { kind: 'secret', label: same('EncodingAESKey'), shape: /^[A-Za-z0-9]{43}$/, made: 43 },
  apiRoot: rootField('https://api.weixin.qq.com'),
} as const;
export type WechatMiniSettings = SettingsOf<typeof fields>;
