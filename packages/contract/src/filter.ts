import { z } from 'zod';
import { limits } from './entry.ts';
import { agentId, channelAccountId, teamId } from './ids.ts';
import { locale } from './locale.ts';
import { moment } from './page.ts';
import { plainText } from './plain-text.ts';

export const filterLimits = { conditions: 20, choices: 50 } as const;

const anyOf = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(filterLimits.choices);
/** true: none of those named */
const not = z.boolean().optional();
const attributeName = plainText(60).trim().min(1);
const attributeValue = plainText(200).trim().min(1);

/** Everything a conversation can be asked; a filter has no other words than these. */
export const filterConditions = {
  status: z.strictObject({
    field: z.literal('status'),
    in: anyOf(z.enum(['open', 'snoozed', 'closed'])),
  }),
  owner: z.strictObject({ field: z.literal('owner'), in: anyOf(z.enum(['bot', 'queue', 'agent'])) }),
  /** `me` is whoever looks */
  agent: z.strictObject({ field: z.literal('agent'), in: anyOf(z.union([z.literal('me'), agentId])), not }),
  /** `mine` are the teams of whoever looks, `none` is no team at all */
  team: z.strictObject({
    field: z.literal('team'),
    in: anyOf(z.union([z.enum(['mine', 'none']), teamId])),
    not,
  }),
  tag: z.strictObject({
    field: z.literal('tag'),
    how: z.enum(['any', 'all', 'none']),
    in: anyOf(plainText(50).trim().min(1)),
  }),
  priority: z.strictObject({ field: z.literal('priority'), in: anyOf(z.int().min(0).max(3)) }),
  channel: z.strictObject({ field: z.literal('channel'), in: anyOf(channelAccountId), not }),
  language: z.strictObject({ field: z.literal('language'), in: anyOf(locale), not }),
  /** the customer has waited for an answer at least so long */
  waiting: z.strictObject({ field: z.literal('waiting'), minutes: z.int().min(0).max(525_600) }),
  /** the customer wrote after an agent last read */
  unread: z.strictObject({ field: z.literal('unread'), is: z.boolean() }),
  rating: z.strictObject({ field: z.literal('rating'), in: anyOf(z.int().min(1).max(5)) }),
  /** when anything last happened */
  activity: z.strictObject({
    field: z.literal('activity'),
    how: z.enum(['within', 'before']),
    hours: z.int().min(1).max(87_600),
  }),
  created: z.strictObject({
    field: z.literal('created'),
    from: moment.optional(),
    to: moment.optional(),
  }),
  /** the contact is proven to be who they say */
  verified: z.strictObject({ field: z.literal('verified'), is: z.boolean() }),
  /** what the site says of the contact, such as `vip` */
  attribute: z.strictObject({
    field: z.literal('attribute'),
    name: attributeName,
    how: z.enum(['is', 'is-not', 'set', 'unset']),
    value: attributeValue.optional(),
  }),
  /** a note in it calls whoever looks, with `isUnseen` one that they have not seen */
  mentioned: z.strictObject({ field: z.literal('mentioned'), isUnseen: z.boolean() }),
  /** somebody said or noted these words in it */
  text: z.strictObject({ field: z.literal('text'), has: plainText(limits.searchChars).trim().min(1) }),
} as const;

export type FilterField = keyof typeof filterConditions;
export type ConditionOf<F extends FilterField> = z.infer<(typeof filterConditions)[F]>;
export type FilterCondition = { [F in FilterField]: ConditionOf<F> }[FilterField];

const condition = z
  .discriminatedUnion('field', [
    filterConditions.status,
    filterConditions.owner,
    filterConditions.agent,
    filterConditions.team,
    filterConditions.tag,
    filterConditions.priority,
    filterConditions.channel,
    filterConditions.language,
    filterConditions.waiting,
    filterConditions.unread,
    filterConditions.rating,
    filterConditions.activity,
    filterConditions.created,
    filterConditions.verified,
    filterConditions.attribute,
    filterConditions.mentioned,
    filterConditions.text,
  ])
  .refine(
    (given) =>
      given.field !== 'attribute' ||
      (given.value !== undefined) === (given.how === 'is' || given.how === 'is-not'),
    'a value where it is compared, and only there',
  );

/** Which conversations are meant: those of which every condition holds. One shape for saved views, changes of many, and the search. */
export const conversationFilter = z.strictObject({
  all: z.array(condition).max(filterLimits.conditions).default([]),
});
export type ConversationFilter = z.infer<typeof conversationFilter>;

/** How a list is sorted: by what happened last, by what happened longest ago, by who waits longest, by urgency, by what is due first. */
export const listOrder = z.enum(['newest', 'oldest', 'waiting', 'urgent', 'due']);
export type ListOrder = z.infer<typeof listOrder>;
