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
