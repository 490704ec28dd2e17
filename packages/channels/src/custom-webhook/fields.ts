import type { SettingsOf } from '../fields.ts';
import { address } from '../shapes.ts';

export const fields = {
  secret: {
    kind: 'secret',
    label: { 'zh-CN': '签名密钥', 'zh-TW': '簽章密鑰', en: 'Signing secret', ja: '署名の秘密鍵' },
    hint: {
      'zh-CN': '双方都按 Standard Webhooks 签名；以 whsec_ 开头。',
      'zh-TW': '雙方都按 Standard Webhooks 簽章；以 whsec_ 開頭。',
      en: 'Both sides sign by Standard Webhooks; begins with whsec_.',
      ja: '双方とも Standard Webhooks で署名します。whsec_ で始まります。',
    },
    shape: {
      pattern: /^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/,
      expects: {
        'zh-CN': '以 whsec_ 开头，后面是 32–86 个字符的 base64',
        'zh-TW': '以 whsec_ 開頭，後面是 32–86 個字元的 base64',
        en: 'whsec_, then 32–86 characters of base64',
        ja: 'whsec_ で始まり、続けて 32–86 文字の base64',
      },
    },
  },
  url: {
    kind: 'text',
    label: {
      'zh-CN': '接收回复的地址',
      'zh-TW': '接收回覆的位址',
      en: 'Address for our messages',
      ja: '返信を受け取る URL',
    },
    shape: address,
  },
} as const;
export type CustomWebhookSettings = SettingsOf<typeof fields>;
