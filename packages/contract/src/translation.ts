import { z } from 'zod';
import { entrySeq } from './conversations.ts';
import { endpoint } from './endpoint.ts';
import { limits } from './entry.ts';
import { conversationId, workspaceId } from './ids.ts';
import { languageTag } from './locale.ts';
import { plainText } from './plain-text.ts';

const base = '/api/v1/workspaces/:workspaceId/translation';
const ws = z.object({ workspaceId });
const one = z.object({ workspaceId, conversationId });
const version = z.int().nonnegative();

export const translationLimits = {
  /** messages that are translated at once */
  entries: 50,
  /** of a translation, which may be longer than what was translated */
  textChars: 4 * limits.noteChars,
  keyChars: 500,
} as const;

/** The kinds of service that are spoken to, by their own HTTP API. */
export const translators = ['libretranslate', 'deepl'] as const;
export type TranslatorKind = (typeof translators)[number];

const translator = {
  kind: z.enum(translators),
  baseUrl: z.url({ protocol: /^https?$/ }).max(500),
};
/** A service as it is entered; a key that is left out stays, null means that there is none. */
export const translatorGiven = z.strictObject({
  ...translator,
  key: plainText(translationLimits.keyChars).trim().min(1).nullable().optional(),
});
export type TranslatorGiven = z.infer<typeof translatorGiven>;

/** The service as settings show it; version 0 while nobody has saved any, null while none is connected. */
export const savedTranslationSettings = z.object({
  translator: z.object({ ...translator, /** it is never shown */ hasKey: z.boolean() }).nullable(),
  version,
});
export type SavedTranslationSettings = z.infer<typeof savedTranslationSettings>;

/** A text in another language; `text` is null where it is in that language already. */
const translated = z.object({
  text: z.string().nullable(),
  /** which language the service took it to be in */
  from: z.string().nullable(),
});
export type Translated = z.infer<typeof translated>;

/** What a message says, in the language that was asked for. */
export const translatedEntry = translated.extend({
  seq: z.int(),
  /** the entry that holds the words which were translated: the message, or what changed it last */
  wordsOf: z.int(),
});
export type TranslatedEntry = z.infer<typeof translatedEntry>;

export const translationEndpoints = {
  describeTranslation: endpoint({
    method: 'GET',
    path: base,
    right: 'agent',
    summary: 'Whether a translation service is connected',
    params: ws,
    result: z.object({ isConnected: z.boolean() }),
  }),
  getTranslationSettings: endpoint({
    method: 'GET',
    path: `${base}/settings`,
    right: 'admin',
    summary: 'The translation service of the workspace, without its key',
    params: ws,
    result: savedTranslationSettings,
  }),
  changeTranslationSettings: endpoint({
    method: 'PUT',
    path: `${base}/settings`,
    right: 'admin',
    summary:
      'Connect a translation service over the version that was seen, or none; what customers and agents write goes to it when an agent asks for a translation',
    params: ws,
    body: z.strictObject({ translator: translatorGiven.nullable(), version }),
    result: savedTranslationSettings,
  }),
  tryTranslation: endpoint({
    method: 'POST',
    path: `${base}/try`,
    right: 'admin',
    summary: 'Have a service translate a sample before it is saved; a key that is left out is the saved one',
    params: ws,
    body: z.strictObject({ translator: translatorGiven, to: languageTag }),
    result: z.object({ sample: z.string(), text: z.string() }),
  }),
  translateEntries: endpoint({
    method: 'POST',
    path: '/api/v1/workspaces/:workspaceId/conversations/:conversationId/translations',
    right: 'agent',
    summary: 'What these messages say, in my language; what was recalled or says nothing is left out',
    params: one,
    body: z.strictObject({
      seqs: z.array(entrySeq).min(1).max(translationLimits.entries),
      to: languageTag,
      /** notes too, which leave the house only where it is asked for */
      withNotes: z.boolean().default(false),
    }),
    result: z.object({ data: z.array(translatedEntry) }),
  }),
  translateDraft: endpoint({
    method: 'POST',
    path: '/api/v1/workspaces/:workspaceId/conversations/:conversationId/draft-translation',
    right: 'agent',
    summary: 'What I am about to say, in the language of the customer; whoever may answer there may ask',
    params: one,
    body: z.strictObject({ text: plainText(limits.textChars).trim().min(1), to: languageTag }),
    result: translated,
  }),
} as const;
