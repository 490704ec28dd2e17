import { type Slot, slot } from '@parley/contract';
import { expect, test } from 'vitest';
import { backReference } from './back-reference.ts';
import type { Scene } from './scene.ts';

const order: Slot = slot.parse({ name: 'order', kind: 'order', carries: true, ask: { en: 'Which?' } });
const scene: Scene = {
  ...{ locale: 'en', proof: 'identity' },
  customer: { name: null, level: null, phone: null, email: null },
  spokenOf: [{ kind: 'order', value: 'SP20260101', label: 'SP20260101' }],
  things: [
    { slot: 'product', value: 's1', names: ['vacuum', '扫地机'] },
    { slot: 'product', value: 'coat', names: ['coat', '大衣'] },
  ],
};
const meant = (text: string) => backReference(order, { text, entities: [] }, scene, false);

test.each([
  'cancel that one',
  'ok then give me the S instead, same colour, it has never been worn',
  '刚才那单的大衣',
])('%s points at the order that was spoken of', (text) => expect(meant(text)).toBe('SP20260101'));

test.each([
  'and the warranty of the vacuum, how long was that again?',
  '扫地机它保修多久',
  'no, not that one',
])('%s does not', (text) => expect(meant(text)).toBeUndefined());

test('a case that is asked for amid another is of the same order, unless something else is named', () => {
  const amid = (text: string) =>
    backReference(order, { text, entities: [] }, { ...scene, isOfSameOrder: true }, false);
  const wish = '等下，我老婆说换个小的就成，别退了，L太大了穿不出去';
  expect([meant(wish), amid(wish)]).toEqual([undefined, 'SP20260101']);
  expect(amid('等下，扫地机换个黑色的，别的先不用管了')).toBeUndefined();
});
