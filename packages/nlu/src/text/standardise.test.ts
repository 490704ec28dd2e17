import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialectTable } from './dialect-table.ts';
import { foldText } from './fold-text.ts';
import { originalSpan } from './folded-text.ts';
import { readNumeral } from './numerals.ts';
import { standardise } from './standardise.ts';
import { createSynonyms } from './synonyms.ts';

const standard = (text: string) => standardise(foldText(text)).text;

describe('standard language', () => {
  test.each([
    ['我張單而家喺邊', '我张单现在在哪里'],
    ['唔鍾意想退貨', '不喜欢想退货'],
    ['俺那快递到哪旮旯了', '我那快递到哪里了'],
    ['咋个还没到嘛', '怎么还没到嘛'],
    ['まだ届かへんねんけど', 'まだ届かないのですが'],
    ['送料なんぼ', '送料いくら'],
    ['返金されたお金が返ってけえへん', '返金されたお金が返ってこない'],
    ['もう払うたのに繋がらへん', 'もう払ったのに繋がらない'],
    ['もうちょいまけて', 'もうちょい値引きして'],
    ['pls gimme ur addr', 'please give me your address'],
    ['帮我查查', '帮我查'],
    ['看一看，商量商量', '看,商量'],
    ['七天无理由', '7天无理由'],
    ['买了三十二件', '买了32件'],
    ['千万别一直等', '千万别一直等'],
    ['我十分着急，万一丢了', '我十分着急,万一丢了'],
  ])('"%s" is written "%s"', (text, expected) => {
    expect(standard(text)).toBe(expected);
  });

  test('leaves Latin words that only contain a form', () => {
    expect(standard('surplus during urgent acceleration')).toBe('surplus during urgent acceleration');
  });

  test('holds every form once', () => {
    const forms = dialectTable.flatMap(([, row]) =>
      row
        .trim()
        .split(/\s+/u)
        .map((entry) => entry.split('>')),
    );
    const names = forms.map(([form = '']) => foldText(form).text);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(forms.filter((entry) => entry.length !== 2)).toEqual([]);
  });

  test('takes any string and keeps the way back', () => {
    const units = ['一', '百', '点', '万', '个', '咗', '唔', '看', '3', '.', ' ', 'u', 'r', "'", 'ちゃう'];
    const strings = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.string({ unit: fc.constantFrom(...units), maxLength: 50 }),
    );
    fc.assert(
      fc.property(strings, (text) => {
        const { text: folded, offsets } = standardise(foldText(text));
        expect(offsets.length).toBe(folded.length + 1);
        expect(offsets.every((offset, at) => offset >= (offsets[at - 1] ?? 0) && offset <= text.length)).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['一百二十', 120],
  ['一百二', 120],
  ['一百零五', 105],
  ['两千三百', 2300],
  ['三点五', 3.5],
  ['二〇二六', 2026],
  ['1万2千', 12000],
  ['三万五', 35000],
  ['十二', 12],
  ['一亿二千万', 120_000_000],
  ['一万亿', 1e12],
  ['三万五千亿', 3.5e12],
  ['十万', 100_000],
  ['弐拾', 20],
  ['无', undefined],
  ['', undefined],
  ['三点', undefined],
])('the numeral "%s" is %s', (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

describe('synonyms of a workspace', () => {
  const synonyms = createSynonyms([
    ['优惠券', '券', '代金券', 'coupon'],
    ['X1 Pro', 'x1p', '大疆X1专业版'],
  ]);

  test('are written as the first of their group, at once and in any spelling', () => {
    expect(synonyms.apply(standardise(foldText('我的ＣＯＵＰＯＮ和代金券'))).text).toBe('我的优惠券和优惠券');
    expect(synonyms.apply(foldText('大疆x1專業版 x1p x1px')).text).toBe('x1 pro x1 pro x1px');
    expect(synonyms.standardOf('Coupon')).toBe('优惠券');
    expect(synonyms.standardOf('Unknown')).toBe('unknown');
  });

  test('lead back to what the customer wrote', () => {
    const text = '請問 大疆Ｘ1專業版 有嗎';
    const found = synonyms.apply(foldText(text));
    const start = found.text.indexOf('x1 pro');
    const span = originalSpan(found, start, start + 6);
    expect(text.slice(span.start, span.end).trim()).toBe('大疆Ｘ1專業版');
  });
});
