import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';
import { same } from '../words.ts';

export const fields = {
  signingSecret: { kind: 'secret', label: same('Signing Secret'), shape: chars('alphanumeric', 16, 64) },
  botToken: { kind: 'secret', label: same('Bot User OAuth Token'), shape: chars('word', 10, 200, 'xoxb-') },
  apiRoot: rootField('https://slack.com/api'),
} as const;
export type SlackSettings = SettingsOf<typeof fields>;
