import { z } from 'zod';
import { handOverRule } from './bot-settings.ts';
import { flowId, questionId } from './ids.ts';
import { locale } from './locale.ts';
import { plainText } from './plain-text.ts';

export const botTraceLimits = { candidates: 3, entities: 6, valueChars: 80 } as const;

/** Why the bot said what it said. */
export const replyReason = z.enum([
  'certain',
  'likely',
  'flow-asked',
  'flow-under-way',
  'question-before-case',
  'torn',
  'lost',
  'courtesy',
  'small-talk',
  'abuse',
  'unreadable',
  'handed-over',
]);
export type ReplyReason = z.infer<typeof replyReason>;

const chance = z.number().min(0).max(1);
const candidate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('question'), id: questionId, score: chance }),
  z.strictObject({ kind: z.literal('flow'), id: flowId, score: chance }),
]);

/** How the bot came to one turn: what it understood, between what it chose, and by which rule. */
export const botTrace = z.strictObject({
  /** the language it answered in */
  locale,
  /** the language that was read, with its script */
  language: z.string().max(20),
  /** likeliest first */
  candidates: z.array(candidate).max(botTraceLimits.candidates),
  entities: z
    .array(z.strictObject({ kind: z.string().max(20), value: plainText(botTraceLimits.valueChars) }))
    .max(botTraceLimits.entities),
  feeling: z.strictObject({
    emotion: z.enum(['angry', 'anxious', 'disappointed', 'pleased', 'grateful', 'neutral']),
    /** 0 nothing … 3 strong */
    intensity: z.int().min(0).max(3),
    /** the mood of late, −1 to 1, and where it is heading */
    level: z.number().min(-1).max(1),
    direction: z.enum(['better', 'worse', 'steady']),
  }),
  isAbusive: z.literal(true).optional(),
  /** something of it stood in simplified Chinese, and was written in traditional for its reader */
  isConverted: z.literal(true).optional(),
  because: replyReason,
  /** of a hand-over */
  rule: handOverRule.optional(),
  /** the version of the settings that held; 0: the product's own */
  settings: z.int().nonnegative(),
});
export type BotTrace = z.infer<typeof botTrace>;
