import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';

export const fields = {
  channelSecret: {
    kind: 'secret',
    label: {
      'zh-CN': 'Channel secret',
      'zh-TW': 'Channel secret',
      en: 'Channel secret',
      ja: 'チャネルシークレット',
    },
    shape: chars('hex', 32),
  },
  accessToken: {
    kind: 'secret',
    label: {
      'zh-CN': 'Channel access token（长期）',
      'zh-TW': 'Channel access token（長期）',
      en: 'Channel access token (long-lived)',
      ja: 'チャネルアクセストークン(長期)',
    },
    shape: chars('spaceless', 20, 500),
  },
  apiRoot: rootField('https://api.line.me'),
  dataRoot: rootField('https://api-data.line.me'),
} as const;
export type LineSettings = SettingsOf<typeof fields>;
