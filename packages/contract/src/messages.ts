import { z } from 'zod';
import { changed, clientId, entrySeq } from './conversations.ts';
import { endpoint } from './endpoint.ts';
import { entry, limits } from './entry.ts';
import { agentId, conversationId, workspaceId } from './ids.ts';
import { logPlace } from './page.ts';
import { plainText } from './plain-text.ts';

const base = '/api/v1/workspaces/:workspaceId/conversations/:conversationId';
const params = z.object({ workspaceId, conversationId });

/** the writer was shown the sensitive words in it and wants to say it all the same */
const isConfirmed = z.boolean().optional();

/** Takes what was said, further: to another conversation's customer, or to colleagues. */
export const forward = z.strictObject({
  clientId,
  seq: entrySeq,
  to: conversationId,
  /** `message` to the customer there, `note` to colleagues */
  as: z.enum(['message', 'note']),
  /** what to say about it, in a note */
  comment: plainText(limits.textChars).optional(),
  mentions: z.array(agentId).max(limits.mentions).optional(),
  isConfirmed,
});
export type Forward = z.infer<typeof forward>;

/** What becomes of single messages and of whole threads. */
export const messageEndpoints = {
  getMessage: endpoint({
    method: 'GET',
    path: `${base}/said`,
    right: 'agent',
    summary: 'A message or note, and the entries that changed it since',
    params,
    query: z.object({ seq: logPlace }),
    result: z.object({ data: z.array(entry) }),
  }),
  recallMessage: endpoint({
    method: 'POST',
    path: `${base}/recall`,
    right: 'agent',
    summary:
      'Take a message back: the customer reads it no more; by its author or a supervisor, for as long as the channel allows',
    params,
    body: z.strictObject({ seq: entrySeq }),
    result: changed,
  }),
  editMessage: endpoint({
    method: 'POST',
    path: `${base}/edit`,
    right: 'agent',
    summary:
      'Change the words of a message; by its author or a supervisor, for as long as the channel allows',
    params,
    body: z.strictObject({ seq: entrySeq, text: plainText(limits.textChars).trim().min(1), isConfirmed }),
    result: changed,
  }),
  forwardMessage: endpoint({
    method: 'POST',
    path: `${base}/forward`,
    right: 'agent',
    summary:
      'Say a message again in another conversation, or show it to colleagues in a note; answers with what changed there',
    params,
    body: forward,
    result: changed,
  }),
  mergeConversation: endpoint({
    method: 'POST',
    path: `${base}/merge`,
    right: 'agent',
    summary: 'End this conversation and go on in another one of the same contact',
    params,
    body: z.strictObject({ into: conversationId }),
    result: changed,
  }),
  unmergeConversation: endpoint({
    method: 'POST',
    path: `${base}/unmerge`,
    right: 'agent',
    summary: 'Take a merge back, within a day; the conversation stays closed until somebody reopens it',
    params,
    body: z.strictObject({}).default({}),
    result: changed,
  }),
  splitConversation: endpoint({
    method: 'POST',
    path: `${base}/split`,
    right: 'agent',
    summary: 'Move messages to a new conversation of the same contact, which is mine',
    params,
    body: z.strictObject({ clientId, seqs: z.array(entrySeq).min(1).max(limits.moved) }),
    result: changed,
  }),
} as const;
