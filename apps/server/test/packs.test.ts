import type { FlowDefinition, PackFile, PackRow } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checksumOf, sealPack } from '../src/packs/index.ts';
import { openShop, openTestHouse, type Shop, type TestHouse } from './house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(async () => {
  expect(house.failures).toEqual([]);
  await house.close();
});

const looking: FlowDefinition = {
  title: { en: 'Look' },
  phrases: { en: ['look it up for me'] },
  names: [],
  slots: [{ name: 'order', kind: 'order', ask: { en: 'Which order?' }, options: [] }],
  start: 'which',
  nodes: [
    { key: 'which', kind: 'collect', slot: 'order', next: 'look' },
    {
      ...{ key: 'look', kind: 'call', connector: 'shop', action: 'look_up', inputs: { order: 'order' } },
      ...{ as: 'seen', next: 'said', on: {}, otherwise: 'end' },
    },
    { key: 'said', kind: 'say', words: { en: 'It is {seen.state}.' }, next: 'end' },
    { key: 'end', kind: 'end' },
  ],
};
const question = (key: string, asked: string, answer: string, related: string[] = []) => ({
  ...{ key, related, wordings: { en: { questions: [asked], answer } } },
});
const shopConnector = {
  key: 'shop',
  baseUrl: 'https://shop.example.com/api',
  auth: { kind: 'bearer' },
  timeoutMs: 3000,
  actions: [
    {
      ...{
        name: 'look_up',
        label: { en: 'Look up' },
        method: 'GET',
        path: '/orders/{order}',
        isWrite: false,
      },
      inputs: [{ name: 'order', kind: 'order' }],
      outputs: [{ name: 'state', kind: 'text', pointer: '/state' }],
    },
  ],
};
const content = {
  connectors: [shopConnector],
  questions: [
    question('pay', 'How do I pay?', 'By card.', ['send']),
    question('send', 'When do you send it?', 'On Monday.'),
  ],
  synonyms: [{ key: 'parcel', words: ['parcel', 'package'] }],
  words: [{ key: 'Spruce' }],
  replies: [{ key: 'hello', text: 'Hello there.' }],
  flows: [{ key: 'Look', definition: looking }],
  tests: [
    {
      key: 'Paying',
      turns: [
        { said: 'How do I pay?', expect: [{ kind: 'answered-by', question: 'pay' }] },
        { said: 'look it up for me', expect: [{ kind: 'flow-node', flow: 'Look', node: 'which' }] },
      ],
    },
  ],
};
const pack = (version: string, more: object = {}, name = 'spruce'): PackFile =>
  sealPack({ name, title: { en: 'Spruce' }, version, content: { ...content, ...more } });

interface Stand extends Shop {
  at: { params: { workspaceId: Shop['workspaceId'] } };
  install(file: unknown, replace?: Pick<PackRow, 'kind' | 'key'>[]): ReturnType<typeof install>;
}
const install = (shop: Shop, file: unknown, replace: Pick<PackRow, 'kind' | 'key'>[] = []) =>
  shop.owner.call('installPack', {
    params: { workspaceId: shop.workspaceId },
    body: { file: textOf(file), replace },
  });
async function stand(): Promise<Stand> {
  const shop = await openShop(house);
  return {
    ...{ ...shop, at: { params: { workspaceId: shop.workspaceId } } },
    install: (file, replace) => install(shop, file, replace),
  };
}
const textOf = (file: unknown): string => (typeof file === 'string' ? file : JSON.stringify(file));
const answers = async ({ owner, at }: Stand) => {
  const { data } = await owner.call('listQuestions', at);
  return Object.fromEntries(data.map(({ wordings }) => [wordings.en?.questions[0], wordings.en?.answer]));
};
const change = async ({ owner, at }: Stand, asked: string, answer: string) => {
  const { data } = await owner.call('listQuestions', at);
  const found = data.find(({ wordings }) => wordings.en?.questions[0] === asked);
  if (!found) throw new Error(asked);
  const wordings = { en: { questions: [asked], answer } };
  await owner.call('changeQuestion', {
    params: { ...at.params, questionId: found.id },
    body: { wordings, version: found.version, publish: true },
  });
};
const plans = (rows: readonly PackRow[]) =>
  Object.fromEntries(rows.map(({ kind, key, plan }) => [`${kind}:${key}`, plan]));

