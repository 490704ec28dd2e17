import { randomUUID } from 'node:crypto';
import { type ConversationId, type Original, translationLimits } from '@parley/contract';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ProblemAnswer } from '../../test/agent-client.ts';
import { openShop, openTestHouse, type Shop, settled, type TestHouse } from '../../test/house.ts';
import type { Colleague } from '../../test/promises/marked-shop.ts';
import { takeOver } from '../../test/promises/take-over.ts';
import { sql } from '../kernel/database/index.ts';
import { createGuardedFetch } from '../kernel/guarded-fetch/index.ts';
import { askTranslator, inRequests } from './ask-translator.ts';
import { openTranslator, sendJson, type TestTranslator } from './testing/index.ts';

const hello = '你好，请问什么时候发货？';
const thanks = '谢谢，那我再等等。';
const words = { [hello]: 'Hello, when will it be sent?', [thanks]: 'Thank you, then I shall wait.' };

let house: TestHouse;
let shop: Shop;
let agent: Colleague;
let translator: TestTranslator;
beforeAll(async () => {
  translator = await openTranslator(words);
  house = await openTestHouse({ guardedFetch: createGuardedFetch({ allowedPrivateHosts: ['127.0.0.1'] }) });
  shop = await openShop(house);
  agent = await shop.addAgent();
});
afterAll(async () => {
  translator.close();
  await house.close();
});
afterEach(() => {
  translator.answer = undefined;
  translator.asked.length = 0;
});

const at = () => ({ params: { workspaceId: shop.workspaceId } });
const on = (conversationId: ConversationId) => ({
  params: { workspaceId: shop.workspaceId, conversationId },
});
const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (error instanceof ProblemAnswer ? error.problem.code : String(error)),
  );
async function connect(kind: 'libretranslate' | 'deepl' = 'libretranslate', key: string | null = 'secret') {
  const { version } = await shop.owner.call('getTranslationSettings', at());
  return shop.owner.call('changeTranslationSettings', {
    ...at(),
    body: { translator: { kind, baseUrl: `${translator.url}/`, key }, version },
  });
}
async function disconnect() {
  const { version } = await shop.owner.call('getTranslationSettings', at());
  await shop.owner.call('changeTranslationSettings', { ...at(), body: { translator: null, version } });
}
async function talk(...texts: readonly [string, ...string[]]) {
  const visitor = await shop.visitor();
  const id = await visitor.say(texts[0]);
  for (const text of texts.slice(1)) await visitor.say(text, id);
  await settled(house);
  await takeOver(agent, shop.workspaceId, id);
  const { data } = await agent.call('listEntries', { ...on(id), query: { after: 0 } });
  const seqs = data.flatMap(({ seq, author, body }) =>
    author.kind === 'contact' && body.kind === 'message' ? [seq] : [],
  );
  return { visitor, id, seqs };
}
const translate = (id: ConversationId, seqs: number[], to = 'en', more = {}) =>
  agent.call('translateEntries', { ...on(id), body: { seqs, to, ...more } });
const textsIn = async (work: ReturnType<typeof translate>) => (await work).data.map(({ text }) => text);
const say = async (id: ConversationId, text: string, original?: Original) =>
  (
    await agent.call('sendMessage', {
      ...on(id),
      body: { clientId: randomUUID(), text, ...(original ? { original } : {}) },
    })
  ).entries.at(-1)?.seq ?? 0;

