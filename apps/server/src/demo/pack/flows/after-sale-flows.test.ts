import { describe, expect, test } from 'vitest';
import { exchangeGoods } from './exchange-goods.ts';
import { returnGoods } from './return-goods.ts';
import { playFlow } from './testing/play-flow.ts';
import { orderOf, shop, textOf } from './testing/sample-orders.ts';

const coat = {
  ...{ no: 'SP20260033', state: 'delivered', item_name: '羊毛大衣', item_variant: 'L · 灰色' },
  ...{ days_since: 3, return_days: 7, refund_cents: 79_900, kind: null },
  ...{ return_until: '2026-11-25T06:00:00Z', quality_until: '2026-12-18T06:00:00Z' },
  ...{ may_return: true, may_return_for_quality: true, is_pickup_free: false },
  ...{ is_exchanged: false, is_in_warranty: false },
  ...{ other_codes: ['S-grey', 'M-grey', 'XL-grey', 'XL-camel'], other_sizes: ['S', 'M', 'XL', 'XL'] },
  ...{
    other_colours: ['灰色', '灰色', '灰色', '驼色'],
    other_stock_texts: ['有货', '无货', '有货', '有货'],
  },
};
const returned = { no: 'SP20260033', carriage_paid_by: 'customer', return_cents: 79_900 };
const returning = (more: object = {}, request: object | string = returned) =>
  shop({ after_sale: { ...coat, ...more }, request_return: request as typeof returned, book_pickup: {} });

describe('a return', () => {
  test('of what was delivered asks why, says on which terms, and is done after a yes', () => {
    const talk = playFlow(returnGoods, returning());
    expect(textOf(talk.begin('我要退货'))).toContain('不喜欢、不合适');
    const sure = textOf(talk.say('不合适'));
    for (const fact of ['SP20260033', '¥799', '配件齐全', '运费由您承担', '运费险'])
      expect(sure).toContain(fact);
    expect(talk.done).toEqual([]);
    const done = textOf(talk.say('对，退货'));
    for (const fact of ['已提交', '2 个工作日', '¥799', '退款/售后']) expect(done).toContain(fact);
    expect(talk.done).toEqual([
      {
        action: 'request_return',
        inputs: { order: 'SP20260033', item: 1, reason: 'no-reason', is_opened: null },
      },
    ]);
    expect(talk.rest()).toBe('ended');
  });

  test.each(['大衣我要退，太紧了', '大衣穿着有点勒，退货', '退货，大衣偏大'])('hears in “%s” why', (text) => {
    expect(textOf(playFlow(returnGoods, returning()).begin(text))).toContain('¥799');
  });

  test('for a fault is paid by the shop, up to what the rules say', () => {
    const talk = playFlow(returnGoods, returning({ days_since: 20, may_return: false }));
    const sure = textOf(talk.begin('大衣开线了我要退货'));
    expect(sure).toContain('往返运费由商城承担');
    expect(sure).not.toContain('您承担');
    expect(textOf(talk.say('确认'))).toContain('最高返还 ¥20');
    expect(talk.done.map(({ inputs }) => inputs.reason)).toEqual(['quality']);
  });

  test('is corrected in the middle, and let be at any time', () => {
    const talk = playFlow(returnGoods, returning());
    talk.begin('退货，不喜欢');
    expect(textOf(talk.say('不对，是质量问题'))).toContain('往返运费由商城承担');
    expect(textOf(talk.say('不是大衣，是手机那单'))).toContain('还没有交给承运方');
    const other = playFlow(returnGoods, returning());
    other.begin('退货，不喜欢');
    expect(textOf(other.say('算了不退了'))).toBe('(left)');
    expect([...talk.done, ...other.done]).toEqual([]);
  });

  test.each([
    [
      'is too late for all',
      { may_return: false, may_return_for_quality: false, days_since: 40 },
      '30 天质量',
    ],
    [
      'is too late, but in warranty',
      { may_return: false, may_return_for_quality: false, is_in_warranty: true, warranty_months: 24 },
      '24 个月保修期内',
    ],
    ['is too late without a fault', { may_return: false, days_since: 9 }, '7 天无理由退货期'],
    ['is food', { may_return: false, kind: 'food', item_name: '坚果礼盒' }, '坚果礼盒是食品'],
  ])('of what %s is not asked for', (_, more, words) => {
    const talk = playFlow(returnGoods, returning(more));
    talk.begin('我要退货');
    const told = talk.rest() === 'slot' ? textOf(talk.say('不喜欢')) : textOf(talk.begin('我要退货'));
    expect(told).toContain(words);
    expect([talk.rest(), talk.done]).toEqual(['ended', []]);
  });

  test('of cosmetics asks whether they were opened, and takes back only what was not', () => {
    const cream = { kind: 'cosmetics', item_name: '保湿面霜' };
    const sealed = playFlow(returnGoods, returning(cream));
    expect(textOf(sealed.begin('面霜不喜欢想退货'))).toContain('拆封了吗');
    expect(textOf(sealed.say('没拆封'))).toContain('确认申请退货吗');
    sealed.say('好的');
    expect(sealed.done.map(({ inputs }) => inputs.is_opened)).toEqual(['false']);
    const opened = playFlow(returnGoods, returning(cream));
    opened.begin('不喜欢，退货');
    expect(textOf(opened.say('用过两次了'))).toContain('拆封后不能无理由退货');
    expect(opened.done).toEqual([]);
  });

  test('of the wrong thing goes to a person who knows which', () => {
    const talk = playFlow(returnGoods, returning());
    expect(textOf(talk.begin('东西发错了要退货'))).toContain('转给');
    expect([talk.rest(), talk.done]).toEqual(['handed-over', []]);
  });

  test('is picked up free of charge for those who may have it, if they like', () => {
    const gold = returning({ is_pickup_free: true, return_days: 15 });
    const fetched = playFlow(returnGoods, gold);
    fetched.begin('不喜欢，退货');
    expect(textOf(fetched.say('确认退货'))).toContain('上门取件');
    expect(textOf(fetched.say('好的'))).toContain('已登记');
    expect(fetched.done.map(({ action }) => action)).toEqual(['request_return', 'book_pickup']);
    const sent = playFlow(returnGoods, gold);
    sent.begin('不喜欢，退货');
    sent.say('确认退货');
    expect(textOf(sent.say('不用'))).toContain('自行寄回');
    expect(sent.done).toHaveLength(1);
  });

  test('asks which item where there are several', () => {
    const several = {
      ...orderOf('SP20260033'),
      ...{ item_lines: [1, 2], item_names: ['羊毛大衣', '跑鞋'], item_variants: ['L · 灰色', '42 码'] },
    };
    const talk = playFlow(
      returnGoods,
      shop({ get_order: several, after_sale: coat, request_return: returned }),
    );
    expect(textOf(talk.begin('SP20260033不喜欢，退货'))).toContain('哪一件');
    talk.say('跑鞋');
    talk.say('确认');
    expect(talk.done.map(({ inputs }) => inputs.item)).toEqual([2]);
  });

  test.each([
    ['SP20260031', '取消'],
    ['SP20260032', '拒收'],
    ['SP20260034', '已经有退货或退款'],
    ['SP20260035', '定金'],
    ['SP20269999', '没有找到'],
  ])('of %s, which was not delivered, says what is possible: %s', (no, words) => {
    const talk = playFlow(returnGoods, returning());
    expect(textOf(talk.begin(`${no}我要退货`))).toContain(words);
    expect(talk.done).toEqual([]);
  });

  test('that the shop refuses at last is not told as done', () => {
    const talk = playFlow(returnGoods, returning({}, 'refund_under_way'));
    talk.begin('不喜欢，退货');
    expect(textOf(talk.say('确认'))).toContain('已经有退货或退款');
    const broken = playFlow(returnGoods, returning({}, 'timeout'));
    broken.begin('不喜欢，退货');
    broken.say('确认');
    expect(broken.rest()).toBe('handed-over');
  });
});