test('a pack is looked over, installed, answered from, and removed without a trace', async () => {
  const at = await stand();
  const before = await at.owner.call('previewPack', { ...at.at, body: { file: textOf(pack('1.0.0')) } });
  expect(before).toMatchObject({ name: 'spruce', version: '1.0.0', installed: null });
  expect(new Set(before.rows.map(({ plan }) => plan))).toEqual(new Set(['new']));
  expect(await answers(at)).toEqual({});
  const done = await at.install(pack('1.0.0'));
  expect(done).toMatchObject({ counts: { new: 8 }, needCredential: ['shop'], pack: { items: 8 } });
  expect(await answers(at)).toEqual({ 'How do I pay?': 'By card.', 'When do you send it?': 'On Monday.' });
  const run = await at.owner.call('runRegression', { ...at.at, body: {} });
  expect(run).toMatchObject({ total: 1, failed: 0 });
  const { data } = await at.owner.call('listPacks', at.at);
  expect(data).toMatchObject([{ name: 'spruce', version: '1.0.0', items: 8 }]);
  const on = { params: { ...at.at.params, packId: done.pack.id } };
  const shown = await at.owner.call('getPack', on);
  expect(new Set(shown.rows.map(({ plan }) => plan))).toEqual(new Set(['remove']));
  expect(await at.owner.call('removePack', on)).toEqual({ removed: 8, left: [] });
  expect(await answers(at)).toEqual({});
  for (const name of [
    'listFlows',
    'listConnectors',
    'listPacks',
    'listRegressionTests',
    'listCannedReplies',
  ] as const)
    expect((await at.owner.call(name, at.at)).data).toEqual([]);
  expect(await at.owner.call('getVocabulary', at.at)).toMatchObject({ synonyms: [], words: [] });
});

test('what the workspace had before stays, is shown, and is replaced only where somebody says so', async () => {
  const at = await stand();
  await at.install(
    sealPack({
      name: 'mine',
      title: { en: 'Mine' },
      version: '1.0.0',
      content: { questions: [question('pay', 'How do I pay?', 'In shells.')] },
    }),
  );
  const preview = await at.owner.call('previewPack', { ...at.at, body: { file: textOf(pack('1.0.0')) } });
  expect(preview.rows.find(({ plan }) => plan === 'conflict')).toMatchObject({
    ...{ kind: 'questions', key: 'pay', label: { en: 'How do I pay?' } },
    ...{ here: 'en → In shells.', there: 'en → By card.' },
  });
  const done = await at.install(pack('1.0.0', { tests: [] }));
  expect(done.counts).toMatchObject({ conflict: 1 });
  expect(await answers(at)).toMatchObject({ 'How do I pay?': 'In shells.' });
  await at.install(pack('1.0.0', { tests: [] }), [{ kind: 'questions', key: 'pay' }]);
  expect(await answers(at)).toMatchObject({ 'How do I pay?': 'By card.' });
});

test('a later version changes what nobody touched, keeps what people made of it, and takes away what it has no more', async () => {
  const at = await stand();
  const early = {
    tests: [],
    questions: [
      ...content.questions,
      question('old', 'Do you sell stamps?', 'Yes.'),
      question('older', 'Do you sell coal?', 'Yes.'),
    ],
  };
  await at.install(pack('1.0.0', early));
  await change(at, 'When do you send it?', 'On Friday, as we found.');
  await change(at, 'Do you sell coal?', 'Not since May.');
  const later = pack('1.1.0', {
    tests: [],
    questions: [
      question('pay', 'How do I pay?', 'By card or by phone.', ['send']),
      question('send', 'When do you send it?', 'On Tuesday.'),
      question('new', 'Do you wrap presents?', 'Yes, for free.'),
    ],
  });
  const preview = await at.owner.call('previewPack', { ...at.at, body: { file: textOf(later) } });
  expect(preview.installed).toBe('1.0.0');
  expect(plans(preview.rows.filter(({ kind }) => kind === 'questions'))).toEqual({
    ...{ 'questions:pay': 'update', 'questions:send': 'kept', 'questions:new': 'new' },
    ...{ 'questions:old': 'remove', 'questions:older': 'left' },
  });
  await at.install(later);
  expect(await answers(at)).toEqual({
    'How do I pay?': 'By card or by phone.',
    'When do you send it?': 'On Friday, as we found.',
    'Do you wrap presents?': 'Yes, for free.',
    'Do you sell coal?': 'Not since May.',
  });
  await expect(at.install(pack('1.0.9'))).rejects.toMatchObject({ problem: { code: 'pack.older' } });
  const [installed] = (await at.owner.call('listPacks', at.at)).data;
  const removal = await at.owner.call('removePack', {
    params: { ...at.at.params, packId: installed?.id ?? '' },
  } as never);
  expect(plans(removal.left)).toEqual({ 'questions:send': 'left' });
  expect(await answers(at)).toEqual({
    'When do you send it?': 'On Friday, as we found.',
    'Do you sell coal?': 'Not since May.',
  });
});

