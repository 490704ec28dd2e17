import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { entry } from './entry.ts';
import { agentId, conversationId, sensitiveWordId, workspaceId } from './ids.ts';
import { logPlace, nothing, pageOf, pageQuery } from './page.ts';
import { plainText } from './plain-text.ts';

const base = '/api/v1/workspaces/:workspaceId/sensitive-words';
const ws = z.object({ workspaceId });
const one = z.object({ workspaceId, sensitiveWordId });

export const sensitiveWordLimits = { words: 20_000, atOnce: 2_000, wordChars: 60 } as const;

/** Whose words are looked through: the bot's count as an agent's. */
export const wordDirection = z.enum(['customer', 'agent', 'both']);
export type WordDirection = z.infer<typeof wordDirection>;

/**
 * What is done where the word stands. An agent's message: `block` is refused, `warn` asks once more, `mask` hides the word, `review` only marks.
 * A customer or the bot cannot be asked to write it anew: there `block` hides too, and `warn` only marks.
 */
export const wordAction = z.enum(['block', 'warn', 'mask', 'review']);
export type WordAction = z.infer<typeof wordAction>;

export const newSensitiveWord = z.strictObject({
  word: plainText(sensitiveWordLimits.wordChars).trim().min(1),
  group: plainText(40).trim().min(1),
  direction: wordDirection,
  action: wordAction,
});
export type NewSensitiveWord = z.infer<typeof newSensitiveWord>;
export const sensitiveWord = newSensitiveWord.extend({ id: sensitiveWordId });
export type SensitiveWord = z.infer<typeof sensitiveWord>;

/** A place in a tried text where a word stands, in UTF-16 units. */
export const wordSpan = z.object({
  start: z.int(),
  end: z.int(),
  raw: z.string(),
  word: z.string(),
  group: z.string(),
  action: wordAction,
});
export type WordSpan = z.infer<typeof wordSpan>;

export const screeningVerdict = z.enum(['fine', 'breach']);
export type ScreeningVerdict = z.infer<typeof screeningVerdict>;

/** A message in which words were met, and what somebody thinks of it. */
export const screenedMessage = z.object({
  entry,
  contactName: z.string(),
  verdict: screeningVerdict.nullable(),
  decidedBy: agentId.nullable(),
  decidedAt: z.iso.datetime().nullable(),
  note: z.string(),
});
export type ScreenedMessage = z.infer<typeof screenedMessage>;

const message = z.strictObject({ conversationId, seq: z.int().positive().max(2_147_483_647) });

export const sensitiveWordEndpoints = {
  listSensitiveWords: endpoint({
    method: 'GET',
    path: base,
    right: 'supervisor',
    summary: 'Words that are looked for in what is said',
    params: ws,
    query: pageQuery.extend({ q: plainText(60).trim().optional(), group: plainText(40).trim().optional() }),
    result: pageOf(sensitiveWord),
  }),
  addSensitiveWords: endpoint({
    method: 'POST',
    path: base,
    right: 'admin',
    summary: 'Add words, one or a list; a word that is there takes the new group, direction and action',
    params: ws,
    body: z.strictObject({ words: z.array(newSensitiveWord).min(1).max(sensitiveWordLimits.atOnce) }),
    result: z.object({ added: z.int(), changed: z.int() }),
  }),
  changeSensitiveWord: endpoint({
    method: 'PATCH',
    path: `${base}/:sensitiveWordId`,
    right: 'admin',
    summary: 'Change the group, the direction or the action of a word',
    params: one,
    body: newSensitiveWord.omit({ word: true }).partial(),
    result: sensitiveWord,
  }),
  removeSensitiveWord: endpoint({
    method: 'DELETE',
    path: `${base}/:sensitiveWordId`,
    right: 'admin',
    summary: 'Look for a word no longer',
    params: one,
    result: nothing,
  }),
  trySensitiveWords: endpoint({
    method: 'POST',
    path: `${base}/try`,
    right: 'supervisor',
    summary: 'What would become of a text, in each direction',
    params: ws,
    body: z.strictObject({ text: plainText(4000), by: z.enum(['customer', 'agent']) }),
    result: z.object({ spans: z.array(wordSpan), action: wordAction.nullable(), shown: z.string() }),
  }),
  listScreenedMessages: endpoint({
    method: 'GET',
    path: `${base}/messages`,
    right: 'supervisor',
    summary: 'Messages in which words were met, newest first',
    params: ws,
    query: pageQuery.extend({ is: z.enum(['open', 'decided']).default('open') }),
    result: pageOf(screenedMessage),
  }),
  judgeScreenedMessage: endpoint({
    method: 'POST',
    path: `${base}/messages/judge`,
    right: 'supervisor',
    summary: 'Say whether a message with such words was fine or a breach',
    params: ws,
    body: message.extend({ verdict: screeningVerdict, note: plainText(500).default('') }),
    result: nothing,
  }),
  openMaskedMessage: endpoint({
    method: 'GET',
    path: `${base}/messages/:conversationId`,
    right: 'supervisor',
    summary: 'The text of a message before words of it were hidden; the audit says who read it',
    params: z.object({ workspaceId, conversationId }),
    query: z.object({ seq: logPlace }),
    result: z.object({ text: z.string() }),
  }),
} as const;
