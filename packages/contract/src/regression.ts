import { z } from 'zod';
import { callOutcome } from './connectors.ts';
import { callValue } from './dialogue.ts';
import { endpoint } from './endpoint.ts';
import { handOverReason } from './entry.ts';
import {
  agentId,
  conversationId,
  flowId,
  questionId,
  regressionRunId,
  regressionTestId,
  workspaceId,
} from './ids.ts';
import { locale } from './locale.ts';
import { nothing } from './page.ts';
import { plainText } from './plain-text.ts';
import { tryBotLimits } from './try-bot.ts';

export const regressionLimits = { tests: 500, expectations: 12, answers: 60, shownFailures: 100 } as const;

const base = '/api/v1/workspaces/:workspaceId/regression';
const ws = z.object({ workspaceId });
const one = z.object({ workspaceId, regressionTestId });
const oneRun = z.object({ workspaceId, regressionRunId });
const version = z.int().positive().max(2_147_483_647);
const name = plainText(120).trim().min(1);
const connector = plainText(80).min(1);
const action = z.string().min(1).max(60);
const inputs = z.record(z.string().max(60), plainText(120));

/** What must hold of one turn of the bot. */
export const expectation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answered-by'), question: questionId }),
  /** in any of the words, whatever their script, width and case */
  z.strictObject({ kind: z.literal('contains'), text: plainText(300).trim().min(1) }),
  z.strictObject({ kind: z.literal('lacks'), text: plainText(300).trim().min(1) }),
  /** with a reason: for just that */
  z.strictObject({ kind: z.literal('handed-over'), reason: handOverReason.optional() }),
  z.strictObject({ kind: z.literal('kept') }),
  /** the flow passes the node, or waits at it */
  z.strictObject({ kind: z.literal('flow-node'), flow: flowId, node: z.string().min(1).max(40) }),
  /** with these inputs at least */
  z.strictObject({ kind: z.literal('called'), connector, action, inputs: inputs.default({}) }),
  z.strictObject({ kind: z.literal('not-called'), connector, action }),
]);
export type Expectation = z.infer<typeof expectation>;

/** What a vendor answers while the test runs; inputs that are named must be those that are asked. */
export const recordedAnswer = z.strictObject({
  connector,
  action,
  isWrite: z.boolean(),
  inputs: inputs.default({}),
  outcome: callOutcome,
  failure: z.string().max(60).optional(),
  values: z.record(z.string().max(60), callValue).default({}),
});
export type RecordedAnswer = z.infer<typeof recordedAnswer>;

/** A conversation with the bot, and what must come of each turn. */
export const regressionScript = z.strictObject({
  /** of the page the customer is on */
  language: locale.nullable().default(null),
  channelKind: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,29}$/)
    .default('web'),
  customer: z
    .strictObject({
      proof: z.enum(['nobody', 'identity', 'fresh-identity']).default('nobody'),
      attributes: z.record(z.string().max(60), plainText(500)).default({}),
    })
    .default({ proof: 'nobody', attributes: {} }),
  turns: z
    .array(
      z.strictObject({
        said: plainText(tryBotLimits.saidChars).trim().min(1),
        expect: z.array(expectation).max(regressionLimits.expectations).default([]),
      }),
    )
    .min(1)
    .max(tryBotLimits.said),
  answers: z.array(recordedAnswer).max(regressionLimits.answers).default([]),
});
export type RegressionScript = z.infer<typeof regressionScript>;
const draft = regressionScript.extend({
  name,
  /** a test that is off is not run */
  isOn: z.boolean().default(true),
});

const testFacts = {
  id: regressionTestId,
  name,
  isOn: z.boolean(),
  version,
  updatedAt: z.iso.datetime(),
  updatedBy: z.union([agentId, z.literal('system')]),
  /** the conversation it was made of */
  madeFrom: conversationId.nullable(),
  /** how it went last; null: it was not run as it is now */
  last: z.object({ passed: z.boolean(), at: z.iso.datetime() }).nullable(),
};
export const regressionTest = regressionScript.extend(testFacts);
export type RegressionTest = z.infer<typeof regressionTest>;
export const regressionTestRow = z.object({
  ...testFacts,
  language: locale.nullable(),
  turns: z.int().positive(),
  expectations: z.int().nonnegative(),
});
export type RegressionTestRow = z.infer<typeof regressionTestRow>;