describe('an exchange', () => {
  const exchanging = (more: object = {}, request: object | string = { no: 'SP20260033' }) =>
    shop({
      after_sale: { ...coat, wanted_text: 'XL · 灰色', wanted_stock: 6, wanted_back_in_days: null, ...more },
      request_exchange: request as { no: string },
    });
  test('takes size and colour from the first words, keeps what was not named, and is done after a yes', () => {
    const talk = playFlow(exchangeGoods, exchanging());
    const sure = textOf(talk.begin('大衣换成XL'));
    for (const fact of ['XL · 灰色', '只能换一次', '寄回的运费由您承担', '商城承担运费寄出'])
      expect(sure).toContain(fact);
    expect(textOf(talk.say('可以，换吧'))).toContain('扫描到旧件');
    expect(talk.done).toEqual([
      {
        action: 'request_exchange',
        inputs: { order: 'SP20260033', item: 1, variant: 'XL-grey', reason: null },
      },
    ]);
  });
  test('asks for what, and takes a colour that differs', () => {
    const talk = playFlow(exchangeGoods, exchanging());
    expect(textOf(talk.begin('我要换货'))).toContain('L · 灰色');
    talk.say('驼色的');
    talk.say('确认');
    expect(talk.done.map(({ inputs }) => inputs.variant)).toEqual(['XL-camel']);
  });
  test.each([
    ['is out of stock', { wanted_text: 'M · 灰色', wanted_stock: 0 }, '无货'],
    ['will be back', { wanted_stock: 0, wanted_back_in_days: 5 }, '5 天后到货'],
    ['was exchanged before', { is_exchanged: true }, '已经换过一次'],
    ['is of one kind', { other_codes: [], other_sizes: [] }, '只有一款'],
    ['is too late', { may_return: false, may_return_for_quality: false }, '不能再退换'],
  ])('for what %s is not asked for', (_, more, words) => {
    const talk = playFlow(exchangeGoods, exchanging(more));
    expect(textOf(talk.begin('大衣换成XL'))).toContain(words);
    expect([talk.rest(), talk.done]).toEqual(['ended', []]);
  });
  test('of what was not sent is a new order', () => {
    const talk = playFlow(exchangeGoods, exchanging());
    expect(textOf(talk.begin('SP20260031换成蓝色'))).toMatch(/不能直接改.*取消后重新下单/);
  });
  test('speaks the language of the customer', () => {
    const say = (locale: 'en' | 'ja' | 'zh-TW', text: string) =>
      textOf(playFlow(exchangeGoods, exchanging(), { locale }).begin(text));
    expect(say('en', 'exchange SP20260033 for XL')).toContain('Shall I ask for the exchange?');
    expect(say('ja', 'SP20260033をXLに交換')).toContain('交換を申請してよろしいですか');
    expect(say('zh-TW', 'SP20260033換成XL')).toContain('確認換貨嗎');
  });
});
