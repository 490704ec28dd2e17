import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asPlainText, buttonOf, buttonsIn } from './content-text.ts';
import { type ContentCapabilities, degrade, richest, textOnly } from './degrade.ts';
import { checkField, formText } from './form-answers.ts';
import { type Attachment, type Block, block } from './index.ts';
import { inlineOf } from './inline.ts';

const photo: Attachment = {
  id: 'fil_00000000000000000000000000',
  key: 'k'.repeat(22),
  ...{ name: 'x1.png', type: 'image/png', sizeBytes: 1 },
};
const say = (label: string) => ({ does: 'say' as const, label });
const open = { does: 'open' as const, label: 'Shop', url: 'https://shop.example/x1' };
const phone: Block = {
  kind: 'card',
  title: 'X1',
  text: 'From **¥2,999**',
  image: photo,
  buttons: [say('Stock'), open],
};
const all: Block[] = [
  { kind: 'text', text: 'See [the rules](https://shop.example/rules), **today**.' },
  phone,
  { kind: 'carousel', cards: [{ title: 'S1', buttons: [say('Sizes')] }, { title: 'S2' }] },
  { kind: 'buttons', buttons: [say('Yes'), { does: 'person', label: 'A person' }] },
  {
    kind: 'form',
    ...{ title: 'Return', send: 'Send' },
    fields: [
      { kind: 'text', name: 'order', label: 'Order', required: true },
      { kind: 'choice', name: 'why', label: 'Why', required: false, options: ['Broken', 'Too small'] },
    ],
  },
  {
    kind: 'steps',
    title: 'Reset',
    steps: [
      { title: 'Unplug', image: photo },
      { title: 'Wait', text: '5 s' },
    ],
  },
  { kind: 'image', file: photo, alt: 'the phone' },
  { kind: 'link', title: 'Manual', url: 'https://shop.example/manual' },
];

test('everything is a block that the contract accepts', () => {
  for (const each of all) expect(block.safeParse(each).error).toBeUndefined();
});

test('inline text is bold and links to http and https, and nothing else of it is markup', () => {
  expect(inlineOf('a **b** [c](https://d.example) [e](javascript:alert(1)) <b>f</b>')).toEqual([
    { kind: 'text', text: 'a ' },
    { kind: 'bold', text: 'b' },
    { kind: 'text', text: ' ' },
    { kind: 'link', text: 'c', url: 'https://d.example' },
    { kind: 'text', text: ' [e](javascript:alert(1)) <b>f</b>' },
  ]);
  expect(inlineOf('[x](data:text/html,hi)')).toEqual([{ kind: 'text', text: 'x' }]);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'https://me:secret@shop.example',
  '/relative',
  'https://',
])('an address like %s is in no block', (url) => {
  expect(block.safeParse({ kind: 'link', title: 'x', url }).success).toBe(false);
  expect(block.safeParse({ kind: 'buttons', buttons: [{ ...open, url }] }).success).toBe(false);
});

test('whatever text says, its links are safe and its words are kept', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('*', '[', ']', '(', ')', 'a', 'https://a.b', ' ', 'javascript:') }),
      (text) => {
        for (const piece of inlineOf(text)) if (piece.kind === 'link') expect(piece.url).toMatch(/^https?:/);
      },
    ),
  );
});

test('where everything can be shown, nothing changes', () => {
  expect(degrade(all, richest, 'en')).toEqual(all);
});

