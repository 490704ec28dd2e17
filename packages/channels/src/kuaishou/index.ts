import { tryBigJson } from '../../transport/big-json.ts';
import { isEqual } from '../../transport/equal.ts';
import { textIn } from '../../transport/read-json.ts';
import { digest } from '../../transport/signatures.ts';
import { defineChannel } from '../channel.ts';
import type { SettingsOf } from '../fields.ts';
import { type HookOutcome, type HookRequest, refused } from '../hook.ts';
import { chars } from '../shapes.ts';
import { same } from '../words.ts';
import { words } from './words.ts';

const fields = {
  appSecret: { kind: 'secret', label: same('App Secret'), shape: chars('word', 6, 100) },
} as const;
type KuaishouSettings = SettingsOf<typeof fields>;

function judge({ headers, body }: HookRequest, appSecret: string): HookOutcome {
  const wanted = appSecret === '' ? '' : digest('md5', [body, appSecret]);
  if (!isEqual(headers.kwaisign, wanted)) return refused('the signature is not ours');
  const text = new TextDecoder().decode(body);
  // When the address is saved, a trial comes without a task.
  const key = textIn(tryBigJson(text), 'taskId');
  if (key === '') return { kind: 'reply', reply: { status: 200 } };
  return { kind: 'events', events: [{ key, body: text }], reply: { status: 200 } };
}

/** The vendor publishes how its calls are signed, but no messages: what comes is kept, and nothing can be sent. */
export const channel = defineChannel<KuaishouSettings>({
  kind: 'kuaishou',
  words,
  icon: '<path d="M4 9h10v10H4zM14 12l6-3v10l-6-3M8 9a3 3 0 1 1 0-.01M13 9a2 2 0 1 1 0-.01" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: [],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 0, unit: 'chars' },
    media: {},
    windows: [],
    receipts: [],
    canType: false,
    canReply: false,
    canRecall: false,
    canEdit: false,
  }),
  hook: (request, { settings }) => judge(request, settings.appSecret),
  parse: () => [],
});
