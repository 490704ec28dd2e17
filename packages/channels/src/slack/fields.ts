import { rootField, type SettingsOf } from '../fields.ts';
import { same } from '../words.ts';

export const fields = {
  signingSecret: { kind: 'secret', label: same('Signing Secret'), shape: /^[0-9a-zA-Z]{16,64}$/ },
  botToken: { kind: 'secret', label: same('Bot User OAuth Token'), shape: /^xoxb-[\w-]{10,200}$/ },
  apiRoot: rootField('https://slack.com/api'),
} as const;
export type SlackSettings = SettingsOf<typeof fields>;
