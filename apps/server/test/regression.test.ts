import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FlowDefinition, QuestionId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { json, openVendor, type Vendor } from '../src/connectors/testing/index.ts';
import { createGuardedFetch } from '../src/kernel/guarded-fetch/index.ts';
import type { AgentClient } from './agent-client.ts';
import { openShop, openTestHouse, password, type Shop, settled, type TestHouse } from './house.ts';

let house: TestHouse;
let vendor: Vendor;
beforeAll(async () => {
  vendor = await openVendor({ '*': json({ state: 'on its way' }) });
  house = await openTestHouse();
  house.kernel.guardedFetch = createGuardedFetch({ allowedPrivateHosts: [new URL(vendor.url).host] });
});
afterAll(async () => {
  expect(house.failures).toEqual([]);
  await house.close();
  vendor.close();
});

const tracking: FlowDefinition = {
  title: { en: 'Where is it' },
  phrases: { en: ['where is my parcel'] },
  names: [],
  slots: [{ name: 'order', kind: 'order', ask: { en: 'Which order?' }, options: [] }],
  start: 'which',
  nodes: [
    { key: 'which', kind: 'collect', slot: 'order', next: 'look' },
    {
      ...{ key: 'look', kind: 'call', connector: 'shop', action: 'look_up', inputs: { order: 'order' } },
      ...{ as: 'seen', next: 'said', on: {}, otherwise: 'person' },
    },
    { key: 'said', kind: 'say', words: { en: 'It is {seen.state}.' }, next: 'end' },
    { key: 'person', kind: 'hand-over' },
    { key: 'end', kind: 'end' },
  ],
};

interface Stand {
  shop: Shop;
  owner: AgentClient;
  at: { params: { workspaceId: Shop['workspaceId'] } };
  pay: QuestionId;
  payVersion: number;
}

/** A shop that knows how one pays, and says where a parcel is. */
async function stand(): Promise<Stand> {
  const shop = await openShop(house);
  const { workspaceId, owner } = shop;
  const at = { params: { workspaceId } };
  const pay = await owner.call('createQuestion', { ...at, body: payDraft('By card.') });
  await owner.call('createConnector', {
    ...at,
    body: {
      ...{ name: 'shop', baseUrl: vendor.url },
      actions: [
        {
          ...{ name: 'look_up', label: { en: 'Look up' }, method: 'GET', path: '/orders/{order}' },
          inputs: [{ name: 'order', kind: 'order' }],
          outputs: [{ name: 'state', kind: 'text', pointer: '/state' }],
          isWrite: false,
        },
      ],
    },
  });
  const flow = await owner.call('createFlow', { ...at, body: { name: 'Track', definition: tracking } });
  await owner.call('publishFlow', { params: { workspaceId, flowId: flow.id }, body: { version: 1 } });
  return { shop, owner, at, pay: pay.id, payVersion: pay.version };
}
const payDraft = (answer: string) => ({
  wordings: { en: { questions: ['How do I pay?'], answer } },
  publish: true,
});
const payTest = (text: string) => ({
  name: 'Paying',
  turns: [{ said: 'How do I pay?', expect: [{ kind: 'contains' as const, text }] }],
});

test('a conversation is saved as a test, with what the vendor answered, and passes without asking anybody', async () => {
  const { shop, owner, at } = await stand();
  const visitor = await shop.visitor();
  const conversationId = await visitor.say('How do I pay?');
  await settled(house);
  await visitor.say('where is my parcel', conversationId);
  await settled(house);
  await visitor.say('SP20260001', conversationId);
  await settled(house);
  await visitor.say('talk to a person', conversationId);
  await settled(house);
  const made = await owner.call('recordRegressionTest', { ...at, body: { conversationId } });
  expect(made).toMatchObject({ name: 'How do I pay?', madeFrom: conversationId, version: 1, last: null });
  expect(made.turns.map(({ said, expect: held }) => [said, held.map(({ kind }) => kind)])).toEqual([
    ['How do I pay?', ['answered-by']],
    ['where is my parcel', ['flow-node']],
    ['SP20260001', ['called', 'flow-node']],
    ['talk to a person', ['handed-over']],
  ]);
  expect(made.answers).toMatchObject([
    { action: 'look_up', inputs: { order: 'SP20260001' }, outcome: 'ok', values: { state: 'on its way' } },
  ]);
  vendor.asked.length = 0;
  const passed = await owner.call('runRegression', { ...at, body: {} });
  expect(passed).toMatchObject({ total: 1, failed: 0, failures: [], cause: 'asked' });
  expect(vendor.asked).toEqual([]);
  const { data } = await owner.call('listRegressionTests', at);
  expect(data).toMatchObject([{ turns: 4, expectations: 5, last: { passed: true } }]);
});

