import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';
import { same } from '../words.ts';

export const fields = {
  appId: { kind: 'text', label: same('App ID'), shape: chars('word', 8, 40, 'cli_') },
  appSecret: { kind: 'secret', label: same('App Secret'), shape: chars('word', 16, 64) },
  encryptKey: { kind: 'secret', label: same('Encrypt Key'), shape: chars('spaceless', 4, 64) },
  verificationToken: { kind: 'secret', label: same('Verification Token'), shape: chars('spaceless', 4, 64) },
  apiRoot: rootField('https://open.feishu.cn'),
} as const;
export type FeishuSettings = SettingsOf<typeof fields>;
