import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { problemClass } from './entry.ts';
import { channelAccountId, conversationId, teamId, workspaceId } from './ids.ts';
import { locale } from './locale.ts';
import { plainText } from './plain-text.ts';

const base = '/api/v1/workspaces/:workspaceId/channel-accounts';
const ws = z.object({ workspaceId });
const one = z.object({ workspaceId, connectedAccountId: channelAccountId });
const when = z.iso.datetime();

/** One thing that an account of a kind needs to know, as a form shows it. */
export const channelField = z.object({
  name: z.string(),
  kind: z.enum(['text', 'secret', 'switch', 'choice']),
  label: z.string(),
  hint: z.string().optional(),
  isAdvanced: z.boolean(),
  isOptional: z.boolean(),
  standard: z.union([z.string(), z.boolean()]).optional(),
  /** what the value must look like: a regular expression, and the same in words */
  pattern: z.string().optional(),
  expected: z.string().optional(),
  /** made here when left empty, and told once */
  isMade: z.boolean(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
});
export type ChannelField = z.infer<typeof channelField>;

/** One kind of channel, in the caller's language. */
export const channelKind = z.object({
  kind: z.string(),
  name: z.string(),
  about: z.string(),
  /** the inside of a 24 × 24 SVG, drawn with `currentColor` */
  icon: z.string(),
  /** what is to be done at the vendor's, in order; `{hook}` stands for the account's address */
  steps: z.array(z.string()),
  limits: z.array(z.string()),
  fields: z.array(channelField),
  hasHook: z.boolean(),
  canConnect: z.boolean(),
});
export type ChannelKind = z.infer<typeof channelKind>;

export const channelStatus = z.enum(['on', 'off', 'failing']);
export type ChannelStatus = z.infer<typeof channelStatus>;

/** An account of any kind that takes what a vendor tells and sends through it. */
export const connectedAccount = z.object({
  id: channelAccountId,
  kind: z.string(),
  name: z.string(),
  /** `off`: by hand; `failing`: the vendor no longer lets the account in, so nothing is sent */
  status: channelStatus,
  statusReason: z.string().nullable(),
  /** what is no secret */
  fields: z.record(z.string(), z.union([z.string(), z.boolean()])),
  /** names of the secrets that are set; what they hold is never told again */
  secretsSet: z.array(z.string()),
  /** the address that the vendor is to call */
  hookUrl: z.string(),
  teamId: teamId.nullable(),
  askRating: z.boolean(),
  /** as the vendor calls the account, once it was let in */
  vendorName: z.string().nullable(),
  connectedAt: when.nullable(),
  createdAt: when,
});
export type ConnectedAccount = z.infer<typeof connectedAccount>;

const fieldValues = z.record(z.string().max(60), z.union([z.string().max(4000), z.boolean()]));
const name = z.string().trim().min(1).max(100);
const made = z.record(z.string(), z.string());

export const channelProblem = z.object({
  class: problemClass,
  code: z.string(),
  detail: z.string(),
});
export type ChannelProblem = z.infer<typeof channelProblem>;

/** How one account is doing. */
export const channelHealth = z.object({
  status: channelStatus,
  statusReason: z.string().nullable(),
  lastEventAt: when.nullable(),
  lastSentAt: when.nullable(),
  /** calls that were not proven genuine, in the last day */
  refusedCalls: z.int(),
  lastRefusal: z.string().nullable(),
  /** deliveries that failed in the last day, by class */
  failures: z.array(z.object({ class: problemClass, count: z.int(), lastAt: when })),
  /** nobody knows whether they arrived; in the last day */
  unknown: z.int(),
  waitingEvents: z.int(),
  waitingDeliveries: z.int(),
  keptAside: z.int(),
  tokens: z.array(z.object({ name: z.string(), expiresAt: when })),
  /** places that are fetched from, and when that last succeeded */
  cursors: z.array(
    z.object({ cursor: z.string(), pulledAt: when.nullable(), problem: z.string().nullable() }),
  ),
  /** times of an hour and more without a word while the account is usually told something every hour */
  gaps: z.array(z.object({ from: when, to: when })),
  /** times without a line to the vendor, newest first, and how much was found of what came then; null: the vendor tells nothing again */
  breaks: z.array(z.object({ from: when, to: when, found: z.int().nullable() })),
  /** who wrote last, to try the account with */
  writers: z.array(z.object({ user: z.string(), name: z.string(), at: when })),
});
export type ChannelHealth = z.infer<typeof channelHealth>;

/**
 * What keeps an account from working: its vendor no longer lets it in, nothing comes at an hour that usually has something,
 * what the vendor keeps cannot be fetched, or a token that lasts long ends soon and could not be made anew.
 */
export const channelTroubleKind = z.enum(['failing', 'silent', 'unfetched', 'token-ends']);
export type ChannelTroubleKind = z.infer<typeof channelTroubleKind>;

export const channelTrouble = z.object({
  channelAccountId,
  kind: z.string(),
  /** as the workspace calls the account */
  name: z.string(),
  what: channelTroubleKind,
  since: when,
  /** in the vendor's words */
  detail: z.string(),
});
export type ChannelTrouble = z.infer<typeof channelTrouble>;

/** An event that could not be read, whole, until it can. */
export const keptEvent = z.object({
  id: z.string(),
  at: when,
  key: z.string(),
  error: z.string(),
  body: z.string(),
});
export type KeptEvent = z.infer<typeof keptEvent>;

export const mediaLimits = z.record(
  z.string(),
  z.object({ mostBytes: z.int(), types: z.array(z.string()).optional() }),
);
/** What the channel of a conversation carries, and until when: the composer asks it before anything is sent. */
export const conversationChannel = z.object({
  channelAccountId,
  kind: z.string(),
  name: z.string(),
  icon: z.string(),
  status: channelStatus,
  text: z.object({ most: z.int(), unit: z.enum(['chars', 'bytes']) }),
  shows: z.array(z.string()),
  buttons: z.int(),
  media: mediaLimits,
  receipts: z.array(z.enum(['delivered', 'read'])),
  canReply: z.boolean(),
  canRecall: z.boolean(),
  canEdit: z.boolean(),
  /** for how long after it was sent a message may be taken back or changed; 0: never */
  recallMinutes: z.int(),
  /** templates that its vendor has approved go out while no window is open */
  takesTemplates: z.boolean(),
  /** null: the channel knows no windows */
  window: z
    .object({ isOpen: z.boolean(), until: when.nullable(), messagesLeft: z.int().nullable() })
    .nullable(),
  /** the person can no longer be written to */
  isGone: z.boolean(),
});
export type ConversationChannel = z.infer<typeof conversationChannel>;

/** A channel of whatever kind, as those who serve call it. */
export const channelName = z.object({
  id: channelAccountId,
  kind: z.string(),
  name: z.string(),
  /** its conversations are still there to be read */
  isRemoved: z.boolean(),
});
export type ChannelName = z.infer<typeof channelName>;

export const channelAccountEndpoints = {
  listChannelNames: endpoint({
    method: 'GET',
    path: '/api/v1/workspaces/:workspaceId/channel-names',
    right: 'agent',
    summary: 'Every channel by its name: websites and connected accounts, those that were removed too',
    params: ws,
    result: z.object({ data: z.array(channelName) }),
  }),
  listChannelKinds: endpoint({
    method: 'GET',
    path: '/api/v1/workspaces/:workspaceId/channel-kinds',
    right: 'agent',
    summary: 'The kinds of channel that can be connected, in one language',
    params: ws,
    query: z.object({ locale: locale.default('en') }),
    result: z.object({ data: z.array(channelKind) }),
  }),
  listChannelAccounts: endpoint({
    method: 'GET',
    path: base,
    right: 'admin',
    summary: 'Connected accounts of every kind but websites',
    params: ws,
    result: z.object({ data: z.array(connectedAccount) }),
  }),
  listChannelTroubles: endpoint({
    method: 'GET',
    path: '/api/v1/workspaces/:workspaceId/channel-troubles',
    right: 'admin',
    summary: 'What keeps connected accounts from working now, oldest first',
    params: ws,
    result: z.object({ data: z.array(channelTrouble) }),
  }),
  createChannelAccount: endpoint({
    method: 'POST',
    path: base,
    right: 'admin',
    summary: 'Connect an account; the secrets that were made are told this once',
    params: ws,
    body: z.strictObject({
      kind: z.string().max(60),
      name,
      fields: fieldValues.default({}),
      teamId: teamId.nullable().default(null),
    }),
    result: z.object({ account: connectedAccount, made }),
  }),
  changeChannelAccount: endpoint({
    method: 'PATCH',
    path: `${base}/:connectedAccountId`,
    right: 'admin',
    summary: 'Change an account; fields that are left out stay as they are',
    params: one,
    body: z.strictObject({
      name: name.optional(),
      fields: fieldValues.optional(),
      teamId: teamId.nullable().optional(),
      askRating: z.boolean().optional(),
      status: z.enum(['on', 'off']).optional(),
    }),
    result: z.object({ account: connectedAccount, made }),
  }),
  removeChannelAccount: endpoint({
    method: 'DELETE',
    path: `${base}/:connectedAccountId`,
    right: 'admin',
    summary: 'Remove an account; its conversations are closed, a few at a time',
    params: one,
    result: z.object({}),
  }),
  connectChannelAccount: endpoint({
    method: 'POST',
    path: `${base}/:connectedAccountId/connect`,
    right: 'admin',
    summary: 'Ask the vendor whether it lets the account in, and tell it our address where that can be done',
    params: one,
    body: z.strictObject({}).default({}),
    result: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('connected'),
        name: z.string().nullable(),
        detail: z.record(z.string(), z.string()),
      }),
      z.object({ kind: z.literal('failed'), problem: channelProblem }),
    ]),
  }),
  tryChannelAccount: endpoint({
    method: 'POST',
    path: `${base}/:connectedAccountId/try`,
    right: 'admin',
    summary: 'Send a test message to an address of one’s own',
    params: one,
    body: z.strictObject({ user: z.string().trim().min(1).max(300), text: plainText(300).trim().min(1) }),
    result: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('sent') }),
      z.object({ kind: z.literal('failed'), problem: channelProblem }),
      z.object({ kind: z.literal('unknown'), why: z.string() }),
    ]),
  }),
  getChannelHealth: endpoint({
    method: 'GET',
    path: `${base}/:connectedAccountId/health`,
    right: 'admin',
    summary: 'How an account is doing',
    params: one,
    result: channelHealth,
  }),
  listKeptEvents: endpoint({
    method: 'GET',
    path: `${base}/:connectedAccountId/kept-aside`,
    right: 'admin',
    summary: 'Events that could not be read, newest first',
    params: one,
    result: z.object({ data: z.array(keptEvent) }),
  }),
  replayKeptEvents: endpoint({
    method: 'POST',
    path: `${base}/:connectedAccountId/kept-aside/replay`,
    right: 'admin',
    summary: 'Read events again that could not be read; all of them where none is named',
    params: one,
    body: z
      .strictObject({
        ids: z
          .array(z.string().regex(/^\d{1,18}$/))
          .max(200)
          .optional(),
      })
      .default({}),
    result: z.object({ replayed: z.int() }),
  }),
  getConversationChannel: endpoint({
    method: 'GET',
    path: '/api/v1/workspaces/:workspaceId/conversations/:conversationId/channel',
    right: 'agent',
    summary: 'What the channel of a conversation carries at this moment',
    params: z.object({ workspaceId, conversationId }),
    result: conversationChannel,
  }),
  resendMessage: endpoint({
    method: 'POST',
    path: '/api/v1/workspaces/:workspaceId/conversations/:conversationId/resend',
    right: 'agent',
    summary: 'Send a message again whose delivery failed, or of which nobody knows whether it arrived',
    params: z.object({ workspaceId, conversationId }),
    body: z.strictObject({ seq: z.int().positive().max(2_147_483_647) }),
    result: z.object({}),
  }),
} as const;
