import { z } from 'zod';
import { botTrace } from './bot-trace.ts';
import { flowId } from './ids.ts';
import { plainText } from './plain-text.ts';

export const dialogueLimits = {
  frames: 4,
  wishes: 4,
  wishChars: 300,
  mentions: 8,
  valueChars: 500,
  listItems: 20,
} as const;

const scalar = z.union([plainText(dialogueLimits.valueChars), z.number(), z.boolean(), z.null()]);
export type Scalar = z.infer<typeof scalar>;
export const callValue = z.union([scalar, z.array(scalar).max(dialogueLimits.listItems)]);
/** What a call answered under one name: one value, or one for each item of a list. */
export type CallValue = z.infer<typeof callValue>;

/** A flow under way: where it stands and what it knows. */
export const flowFrame = z.strictObject({
  flow: flowId,
  version: z.int().positive(),
  /** the seq of the entry that began it; what it asks of vendors is known by this, so that no turn that runs again does a thing twice */
  begun: z.int().nonnegative(),
  node: z.string().max(40),
  slots: z.record(z.string().max(40), scalar),
  calls: z.record(z.string().max(40), z.record(z.string().max(60), callValue)),
  /** what the customer said as it began, until something was asked: it may tell which of a list is meant */
  opening: plainText(300),
  /** how often in a row an answer did not fit */
  misses: z.int().nonnegative(),
  /** how many calls that change something were made */
  writes: z.int().nonnegative(),
  /** while the customer proves who they are by a one-time code: the order they named, and where a code was sent, not to be read in full */
  proving: z.strictObject({ order: plainText(60).nullable(), sentTo: plainText(100).nullable() }).optional(),
});
export type FlowFrame = z.infer<typeof flowFrame>;

/** Something that was spoken of: what it is to a connector, and how it was called. */
export const spokenOf = z.strictObject({
  kind: z.enum(['order', 'tracking', 'product']),
  value: plainText(100),
  label: plainText(200),
});
export type SpokenOf = z.infer<typeof spokenOf>;

/** What the bot has in mind of a conversation; it stands in the log with each turn, so that any process can go on from there. */
export const dialogue = z.strictObject({
  /** flows under way, the one that was left for another below it */
  frames: z.array(flowFrame).max(dialogueLimits.frames),
  /** newest last */
  spokenOf: z.array(spokenOf).max(dialogueLimits.mentions),
  /** the flow that was through last, which a follow-up is about */
  last: flowId.optional(),
  /** what was asked for beside what is under way, in the customer's words; its turn comes when that is through */
  wishes: z.array(plainText(dialogueLimits.wishChars)).max(dialogueLimits.wishes).optional(),
});
export type Dialogue = z.infer<typeof dialogue>;

/** The body of the entry that says what the bot has in mind after a turn, which nodes of flows it passed, and how it came to what it said. */
export const botTurn = z.strictObject({
  kind: z.literal('bot-turn'),
  dialogue,
  passed: z
    .array(
      z.strictObject({
        flow: flowId,
        version: z.int().positive(),
        nodes: z.array(z.string().max(40)).max(200),
        /** which case of the flow, known by the seq that began it, and how it stands after the turn */
        begun: z.int().nonnegative().optional(),
        rest: z.enum(['slot', 'confirm', 'ended', 'handed-over', 'broken']).optional(),
      }),
    )
    .max(12),
  trace: botTrace.optional(),
});
export type BotTurn = z.infer<typeof botTurn>;
