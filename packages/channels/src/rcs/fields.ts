import { rootField, type SettingsOf } from '../fields.ts';
import { chars, mailAddress } from '../shapes.ts';
import { same } from '../words.ts';

export const fields = {
  agentId: {
    kind: 'text',
    label: same('Agent ID'),
    shape: {
      pattern: /^[\w.@-]{4,200}$/,
      expects: {
        'zh-CN': '字母、数字、点、@ 和 -，例如 brand_x@rbm.goog',
        'zh-TW': '字母、數字、點、@ 和 -，例如 brand_x@rbm.goog',
        en: 'letters, digits, dots, @ and -, such as brand_x@rbm.goog',
        ja: '英数字、ドット、@、-（例: brand_x@rbm.goog）',
      },
    },
  },
  clientToken: { kind: 'secret', label: same('Client token'), shape: chars('word', 8, 100), made: 40 },
  clientEmail: { kind: 'text', label: same('client_email'), shape: mailAddress },
  privateKey: {
    kind: 'secret',
    label: same('private_key'),
    shape: {
      pattern: /^-----BEGIN PRIVATE KEY-----[\s\S]+-----END PRIVATE KEY-----(\s|\\n)*$/,
      expects: {
        'zh-CN': '整段密钥，从 -----BEGIN PRIVATE KEY----- 到 -----END PRIVATE KEY-----',
        'zh-TW': '整段金鑰，從 -----BEGIN PRIVATE KEY----- 到 -----END PRIVATE KEY-----',
        en: 'the whole key, from -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY-----',
        ja: '-----BEGIN PRIVATE KEY----- から -----END PRIVATE KEY----- までの鍵全体',
      },
    },
  },
  apiRoot: rootField('https://rcsbusinessmessaging.googleapis.com'),
  tokenUrl: rootField('https://oauth2.googleapis.com/token'),
} as const;
export type RcsSettings = SettingsOf<typeof fields>;
