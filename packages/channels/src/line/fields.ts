import type { SettingsOf } from '../fields.ts';

export const fields = {
  channelSecret: {
    kind: 'secret',
    label: {
      'zh-CN': 'Channel secret',
      'zh-TW': 'Channel secret',
      en: 'Channel secret',
      ja: 'チャネルシークレット',
    },
    shape: /^[0-9a-f]{32}$/,
  },
  accessToken: {
    kind: 'secret',
    label: {
      'zh-CN': 'Channel access token（长期）',
      'zh-TW': 'Channel access token（長期）',
      en: 'Channel access token (long-lived)',
      ja: 'チャネルアクセストークン(長期)',
    },
    shape: /^\S{20,500}$/,
  },
  apiRoot: {
    kind: 'text',
    label: { 'zh-CN': '接口地址', 'zh-TW': '介面位址', en: 'API root', ja: 'API のルート' },
    shape: /^https?:\/\/\S+[^/]$/,
    standard: 'https://api.line.me',
    isAdvanced: true,
  },
  dataRoot: {
    kind: 'text',
    label: {
      'zh-CN': '媒体接口地址',
      'zh-TW': '媒體介面位址',
      en: 'API root for media',
      ja: 'メディア API のルート',
    },
    shape: /^https?:\/\/\S+[^/]$/,
    standard: 'https://api-data.line.me',
    isAdvanced: true,
  },
} as const;
export type LineSettings = SettingsOf<typeof fields>;