test('where only text can be shown, all of it is one text, the same as the fallback', () => {
  const [only, ...more] = degrade(all, textOnly, 'en');
  expect(more).toEqual([]);
  expect(only).toMatchObject({ kind: 'text' });
  const text = only?.kind === 'text' ? only.text : '';
  for (const words of [
    'the rules: https://shop.example/rules',
    'today',
    '1. Stock',
    '2. Shop: https',
    '3. Sizes',
    '5. A person',
    'Why (Broken / Too small) (optional)',
    'Step 2: Wait',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('**');
  expect(asPlainText(all, 'en')).toContain('3. Sizes');
});

test('a card becomes a picture and text, a carousel a list of cards, many buttons numbered text', () => {
  const can: ContentCapabilities = { shows: ['image'], buttons: 0, cards: 0, inline: true };
  expect(degrade([phone], can, 'zh-CN')).toEqual([
    { kind: 'image', file: photo, alt: 'X1' },
    { kind: 'text', text: 'X1\nFrom **¥2,999**\n\n1. Stock\n2. Shop: https://shop.example/x1' },
  ]);
  const cards: ContentCapabilities = { ...richest, shows: ['card', 'buttons'], buttons: 1 };
  expect(degrade(all.slice(2, 4), cards, 'en')).toEqual([
    { kind: 'card', title: 'S1', buttons: [say('Sizes')] },
    { kind: 'card', title: 'S2' },
    { kind: 'text', text: '2. Yes\n3. A person' },
  ]);
});

test('a guide keeps its pictures where pictures can be shown', () => {
  const can: ContentCapabilities = { ...textOnly, shows: ['image'] };
  expect(degrade(all.slice(5, 6), can, 'en')).toEqual([
    { kind: 'text', text: 'Reset\n\nStep 1: Unplug' },
    { kind: 'image', file: photo, alt: 'Unplug' },
    { kind: 'text', text: 'Step 2: Wait\n5 s' },
  ]);
});

test('a number means the same button however the channel showed it, full-width too', () => {
  expect(buttonOf(all, '3')).toEqual(say('Sizes'));
  expect(buttonOf(all, ' ２、')).toEqual(open);
  for (const typed of ['0', '6', '3 days', '', '99']) expect(buttonOf(all, typed)).toBeUndefined();
});

test('what every channel gets, it can show, and no button is lost', () => {
  const kinds = richest.shows;
  fc.assert(
    fc.property(fc.subarray([...kinds]), fc.nat(3), fc.boolean(), (shows, buttons, inline) => {
      const can = { shows, buttons, cards: 2, inline };
      const shown = degrade(all, can, 'en');
      for (const each of shown) expect(each.kind === 'text' || shows.includes(each.kind)).toBe(true);
      const text = shown.flatMap((each) => (each.kind === 'text' ? [each.text] : [])).join('\n');
      for (const { label } of buttonsIn(all))
        expect(text.includes(`. ${label}`) || buttonsIn(shown).some((each) => each.label === label)).toBe(
          true,
        );
    }),
  );
});

test.each([
  [{ kind: 'text', name: 'a', label: 'A', required: true, maxChars: 3 }, ['', 'abcd'], ['abc']],
  [
    { kind: 'number', name: 'a', label: 'A', required: false, min: 1, max: 9 },
    ['0', '10', 'x', '1e3'],
    ['', '5', '５'],
  ],
  [{ kind: 'email', name: 'a', label: 'A', required: true }, ['a@b', 'a b@c.d'], ['a@b.c']],
  [{ kind: 'phone', name: 'a', label: 'A', required: true }, ['12', 'call me'], ['+86 138-0000-0000']],
  [{ kind: 'date', name: 'a', label: 'A', required: true }, ['2026-02-30', '1.2.2026'], ['2026-02-28']],
  [{ kind: 'choice', name: 'a', label: 'A', required: true, options: ['x', 'y'] }, ['z'], ['y']],
] as const)('a field is checked: %o', (field, wrong, right) => {
  for (const value of wrong) expect(checkField(field as never, value), value).toBeDefined();
  for (const value of right) expect(checkField(field as never, value), value).toBeUndefined();
});

test('a form that is sent is said line by line', () => {
  const form = all[4];
  if (form?.kind !== 'form') throw new Error('a form');
  expect(formText(form, { order: ' SP1 ', why: '' })).toBe('Return\nOrder: SP1');
});
