import { z } from 'zod';
import { botSettings } from './bot-settings.ts';
import { connectorAction } from './connectors.ts';
import { endpoint } from './endpoint.ts';
import { flowDefinition } from './flow.ts';
import { agentId, packId, workspaceId } from './ids.ts';
import { locale } from './locale.ts';
import { plainText } from './plain-text.ts';
import { questionContent } from './question.ts';
import { expectation, regressionScript } from './regression.ts';
import { cannedReply } from './replies.ts';

/** What this product writes and reads; a file of a later format needs a later product. */
export const packFormat = 1;
export const packLimits = {
  bytes: 10 * 1024 * 1024,
  questions: 5000,
  flows: 300,
  tests: 500,
  rows: 10_000,
} as const;

const key = plainText(200).min(1);
const title = z
  .partialRecord(locale, plainText(200).trim().min(1))
  .refine((given) => Object.keys(given).length > 0, 'at least one language');
const name = z.string().regex(/^[a-z][a-z0-9-]{1,59}$/, 'small letters, digits and -, a letter first');
const version = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'a version such as 1.2.0');

/** A Q&A as it travels: what it leads on to is named by key, and it shows no stored files. */
const packQuestion = questionContent
  .omit({ related: true })
  .extend({ key, related: z.array(key).max(10).default([]) });
const packFlow = z.strictObject({ key, definition: flowDefinition });
/** Where it leads, and how it proves who asks; the credential is entered after installing. */
const packConnector = z.strictObject({
  key,
  baseUrl: z.url({ protocol: /^https?$/ }).max(500),
  auth: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('bearer') }),
    z.strictObject({ kind: z.literal('basic'), user: z.string().max(200) }),
    z.strictObject({ kind: z.enum(['header', 'query']), name: z.string().min(1).max(100) }),
  ]),
  timeoutMs: z.int().min(100).max(30_000),
  actions: z.array(connectorAction).max(60),
});
/** Questions are named by their keys and flows by their names. */
const packExpectation = z.union([
  z.strictObject({ kind: z.literal('answered-by'), question: key }),
  z.strictObject({ kind: z.literal('flow-node'), flow: key, node: z.string().min(1).max(40) }),
  expectation,
]);
export type PackExpectation = z.infer<typeof packExpectation>;
const packTest = regressionScript.extend({
  key,
  turns: z
    .array(
      regressionScript.shape.turns.element.extend({ expect: z.array(packExpectation).max(12).default([]) }),
    )
    .min(1)
    .max(40),
});

/** What a pack brings, by kind; of each kind a key stands once. */
export const packContent = z.strictObject({
  connectors: z.array(packConnector).max(50).default([]),
  questions: z.array(packQuestion).max(packLimits.questions).default([]),
  /** groups of words that mean the same, by their first */
  synonyms: z
    .array(z.strictObject({ key, words: z.array(plainText(40).trim().min(1)).min(2).max(50) }))
    .max(1000)
    .default([]),
  /** words of the trade */
  words: z
    .array(z.strictObject({ key: plainText(40).trim().min(1) }))
    .max(5000)
    .default([]),
  replies: z
    .array(z.strictObject({ key: cannedReply.shape.code, text: cannedReply.shape.text }))
    .max(1000)
    .default([]),
  flows: z.array(packFlow).max(packLimits.flows).default([]),
  rules: z
    .array(z.strictObject({ key: z.literal('rules'), settings: botSettings }))
    .max(1)
    .default([]),
  tests: z.array(packTest).max(packLimits.tests).default([]),
});
export type PackContent = z.infer<typeof packContent>;
export type PackKind = keyof PackContent;
/** The order in which they come in: each finds what it names. */
export const packKinds = [
  'connectors',
  'questions',
  'synonyms',
  'words',
  'replies',
  'flows',
  'rules',
  'tests',
] as const satisfies readonly PackKind[];
export type PackItem = { key: string };

export const packFile = z.strictObject({
  format: z.literal(packFormat),
  name,
  title,
  version,
  /** of all that is beside it; what was damaged on its way is refused */
  checksum: z.string().regex(/^sha256-[A-Za-z0-9_-]{43}$/),
  content: packContent,
});
export type PackFile = z.infer<typeof packFile>;

