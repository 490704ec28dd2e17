import { describe, expect, test } from 'vitest';
import { cancelOrder } from './cancel-order.ts';
import { complaint } from './complaint.ts';
import { depositRefund } from './deposit-refund.ts';
import { missingParcel } from './missing-parcel.ts';
import { presaleBalance } from './presale-balance.ts';
import { refundProgress } from './refund-progress.ts';
import { returnGoods } from './return-goods.ts';
import { playFlow } from './testing/play-flow.ts';
import { orderOf, shop, textOf } from './testing/sample-orders.ts';
import { trackOrder } from './track-order.ts';

const namesOf = ({ done }: ReturnType<typeof playFlow>) => done.map(({ action }) => action);

describe('cancelling', () => {
  const cancelled = { cancel_order: { refund_cents: 79_900, state: 'cancelled' } };
  test('means the order that can be, shows it, and tells how the money comes back', () => {
    const talk = playFlow(cancelOrder, shop(cancelled));
    expect(textOf(talk.begin('不要了，取消订单'))).toContain('SP20260031');
    expect(talk.done).toEqual([]);
    const done = textOf(talk.say('对，取消手机'));
    for (const fact of ['¥799', '1–3 个工作日', '3–7 个工作日']) expect(done).toContain(fact);
    expect(talk.done.map(({ inputs }) => inputs)).toEqual([{ order: 'SP20260031' }]);
  });
  test('of what was not paid speaks of no money', () => {
    const unpaid = orderOf('SP20260031', { state: 'unpaid', paid_cents: 0 });
    const talk = playFlow(
      cancelOrder,
      shop({ get_order: unpaid, cancel_order: { refund_cents: null, state: 'cancelled' } }),
    );
    expect(textOf(talk.begin('取消SP20260031'))).not.toContain('退款');
    expect(textOf(talk.say('好'))).toContain('不涉及退款');
  });
  const may = { return_days: 7, return_until: '2026-11-25T06:00:00Z', days_since: 3 };
  test.each([
    ['SP20260032', {}, '拒收'],
    ['SP20260033', { may_return: true }, '11月25日前'],
    ['SP20260033', { may_return: false, may_return_for_quality: true }, '质量问题 30 天内'],
    ['SP20260033', { may_return: false, may_return_for_quality: false }, '也都过了'],
    ['SP20260034', {}, '已经在办理'],
    ['SP20260035', {}, '定金 ¥100'],
  ])('of %s, which cannot be, says what is possible instead', (no, more, words) => {
    const talk = playFlow(cancelOrder, shop({ ...cancelled, after_sale: { ...may, ...more } }));
    expect(textOf(talk.begin(`取消${no}`))).toContain(words);
    expect([talk.rest(), talk.done]).toEqual(['ended', []]);
  });
  test('may be thought better of', () => {
    const talk = playFlow(cancelOrder, shop(cancelled));
    talk.begin('取消订单');
    expect(textOf(talk.say('不了'))).toContain('保留不变');
    expect(talk.done).toEqual([]);
  });
});