test('what a vendor answered then is what the flow is told in the test, and what is said of it is held', async () => {
  const { owner, at } = await stand();
  const answer = (state: string) => ({
    ...{ connector: 'shop', action: 'look_up', isWrite: false, inputs: { order: 'SP20260001' } },
    ...{ outcome: 'ok' as const, values: { state } },
  });
  const said = (text: string) => [
    { said: 'where is my parcel' },
    { said: 'SP20260001', expect: [{ kind: 'contains' as const, text }] },
  ];
  await owner.call('createRegressionTest', {
    ...at,
    body: { name: 'Lost', turns: said('It is lost at sea.'), answers: [answer('lost at sea')] },
  });
  const wrong = await owner.call('createRegressionTest', {
    ...at,
    body: { name: 'Here', turns: said('It is lost at sea.'), answers: [answer('here')] },
  });
  const run = await owner.call('runRegression', { ...at, body: {} });
  expect(run.failures.map(({ test: id }) => id)).toEqual([wrong.id]);
  expect(run.failures[0]?.turns[1]).toMatchObject({
    missed: [{ kind: 'contains', text: 'It is lost at sea.' }],
    after: { says: ['It is here.'], calls: ['shop.look_up'] },
  });
});

test('an answer that breaks a test is not published: nothing changes, and the diff says what would be said', async () => {
  const { owner, at, pay, payVersion, shop } = await stand();
  await owner.call('createRegressionTest', { ...at, body: payTest('by CARD') });
  const change = () =>
    owner.call('changeQuestion', {
      params: { ...at.params, questionId: pay },
      body: { ...payDraft('In shells.'), version: payVersion },
    });
  const refused = await change().catch((error) => error);
  expect(refused.problem).toMatchObject({ code: 'regression.failed', status: 409 });
  const runId = refused.problem.errors.run;
  const oneRun = { params: { ...at.params, regressionRunId: runId } };
  const run = await owner.call('getRegressionRun', oneRun);
  expect(run).toMatchObject({
    cause: 'knowledge',
    about: 'How do I pay?',
    total: 1,
    failed: 1,
    allowed: null,
  });
  expect(run.failures).toMatchObject([
    {
      ...{ name: 'Paying', isNew: true },
      turns: [
        {
          said: 'How do I pay?',
          missed: [{ kind: 'contains', text: 'by CARD' }],
          before: { says: ['By card.'], question: pay },
          after: { says: ['In shells.'], question: pay },
        },
      ],
    },
  ]);
  const still = await owner.call('getQuestion', { params: { ...at.params, questionId: pay } });
  expect(still).toMatchObject({ version: payVersion, wordings: { en: { answer: 'By card.' } } });

  // An administrator lets this very change through, and nothing else.
  const supervisor = await shop.addAgent({ role: 'supervisor' });
  const body = { reason: 'We only take shells now.' };
  await expect(supervisor.call('allowRegressionRun', { ...oneRun, body })).rejects.toMatchObject({
    problem: { code: 'right.missing' },
  });
  const allowed = await owner.call('allowRegressionRun', { ...oneRun, body });
  expect(allowed.allowed).toMatchObject({ by: expect.stringMatching(/^agt_/), reason: body.reason });
  const other = owner.call('changeQuestion', {
    params: { ...at.params, questionId: pay },
    body: { ...payDraft('In pearls.'), version: payVersion },
  });
  await expect(other).rejects.toMatchObject({ problem: { code: 'regression.failed' } });
  expect(await change()).toMatchObject({ version: payVersion + 1 });
  const audit = await owner.call('listAudit', { ...at });
  expect(audit.data).toContainEqual(
    expect.objectContaining({ action: 'regression-run.allowed', object: runId }),
  );
});

test('a draft that waits for its time, another language, words and an import are held too', async () => {
  const { owner, at } = await stand();
  await owner.call('createRegressionTest', {
    ...at,
    body: {
      name: 'Unknown',
      turns: [{ said: 'What does the doodad cost?', expect: [{ kind: 'lacks', text: 'Ten.' }] }],
    },
  });
  const gadget = { en: { questions: ['What does the doodad cost?'], answer: 'Ten.' } };
  const failed = { problem: { code: 'regression.failed' } };
  const draft = await owner.call('createQuestion', { ...at, body: { wordings: gadget, publish: false } });
  const later = { version: 1, at: '2099-01-01T00:00:00.000Z' };
  const on = { params: { ...at.params, questionId: draft.id } };
  await expect(owner.call('publishQuestion', { ...on, body: later })).rejects.toMatchObject(failed);
  await expect(owner.call('publishQuestion', { ...on, body: { version: 1 } })).rejects.toMatchObject(failed);
  const csv = 'category,language,question,similar,answer\nA,en,What does the doodad cost?,,Ten.';
  await expect(owner.call('importQuestions', { ...at, body: { csv } })).rejects.toMatchObject(failed);
  await owner.call('createQuestion', {
    ...at,
    body: { wordings: { en: { questions: ['What does the gadget cost?'], answer: 'Ten.' } }, publish: false },
  });
  expect((await owner.call('listRegressionRuns', at)).data.map(({ cause }) => cause)).toEqual([
    'knowledge',
    'knowledge',
    'knowledge',
  ]);
});

