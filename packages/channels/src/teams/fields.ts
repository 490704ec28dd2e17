import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';
import { same } from '../words.ts';

const guid = {
  pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  expects: {
    'zh-CN': '形如 00000000-0000-0000-0000-000000000000 的编号',
    'zh-TW': '形如 00000000-0000-0000-0000-000000000000 的編號',
    en: 'an id such as 00000000-0000-0000-0000-000000000000',
    ja: '00000000-0000-0000-0000-000000000000 の形の ID',
  },
};

export const fields = {
  appId: { kind: 'text', label: same('App ID'), shape: guid },
  appSecret: { kind: 'secret', label: same('Client secret'), shape: chars('spaceless', 8, 100) },
  tenantId: { kind: 'text', label: same('Tenant ID'), shape: guid },
  keysUrl: rootField('https://login.botframework.com/v1/.well-known/keys'),
  loginRoot: rootField('https://login.microsoftonline.com'),
  serviceRoot: rootField('https://smba.trafficmanager.net'),
} as const;
export type TeamsSettings = SettingsOf<typeof fields>;
