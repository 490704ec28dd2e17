import { z } from 'zod';
import { connectorCalled } from './connector-called.ts';
import { endpoint } from './endpoint.ts';
import { agentId, connectorCallId, connectorId, flowId, workspaceId } from './ids.ts';
import { locale } from './locale.ts';
import { nothing, pageOf, pageQuery } from './page.ts';
import { plainText } from './plain-text.ts';
import { isShallow } from './shallow.ts';

const base = '/api/v1/workspaces/:workspaceId/connectors';
const one = z.object({ workspaceId, connectorId });

export const connectorLimits = {
  connectors: 50,
  actions: 60,
  inputs: 20,
  outputs: 40,
  failures: 20,
  timeoutMs: 30_000,
  cacheSeconds: 86_400,
  inputChars: 2000,
  bodyDepth: 8,
  bodyChars: 10_000,
} as const;

const words = z.partialRecord(locale, plainText(200).min(1));
/** How flows, templates and entries speak of a thing. */
const snakeName = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/, 'small letters, digits and _, a letter first');
const headerName = z
  .string()
  .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, 'a header name')
  .refine(
    (name) =>
      !/^(host|cookie|connection|content-.*|transfer-encoding|upgrade|te|trailer|expect|proxy-.*|accept-encoding)$/i.test(
        name,
      ),
    'this header is set by the connection',
  );
const text = plainText(2000);
/** Readable ASCII: whatever else would not survive a header. */
const secret = z.string().regex(/^[\x20-\x7e]{1,4000}$/, 'up to 4,000 characters of ASCII');

/** How a connector proves who asks. The credential is written, never read; left out in a change, the one that is set stays. */
export const connectorAuth = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('bearer'), secret: secret.optional() }),
  z.strictObject({
    kind: z.literal('basic'),
    user: z.string().regex(/^[^:\p{Cc}]{1,200}$/u),
    secret: secret.optional(),
  }),
  z.strictObject({ kind: z.literal('header'), name: headerName, secret: secret.optional() }),
  z.strictObject({ kind: z.literal('query'), name: z.string().min(1).max(100), secret: secret.optional() }),
]);
export type ConnectorAuth = z.infer<typeof connectorAuth>;

/** Who is asked for a value: the customer in the dialogue, or what is proven of them, which no dialogue can set; `code` is a one-time code that the house makes for this very call, and that is written down nowhere. */
export const inputSource = z.enum(['dialogue', 'user', 'email', 'phone', 'code']);
export const inputKind = z.enum([
  'text',
  'number',
  'boolean',
  'date',
  'choice',
  'order',
  'tracking',
  'phone',
  'email',
]);
export const actionInput = z.strictObject({
  name: snakeName,
  label: words.optional(),
  kind: inputKind,
  from: inputSource.default('dialogue'),
  required: z.boolean().default(true),
  /** a regular expression that the whole value must match, without flags */
  pattern: z.string().min(1).max(500).optional(),
  /** of a choice: what may be sent */
  choices: z.array(plainText(100).min(1)).min(1).max(50).optional(),
});
export type ActionInput = z.infer<typeof actionInput>;

/** RFC 6901, where `*` stands for every item of a list, at most twice. */
const pointer = z
  .string()
  .max(300)
  .regex(/^(\/([^~/]|~[01])*)*$/, 'a JSON pointer such as /data/0/name')
  .refine((text) => text.split('/').filter((step) => step === '*').length <= 2, 'at most two *');
/** `wording`: one text in several languages, language → text. */
export const outputKind = z.enum(['text', 'number', 'boolean', 'date', 'wording']);
export const actionOutput = z.strictObject({
  name: snakeName,
  label: words.optional(),
  pointer,
  kind: outputKind,
  /** false: where nothing stands there, the value is null */
  required: z.boolean().default(true),
});
export type ActionOutput = z.infer<typeof actionOutput>;