describe('settings', () => {
  test('say whether a service is connected, keep its key to themselves, and are an administrator’s to change', async () => {
    await disconnect();
    expect(await agent.call('describeTranslation', at())).toEqual({ isConnected: false });
    const saved = await connect();
    expect(saved.translator).toEqual({ kind: 'libretranslate', baseUrl: translator.url, hasKey: true });
    expect(await agent.call('describeTranslation', at())).toEqual({ isConnected: true });
    expect(JSON.stringify(await shop.owner.call('getTranslationSettings', at()))).not.toContain('secret');
    expect(await outcomeOf(agent.call('getTranslationSettings', at()))).toBe('right.missing');
    const [row] = await house.kernel.database.system.rows<{ sealed_key: string }>(
      sql`select sealed_key from translation_settings where workspace_id = ${shop.workspaceId}`,
    );
    expect(row?.sealed_key).not.toContain('secret');
    const { data } = await shop.owner.call('listAudit', { ...at(), query: {} });
    expect(data[0]).toMatchObject({ action: 'translation-settings.changed' });
    expect(JSON.stringify(data)).not.toContain('secret');
  });

  test('of two who save over the same version one is told', async () => {
    const { version } = await connect();
    const given = { kind: 'libretranslate' as const, baseUrl: translator.url };
    const save = () =>
      shop.owner.call('changeTranslationSettings', { ...at(), body: { translator: given, version } });
    expect((await Promise.all([outcomeOf(save()), outcomeOf(save())])).toSorted()).toEqual([
      'done',
      'object.changed',
    ]);
  });

  test('a key that is not entered again stays, and goes to no other server or service', async () => {
    const { version } = await connect();
    const save = (kind: 'libretranslate' | 'deepl', baseUrl: string) =>
      shop.owner.call('changeTranslationSettings', {
        ...at(),
        body: { translator: { kind, baseUrl }, version },
      });
    expect(await outcomeOf(save('libretranslate', 'https://elsewhere.example'))).toBe('request.invalid');
    expect(await outcomeOf(save('deepl', translator.url))).toBe('request.invalid');
    expect((await save('libretranslate', `${translator.url}/below`)).translator?.hasKey).toBe(true);
    await connect();
    await shop.owner.call('tryTranslation', {
      ...at(),
      body: { translator: { kind: 'libretranslate', baseUrl: translator.url }, to: 'ja' },
    });
    expect(translator.asked.at(-1)?.key).toBe('secret');
    const tried = shop.owner.call('tryTranslation', {
      ...at(),
      body: { translator: { kind: 'libretranslate', baseUrl: 'https://elsewhere.example' }, to: 'ja' },
    });
    expect(await outcomeOf(tried)).toBe('request.invalid');
  });

  test('a service can be tried before it is saved', async () => {
    await disconnect();
    const tried = await shop.owner.call('tryTranslation', {
      ...at(),
      body: { translator: { kind: 'deepl', baseUrl: translator.url, key: 'mine' }, to: 'ja' },
    });
    expect(tried.text).toBe(`JA: ${tried.sample}`);
    expect(translator.asked.at(-1)).toMatchObject({ path: '/v2/translate', key: 'mine' });
    expect(await agent.call('describeTranslation', at())).toEqual({ isConnected: false });
  });
});

describe('what was said', () => {
  test('is not translated while no service is connected', async () => {
    await disconnect();
    const { id, seqs } = await talk(hello);
    expect(await outcomeOf(translate(id, seqs))).toBe('translation.not-connected');
  });

  test.each(['libretranslate', 'deepl'] as const)('is translated by %s in one request', async (kind) => {
    await connect(kind);
    const { id, seqs } = await talk(hello, thanks);
    const { data } = await translate(id, seqs);
    expect(data.map(({ text }) => text)).toEqual([words[hello], words[thanks]]);
    expect(data.map(({ from }) => from?.slice(0, 2))).toEqual(['zh', 'zh']);
    expect(translator.asked).toHaveLength(1);
    expect(translator.asked[0]).toMatchObject({
      texts: [hello, thanks],
      to: kind === 'deepl' ? 'EN-US' : 'en',
      key: 'secret',
    });
  });

  test('is asked for once: by two at the same moment, and ever after', async () => {
    await connect();
    const { id, seqs } = await talk(hello, thanks);
    const both = await Promise.all([textsIn(translate(id, seqs)), textsIn(translate(id, seqs))]);
    expect(both).toEqual([
      [words[hello], words[thanks]],
      [words[hello], words[thanks]],
    ]);
    await translate(id, seqs);
    expect(translator.asked).toHaveLength(1);
  });

  test('in one’s own language already leaves the house for no service', async () => {
    await connect();
    const { id, seqs } = await talk('这个多少钱？');
    expect(await textsIn(translate(id, seqs, 'zh-CN'))).toEqual([null]);
    expect(translator.asked).toEqual([]);
  });

  test('and changed since is translated anew; what was recalled is not shown in any language', async () => {
    await connect();
    const { id } = await talk(hello);
    const seq = await say(id, '已经发货了。');
    expect(await textsIn(translate(id, [seq]))).toEqual(['en: 已经发货了。']);
    await agent.call('editMessage', { ...on(id), body: { seq, text: '明天发货。' } });
    expect(await textsIn(translate(id, [seq]))).toEqual(['en: 明天发货。']);
    await agent.call('recallMessage', { ...on(id), body: { seq } });
    expect((await translate(id, [seq])).data).toEqual([]);
  });

  test('among colleagues is translated only where it is asked for', async () => {
    await connect();
    const { id } = await talk(hello);
    const { entries } = await agent.call('addNote', {
      ...on(id),
      body: { clientId: randomUUID(), text: '客户很着急。' },
    });
    const seq = entries[0]?.seq ?? 0;
    expect((await translate(id, [seq])).data).toEqual([]);
    expect(translator.asked).toEqual([]);
    expect(await textsIn(translate(id, [seq], 'en', { withNotes: true }))).toEqual(['en: 客户很着急。']);
  });

  test('is told to nobody who may not see the conversation', async () => {
    await connect();
    const { id, seqs } = await talk(hello);
    const body = { seqs, to: 'en' };
    const hidden = await shop.addAgent({ visibility: 'mine' });
    expect(await outcomeOf(hidden.call('translateEntries', { ...on(id), body }))).toBe(
      'conversation.not-found',
    );
    const other = await openShop(house, 'Other');
    const foreign = { params: { workspaceId: other.workspaceId, conversationId: id } };
    expect(await outcomeOf(other.owner.call('translateEntries', { ...foreign, body }))).toBe(
      'conversation.not-found',
    );
    expect(
      await outcomeOf(other.owner.call('translateDraft', { ...foreign, body: { text: 'Hi', to: 'ja' } })),
    ).toBe('conversation.not-found');
    expect(translator.asked).toEqual([]);
  });

  test('goes with its conversation', async () => {
    await connect();
    const { id, seqs } = await talk(hello);
    await translate(id, seqs);
    const { system } = house.kernel.database;
    const kept = async () =>
      (await system.rows(sql`select from translation where conversation_id = ${id}`)).length;
    expect(await kept()).toBe(1);
    await system.run(sql`delete from conversation where id = ${id}`);
    expect(await kept()).toBe(0);
  });
});

