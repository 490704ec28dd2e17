import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createGazetteer,
  createPattern,
  type Entity,
  findEntities,
  findMentions,
  mask,
  maskNumbers,
} from './index.ts';

const here = { now: Date.parse('2026-11-18T10:00:00+08:00'), timeZone: 'Asia/Shanghai' };
const find = (text: string): Entity[] => findEntities(text, here);
const told = (text: string): string[] => find(text).map(({ kind, raw, value }) => `${kind} ${raw} ${value}`);

test('an entity stands in the original text, whatever its width', () => {
  const text = '😀訂單：ＳＰ２０２６０００１ 到哪了';
  const [order] = find(text);
  expect(order).toEqual({
    kind: 'order',
    start: 5,
    end: 15,
    raw: 'ＳＰ２０２６０００１',
    value: 'SP20260001',
  });
});
test('a check digit tells a tracking number or a card from any other number', () => {
  expect(told('1Z999AA10123456784')).toEqual(['tracking 1Z999AA10123456784 1Z999AA10123456784']);
  expect(told('1Z999AA10123456785')).toEqual([]);
  expect(find('RB123456785CN')[0]).toMatchObject({ kind: 'tracking', name: 'post' });
  expect(find('身份证11010519491231002X')[0]).toMatchObject({ kind: 'id-card' });
  expect(told('身份证110105194912310021').some((line) => line.startsWith('id-card'))).toBe(false);
  expect(told('4111 1111 1111 1111')).toEqual(['bank-card 4111 1111 1111 1111 4111111111111111']);
  expect(told('4111 1111 1111 1112')).toEqual([]);
});
test('days are told from the given now in the given zone', () => {
  expect(told('后天下午三点')).toEqual(['date 后天下午三点 2026-11-20T15:00']);
  expect(findEntities('明天', { ...here, timeZone: 'America/New_York' })[0]?.value).toBe('2026-11-18');
  expect(told('来週の月曜')).toEqual(['date 来週の月曜 2026-11-23']);
  expect(told('next Tue')).toEqual(['date next Tue 2026-11-24']);
});
test('a range has both ends', () => {
  expect(find('3号到5号')[0]).toMatchObject({ value: '2026-11-03', until: '2026-11-05', unit: 'day' });
  expect(find('下周一到周五')[0]).toMatchObject({ value: '2026-11-23', until: '2026-11-27' });
  expect(find('11月28日至12月2日')[0]).toMatchObject({ value: '2026-11-28', until: '2026-12-02' });
  expect(find('下午2点到4点')[0]).toMatchObject({ value: '14:00', until: '16:00' });
  expect(find('明天下午2点到4点')[0]).toMatchObject({ value: '2026-11-19T14:00', until: '2026-11-19T16:00' });
  expect(find('100到200块')[0]).toMatchObject({ value: 100, until: 200, unit: 'CNY' });
});
test('a half after a unit counts, and so does the half of the day after an English hour', () => {
  expect(told('两斤半')).toEqual(['quantity 两斤半 2.5']);
  expect(told('quarter past 3 pm')).toEqual(['time quarter past 3 pm 15:15']);
  expect(told('quarter to 9 am')).toEqual(['time quarter to 9 am 08:45']);
});
test('a currency may be named before its amount, and belongs to the amount before it otherwise', () => {
  expect(find('港币 50')[0]).toMatchObject({ value: 50, unit: 'HKD' });
  expect(find('退我新台币1,200')[0]).toMatchObject({ value: 1200, unit: 'TWD' });
  expect(find('10港币 50个')[0]).toMatchObject({ raw: '10港币', value: 10, unit: 'HKD' });
});
test('identity numbers of Taiwan and Hong Kong are told by their check digits, and no document is an order', () => {
  expect(told('身分證字號 A123456789')).toEqual(['id-card A123456789 A123456789']);
  expect(told('身分證字號 A123456788')).toEqual([]);
  expect(told('SP20260001 A123456789')).toEqual([
    'order SP20260001 SP20260001',
    'order A123456789 A123456789',
  ]);
  expect(told('我係 A123456(3)')).toEqual(['id-card A123456(3) A123456(3)']);
  expect(told('A123456(4)').some((line) => line.startsWith('id-card'))).toBe(false);
  expect(told('护照 E12345678')).toEqual([]);
});
test('a day of the lunar calendar is not taken for one of the common', () => {
  expect(told('农历八月十五')).toEqual([]);
  expect(told('八月十五')).toEqual(['date 八月十五 2026-08-15']);
});
test('a name that many entries share costs each of them no more', () => {
  const gazetteer = createGazetteer();
  const entries = Array.from({ length: 100_000 }, (_, at) => ({
    kind: 'product' as const,
    name: `n${at}`,
    aliases: ['the same'],
  }));
  for (const entry of entries) gazetteer.add(entry);
  const named = () => findEntities('the same', { ...here, gazetteers: [gazetteer] }).map(({ name }) => name);
  expect(named()).toEqual(['n0']);
  for (const { name } of entries.slice(0, -1)) gazetteer.remove('product', name);
  expect(named()).toEqual(['n99999']);
});
test('an unknown time zone is refused', () => {
  expect(() => findEntities('明天', { now: 0, timeZone: 'Mars/Base' })).toThrow(RangeError);
});
test('products and places come from gazetteers in any script, whole words only, and can be taken out', () => {
  const gazetteer = createGazetteer([
    { kind: 'place', name: '台湾' },
    { kind: 'product', name: 'Air 5', aliases: ['小空气'], id: 'p1' },
  ]);
  const named = (text: string) =>
    findEntities(text, { ...here, gazetteers: [gazetteer] }).map(({ value }) => value);
  expect(named('寄台灣的ＡＩＲ 5 和小空气, chair 5')).toEqual(['台湾', 'p1', 'p1']);
  gazetteer.remove('product', 'Air 5');
  expect([named('小空气'), gazetteer.size]).toEqual([[], 1]);
});
test('a pattern of one’s own goes before every other kind', () => {
  const made = createPattern('contract', String.raw`HT-(\d{8})`);
  const patterns = 'pattern' in made ? [made.pattern] : [];
  expect(findEntities('HT-20261118', { ...here, patterns })).toEqual([
    { kind: 'custom', start: 0, end: 11, raw: 'HT-20261118', value: '20261118', name: 'contract' },
  ]);
});
test('masking hides the middle of what is private and nothing else', () => {
  const text = '卡4111 1111 1111 1111，电话138-0000-1111，证11010519491231002X，订单SP20260001';
  expect(mask(text, find(text))).toBe(
    '卡**** **** **** 1111，电话138-****-1111，证110***********002X，订单SP20260001',
  );
});
test('mentions are what they were: order, tracking, phone and email, as written', () => {
  expect(findMentions('订单号：ＳＰ２０２６０００１ 到哪了')).toEqual([
    { kind: 'order', value: 'SP20260001' },
  ]);
  expect(findMentions('SF1029384756123')).toEqual([{ kind: 'tracking', value: 'SF1029384756123' }]);
  expect(findMentions('打 138-0000-1111 或者 Emily@Example.com')).toEqual([
    { kind: 'email', value: 'emily@example.com' },
    { kind: 'phone', value: '13800001111' },
  ]);
  expect(findMentions('2026 年 11 月买的，花了 2999 元，满300减50')).toEqual([]);
  expect(findMentions('SP20260001, yes SP20260001')).toHaveLength(1);
});
test('no text makes it throw; spans lie in order, apart, and hold what they say', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      '后天',
      '下午',
      '三点',
      '到',
      '12',
      '月',
      '号',
      '99999',
      '年',
      '前',
      '个',
      '半',
      '千万亿',
      '\ud800',
      'e\u0301\u0301\u0301',
      '-',
      '¥',
      'next ',
      'Nov ',
      'in 9999 years',
      '+86',
      '@a.co',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let at = 0;
      for (const { start, end, raw, value } of find(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(raw).toBe(text.slice(start, end));
        expect(`${value}`).not.toMatch(/NaN|undefined|Invalid|^$/);
        at = end;
      }
      expect(mask(text, find(text))).toHaveLength(text.length);
    }),
    { numRuns: 300 },
  );
});
test('long runs of one thing are read to the end', () => {
  for (const unit of ['1', 'a', '十', '1 ', '-', 'a.', '上', '\ud800', 'e\u0301', '1/', '后天', 'a@'])
    expect(find(unit.repeat(5000)).every(({ end }) => end <= unit.length * 5000)).toBe(true);
});

test('numbers are masked as by all that is found', () => {
  const texts = [
    ...['打 138 0000 1111 找我', '卡号 6222020000000000000，订单 SP20260001', '电话 0571-8888 6666 转 3'],
    ...[
      '2026-11-21T12:00:00.000Z',
      '没有号码',
      '',
      'call +1 415 555 2671',
      '１３８００００１１１１',
      '1380000',
    ],
  ];
  for (const text of texts) expect(maskNumbers(text, here)).toBe(mask(text, find(text)));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[0-9 +-]{0,20}$/), (words, digits) => {
      const text = words + digits;
      expect(maskNumbers(text, here)).toBe(mask(text, find(text)));
    }),
  );
});
