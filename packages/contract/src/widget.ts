import { z } from 'zod';
import { newMessage } from './conversations.ts';
import { endpoint } from './endpoint.ts';
import { entry, entryBodies, limits } from './entry.ts';
import { agentId, contactId, conversationId, questionId } from './ids.ts';
import { locale } from './locale.ts';
import { logPlace } from './page.ts';
import { plainText } from './plain-text.ts';

const base = '/api/widget/v1';
const one = z.object({ conversationId });

/** The customer's view of a conversation: no internals. */
export const visitorConversation = z.object({
  id: conversationId,
  status: z.enum(['open', 'closed']),
  owner: z.enum(['bot', 'queue', 'agent']),
  /** the name of whoever serves, once accepted */
  agentName: z.string().nullable(),
  /** who helps beside them */
  helpers: z.array(z.object({ id: agentId, name: z.string() })),
  /** what a customer in the queue waits for: somebody now, or an answer to what they left */
  queuedFor: z.enum(['chat', 'message', 'callback']),
  head: z.int(),
  readSeq: z.int(),
  agentReadSeq: z.int(),
  lastEntryAt: z.iso.datetime(),
  preview: z.string(),
  ratingAsked: z.boolean(),
  rating: z.int().nullable(),
  unread: z.int(),
  /** where it goes on, once it was joined with another */
  mergedInto: conversationId.nullable(),
});
export type VisitorConversation = z.infer<typeof visitorConversation>;

/** Where the customer stands in the queue. */
export const queuePlace = z.object({
  position: z.int().positive(),
  waitSeconds: z.int().nonnegative().nullable(),
  /** when the team is at work again, while it is not */
  opensAt: z.iso.datetime().nullable(),
});
export type QueuePlace = z.infer<typeof queuePlace>;

export const widgetConfig = z.object({
  title: z.string(),
  greeting: z.string(),
  accent: z.string(),
  position: z.enum(['right', 'left']),
  verifiedOnly: z.boolean(),
  askRating: z.boolean(),
  /** what is written to an agent is seen before it is sent; the visitor is to be told */
  typingPreview: z.boolean(),
  locale,
  limits: z.object({ textChars: z.int(), fileBytes: z.int() }),
});
export type WidgetConfig = z.infer<typeof widgetConfig>;

export const suggestion = z.object({ question: questionId, text: z.string() });
const page = z.strictObject({ url: plainText(2000), title: plainText(300) });

export const widgetSession = z.object({
  /** keep it in the frame's storage; it is the visitor's only key */
  visitorToken: z.string(),
  contact: z.object({ id: contactId, name: z.string(), verified: z.boolean() }),
  config: widgetConfig,
  /** newest first, at most 20 */
  conversations: z.array(visitorConversation),
  suggestions: z.array(suggestion),
});
export type WidgetSession = z.infer<typeof widgetSession>;

const newVisitorMessage = z.strictObject({
  ...newMessage.shape,
  conversationId: conversationId.optional(),
  page: page.optional(),
});
/** A rating, given once it was asked for. */
export const newRating = entryBodies.rated.omit({ kind: true });
export const visitorEntries = z.object({
  data: z.array(entry),
  after: z.int(),
  head: z.int(),
  conversation: visitorConversation,
});

/** What a page says of whoever looks at it. Nobody has proven it. */
export const told = z
  .record(plainText(60), z.union([plainText(200), z.number(), z.boolean()]))
  .refine((each) => Object.keys(each).length <= 20, 'at most 20 of them');
export type Told = z.infer<typeof told>;
/** Something that happened on a page, as the page calls it; `data` is JSON. */
export const toldEvent = z.strictObject({
  name: plainText(100),
  data: plainText(500).optional(),
  at: z.iso.datetime(),
});
export type ToldEvent = z.infer<typeof toldEvent>;

