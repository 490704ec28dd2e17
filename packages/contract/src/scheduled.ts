import { z } from 'zod';
import { attachment } from './attachment.ts';
import { changed, clientId, entrySeq } from './conversations.ts';
import { endpoint } from './endpoint.ts';
import { limits } from './entry.ts';
import { agentId, conversationId, scheduledMessageId, workspaceId } from './ids.ts';
import { moment } from './page.ts';
import { plainText } from './plain-text.ts';
import type { RefusalCode } from './refusals.ts';

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

const what = {
  text: plainText(limits.textChars).optional(),
  attachments: z.array(attachment).max(limits.attachments).optional(),
  quotes: entrySeq.optional(),
  sendAt: moment,
  onlyIfNoAnswer: z.boolean().default(false),
};
const hasContent = (m: { text?: string | undefined; attachments?: unknown[] | undefined }) =>
  (m.text ?? '').trim() !== '' || (m.attachments?.length ?? 0) > 0;

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
    summary: 'Send a message at a time to come',
    params,
    body: z.strictObject({ clientId, ...what }).refine(hasContent, 'a text or an attachment'),
    result: scheduledMessage,
  }),
  changeScheduledMessage: endpoint({
    method: 'PUT',
    path: `${base}/:scheduledMessageId`,
    right: 'agent',
    summary: 'Change what is still to be sent, or when; one that could not be sent waits again',
    params: one,
    body: z.strictObject({ version: z.int(), ...what }).refine(hasContent, 'a text or an attachment'),
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