describe('a service that', () => {
  const refusals: [string, number, unknown, string][] = [
    ['refuses the key', 403, { error: 'Invalid API key' }, 'translation.key-refused'],
    ['wants a key', 400, { error: 'Visit the portal to get an API key' }, 'translation.key-refused'],
    ['does not know the language', 400, { error: 'xx is not supported' }, 'translation.language-unknown'],
    ['is asked too often', 429, { error: 'Slowdown' }, 'translation.quota-used'],
    ['takes nothing so long', 413, {}, 'translation.refused'],
    ['fails', 500, { error: 'Cannot translate text' }, 'translation.unavailable'],
    ['leads elsewhere', 302, {}, 'translation.refused'],
    ['says nothing understandable', 200, '<html>', 'translation.broken-answer'],
    ['answers with too few texts', 200, { translatedText: ['one'] }, 'translation.broken-answer'],
    ['answers with too many texts', 200, { translatedText: ['a', 'b', 'c'] }, 'translation.broken-answer'],
    ['answers with numbers', 200, { translatedText: [1, 2] }, 'translation.broken-answer'],
    [
      'answers without end',
      200,
      { translatedText: ['a', 'x'.repeat(translationLimits.textChars + 1)] },
      'translation.broken-answer',
    ],
  ];
  test.each(refusals)('%s is told apart', async (_what, status, body, code) => {
    await connect();
    const { id, seqs } = await talk(hello, thanks);
    translator.answer = (_asked, response) => sendJson(response, status, body);
    expect(await outcomeOf(translate(id, seqs))).toBe(code);
    translator.answer = undefined;
    expect(await textsIn(translate(id, seqs))).toEqual([words[hello], words[thanks]]);
  });

  test('uses up its quota says so in its own way', async () => {
    await connect('deepl');
    const { id, seqs } = await talk(hello);
    translator.answer = (_asked, response) => sendJson(response, 456, { message: 'Quota exceeded' });
    expect(await outcomeOf(translate(id, seqs))).toBe('translation.quota-used');
    translator.answer = (_asked, response) =>
      sendJson(response, 400, { message: "Value for 'target_lang' not supported." });
    expect(await outcomeOf(translate(id, seqs))).toBe('translation.language-unknown');
  });

  test('repeats its key does not have it told on', async () => {
    await connect();
    translator.answer = ({ key }, response) => sendJson(response, 500, { error: `no ${key}` });
    const { id, seqs } = await talk(hello);
    const error = await translate(id, seqs).catch((problem) => problem);
    expect(error.problem.detail).toContain('no …');
    expect(JSON.stringify(error.problem)).not.toContain('secret');
  });

  test('hangs is waited for no longer than it may take', async () => {
    translator.answer = () => {};
    const open = { kind: 'deepl' as const, baseUrl: translator.url, key: null };
    const asked = askTranslator(house.kernel.guardedFetch, open, ['Hi'], 'ja', 200);
    await expect(asked).rejects.toMatchObject({ code: 'translation.unavailable' });
  });

  test('fails is asked no second time for whoever waited behind the first', async () => {
    await connect();
    const { id, seqs } = await talk(hello);
    translator.answer = (_asked, response) => void setTimeout(() => sendJson(response, 503, {}), 300);
    const both = await Promise.all([outcomeOf(translate(id, seqs)), outcomeOf(translate(id, seqs))]);
    expect(both).toEqual(['translation.unavailable', 'translation.unavailable']);
    expect(translator.asked).toHaveLength(1);
  });

  test('is gone is told apart', async () => {
    const gone = await openTranslator();
    gone.close();
    const translator = { kind: 'libretranslate' as const, baseUrl: gone.url };
    const tried = shop.owner.call('tryTranslation', {
      ...at(),
      body: { translator: { ...translator, key: null }, to: 'ja' },
    });
    expect(await outcomeOf(tried)).toBe('translation.unavailable');
  });

  test('says what steers a screen is cleaned of it, and markup stays mere text', async () => {
    await connect();
    translator.answer = (_asked, response) =>
      sendJson(response, 200, {
        translatedText: ['a\u0000b\u202e<img src=x onerror=alert(1)>\ud800'],
        detectedLanguage: [{ language: '"><b>' }],
      });
    const { id, seqs } = await talk(hello);
    expect((await translate(id, seqs)).data).toMatchObject([
      { text: 'ab<img src=x onerror=alert(1)>\ufffd', from: null },
    ]);
  });
});

