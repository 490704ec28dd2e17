import { rootField, type SettingsOf } from '../fields.ts';
import { same } from '../words.ts';

export const fields = {
  appId: { kind: 'text', label: same('App ID'), shape: /^[0-9a-f-]{36}$/ },
  appSecret: { kind: 'secret', label: same('Client secret'), shape: /^\S{8,100}$/ },
  tenantId: { kind: 'text', label: same('Tenant ID'), shape: /^[0-9a-f-]{36}$/ },
  keysUrl: rootField('https://login.botframework.com/v1/.well-known/keys'),
  loginRoot: rootField('https://login.microsoftonline.com'),
  serviceRoot: rootField('https://smba.trafficmanager.net'),
} as const;
export type TeamsSettings = SettingsOf<typeof fields>;