export const widgetEndpoints = {
  openWidget: endpoint({
    method: 'POST',
    path: `${base}/sessions`,
    right: 'anyone',
    summary: 'Begin or resume a visitor session on a site',
    body: z.strictObject({
      siteKey: z.string().min(10).max(100),
      visitorToken: z.string().max(200).optional(),
      identityToken: z.string().max(4000).optional(),
      locale: locale.optional(),
    }),
    result: widgetSession,
  }),
  listVisitorEntries: endpoint({
    method: 'GET',
    path: `${base}/conversations/:conversationId/entries`,
    right: 'visitor',
    summary: 'Entries after a seq; `after`…`head` is the range that the answer covers',
    params: one,
    query: z.object({
      after: logPlace.default(0),
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    result: visitorEntries,
  }),
  sayAsVisitor: endpoint({
    method: 'POST',
    path: `${base}/messages`,
    right: 'visitor',
    summary: 'Say something; without a conversation a new one begins',
    body: newVisitorMessage,
    result: z.object({ conversationId, seq: z.int(), conversation: visitorConversation }),
  }),
  askForPerson: endpoint({
    method: 'POST',
    path: `${base}/conversations/:conversationId/person`,
    right: 'visitor',
    summary: 'Talk to a person',
    params: one,
    result: visitorConversation,
  }),
  leaveQueue: endpoint({
    method: 'POST',
    path: `${base}/conversations/:conversationId/leave-queue`,
    right: 'visitor',
    summary: 'Leave the queue, back to the bot',
    params: one,
    result: visitorConversation,
  }),
  leaveMessage: endpoint({
    method: 'POST',
    path: `${base}/conversations/:conversationId/left-messages`,
    right: 'visitor',
    summary: 'Leave word instead of waiting; the answer comes on the same thread',
    params: one,
    body: entryBodies['message-left'].omit({ kind: true }),
    result: visitorConversation,
  }),
  askForCallback: endpoint({
    method: 'POST',
    path: `${base}/conversations/:conversationId/callbacks`,
    right: 'visitor',
    summary: 'Be written to on the same thread, at a time or when it is one’s turn, instead of waiting',
    params: one,
    body: entryBodies['callback-asked'].omit({ kind: true }),
    result: visitorConversation,
  }),
  endAsVisitor: endpoint({
    method: 'POST',
    path: `${base}/conversations/:conversationId/end`,
    right: 'visitor',
    summary: 'End the conversation',
    params: one,
    result: visitorConversation,
  }),
  readAsVisitor: endpoint({
    method: 'POST',
    path: `${base}/conversations/:conversationId/read`,
    right: 'visitor',
    summary: 'Say how far it has been read',
    params: one,
    body: z.strictObject({ upTo: z.int().nonnegative() }),
    result: visitorConversation,
  }),
  receiveAsVisitor: endpoint({
    method: 'POST',
    path: `${base}/conversations/:conversationId/received`,
    right: 'visitor',
    summary: 'Say how far it has come to the device, looked at or not',
    params: one,
    body: z.strictObject({ upTo: z.int().nonnegative() }),
    result: visitorConversation,
  }),
  voteAsVisitor: endpoint({
    method: 'POST',
    path: `${base}/conversations/:conversationId/votes`,
    right: 'visitor',
    summary: 'Say whether an answer was helpful; the last vote on it counts',
    params: one,
    body: z.strictObject({ seq: z.int().positive().max(2_147_483_647), isHelpful: z.boolean() }),
    result: visitorConversation,
  }),
  rate: endpoint({
    method: 'POST',
    path: `${base}/conversations/:conversationId/rating`,
    right: 'visitor',
    summary: 'Rate the service',
    params: one,
    body: newRating,
    result: visitorConversation,
  }),
  notePage: endpoint({
    method: 'POST',
    path: `${base}/pages`,
    right: 'visitor',
    summary:
      'Say which page is looked at, and what it says of the visitor; what follows its address is not kept',
    body: z.strictObject({
      page,
      referrer: plainText(2000).optional(),
      /** the page was left */
      hasLeft: z.boolean().optional(),
      told: told.optional(),
      events: z.array(toldEvent).max(20).optional(),
    }),
    result: z.object({}),
  }),
  suggestQuestions: endpoint({
    method: 'GET',
    path: `${base}/suggestions`,
    right: 'visitor',
    summary: 'Questions that begin like this, or the most asked',
    query: z.object({ prefix: z.string().max(100).default(''), locale: locale.optional() }),
    result: z.object({ data: z.array(suggestion) }),
  }),
} as const;
export const visitorTextChars = limits.textChars;