describe('tracking', () => {
  const parcel = {
    ...{ no: 'SP20260032', state: 'shipped', state_text: '已发货，运输中', carrier: '顺丰速运' },
    item_names: ['云杉 Buds 2 耳机'],
    ...{ tracking_no: 'SF1', latest_at: '2026-11-20T12:00:00Z', latest_text: '已离开杭州' },
    ...{ latest_place: '杭州 → 北京', hours_still: 22, is_stuck: false, is_inquiry_open: false },
  };
  const tracking = (more: object = {}) =>
    shop({ track_order: { ...parcel, ...more }, open_inquiry: {}, refund_lost: { refund_cents: 79_900 } });
  test('shows all orders where none is named, and the one that is chosen by name, number, parcel or day', () => {
    for (const [text, no] of [
      ['耳机那单', 'SP20260032'],
      ['第二个', 'SP20260032'],
      ['SF1', 'SP20260032'],
      ['昨天那单', 'SP20260032'],
    ] as const) {
      const asked: unknown[] = [];
      const talk = playFlow(trackOrder, (action, inputs) => {
        if (action === 'track_order') asked.push(inputs.order);
        return tracking()(action, inputs);
      });
      const list = textOf(talk.begin('看一下我的订单'));
      expect(list).toContain('2. SP20260032 · 云杉 Buds 2 耳机 · 已发货，运输中 · SF1 · 11月20日');
      const told = textOf(talk.say(text));
      for (const fact of ['顺丰速运', 'SF1', '11月20日', '已离开杭州']) expect(told).toContain(fact);
      expect([text, asked]).toEqual([text, [no]]);
    }
  });
  test('of a parcel that still moves tells when the carrier is asked, to who finds it slow', () => {
    const told = textOf(playFlow(trackOrder, tracking()).begin('催一下SP20260032'));
    for (const fact of ['22 小时', '48 小时', '24 小时']) expect(told).toContain(fact);
  });
  test('asks the carrier about a parcel that stands still, after a yes', () => {
    const stuck = { hours_still: 50, is_stuck: true };
    const talk = playFlow(trackOrder, tracking(stuck));
    expect(textOf(talk.begin('SP20260032到哪了'))).toContain('50 小时没有动静');
    expect(talk.done).toEqual([]);
    expect(textOf(talk.say('要，发起查询'))).toContain('24 小时');
    expect(namesOf(talk)).toEqual(['open_inquiry']);
    const open = playFlow(trackOrder, tracking({ ...stuck, is_inquiry_open: true }));
    expect(textOf(open.begin('SP20260032到哪了'))).toContain('已经在向承运方');
    const left = playFlow(trackOrder, tracking(stuck));
    left.begin('SP20260032到哪了');
    expect(textOf(left.say('不用了'))).not.toBe('');
    expect([...open.done, ...left.done]).toEqual([]);
  });
  test('of what was delivered tells the day, whatever was done since', () => {
    const delivered = { state: 'delivered', delivered_at: '2026-11-18T06:00:00Z', tracking_no: null };
    const told = textOf(playFlow(trackOrder, tracking(delivered)).begin('SP20260033签收没'));
    expect(told).toContain('11月18日签收');
  });
  test('of a parcel that did not move for a week refunds it or has it sent again, as the customer likes', () => {
    const lost = { hours_still: 170, is_stuck: true };
    const refunded = playFlow(trackOrder, tracking(lost));
    expect(textOf(refunded.begin('SP20260032到哪了'))).toContain('补发或退款');
    refunded.say('退款');
    expect(refunded.done).toEqual([]);
    refunded.say('确认');
    expect(namesOf(refunded)).toEqual(['refund_lost']);
    const again = playFlow(trackOrder, tracking(lost));
    again.begin('SP20260032到哪了');
    expect(textOf(again.say('给我补发吧'))).toContain('补发');
    expect(again.rest()).toBe('handed-over');
  });
  test('tells when what is paid leaves, and when the balance of a presale is due', () => {
    const paid = tracking({ no: 'SP20260031', state: 'paid', tracking_no: null });
    expect(textOf(playFlow(trackOrder, paid).begin('SP20260031发货没'))).toContain('16:00');
    const presale = tracking({ no: 'SP20260035', state: 'presale', tracking_no: null });
    const told = textOf(playFlow(trackOrder, presale).begin('SP20260035什么情况'));
    for (const fact of ['¥100', '¥799', '11月22日', '48 小时']) expect(told).toContain(fact);
    // Days are those of the shop, wherever the reader is.
    const english = playFlow(presaleBalance, presale, { locale: 'en' });
    expect(textOf(english.begin('when can i pay the balance'))).toContain('November 22');
  });
});

describe('a refund', () => {
  const refund = {
    ...{ no: 'SP20260034', refund_state: 'under-way', amount_cents: 45_900, to: null, to_text: null },
    ...{ requested_at: '2026-11-17T02:00:00Z', goods_arrived_at: '2026-11-20T07:00:00Z', done_at: null },
    ...{ from_days: 1, to_days: 3, is_late: false },
  };
  const refunding = (more: object = {}) => shop({ refund_progress: { ...refund, ...more } });
  test.each([
    ['whose goods are here', {}, ['11月20日', '2 个工作日', '¥459', '1–3', '3–7']],
    ['whose goods are awaited', { goods_arrived_at: null }, ['还没有收到', '2 个工作日']],
    [
      'on its way to WeChat',
      { goods_arrived_at: null, requested_at: null, to: 'wechat', to_text: '微信支付' },
      ['微信支付', '1–3 个工作日'],
    ],
    [
      'on its way to a card',
      { goods_arrived_at: null, requested_at: null, to: 'card', to_text: 'Visa', from_days: 3, to_days: 7 },
      ['Visa', '3–7 个工作日'],
    ],
    ['on its way somewhere', { goods_arrived_at: null, requested_at: null }, ['1–3', '3–7']],
    [
      'that was made',
      { refund_state: 'done', done_at: '2026-11-20T02:00:00Z', to: 'wechat', to_text: '微信支付' },
      ['¥459', '11月20日', '微信支付'],
    ],
  ])('%s is told as it stands', (_, more, facts) => {
    const told = textOf(playFlow(refundProgress, refunding(more)).begin('我的退款到哪了'));
    for (const fact of ['SP20260034', ...facts]) expect(told).toContain(fact);
  });
  test.each([
    ['asked where the order is', trackOrder, 'SP20260034到哪了'],
    ['asked to cancel it', cancelOrder, '取消SP20260034'],
    ['asked to take it back', returnGoods, '退SP20260034'],
  ])('is told as it stands to who %s', (_, flow, text) => {
    const vendor = shop({ refund_progress: refund, track_order: orderOf('SP20260034') });
    const told = textOf(playFlow(flow, vendor).begin(text));
    for (const fact of ['SP20260034', '¥459', '2 个工作日']) expect(told).toContain(fact);
  });
  test('that takes longer than it may is looked into by a person', () => {
    const talk = playFlow(refundProgress, refunding({ is_late: true }));
    expect(textOf(talk.begin('我的退款到哪了'))).toContain('超时');
    expect(talk.rest()).toBe('handed-over');
  });
  test('of what was not sent is a cancelled order, after a yes; of all else there is none', () => {
    const vendor = shop({ refund_progress: 'no_refund', cancel_order: { refund_cents: 79_900 } });
    const talk = playFlow(refundProgress, vendor);
    expect(textOf(talk.begin('SP20260031退钱给我'))).toContain('要取消吗');
    expect(talk.done).toEqual([]);
    talk.say('对的');
    expect(namesOf(talk)).toEqual(['cancel_order']);
    const none = playFlow(refundProgress, vendor);
    expect(textOf(none.begin('SP20260032的退款呢'))).toContain('没有退款在办理');
  });
});

