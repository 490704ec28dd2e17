import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { workspaceId } from './ids.ts';
import { locale } from './locale.ts';
import { plainText } from './plain-text.ts';

export const botSettingLimits = { words: 200, wordChars: 40, hosts: 200, kinds: 20 } as const;

/** What can lead a customer from the bot to a person; each hand-over names the one that did. */
export const handOverRule = z.enum([
  'asked',
  'keyword',
  'vip',
  'channel',
  'abuse',
  'emotion',
  'trend',
  'unresolved',
  'low-confidence',
  'flow-step',
]);
export type HandOverRule = z.infer<typeof handOverRule>;

/** How far a rule is switched on, and the team that takes over: by its name, as packs carry it; absent, or where there is none called so, the usual one. */
const rule = { isOn: z.boolean(), team: plainText(80).trim().min(1).optional() };
const times = z.int().min(1).max(9);
const word = plainText(botSettingLimits.wordChars).trim().min(1);
const host = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(
    /^(\*\.)?[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/u,
    {
      error: 'a host such as shop.example or *.shop.example',
    },
  );

/** When the bot stops and a person goes on. */
export const handOverRules = z.strictObject({
  asked: z.strictObject({ ...rule }),
  /** one of these words or phrases, however written */
  keywords: z.strictObject({ ...rule, words: z.array(word).max(botSettingLimits.words) }),
  /** an attribute of the contact has one of these values */
  vip: z.strictObject({
    ...rule,
    attribute: plainText(60).trim().min(1),
    values: z.array(plainText(60).trim().min(1)).max(20),
  }),
  /** kinds of channel whose customers go to a person at once */
  channels: z.strictObject({
    ...rule,
    kinds: z.array(z.string().regex(/^[a-z][a-z0-9-]{0,29}$/)).max(botSettingLimits.kinds),
  }),
  /** abuse for the so-manieth time; before that, one calm line */
  abuse: z.strictObject({ ...rule, times }),
  /** anger from this grade on: 1 a little, 2 clear, 3 strong */
  emotion: z.strictObject({ ...rule, from: z.int().min(1).max(3) }),
  /** the mood falls, and is below this, from −1 (as bad as can be) to 0 */
  trend: z.strictObject({ ...rule, below: z.number().min(-1).max(0) }),
  /** the same question for the so-manieth time, though it was answered */
  unresolved: z.strictObject({ ...rule, times: times.min(2) }),
  /** not understood for the so-manieth time in a row */
  lowConfidence: z.strictObject({ ...rule, times }),
  /** steps of flows that pass on to a person */
  flowStep: z.strictObject({ ...rule }),
});
export type HandOverRules = z.infer<typeof handOverRules>;

export const botTone = z.enum(['warm', 'plain', 'formal']);
export type BotTone = z.infer<typeof botTone>;

/** How the bot speaks. */
export const botWording = z.strictObject({
  tone: botTone,
  /** a line for the customer's feeling before the answer, where they show one */
  showsFeeling: z.boolean(),
  /** a line, once, for a customer who has waited for a person this long; `words` in the place of the product's */
  waiting: z.strictObject({
    isOn: z.boolean(),
    minutes: z.int().min(1).max(120),
    words: z.partialRecord(locale, plainText(500).trim().min(1)),
  }),
});
export type BotWording = z.infer<typeof botWording>;

/** How a workspace wants its bot to behave. */
export const botSettings = z.strictObject({
  rules: handOverRules,
  wording: botWording,
  /** where links of answers may lead, beside the workspace's own sites; to anywhere else, their words are shown without the link */
  linkHosts: z.array(host).max(botSettingLimits.hosts),
  /** how long a one-time code counts as proven at this moment */
  freshMinutes: z.int().min(1).max(120),
});
export type BotSettings = z.infer<typeof botSettings>;

/** What holds while nobody has saved anything. */
export const defaultBotSettings: BotSettings = {
  rules: {
    asked: { isOn: true },
    keywords: {
      isOn: true,
      words: [
        ...[
          '12315',
          '12345',
          '消协',
          '消费者协会',
          '工商局',
          '市场监管',
          '律师',
          '起诉',
          '法院',
          '报警',
          '曝光',
        ],
        ...['消保會', '消基會', '律師', '起訴', '報警', '爆料'],
        ...[
          'lawyer',
          'lawyers',
          'solicitor',
          'solicitors',
          'barrister',
          'ombudsman',
          'attorney',
          'take you to court',
          'see you in court',
          'press charges',
          'consumer protection',
          'consumer association',
          'consumer council',
          'consumer rights',
          'citizens advice',
          'legal advice',
          'take this further',
          'taking this further',
          'watchdog',
          'sue you',
          'legal action',
          'small claims',
          'trading standards',
          'chargeback',
        ],
        ...['弁護士', '消費者センター', '訴えます', '裁判', '警察に'],
      ],
    },
    vip: { isOn: false, attribute: 'vip', values: ['true'] },
    channels: { isOn: false, kinds: [] },
    abuse: { isOn: true, times: 2 },
    emotion: { isOn: true, from: 3 },
    trend: { isOn: true, below: -0.5 },
    unresolved: { isOn: true, times: 3 },
    lowConfidence: { isOn: true, times: 2 },
    flowStep: { isOn: true },
  },
  wording: { tone: 'warm', showsFeeling: true, waiting: { isOn: true, minutes: 3, words: {} } },
  linkHosts: [],
  freshMinutes: 15,
};

/** Settings as they are saved; version 0 while nobody has saved any. */
export const savedBotSettings = z.object({ settings: botSettings, version: z.int().nonnegative() });
export type SavedBotSettings = z.infer<typeof savedBotSettings>;

const path = '/api/v1/workspaces/:workspaceId/bot/settings';
const params = z.object({ workspaceId });

export const botSettingEndpoints = {
  getBotSettings: endpoint({
    method: 'GET',
    path,
    right: 'supervisor',
    summary: 'When the bot hands over, how it speaks, and where its links may lead',
    params,
    result: savedBotSettings,
  }),
  changeBotSettings: endpoint({
    method: 'PUT',
    path,
    right: 'admin',
    summary: 'Save them over the version that was seen; they hold at once',
    params,
    body: z.strictObject({ settings: botSettings, version: z.int().nonnegative() }),
    result: savedBotSettings,
  }),
} as const;
