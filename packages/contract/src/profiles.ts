import { z } from 'zod';
import { conversationRow } from './conversations.ts';
import { endpoint } from './endpoint.ts';
import { entry } from './entry.ts';
import { agentId, channelAccountId, contactId, visitId, workspaceId } from './ids.ts';
import { merge } from './merges.ts';
import { pageOf, pageQuery } from './page.ts';
import { plainText } from './plain-text.ts';

const base = '/api/v1/workspaces/:workspaceId';
const ws = z.object({ workspaceId });
const one = z.object({ workspaceId, contactId });
const when = z.iso.datetime();

export const profileLimits = {
  fields: 50,
  choices: 50,
  tags: 30,
  visits: 20,
  pagesAVisit: 50,
  evidenceRefs: 10,
} as const;

/** What a workspace wants to know of its customers beside name and addresses; sites sign it under the same key. */
export const contactField = z
  .strictObject({
    key: z.string().regex(/^[\p{L}\p{N}_.-]{1,60}$/u, 'letters, digits, dots, dashes and underlines'),
    label: plainText(60).trim().min(1),
    kind: z.enum(['text', 'number', 'date', 'choice', 'yes-no']),
    /** of a choice */
    choices: z.array(plainText(100).trim().min(1)).max(profileLimits.choices).optional(),
  })
  .refine(({ kind, choices }) => kind !== 'choice' || (choices ?? []).length > 0, 'a choice needs choices');
export type ContactField = z.infer<typeof contactField>;

/** From where on a customer is called what; null: never by itself. */
export const tagRules = z.strictObject({
  /** orders that were not cancelled */
  repeatBuyerOrders: z.int().min(1).max(1000).nullable(),
  /** spent in all, in the smallest unit of the shop's currency */
  vipSpendCents: z.int().min(1).max(1_000_000_000_000).nullable(),
  /** returns and refunds among the orders, in percent */
  returnPronePercent: z.int().min(1).max(100).nullable(),
  /** conversations in which they were angry */
  oftenAngryCases: z.int().min(1).max(1000).nullable(),
  /** ratings of one or two stars */
  unhappyRatings: z.int().min(1).max(1000).nullable(),
  /** visits within thirty days */
  frequentVisits: z.int().min(1).max(1000).nullable(),
  /** conversations in another language than the workspace's */
  foreignLanguageCases: z.int().min(1).max(1000).nullable(),
});
export type TagRules = z.infer<typeof tagRules>;

export const profileSettings = z.strictObject({
  fields: z
    .array(contactField)
    .max(profileLimits.fields)
    .refine((fields) => new Set(fields.map(({ key }) => key)).size === fields.length, 'each key once'),
  tagRules,
});
export type ProfileSettings = z.infer<typeof profileSettings>;

/** What holds while nobody has saved anything. */
export const defaultProfileSettings: ProfileSettings = {
  fields: [],
  tagRules: {
    repeatBuyerOrders: 2,
    vipSpendCents: 1_000_000,
    returnPronePercent: 40,
    oftenAngryCases: 2,
    unhappyRatings: 2,
    frequentVisits: 5,
    foreignLanguageCases: 1,
  },
};
/** Settings as they are saved; version 0 while nobody has saved any. */
export const savedProfileSettings = z.strictObject({
  settings: profileSettings,
  version: z.int().nonnegative(),
});
export type SavedProfileSettings = z.infer<typeof savedProfileSettings>;

/** Tags that rules give; a language is `speaks:` and its code. */
export const ruleTags = [
  'repeat-buyer',
  'vip',
  'return-prone',
  'often-angry',
  'unhappy',
  'frequent-visitor',
] as const;
export type RuleTag = (typeof ruleTags)[number] | `speaks:${string}`;

/** What a tag rests on. */
export const tagEvidence = z.strictObject({
  kind: z.enum(['orders', 'spend', 'returns', 'angry', 'ratings', 'visits', 'language']),
  count: z.int().nonnegative(),
  /** out of how many */
  of: z.int().nonnegative().optional(),
  amountCents: z.int().optional(),
  currency: z.string().max(10).optional(),
  /** numbers of orders, or ids of conversations */
  refs: z.array(z.string().max(100)).max(profileLimits.evidenceRefs),
});
export type TagEvidence = z.infer<typeof tagEvidence>;

export const personTag = z.object({
  tag: z.string(),
  origin: z.enum(['rule', 'hand']),
  since: when,
  /** of a tag by hand */
  by: agentId.nullable(),
  evidence: z.array(tagEvidence),
});
export type PersonTag = z.infer<typeof personTag>;
const tagName = plainText(50).trim().min(1);

/** Pages seen one after the other. */
export const visit = z.object({
  id: visitId,
  contactId,
  channelAccountId,
  beganAt: when,
  lastAt: when,
  /** where they came from: a campaign, or the host of the page before */
  source: z.string().nullable(),
  pages: z.array(
    z.object({
      url: z.string(),
      title: z.string(),
      at: when,
      /** how long they stayed; null while nobody knows */
      seconds: z.int().nullable(),
      /** what the page said of its reader, and what happened on it; nobody has proven either */
      told: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
      events: z.array(z.object({ name: z.string(), data: z.string().optional(), at: when })).optional(),
    }),
  ),
});
export type Visit = z.infer<typeof visit>;

/** One thing that happened with a person, on whatever channel. */
export const timelineItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entry'), at: when, conversation: conversationRow, entry }),
  z.object({ kind: z.literal('visit'), at: when, visit }),
  z.object({ kind: z.literal('merge'), at: when, merge }),
]);
export type TimelineItem = z.infer<typeof timelineItem>;

export const profileEndpoints = {
  getProfileSettings: endpoint({
    method: 'GET',
    path: `${base}/profile-settings`,
    right: 'agent',
    summary: 'What is kept of customers, and when they are tagged by themselves',
    params: ws,
    result: savedProfileSettings,
  }),
  saveProfileSettings: endpoint({
    method: 'PUT',
    path: `${base}/profile-settings`,
    right: 'admin',
    summary: 'Save what is kept of customers over the version that was seen',
    params: ws,
    body: savedProfileSettings,
    result: savedProfileSettings,
  }),
  listPersonTags: endpoint({
    method: 'GET',
    path: `${base}/contacts/:contactId/tags`,
    right: 'agent',
    summary: 'The tags of a person, each with what it rests on',
    params: one,
    result: z.object({ data: z.array(personTag) }),
  }),
  changePersonTags: endpoint({
    method: 'POST',
    path: `${base}/contacts/:contactId/tags`,
    right: 'agent',
    summary: 'Add or remove tags by hand; what was removed no rule brings back',
    params: one,
    body: z.strictObject({
      added: z.array(tagName).max(profileLimits.tags).default([]),
      removed: z.array(tagName).max(profileLimits.tags).default([]),
    }),
    result: z.object({ data: z.array(personTag) }),
  }),
  listVisits: endpoint({
    method: 'GET',
    path: `${base}/contacts/:contactId/visits`,
    right: 'agent',
    summary: 'The latest visits of a person, newest first',
    params: one,
    result: z.object({ data: z.array(visit) }),
  }),
  listTimeline: endpoint({
    method: 'GET',
    path: `${base}/contacts/:contactId/timeline`,
    right: 'agent',
    summary: 'What happened with a person on all channels, newest first',
    params: one,
    query: pageQuery,
    result: pageOf(timelineItem),
  }),
} as const;
