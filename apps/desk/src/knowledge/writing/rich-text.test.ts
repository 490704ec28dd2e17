import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf, textOf } from './rich-text.ts';

test.each([
  '',
  'plain',
  'two\nlines\n\nand a gap',
  'some **bold** and [words](https://a.example/x?y=1#z) here',
  '**a**\n[b](http://b.example)',
  'not [a] link, not **\nbold',
])('%j comes back from the editor as it went in', (text) => {
  expect(textOf(documentOf(text))).toBe(text);
});

test('whatever is written settles at once: to open it and save it again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '*', '[', ']', '(', ')', ' ', '\n', 'https://x.y') }),
      (text) => {
        const once = textOf(documentOf(text));
        expect(textOf(documentOf(once))).toBe(once);
      },
    ),
  );
});

test('what the form cannot say is said plainly', () => {
  const line = (text: string, ...marks: object[]) => ({
    content: [{ type: 'paragraph', content: [{ type: 'text', text, marks: marks as { type: string }[] }] }],
  });
  const link = (href: string) => ({ type: 'link', attrs: { href } });
  expect(textOf(line('a', link('javascript:x')))).toBe('a');
  expect(textOf(line('a]b', link('https://x.example')))).toBe('a]b');
  expect(textOf(line('a', link('https://x.example/(y)')))).toBe('a');
  expect(textOf(line('2*3', { type: 'bold' }))).toBe('2*3');
  expect(textOf(line('a', { type: 'bold' }, link('https://x.example')))).toBe('[a](https://x.example)');
});
