import { rootField, type SettingsOf } from '../fields.ts';
import { same } from '../words.ts';

export const fields = {
  appId: { kind: 'text', label: same('App ID'), shape: /^cli_\w{8,40}$/ },
  appSecret: { kind: 'secret', label: same('App Secret'), shape: /^\w{16,64}$/ },
  encryptKey: { kind: 'secret', label: same('Encrypt Key'), shape: /^\S{4,64}$/ },
  verificationToken: { kind: 'secret', label: same('Verification Token'), shape: /^\S{4,64}$/ },
  apiRoot: rootField('https://open.feishu.cn'),
} as const;
export type FeishuSettings = SettingsOf<typeof fields>;
