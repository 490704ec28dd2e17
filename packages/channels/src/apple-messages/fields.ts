import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';
import { same } from '../words.ts';

export const fields = {
  cspId: { kind: 'text', label: same('CSP ID'), shape: chars('word', 4, 100) },
  secret: {
    kind: 'secret',
    label: same('API secret (base64)'),
    shape: {
      pattern: /^[A-Za-z0-9+/]{32,}={0,2}$/,
      expects: {
        'zh-CN': '32 个字符以上的 base64',
        'zh-TW': '32 個字元以上的 base64',
        en: 'base64 of 32 characters or more',
        ja: '32 文字以上の base64',
      },
    },
  },
  businessId: { kind: 'text', label: same('Business ID'), shape: chars('word', 4, 100) },
  apiRoot: rootField('https://mspgw.push.apple.com'),
} as const;
export type AppleMessagesSettings = SettingsOf<typeof fields>;
