import { z } from 'zod';
import { attachment } from './attachment.ts';
import { endpoint } from './endpoint.ts';
import { limits } from './entry.ts';
import { agentId, conversationId, teamId, workspaceId } from './ids.ts';
import { plainText } from './plain-text.ts';

const base = '/api/v1/workspaces/:workspaceId';
const params = z.object({ workspaceId, conversationId });

/** What an agent has written in a conversation and not sent. */
export const draftContent = z.strictObject({
  mode: z.enum(['reply', 'note']),
  // longer than may be sent: what is too long is shortened, not lost
  reply: plainText(limits.noteChars),
  note: plainText(limits.noteChars),
  attachments: z.array(attachment).max(limits.attachments),
  quotes: z.int().positive().max(2_147_483_647).nullable(),
  /** the newest entry when it was begun */
  seen: z.int().nonnegative().max(2_147_483_647).nullable().default(null),
});
export type DraftContent = z.infer<typeof draftContent>;

export const keptDraft = z.object({
  conversationId,
  content: draftContent,
  version: z.int(),
  /** what stood there before another device's words took its place, one step back */
  previous: draftContent.nullable(),
  updatedAt: z.iso.datetime(),
});
export type KeptDraft = z.infer<typeof keptDraft>;

const mention = z.object({
  conversationId,
  seq: z.int(),
  by: agentId,
  text: z.string(),
  at: z.iso.datetime(),
  contactName: z.string(),
});
export type NoteMention = z.infer<typeof mention>;

const callable = {
  name: z.string(),
  /** how the name is typed by its sounds: whole, and by first letters; empty where that says nothing new */
  spelling: z.string(),
};
/** Somebody whom a note can call. */
export const callee = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agent'), id: agentId, ...callable }),
  z.object({ kind: z.literal('team'), id: teamId, ...callable }),
]);
export type Callee = z.infer<typeof callee>;

/** What belongs to one agent alone: their drafts, and the notes they are called to. */
export const draftEndpoints = {
  listDrafts: endpoint({
    method: 'GET',
    path: `${base}/drafts`,
    right: 'agent',
    summary: 'My own drafts, newest first, at most 200',
    params: z.object({ workspaceId }),
    result: z.object({ data: z.array(keptDraft) }),
  }),
  keepDraft: endpoint({
    method: 'PUT',
    path: `${base}/conversations/:conversationId/draft`,
    right: 'agent',
    summary:
      'Keep what I am writing; the newest wins, and what it replaced from another device is kept one step',
    params,
    body: z.strictObject({
      content: draftContent,
      /** the version this was written upon; 0: none was known */
      version: z.int().nonnegative(),
      device: z.string().min(8).max(64),
    }),
    result: keptDraft,
  }),
  listCallees: endpoint({
    method: 'GET',
    path: `${base}/conversations/:conversationId/callees`,
    right: 'agent',
    summary: 'Whom a note of this conversation can call: colleagues who may see it, and teams',
    params,
    result: z.object({ data: z.array(callee) }),
  }),
  listMentions: endpoint({
    method: 'GET',
    path: `${base}/mentions`,
    right: 'agent',
    summary: 'Notes that call me and that I have not seen, newest first, at most 50',
    params: z.object({ workspaceId }),
    result: z.object({ data: z.array(mention) }),
  }),
  seeMentions: endpoint({
    method: 'POST',
    path: `${base}/conversations/:conversationId/mentions/seen`,
    right: 'agent',
    summary: 'I have seen the notes of this conversation that call me',
    params,
    result: z.object({}),
  }),
} as const;