/** An answer that is an expected no, and the name by which flows know it; the first that fits counts. */
export const actionFailure = z
  .strictObject({
    name: snakeName,
    label: words.optional(),
    status: z.int().min(200).max(599).optional(),
    pointer: pointer.optional(),
    equals: z.union([plainText(200), z.number(), z.boolean()]).optional(),
  })
  .refine(
    (given) => given.status !== undefined || given.pointer !== undefined,
    'a status, a pointer, or both',
  )
  .refine((given) => given.equals === undefined || given.pointer !== undefined, 'equals needs a pointer');
export type ActionFailure = z.infer<typeof actionFailure>;

export const actionNeeds = z.enum(['nobody', 'identity', 'fresh-identity']);

/** One thing that can be asked of a vendor. `{input}` in path, query and body stands for an input. */
export const connectorAction = z.strictObject({
  name: snakeName,
  label: words,
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  /** below the base address; each input is percent-encoded and stays within its step */
  path: z
    .string()
    .max(500)
    .regex(/^\/[^?#\\\s]*$/, 'begins with / and has no ?, # or \\'),
  /** a parameter whose input is absent is left out */
  query: z.record(z.string().min(1).max(100), text).default({}),
  /** JSON; a text that is nothing but `{input}` takes the type of the input, and is left out when that is absent */
  body: z
    .record(z.string(), z.unknown())
    .refine((given) => isShallow(given, connectorLimits.bodyDepth), 'nested too deeply')
    .refine((given) => JSON.stringify(given).length <= connectorLimits.bodyChars, 'too long')
    .nullable()
    .default(null),
  inputs: z.array(actionInput).max(connectorLimits.inputs).default([]),
  outputs: z.array(actionOutput).max(connectorLimits.outputs).default([]),
  failures: z.array(actionFailure).max(connectorLimits.failures).default([]),
  isWrite: z.boolean(),
  /** the vendor promises that a repeat under the same key does nothing twice */
  idempotencyHeader: headerName.nullable().default(null),
  /** reads only: how long an answer is good; 0: not at all */
  cacheSeconds: z.int().min(0).max(connectorLimits.cacheSeconds).default(0),
  /** whom the customer must have proven to be */
  needs: actionNeeds.default('nobody'),
  /** what it tells stands beside the customer in the desk; only for a read that needs nothing but proofs */
  isCard: z.boolean().default(false),
});
export type ConnectorAction = z.infer<typeof connectorAction>;
export type ConnectorActionDraft = z.input<typeof connectorAction>;

const name = plainText(80).trim().min(1);
const baseUrl = z.url({ protocol: /^https?$/ }).max(500);
const timeoutMs = z.int().min(100).max(connectorLimits.timeoutMs);
const actions = z.array(connectorAction).max(connectorLimits.actions);

export const connector = z.object({
  id: connectorId,
  name,
  baseUrl,
  auth: z.object({
    kind: z.enum(['none', 'bearer', 'basic', 'header', 'query']),
    user: z.string().optional(),
    name: z.string().optional(),
    /** whether a credential is kept; it is never shown */
    isSet: z.boolean(),
  }),
  timeoutMs,
  actions,
  /** grows by one with every change */
  version: z.int().positive(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.union([agentId, z.literal('system')]),
});
export type Connector = z.infer<typeof connector>;

/** What a vendor's answer was mapped to. */
export type ActionValue = string | number | boolean | null | { [language: string]: string } | ActionValue[];
/** Made here from the mapping, so nothing is left to parse. */
export const actionValue = z.unknown() as z.ZodType<ActionValue>;

export const callOutcome = connectorCalled.shape.outcome;
export type CallOutcome = z.infer<typeof callOutcome>;

/** Failures that no vendor names: the house itself said no, or the vendor said one that the action does not expect. */
export const houseFailures = [
  'no_such_action',
  'input_wrong',
  'key_needed',
  'identity_needed',
  'fresh_identity_needed',
  'too_many_calls',
  'address_refused',
  'credential_refused',
  'refused',
] as const;
export type HouseFailure = (typeof houseFailures)[number];

/** One call as it is kept for two weeks, with what it was asked in plain words and no secret. */
export const connectorCall = connectorCalled.omit({ kind: true, connector: true, name: true }).extend({
  id: connectorCallId,
  at: z.iso.datetime(),
  /** the answer came from the cache */
  cached: z.boolean(),
  tries: z.int().nonnegative(),
});
export type ConnectorCall = z.infer<typeof connectorCall>;

/** Values as somebody types them to try an action. */
export const typedInputs = z
  .record(snakeName, z.union([plainText(connectorLimits.inputChars), z.number(), z.boolean()]))
  .refine((given) => Object.keys(given).length <= connectorLimits.inputs, 'too many inputs');

export const connectorTrial = z.object({
  /** false: it changes something and was not confirmed, or it could not be sent */
  sent: z.boolean(),
  /** as it went out, or would, with the credential masked; null where the inputs do not make a request */
  request: z
    .object({
      method: z.string(),
      url: z.string(),
      headers: z.record(z.string(), z.string()),
      body: z.string().nullable(),
    })
    .nullable(),
  status: z.int().nullable(),
  /** the beginning of what was answered */
  answer: z.string().nullable(),
  outcome: callOutcome.nullable(),
  failure: z.string().nullable(),
  outputs: z.record(z.string(), actionValue).nullable(),
  tookMs: z.int().nonnegative(),
  /** what is wrong and what to do */
  problem: z.string().nullable(),
});
export type ConnectorTrial = z.infer<typeof connectorTrial>;

export const connectorEndpoints = {
  listConnectors: endpoint({
    method: 'GET',
    path: base,
    right: 'admin',
    summary: 'Connectors: declared ways to the HTTP APIs of shops, CRMs and the like',
    params: z.object({ workspaceId }),
    result: z.object({ data: z.array(connector) }),
  }),
  getConnector: endpoint({
    method: 'GET',
    path: `${base}/:connectorId`,
    right: 'admin',
    summary: 'One connector',
    params: one,
    result: connector,
  }),
  createConnector: endpoint({
    method: 'POST',
    path: base,
    right: 'admin',
    summary: 'Declare a connector',
    params: z.object({ workspaceId }),
    body: z.strictObject({
      name,
      baseUrl,
      auth: connectorAuth.default({ kind: 'none' }),
      timeoutMs: timeoutMs.default(5_000),
      actions: actions.default([]),
    }),
    result: connector,
  }),
  changeConnector: endpoint({
    method: 'PATCH',
    path: `${base}/:connectorId`,
    right: 'admin',
    summary: 'Change a connector over the version its editor has seen; an action that a flow uses stays',
    params: one,
    body: z.strictObject({
      version: z.int().positive(),
      name: name.optional(),
      baseUrl: baseUrl.optional(),
      auth: connectorAuth.optional(),
      timeoutMs: timeoutMs.optional(),
      actions: actions.optional(),
    }),
    result: connector,
  }),
  deleteConnector: endpoint({
    method: 'DELETE',
    path: `${base}/:connectorId`,
    right: 'admin',
    summary: 'Delete a connector that no flow uses',
    params: one,
    result: nothing,
  }),
  tryConnectorAction: endpoint({
    method: 'POST',
    path: `${base}/:connectorId/trials`,
    right: 'admin',
    summary: 'Try an action: what is sent, what comes back, and what is made of it',
    params: one,
    body: z.strictObject({
      action: snakeName,
      inputs: typedInputs.default({}),
      /** a write is sent only when this is true */
      confirmed: z.boolean().default(false),
    }),
    result: connectorTrial,
  }),
  listConnectorUses: endpoint({
    method: 'GET',
    path: `${base}/:connectorId/uses`,
    right: 'admin',
    summary: 'Which flows call which actions, in their newest version or in the one that customers meet',
    params: one,
    result: z.object({
      data: z.array(
        z.object({ action: z.string(), flow: flowId, name: z.string(), isPublished: z.boolean() }),
      ),
    }),
  }),
  listConnectorCalls: endpoint({
    method: 'GET',
    path: `${base}/:connectorId/calls`,
    right: 'admin',
    summary: 'Calls of the last two weeks, newest first',
    params: one,
    query: pageQuery,
    result: pageOf(connectorCall),
  }),
} as const;
