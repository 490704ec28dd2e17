import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { limits } from './entry.ts';
import { cannedReplyId, channelAccountId, messageTemplateId, teamId, workspaceId } from './ids.ts';
import { locale } from './locale.ts';
import { nothing } from './page.ts';
import { plainText } from './plain-text.ts';

const base = '/api/v1/workspaces/:workspaceId/canned-replies';
const templateBase = '/api/v1/workspaces/:workspaceId/message-templates';
const ws = z.object({ workspaceId });
const one = z.object({ workspaceId, cannedReplyId });
const oneTemplate = z.object({ workspaceId, messageTemplateId });

export const replyLimits = { csvChars: 5_000_000, rows: 5_000 } as const;

/** A text that is said often, called by its code after a slash. */
export const cannedReply = z.object({
  id: cannedReplyId,
  code: z
    .string()
    .min(1)
    .max(40)
    .regex(/^[\p{L}\p{N}_-]+$/u),
  /** blanks such as `{{contact.name}}` are filled in where it is used */
  text: z.string().min(1).max(limits.textChars),
  /** where it lies, such as `After sales/Refunds`; empty: nowhere in particular */
  folder: plainText(100).trim(),
  /** how code and text begin when typed by their sounds: whole, and by first letters */
  spelling: z.string(),
  shared: z.boolean(),
  /** shared with this team alone */
  teamId: teamId.nullable(),
  mine: z.boolean(),
  /** in how many messages */
  timesUsed: z.int(),
  /** in how many conversations */
  conversations: z.int(),
  /** how many of them were settled after it */
  resolved: z.int(),
  /** how many were rated after it, and how well, from 1 to 5 */
  ratings: z.int(),
  ratingAverage: z.number().nullable(),
});
export type CannedReply = z.infer<typeof cannedReply>;
const canned = z
  .strictObject({
    code: cannedReply.shape.code,
    text: cannedReply.shape.text,
    folder: cannedReply.shape.folder.default(''),
    shared: z.boolean().default(true),
    teamId: teamId.nullable().default(null),
  })
  .refine((given) => given.shared || given.teamId === null, 'what is one’s own belongs to no team');
export type CannedReplyDraft = z.infer<typeof canned>;

const rowProblem = z.object({ row: z.int(), problem: z.string() });

/** How far the vendor of a channel has come with judging a template. */
export const templateState = z.enum(['draft', 'submitted', 'approved', 'rejected']);
/** A message that may be sent where a channel no longer lets one write freely: its words are fixed, its parameters are filled in. */
export const messageTemplate = z.object({
  id: messageTemplateId,
  name: z.string().regex(/^[A-Za-z0-9_-]{1,60}$/, 'letters, digits, _ and -'),
  /** null: every channel */
  channelAccountId: channelAccountId.nullable(),
  language: locale,
  /** parameters stand in it as `{{name}}` */
  text: plainText(1_000).trim().min(1),
  parameters: z
    .array(z.strictObject({ name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), example: plainText(100) }))
    .max(20),
  state: templateState,
  /** what the vendor said of it */
  note: plainText(500),
});
export type MessageTemplate = z.infer<typeof messageTemplate>;
/** The parameters that a text names, in their order. */
export const parametersIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{\{\s*([a-z][a-z0-9_]{0,39})\s*\}\}/g)].map(([, name = '']) => name)),
];
/** A template chosen to be said, with what its parameters are filled with. */
export const templateUse = z.strictObject({
  id: messageTemplateId,
  values: z.record(messageTemplate.shape.parameters.element.shape.name, plainText(500).trim().min(1)),
});
export type TemplateUse = z.infer<typeof templateUse>;
/** The words of a template with its parameters filled in; one that is not given stays a blank. */
export const fillTemplate = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{\{\s*([a-z][a-z0-9_]{0,39})\s*\}\}/g, (blank, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? blank) : blank,
  );
const templateDraft = z
  .strictObject({
    name: messageTemplate.shape.name,
    channelAccountId: messageTemplate.shape.channelAccountId.default(null),
    language: locale,
    text: messageTemplate.shape.text,
    parameters: messageTemplate.shape.parameters.default([]),
    state: templateState.default('draft'),
    note: messageTemplate.shape.note.default(''),
  })
  .refine(({ text, parameters }) => {
    const named = parameters.map(({ name }) => name).toSorted();
    return JSON.stringify(named) === JSON.stringify(parametersIn(text).toSorted());
  }, 'exactly the parameters that the text names');
export type MessageTemplateDraft = z.infer<typeof templateDraft>;

export const replyEndpoints = {
  listCannedReplies: endpoint({
    method: 'GET',
    path: base,
    right: 'agent',
    summary: 'Canned replies: everybody’s, those of one’s teams, and one’s own, with what came of them',
    params: ws,
    result: z.object({ data: z.array(cannedReply) }),
  }),
  createCannedReply: endpoint({
    method: 'POST',
    path: base,
    right: 'agent',
    summary: 'Write a canned reply',
    params: ws,
    body: canned,
    result: cannedReply,
  }),
  changeCannedReply: endpoint({
    method: 'PUT',
    path: `${base}/:cannedReplyId`,
    right: 'agent',
    summary: 'Change a canned reply',
    params: one,
    body: canned,
    result: cannedReply,
  }),
  deleteCannedReply: endpoint({
    method: 'DELETE',
    path: `${base}/:cannedReplyId`,
    right: 'agent',
    summary: 'Remove a canned reply',
    params: one,
    result: nothing,
  }),
  importCannedReplies: endpoint({
    method: 'POST',
    path: `${base}/import`,
    right: 'agent',
    summary: 'Bring canned replies in from a CSV: code, text, folder; all of them or none',
    params: ws,
    body: z
      .strictObject({
        csv: z.string().max(replyLimits.csvChars),
        shared: z.boolean().default(true),
        teamId: teamId.nullable().default(null),
        dryRun: z.boolean().default(false),
      })
      .refine((given) => given.shared || given.teamId === null, 'what is one’s own belongs to no team'),
    result: z.object({
      created: z.int(),
      updated: z.int(),
      errors: z.array(rowProblem),
      dryRun: z.boolean(),
    }),
  }),
  exportCannedReplies: endpoint({
    method: 'GET',
    path: `${base}/export`,
    right: 'agent',
    summary: 'The canned replies one sees, as a CSV that can be brought in again',
    params: ws,
    result: z.object({ csv: z.string() }),
  }),
  listMessageTemplates: endpoint({
    method: 'GET',
    path: templateBase,
    right: 'agent',
    summary: 'Message templates of the channels',
    params: ws,
    result: z.object({ data: z.array(messageTemplate) }),
  }),
  createMessageTemplate: endpoint({
    method: 'POST',
    path: templateBase,
    right: 'supervisor',
    summary: 'Write a message template',
    params: ws,
    body: templateDraft,
    result: messageTemplate,
  }),
  changeMessageTemplate: endpoint({
    method: 'PUT',
    path: `${templateBase}/:messageTemplateId`,
    right: 'supervisor',
    summary: 'Change a message template, or note how it was judged',
    params: oneTemplate,
    body: templateDraft,
    result: messageTemplate,
  }),
  deleteMessageTemplate: endpoint({
    method: 'DELETE',
    path: `${templateBase}/:messageTemplateId`,
    right: 'supervisor',
    summary: 'Remove a message template',
    params: oneTemplate,
    result: nothing,
  }),
} as const;
