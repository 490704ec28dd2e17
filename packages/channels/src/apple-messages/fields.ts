import { rootField, type SettingsOf } from '../fields.ts';
import { same } from '../words.ts';

export const fields = {
  cspId: { kind: 'text', label: same('CSP ID'), shape: /^[\w-]{4,100}$/ },
  secret: { kind: 'secret', label: same('API secret (base64)'), shape: /^[A-Za-z0-9+/]{32,}={0,2}$/ },
  businessId: { kind: 'text', label: same('Business ID'), shape: /^[\w-]{4,100}$/ },
  apiRoot: rootField('https://mspgw.push.apple.com'),
} as const;
export type AppleMessagesSettings = SettingsOf<typeof fields>;
