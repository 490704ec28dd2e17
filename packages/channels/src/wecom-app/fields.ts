import { rootField, type SettingsOf } from '../fields.ts';
import { same } from '../words.ts';

export const fields = {
  corpId: {
    kind: 'text',
    label: { 'zh-CN': '企业 ID', 'zh-TW': '企業 ID', en: 'Corp ID', ja: '企業 ID' },
    shape: /^w[wx][0-9a-f]{16}$/,
  },
  agentId: { kind: 'text', label: same('AgentId'), shape: /^\d{1,12}$/ },
  secret: { kind: 'secret', label: same('Secret'), shape: /^[\w-]{20,100}$/ },
  token: { kind: 'secret', label: same('Token'), shape: /^[A-Za-z0-9]{3,32}$/, made: 32 },
  aesKey: { kind: 'secret', label: same('EncodingAESKey'), shape: /^[A-Za-z0-9]{43}$/, made: 43 },
  apiRoot: rootField('https://qyapi.weixin.qq.com'),
} as const;
export type WecomAppSettings = SettingsOf<typeof fields>;
