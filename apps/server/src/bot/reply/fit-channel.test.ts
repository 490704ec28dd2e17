import { type BodyOf, channelCapabilities, richest, textOnly } from '@parley/contract';
import { expect, test } from 'vitest';
import { chooseByNumber } from '../lines/choose-by-number.ts';
import type { Line } from '../lines/line.ts';
import { fitChannel } from './fit-channel.ts';

type Message = BodyOf<'message'>;
const rich: Message = {
  ...{ kind: 'message', text: 'Choose.' },
  blocks: [
    { kind: 'text', text: '**Choose.**' },
    {
      kind: 'buttons',
      buttons: [
        { does: 'say', label: 'Return', say: 'I want to return something' },
        { does: 'open', label: 'Help', url: 'https://shop.example/help' },
      ],
    },
  ],
  choices: [
    { label: 'Invoice', action: 'say' },
    { label: 'A person', action: 'person' },
  ],
};
const asked = (message: Message): Line[] => [
  { seq: 1, by: 'bot', body: message },
  { seq: 2, by: 'contact', body: { kind: 'message', text: '2' } },
];

test('where everything can be shown nothing is changed', () => {
  expect(fitChannel(rich, richest, 'en')).toEqual(rich);
  expect(fitChannel(rich, channelCapabilities('web'), 'en')).toEqual(rich);
});

test('a channel of text alone gets it in words, and what can be pressed by number', () => {
  expect(fitChannel(rich, channelCapabilities('sms'), 'en').text).toBe(
    'Choose.\n\n1. Return\n2. Help: https://shop.example/help\n\n3. Invoice\n4. A person',
  );
});

test('a number that is typed means what it stood before, on every channel', () => {
  for (const can of [richest, textOnly]) {
    const lines = asked(fitChannel(rich, can, 'en'));
    expect(chooseByNumber('1', lines)).toMatchObject({ say: 'I want to return something' });
    expect(chooseByNumber('３。', lines)).toEqual({ does: 'say', label: 'Invoice' });
    expect(chooseByNumber(' 4 ', lines)).toMatchObject({ does: 'person' });
    for (const none of ['5', '0', '1 of them', 'SP1', ''])
      expect(chooseByNumber(none, lines)).toBeUndefined();
  }
});

test('a number means nothing where nothing was offered, or a person spoke last', () => {
  expect(chooseByNumber('1', [])).toBeUndefined();
  expect(chooseByNumber('1', asked({ kind: 'message', text: 'Yes.' }))).toBeUndefined();
  expect(
    chooseByNumber('1', [...asked(rich), { seq: 3, by: 'agent', body: { kind: 'message', text: 'x' } }]),
  ).toBeUndefined();
});
