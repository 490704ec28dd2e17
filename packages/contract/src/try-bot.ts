import { z } from 'zod';
import { callOutcome } from './connectors.ts';
import { botTurn } from './dialogue.ts';
import { endpoint } from './endpoint.ts';
import { entryBodies, handOverReason } from './entry.ts';
import { flowDefinition } from './flow.ts';
import { contactId, flowId, questionId, workspaceId } from './ids.ts';
import { locale } from './locale.ts';
import { plainText } from './plain-text.ts';
import { questionContent, reader } from './question.ts';

export const tryBotLimits = { said: 40, saidChars: 1000 } as const;

/** What the bot says in one message, as it would stand in the log. */
export const botSays = entryBodies.message.omit({ kind: true, attachments: true });
export type BotSays = z.infer<typeof botSays>;

/** How one text of a turn was understood. */
export const heardText = z.object({
  text: z.string(),
  decision: z.enum(['sure', 'torn', 'lost']),
  wantsPerson: z.boolean(),
  /** likeliest first */
  candidates: z.array(
    z.object({ question: questionId, title: z.string(), matched: z.string(), score: z.number() }),
  ),
  entities: z.array(z.object({ kind: z.string(), raw: z.string(), value: z.string() })),
});
export type HeardText = z.infer<typeof heardText>;

/** What was asked of a vendor while the bot was tried. */
export const triedCall = z.object({
  connector: z.string(),
  action: z.string(),
  isWrite: z.boolean(),
  inputs: z.record(z.string(), z.string()),
  outcome: callOutcome,
  failure: z.string().optional(),
  /** nothing was asked: the answer was made up, or is one that was given before */
  isPretended: z.boolean(),
});
export type TriedCall = z.infer<typeof triedCall>;

export const triedTurn = z.object({
  said: z.string(),
  says: z.array(botSays),
  handOver: z.object({ reason: handOverReason, note: z.string().nullable() }).nullable(),
  heard: z.array(heardText),
  /** what a real turn would store; null: nothing */
  trace: botTurn.nullable(),
  /** the flow that was heard last; `waitsAt` null: it is through */
  flow: z
    .object({
      id: flowId,
      name: z.string(),
      version: z.int().nonnegative(),
      /** nodes passed in this turn, in order */
      nodes: z.array(z.string()),
      waitsAt: z.string().nullable(),
    })
    .nullable(),
  calls: z.array(triedCall),
});
export type TriedTurn = z.infer<typeof triedTurn>;

export const tryBotAsked = z
  .strictObject({
    /** the language of the visitor's page; what they write counts more */
    language: locale.optional(),
    channelKind: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,29}$/)
      .default('web'),
    /** as whom: their proofs and attributes count; absent: a visitor of whom nothing is known */
    contactId: contactId.optional(),
    /** of whom this much is known; not together with a contact */
    reader: reader.optional(),
    /** as if they had proven who they are at this moment */
    isFresh: z.boolean().default(false),
    /** all that the customer said so far, in order */
    said: z.array(plainText(tryBotLimits.saidChars).trim().min(1)).min(1).max(tryBotLimits.said),
    /** a flow that is tried before it is published: in the place of the one of this id, or beside those there are */
    flow: z
      .strictObject({
        id: flowId.optional(),
        name: plainText(80).trim().min(1),
        definition: flowDefinition,
      })
      .optional(),
    /** a question of the knowledge that is tried before it is published: in the place of the one of this id, or beside those there are */
    question: z.strictObject({ id: questionId.optional(), content: questionContent }).optional(),
    /** live: what only reads is asked for real. Writes are never done: they answer ok, with examples. */
    calls: z.enum(['live', 'pretend']).default('live'),
  })
  .refine(({ reader: known, contactId: contact }) => !known || !contact, 'a reader or a contact, not both');
export type TryBotAsked = z.output<typeof tryBotAsked>;

export const tryBotEndpoints = {
  tryBot: endpoint({
    method: 'POST',
    path: '/api/v1/workspaces/:workspaceId/bot/try',
    right: 'agent',
    summary:
      'What the bot would say and do, turn by turn; nothing is stored and nothing is changed. A draft of a flow, and speaking as a contact, are for supervisors',
    params: z.object({ workspaceId }),
    body: tryBotAsked,
    result: z.object({
      turns: z.array(triedTurn),
      /** by which id the turns speak of the question that was given */
      question: questionId.nullable(),
    }),
  }),
} as const;