test('words that make something else be understood are held', async () => {
  const { owner, at } = await stand();
  const body = {
    name: 'Not known',
    turns: [{ said: 'How do I zorble?', expect: [{ kind: 'lacks' as const, text: 'By card.' }] }],
  };
  await owner.call('createRegressionTest', { ...at, body });
  const words = { synonyms: [['pay', 'zorble']], words: [], version: 0 };
  await expect(owner.call('changeVocabulary', { ...at, body: words })).rejects.toMatchObject({
    problem: { code: 'regression.failed' },
  });
  expect((await owner.call('getVocabulary', at)).version).toBe(0);
});

test('a flow that breaks a test is not published; one that is switched off holds nothing', async () => {
  const { owner, at } = await stand();
  const [flow] = (await owner.call('listFlows', at)).data;
  if (!flow) throw new Error('there is a flow');
  const made = await owner.call('createRegressionTest', {
    ...at,
    body: {
      name: 'Tracking',
      turns: [
        { said: 'where is my parcel', expect: [{ kind: 'flow-node', flow: flow.id, node: 'which' }] },
        {
          said: 'SP20260001',
          expect: [{ kind: 'called', connector: 'shop', action: 'look_up', inputs: { order: 'SP20260001' } }],
        },
      ],
    },
  });
  const nodes = tracking.nodes.filter(({ key }) => key === 'which' || key === 'end');
  const definition = {
    ...tracking,
    nodes: nodes.map((node) => (node.kind === 'collect' ? { ...node, next: 'end' } : node)),
  };
  const on = { params: { ...at.params, flowId: flow.id } };
  await owner.call('changeFlow', { ...on, body: { name: 'Track', definition, version: 1 } });
  const publish = () => owner.call('publishFlow', { ...on, body: { version: 2 } });
  await expect(publish()).rejects.toMatchObject({ problem: { code: 'regression.failed' } });
  const { id, madeFrom: _m, last: _l, updatedAt: _a, updatedBy: _b, ...script } = made;
  await owner.call('changeRegressionTest', {
    params: { ...at.params, regressionTestId: id },
    body: { ...script, isOn: false },
  });
  expect(await publish()).toMatchObject({ publishedVersion: 2 });
});

test('the command line runs them, says what fails, and ends as it went', async () => {
  const { owner, at, shop } = await stand();
  const email = `ci-${shop.workspaceId}@example.com`;
  await house.house.rooms.people.addAgent({
    ...{ workspaceId: shop.workspaceId, name: 'CI', email, password, role: 'supervisor', teamIds: [] },
  });
  const program = join(import.meta.dirname, '../../../tools/regression.mjs');
  const run = (more: Record<string, string> = {}) =>
    promisify(execFile)(process.execPath, [program, '--url', house.url, '--email', email], {
      env: { ...process.env, PARLEY_PASSWORD: password, ...more },
    }).catch((error: { code: number; stdout: string; stderr: string }) => error);
  await owner.call('createRegressionTest', { ...at, body: payTest('card') });
  expect(await run()).toMatchObject({ stdout: expect.stringContaining('1 of 1 tests of the bot pass') });
  await owner.call('createRegressionTest', { ...at, body: payTest('shells') });
  const failed = await run();
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.stdout).toContain('1 of 2 tests of the bot pass');
  expect(failed.stdout).toMatch(
    /✗ Paying\n {4}customer: How do I pay\?\n {4}bot: {6}By card\.\n {4}missing: {2}contains/,
  );
  expect(await run({ PARLEY_PASSWORD: 'wrong' })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('sign-in.wrong'),
  });
});

test('two editors never overwrite a test of each other, and it can be deleted', async () => {
  const { owner, at } = await stand();
  const made = await owner.call('createRegressionTest', { ...at, body: payTest('card') });
  const on = { params: { ...at.params, regressionTestId: made.id } };
  const save = () => owner.call('changeRegressionTest', { ...on, body: { ...payTest('cards'), version: 1 } });
  expect(await save()).toMatchObject({ version: 2 });
  await expect(save()).rejects.toMatchObject({ problem: { code: 'object.changed' } });
  await owner.call('deleteRegressionTest', on);
  await expect(owner.call('getRegressionTest', on)).rejects.toMatchObject({
    problem: { code: 'object.not-found' },
  });
});