/** What the bot did in a turn, in short. */
export const turnOutline = z.object({
  says: z.array(z.string()),
  question: questionId.nullable(),
  handOver: handOverReason.nullable(),
  flow: z.object({ id: flowId, name: z.string(), nodes: z.array(z.string()) }).nullable(),
  calls: z.array(z.string()),
});
export type TurnOutline = z.infer<typeof turnOutline>;

export const failedTest = z.object({
  test: regressionTestId,
  name: z.string(),
  /** it passes with what is published now */
  isNew: z.boolean(),
  turns: z.array(
    z.object({
      said: z.string(),
      /** what does not hold */
      missed: z.array(expectation),
      /** with what is published now */
      before: turnOutline,
      /** with the change */
      after: turnOutline,
    }),
  ),
});
export type FailedTest = z.infer<typeof failedTest>;

export const regressionCause = z.enum(['asked', 'knowledge', 'vocabulary', 'flow', 'model', 'pack']);
const runFacts = {
  id: regressionRunId,
  at: z.iso.datetime(),
  by: z.union([agentId, z.literal('system')]),
  cause: regressionCause,
  /** what was to be published */
  about: z.string(),
  total: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  tookMs: z.int().nonnegative(),
  /** an administrator lets this very change through all the same */
  allowed: z.object({ by: agentId, at: z.iso.datetime(), reason: z.string() }).nullable(),
};
export const regressionRunRow = z.object(runFacts);
export type RegressionRunRow = z.infer<typeof regressionRunRow>;
export const regressionRun = z.object({ ...runFacts, failures: z.array(failedTest) });
export type RegressionRun = z.infer<typeof regressionRun>;

export const regressionEndpoints = {
  listRegressionTests: endpoint({
    method: 'GET',
    path: `${base}/tests`,
    right: 'supervisor',
    summary: 'Tests of the bot: conversations that must go as they did; those that failed last first',
    params: ws,
    result: z.object({ data: z.array(regressionTestRow) }),
  }),
  getRegressionTest: endpoint({
    method: 'GET',
    path: `${base}/tests/:regressionTestId`,
    right: 'supervisor',
    summary: 'One test',
    params: one,
    result: regressionTest,
  }),
  createRegressionTest: endpoint({
    method: 'POST',
    path: `${base}/tests`,
    right: 'supervisor',
    summary: 'Write a test',
    params: ws,
    body: draft,
    result: regressionTest,
  }),
  recordRegressionTest: endpoint({
    method: 'POST',
    path: `${base}/recordings`,
    right: 'supervisor',
    summary:
      'Save a conversation as a test: what the customer said, what the bot did, and what vendors answered',
    params: ws,
    body: z.strictObject({ conversationId, name: name.optional() }),
    result: regressionTest,
  }),
  changeRegressionTest: endpoint({
    method: 'PUT',
    path: `${base}/tests/:regressionTestId`,
    right: 'supervisor',
    summary: 'Save a test over the version its editor has seen',
    params: one,
    body: draft.extend({ version }),
    result: regressionTest,
  }),
  deleteRegressionTest: endpoint({
    method: 'DELETE',
    path: `${base}/tests/:regressionTestId`,
    right: 'supervisor',
    summary: 'Delete a test',
    params: one,
    result: nothing,
  }),
  runRegression: endpoint({
    method: 'POST',
    path: `${base}/runs`,
    right: 'supervisor',
    summary: 'Run the tests that are on, or those named, with what is published now',
    params: ws,
    body: z.strictObject({ tests: z.array(regressionTestId).min(1).max(regressionLimits.tests).optional() }),
    result: regressionRun,
  }),
  listRegressionRuns: endpoint({
    method: 'GET',
    path: `${base}/runs`,
    right: 'supervisor',
    summary: 'The last fifty runs, newest first',
    params: ws,
    result: z.object({ data: z.array(regressionRunRow) }),
  }),
  getRegressionRun: endpoint({
    method: 'GET',
    path: `${base}/runs/:regressionRunId`,
    right: 'supervisor',
    summary: 'One run, with what the bot said before and what it would say',
    params: oneRun,
    result: regressionRun,
  }),
  allowRegressionRun: endpoint({
    method: 'POST',
    path: `${base}/runs/:regressionRunId/allowance`,
    right: 'admin',
    summary: 'Let the change that this run stopped be published all the same, within a day; it is audited',
    params: oneRun,
    body: z.strictObject({ reason: plainText(300).trim().min(1) }),
    result: regressionRun,
  }),
} as const;
