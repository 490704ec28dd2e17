import type { ConversationId, WidgetConfig } from '@parley/contract';
import { expect, test } from 'vitest';
import { createFakeServer, push, threadOf } from './fake-server.ts';
import { open, settle } from './fake-visit.ts';

const id = 'cnv_1' as ConversationId;
const config: WidgetConfig = {
  ...{ title: 'Shop', greeting: 'Hello', accent: '#0f766e', position: 'right', locale: 'en' },
  ...{ verifiedOnly: false, askRating: true, limits: { textChars: 4000, fileBytes: 100 } },
  typingPreview: true,
};

/** A visitor who writes to the bot or a person, on a site that shows what is written or does not. */
async function writing(owner: 'bot' | 'agent', typingPreview = true) {
  const server = createFakeServer();
  server.session = { config: { ...config, typingPreview } };
  const { visitor } = await open(server);
  visitor.say('hello');
  await settle();
  push(server, { t: 'conversation', conversation: { ...threadOf(server, id).conversation, owner } });
  const told = () =>
    server.net
      .last()
      .sent.filter(({ t }) => t === 'typing')
      .map(({ on, text }) => [on, text]);
  return { server, visitor, told };
}

test('what is written goes nowhere unless the site shows it, nor before a person has the conversation', async () => {
  for (const { visitor, told } of [await writing('bot'), await writing('agent', false)]) {
    visitor.typing(true, 'my secret');
    visitor.typing(false);
    expect(told()).toEqual([
      [true, undefined],
      [false, undefined],
    ]);
  }
});

test('what is written is told as it grows, every second, the last of it for sure', async () => {
  const { server, visitor, told } = await writing('agent');
  for (const text of ['m', 'my', 'my ', 'my o', 'my or']) {
    visitor.typing(true, text);
    server.net.pass(300);
  }
  expect(told()).toEqual([
    [true, 'm'],
    [true, 'my o'],
  ]);
  server.net.pass(1_000);
  expect(told().at(-1)).toEqual([true, 'my or']);
});

test('what is not sent stays shown after a rest, and is taken away with the last letter', async () => {
  const { server, visitor, told } = await writing('agent');
  visitor.typing(true, 'wait');
  server.net.pass(6_000);
  expect(told().at(-1)).toEqual([false, 'wait']);
  visitor.typing(false);
  expect(told().at(-1)).toEqual([false, undefined]);
});

test('of a long text its end is told, without half a character', async () => {
  const { visitor, told } = await writing('agent');
  visitor.typing(true, `${'a'.repeat(100)}😀${'b'.repeat(499)}`);
  expect(told()).toEqual([[true, 'b'.repeat(499)]]);
});
