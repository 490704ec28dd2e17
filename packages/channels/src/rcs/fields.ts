import { rootField, type SettingsOf } from '../fields.ts';
import { same } from '../words.ts';

export const fields = {
  agentId: { kind: 'text', label: same('Agent ID'), shape: /^[\w.@-]{4,200}$/ },
  clientToken: { kind: 'secret', label: same('Client token'), shape: /^[\w-]{8,100}$/, made: 40 },
  clientEmail: { kind: 'text', label: same('client_email'), shape: /^\S+@\S+$/ },
  privateKey: {
    kind: 'secret',
    label: same('private_key'),
    shape: /^-----BEGIN PRIVATE KEY-----[\s\S]+-----END PRIVATE KEY-----\s*$/,
  },
  apiRoot: rootField('https://rcsbusinessmessaging.googleapis.com'),
  tokenUrl: rootField('https://oauth2.googleapis.com/token'),
} as const;
export type RcsSettings = SettingsOf<typeof fields>;
