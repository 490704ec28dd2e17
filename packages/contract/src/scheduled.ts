import { z } from 'zod';
import { attachment } from './attachment.ts';
import { changed, clientId, entrySeq, seenSeq } from './conversations.ts';
import { endpoint } from './endpoint.ts';
import { limits, original } from './entry.ts';
import { agentId, cannedReplyId, conversationId, scheduledMessageId, workspaceId } from './ids.ts';
import { moment } from './page.ts';
import { plainText } from './plain-text.ts';
import type { RefusalCode } from './refusals.ts';
import { templateUse } from './replies.ts';

const base = '/api/v1/workspaces/:workspaceId/conversations/:conversationId/scheduled';
const params = z.object({ workspaceId, conversationId });
const one = z.object({ workspaceId, conversationId, scheduledMessageId });
const refusalCode = z.string() as unknown as z.ZodType<RefusalCode, RefusalCode>;

/** How many messages may wait in one conversation. */
export const mostScheduled = 20;

/** A message that is to be sent at its time. */
export const scheduledMessage = z.object({
  id: scheduledMessageId,
  conversationId,
  agentId,
  text: z.string(),
  attachments: z.array(attachment),
  quotes: z.int().nullable(),
  /** the template it is made from; its text is what that said when it was scheduled */
  template: templateUse.nullable(),
  /** the writer's own words, where the text is a translation of them */
  original: original.nullable(),
  /** sent a moment ago by its writer, who may still take it back */
  isHeld: z.boolean(),
  sendAt: z.iso.datetime(),
  /** not to be sent once the customer has written since it was scheduled */
  onlyIfNoAnswer: z.boolean(),
  /** `skipped`: the customer wrote first; `failed`: refused at its time */
  status: z.enum(['waiting', 'skipped', 'failed']),
  /** why it was refused */
  problem: refusalCode.nullable(),
  version: z.int(),
});
export type ScheduledMessage = z.infer<typeof scheduledMessage>;

/** How long a message may be held before it goes out, so that its writer can take it back. */
export const longestHoldSeconds = 30;
const what = {
  text: plainText(limits.textChars).optional(),
  attachments: z.array(attachment).max(limits.attachments).optional(),
  quotes: entrySeq.optional(),
  template: templateUse.optional(),
  original: original.optional(),
  /** the writer was shown the sensitive words in it and wants to send it all the same */
  isConfirmed: z.boolean().optional(),
  onlyIfNoAnswer: z.boolean().default(false),
};
const held = {
  /** in place of a time: sent after so many seconds, unless it is taken back */
  holdSeconds: z.int().min(1).max(longestHoldSeconds).optional(),
  /** not to be sent where a colleague has answered after this entry */
  seen: seenSeq.optional(),
  /** the canned reply it was made from */
  reply: cannedReplyId.optional(),
  /** close the conversation once it is sent */
  thenClose: z.boolean().optional(),
};
type Content = {
  text?: string | undefined;
  attachments?: unknown[] | undefined;
  template?: unknown;
  original?: unknown;
};
const hasContent = (m: Content) => {
  const hasText = (m.text ?? '').trim() !== '';
  if (m.original !== undefined && !hasText) return false;
  return m.template === undefined ? hasText || (m.attachments?.length ?? 0) > 0 : m.text === undefined;
};
const contentWanted = 'a text, an attachment or a template, and a text beside its original';

export const scheduledEndpoints = {
  listScheduledMessages: endpoint({
    method: 'GET',
    path: base,
    right: 'agent',
    summary: 'What is still to be sent in this conversation, and what could not be, soonest first',
    params,
    result: z.object({ data: z.array(scheduledMessage) }),
  }),
  scheduleMessage: endpoint({
    method: 'POST',
    path: base,
    right: 'agent',
    summary: 'Send a message at a time to come, or in some seconds so that it can be taken back',
    params,
    body: z
      .strictObject({ clientId, ...what, ...held, sendAt: moment.optional() })
      .refine(hasContent, contentWanted)
      .refine((m) => (m.sendAt === undefined) !== (m.holdSeconds === undefined), 'either a time or seconds'),
    result: scheduledMessage,
  }),
  changeScheduledMessage: endpoint({
    method: 'PUT',
    path: `${base}/:scheduledMessageId`,
    right: 'agent',
    summary: 'Change what is still to be sent, or when; one that could not be sent waits again',
    params: one,
    body: z.strictObject({ version: z.int(), ...what, sendAt: moment }).refine(hasContent, contentWanted),
    result: scheduledMessage,
  }),
  sendScheduledMessage: endpoint({
    method: 'POST',
    path: `${base}/:scheduledMessageId/send`,
    right: 'agent',
    summary: 'Send it now',
    params: one,
    body: z.strictObject({}).default({}),
    result: changed,
  }),
  cancelScheduledMessage: endpoint({
    method: 'DELETE',
    path: `${base}/:scheduledMessageId`,
    right: 'agent',
    summary: 'Never send it',
    params: one,
    result: z.object({}),
  }),
} as const;
