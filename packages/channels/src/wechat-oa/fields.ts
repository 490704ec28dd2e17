import type { SettingsOf } from '../fields.ts';

const same = (text: string) => ({ 'zh-CN': text, 'zh-TW': text, en: text, ja: text });

export const fields = {
  appId: { kind: 'text', label: same('AppID'), shape: /^wx[0-9a-f]{16}$/ },
  appSecret: { kind: 'secret', label: same('AppSecret'), shape: /^\S{16,64}$/ },
  token: { kind: 'secret', label: same('Token'), shape: /^[A-Za-z0-9]{3,32}$/, made: 32 },
  aesKey: { kind: 'secret', label: same('EncodingAESKey'), shape: /^[A-Za-z0-9]{43}$/, made: 43 },
  apiRoot: {
    kind: 'text',
    label: { 'zh-CN': '接口地址', 'zh-TW': '介面位址', en: 'API root', ja: 'API のルート' },
    shape: /^https?:\/\/\S+[^/]$/,
    standard: 'https://api.weixin.qq.com',
    isAdvanced: true,
  },
} as const;
export type WechatOaSettings = SettingsOf<typeof fields>;