describe('what an agent is about to say', () => {
  test('is translated for whoever may answer, also before they take the conversation', async () => {
    await connect();
    const visitor = await shop.visitor();
    const id = await visitor.say(hello);
    const body = { text: 'It leaves tomorrow.', to: 'zh-CN' };
    const { text } = await agent.call('translateDraft', { ...on(id), body });
    expect(text).toBe('zh: It leaves tomorrow.');
    await settled(house);
    await takeOver(agent, shop.workspaceId, id);
    await agent.call('closeConversation', { ...on(id), body: {} });
    expect(await outcomeOf(agent.call('translateDraft', { ...on(id), body }))).toBe('conversation.closed');
  });

  const original = { text: 'It leaves tomorrow.', locale: 'en' };
  test('is kept in both languages, of which the customer reads one', async () => {
    await connect();
    const { visitor, id } = await talk(hello);
    const socket = await visitor.socket({ [id]: 0 });
    const seq = await say(id, '明天发货。', original);
    const { data } = await agent.call('getMessage', { ...on(id), query: { seq } });
    expect(data[0]?.body).toMatchObject({ text: '明天发货。', original });
    const read = await visitor.call('listVisitorEntries', {
      params: { conversationId: id },
      query: { after: 0 },
    });
    expect(JSON.stringify(read)).toContain('明天发货。');
    expect(JSON.stringify(read)).not.toContain(original.text);
    const pushed = await socket.next((push) => JSON.stringify(push).includes('明天发货。'));
    expect(JSON.stringify(pushed)).not.toContain(original.text);
    // Who reads the language it was written in needs no service.
    expect(await textsIn(translate(id, [seq]))).toEqual([original.text]);
    expect(translator.asked).toEqual([]);
  });

  test('moves to another conversation in both languages, unless its words were changed since', async () => {
    const { id } = await talk(hello);
    const kept = await say(id, '明天发货。', original);
    const changed = await say(id, '后天发货。', { text: 'In two days.', locale: 'en' });
    await agent.call('editMessage', { ...on(id), body: { seq: changed, text: '大后天发货。' } });
    const body = { clientId: randomUUID(), seqs: [kept, changed] };
    await agent.call('splitConversation', { ...on(id), body });
    await settled(house);
    const { data } = await agent.call('listEntries', { ...on(id), query: { after: 0 } });
    const [to] = data.flatMap((each) => (each.body.kind === 'split-to' ? [each.body.to] : []));
    const moved = await agent.call('listEntries', { ...on(to as ConversationId), query: { after: 0 } });
    const said = moved.data.flatMap((each) => (each.body.kind === 'message' ? [each.body] : []));
    expect(said.map(({ text, original: own }) => [text, own?.text])).toEqual([
      ['明天发货。', original.text],
      ['大后天发货。', undefined],
    ]);
  });

  test('keeps its original while it is held back, and not without a text', async () => {
    const { id } = await talk(hello);
    const body = { clientId: randomUUID(), text: '明天发货。', original };
    const held = await agent.call('scheduleMessage', { ...on(id), body: { ...body, holdSeconds: 1 } });
    expect(held.original).toEqual(original);
    await expect
      .poll(async () =>
        JSON.stringify((await agent.call('listEntries', { ...on(id), query: { after: 0 } })).data),
      )
      .toContain(original.text);
    const { text: _text, ...wordless } = body;
    expect(await outcomeOf(agent.call('sendMessage', { ...on(id), body: wordless }))).toBe('request.invalid');
  });
});

test('texts go out in as few requests as a service takes them in', () => {
  const most = { texts: 3, bytes: 12 };
  expect(inRequests(['a', 'b', 'c', 'd'], most)).toEqual([['a', 'b', 'c'], ['d']]);
  expect(inRequests(['aaaaa', 'bbbbb', 'c'], most)).toEqual([['aaaaa'], ['bbbbb', 'c']]);
  expect(inRequests(['a'.repeat(50)], most)).toEqual([['a'.repeat(50)]]);
});
