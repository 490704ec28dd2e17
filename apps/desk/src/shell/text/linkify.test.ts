import { describe, expect, test } from 'vitest';
import { highlight, linkify } from './linkify.ts';

const links = (text: string) => linkify(text).flatMap((part) => (part.href ? [[part.text, part.href]] : []));

describe('links in a text', () => {
  test('web and mail addresses are found', () => {
    expect(links('see https://a.example/x?y=1#z or www.b.example, mail me@c.example')).toEqual([
      ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
      ['www.b.example', 'https://www.b.example/'],
      ['me@c.example', 'mailto:me@c.example'],
    ]);
  });

  test('the punctuation of the sentence stays outside, also the Chinese one', () => {
    expect(links('(https://a.example/x).')).toEqual([['https://a.example/x', 'https://a.example/x']]);
    expect(links('打开https://a.example/订单，谢谢。')[0]?.[0]).toBe('https://a.example/订单');
    expect(links('https://a.example/wiki/A_(b)')[0]?.[0]).toBe('https://a.example/wiki/A_(b)');
  });

  test('nothing that could run becomes a link', () => {
    expect(links('javascript:alert(1) data:text/html,x vbscript:x file:///etc/passwd')).toEqual([]);
    expect(links('<a href="javascript:alert(1)">x</a>')).toEqual([]);
  });

  test('the parts are the whole text', () => {
    for (const text of ['', 'x', 'a https://b.example c', 'https://b.example', '你好 www.b.example！'])
      expect(
        linkify(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });
});

describe('highlighting', () => {
  test('marks every word that was searched, whatever its case', () => {
    const hits = highlight('Refund of the REFUND', 'refund the').filter((part) => part.isHit);
    expect(hits.map((part) => part.text)).toEqual(['Refund', 'the', 'REFUND']);
  });

  test('marks the beginnings of words, and any place where a script has no spaces', () => {
    const marked = (text: string, query: string) =>
      highlight(text, query).flatMap((part) => (part.isHit ? part.text : []));
    expect(marked('There are free returns; Refund', 're')).toEqual(['re', 'Re']);
    expect(marked('还能退吗？可以退货', '退')).toEqual(['退', '退']);
    expect(marked('订单SP2026，SP9', 'sp')).toEqual(['SP', 'SP']);
  });

  test('takes the signs of a pattern literally', () => {
    expect(highlight('a+b (c)', '(c').map((part) => [part.text, part.isHit])).toEqual([
      ['a+b ', false],
      ['(c', true],
      [')', false],
    ]);
  });
});