const packKind = z.enum(packKinds);
const rowName = z.strictObject({ kind: packKind, key });
/**
 * What becomes of one thing: it is `new`, is brought to the pack's `update`, is the `same`, stays as people made it (`kept`), stands in the workspace
 * otherwise than the pack has it (`conflict`), goes since the pack has it no more (`remove`), or stays though it has (`left`).
 */
export const packPlan = z.enum(['new', 'update', 'same', 'kept', 'conflict', 'remove', 'left']);
export type PackPlan = z.infer<typeof packPlan>;
export const packRow = z.object({
  kind: packKind,
  key: z.string(),
  /** what it is called, in the languages in which it has a name */
  label: z.record(z.string(), z.string()),
  plan: packPlan,
  /** in the workspace, in short; null: nothing */
  here: z.string().nullable(),
  /** in the pack; null: nothing */
  there: z.string().nullable(),
});
export type PackRow = z.infer<typeof packRow>;

const facts = { name: z.string(), title, version: z.string() };
export const installedPack = z.object({
  id: packId,
  ...facts,
  checksum: z.string(),
  installedAt: z.iso.datetime(),
  installedBy: z.union([agentId, z.literal('system')]),
  items: z.int().nonnegative(),
});
export type InstalledPack = z.infer<typeof installedPack>;
export const packPreview = z.object({
  ...facts,
  /** the version that is installed; null: none of this name */
  installed: z.string().nullable(),
  rows: z.array(packRow),
});
export type PackPreview = z.infer<typeof packPreview>;
export const packInstallation = z.object({
  pack: installedPack,
  counts: z.partialRecord(packPlan, z.int().nonnegative()),
  /** connectors that need a credential, by name */
  needCredential: z.array(z.string()),
});
export type PackInstallation = z.infer<typeof packInstallation>;

const base = '/api/v1/workspaces/:workspaceId/packs';
const ws = z.object({ workspaceId });
const one = z.object({ workspaceId, packId });
/** The text of a file, which is read apart, so that what is wrong with it is told in words. */
const file = z.string().min(1).max(packLimits.bytes);

export const packEndpoints = {
  listPacks: endpoint({
    method: 'GET',
    path: base,
    right: 'admin',
    summary: 'Packs that are installed',
    params: ws,
    result: z.object({ data: z.array(installedPack) }),
  }),
  previewPack: endpoint({
    method: 'POST',
    path: `${base}/previews`,
    right: 'admin',
    summary: 'What installing a pack would do, row by row; nothing changes',
    params: ws,
    body: z.strictObject({ file }),
    result: packPreview,
  }),
  installPack: endpoint({
    method: 'POST',
    path: base,
    right: 'admin',
    summary:
      'Install a pack or a later version of it, all of it or nothing; what people changed stays, but for the rows named',
    params: ws,
    body: z.strictObject({ file, replace: z.array(rowName).max(packLimits.rows).default([]) }),
    result: packInstallation,
  }),
  exportPack: endpoint({
    method: 'POST',
    path: `${base}/exports`,
    right: 'admin',
    summary: 'The content of the workspace as a pack, without credentials and stored files',
    params: ws,
    body: z.strictObject({ name, title, version }),
    result: z.object({
      file: packFile,
      /** what a pack has no place for, as far as there is any */
      leftOut: z.array(z.enum(['credentials', 'drafts', 'files'])),
    }),
  }),
  getPack: endpoint({
    method: 'GET',
    path: `${base}/:packId`,
    right: 'admin',
    summary: 'One pack, and what became of each thing it brought: what removing it would do',
    params: one,
    result: installedPack.extend({ rows: z.array(packRow) }),
  }),
  removePack: endpoint({
    method: 'DELETE',
    path: `${base}/:packId`,
    right: 'admin',
    summary: 'Remove what a pack brought and nobody changed; the rest stays and is told',
    params: one,
    result: z.object({ removed: z.int().nonnegative(), left: z.array(packRow) }),
  }),
} as const;