test('what a workspace exports, another installs; credentials do not travel, and where a connector leads stays', async () => {
  const from = await stand();
  await from.install(pack('1.0.0'));
  const [connector] = (await from.owner.call('listConnectors', from.at)).data;
  if (!connector) throw new Error('a connector');
  await from.owner.call('changeConnector', {
    params: { ...from.at.params, connectorId: connector.id },
    body: {
      version: connector.version,
      baseUrl: 'https://real.example.com',
      auth: { kind: 'bearer', secret: 'very secret' },
    },
  });
  const title = { en: 'Ours' };
  const exported = await from.owner.call('exportPack', {
    ...from.at,
    body: { name: 'ours', title, version: '2.0.0' },
  });
  expect(exported.leftOut).toEqual(['credentials']);
  expect(JSON.stringify(exported.file)).not.toContain('very secret');
  const to = await stand();
  expect(await to.install(exported.file)).toMatchObject({ counts: { new: 8 }, needCredential: ['shop'] });
  expect((await to.owner.call('runRegression', { ...to.at, body: {} })).failed).toBe(0);
  const again = await from.install(pack('1.0.1', { connectors: [{ ...shopConnector, timeoutMs: 4000 }] }));
  expect(again.counts).toMatchObject({ update: 1, same: 7 });
  const [still] = (await from.owner.call('listConnectors', from.at)).data;
  expect(still).toMatchObject({
    baseUrl: 'https://real.example.com',
    timeoutMs: 4000,
    auth: { isSet: true },
  });
});

test('damaged, foreign, newer and endless files are refused in words, and nothing is half done', async () => {
  const at = await stand();
  const sealed = pack('1.0.0');
  const wrong: [unknown, string, RegExp][] = [
    ['not a pack', 'pack.malformed', /no JSON/],
    ['[]', 'pack.malformed', /no pack/],
    [{ ...sealed, format: 2 }, 'pack.too-new', /format 2/],
    [{ ...sealed, version: '1.0.1' }, 'pack.malformed', /checksum/],
    [resealed({ ...sealed, version: 'one' }), 'pack.malformed', /version/],
    [
      resealed({ ...sealed, content: { ...sealed.content, words: [{ key: 'a' }, { key: 'a' }] } }),
      'pack.malformed',
      /twice/,
    ],
    [resealed({ ...sealed, content: { ...sealed.content, surprise: [] } }), 'pack.malformed', /content/],
  ];
  for (const [file, code, detail] of wrong)
    await expect(at.install(file)).rejects.toMatchObject({
      problem: { code, detail: expect.stringMatching(detail) },
    });
  await expect(at.install('x'.repeat(16 * 1024 * 1024))).rejects.toMatchObject({
    problem: { code: 'request.too-large' },
  });
  // The flow calls an action that nobody declares: it comes late, and nothing before it stays.
  const nodes = looking.nodes.map((node) => (node.kind === 'call' ? { ...node, action: 'nobody' } : node));
  const broken = pack('1.0.0', { flows: [{ key: 'Look', definition: { ...looking, nodes } }], tests: [] });
  await expect(at.install(broken)).rejects.toMatchObject({ problem: { code: 'flow.faulty' } });
  for (const name of [
    'listQuestions',
    'listConnectors',
    'listFlows',
    'listCannedReplies',
    'listPacks',
  ] as const)
    expect((await at.owner.call(name, at.at)).data).toEqual([]);
  expect((await at.owner.call('getVocabulary', at.at)).version).toBe(0);
});
const resealed = (file: object) => ({ ...file, checksum: checksumOf(file as PackFile) });

test('a pack that breaks a test of the workspace is not installed', async () => {
  const at = await stand();
  await at.owner.call('createRegressionTest', {
    ...at.at,
    body: { name: 'No cards', turns: [{ said: 'How do I pay?', expect: [{ kind: 'lacks', text: 'card' }] }] },
  });
  await expect(at.install(pack('1.0.0'))).rejects.toMatchObject({ problem: { code: 'regression.failed' } });
  expect(await answers(at)).toEqual({});
});

test('a connector that a flow of somebody else calls stays when its pack goes', async () => {
  const at = await stand();
  const done = await at.install(pack('1.0.0'));
  const other = { ...looking, title: { en: 'Other' }, phrases: { en: ['something else entirely'] } };
  await at.owner.call('createFlow', { ...at.at, body: { name: 'Other', definition: other } });
  const removal = await at.owner.call('removePack', {
    params: { ...at.at.params, packId: done.pack.id },
  });
  expect(plans(removal.left)).toEqual({ 'connectors:shop': 'left' });
  expect((await at.owner.call('listConnectors', at.at)).data).toHaveLength(1);
});