describe('a deposit', () => {
  test('is not given back before the balance, unless the shop changed something', () => {
    const talk = playFlow(depositRefund, shop());
    expect(textOf(talk.begin('定金退我'))).toContain('¥100 不予退还');
    const stays = textOf(talk.say('没有'));
    for (const fact of ['退不了', '¥799', '11月22日', '48 小时']) expect(stays).toContain(fact);
    const changed = playFlow(depositRefund, shop());
    changed.begin('定金退我');
    expect(textOf(changed.say('是的'))).toContain('同事');
    expect([changed.rest(), ...talk.done, ...changed.done]).toEqual(['handed-over']);
  });
  test('is asked for after the balance, and by a person once its days are over', () => {
    const paid = orderOf('SP20260035', { state: 'paid', deposit_cents: 10_000 });
    const talk = playFlow(depositRefund, shop({ get_order: paid, refund_deposit: { refund_cents: 10_000 } }));
    expect(textOf(talk.begin('SP20260035退定金'))).toContain('¥100');
    expect(textOf(talk.say('申请吧'))).toContain('1–3');
    expect(namesOf(talk)).toEqual(['refund_deposit']);
    const late = playFlow(depositRefund, shop({ get_order: paid, refund_deposit: 'person_needed' }));
    late.begin('SP20260035退定金');
    const told = textOf(late.say('是'));
    for (const fact of ['3 天', '7 天', 'SP20260035']) expect(told).toContain(fact);
    expect([late.rest(), late.done]).toEqual(['handed-over', []]);
  });
  test('is none of an order without one', () => {
    expect(textOf(playFlow(depositRefund, shop()).begin('SP20260031退定金'))).toContain('不是预售');
  });
});

describe('a parcel that is said to be delivered', () => {
  const missing = (report: object | string) => shop({ report_not_received: report as string });
  test('is looked for first, and told to the shop after a yes', () => {
    const talk = playFlow(missingParcel, missing({ state: 'delivered' } as never));
    const asked = textOf(talk.begin('显示签收但没收到'));
    for (const fact of ['前台', '快递柜', '邻居', '11月18日']) expect(asked).toContain(fact);
    expect(textOf(talk.say('都找过了，要登记'))).toBe('(missed)');
    expect(textOf(talk.say('要'))).toContain('核实签收');
    expect(namesOf(talk)).toEqual(['report_not_received']);
  });
  test('after 3 days is looked into by a person', () => {
    const talk = playFlow(missingParcel, missing('person_needed'));
    talk.begin('显示签收但没收到');
    expect(textOf(talk.say('好'))).toContain('3 天');
    expect(talk.rest()).toBe('handed-over');
  });
});

describe('a complaint', () => {
  test('is heard in full and passed on with what was said', () => {
    const talk = playFlow(complaint, shop(), { proof: 'nobody' });
    expect(textOf(talk.begin('我要投诉'))).toContain('很抱歉');
    expect(textOf(talk.say('快递员把SP20260033摔坏了，我要他道歉'))).toContain('都记下了');
    expect(talk.rest()).toBe('handed-over');
    expect(talk.note()).toContain('SP20260033: 快递员把SP20260033摔坏了，我要他道歉');
  });
  test('about a parcel that stands still asks the carrier as well, if the customer likes', () => {
    const stuck = { no: 'SP20260032', is_stuck: true, is_inquiry_open: false, hours_still: 60 };
    const vendor = shop({ track_order: stuck, open_inquiry: {} });
    const talk = playFlow(complaint, vendor);
    talk.begin('我要投诉');
    expect(textOf(talk.say('SP20260032拖了这么久没人管'))).toContain('60 小时');
    talk.say('要');
    expect([talk.rest(), ...namesOf(talk)]).toEqual(['handed-over', 'open_inquiry']);
    const without = playFlow(complaint, vendor);
    without.begin('我要投诉');
    without.say('SP20260032拖了这么久没人管');
    without.say('不用');
    expect([without.rest(), without.done]).toEqual(['handed-over', []]);
  });
});
