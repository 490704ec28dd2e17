import { describe, expect, test } from 'vitest';
import { changeAddress } from './change-address.ts';
import { coupon } from './coupon.ts';
import { invoice } from './invoice.ts';
import { pointsWorth } from './points-worth.ts';
import { priceProtection } from './price-protection.ts';
import { stockAndSize } from './stock-and-size.ts';
import { playFlow, type Vendor } from './testing/play-flow.ts';
import { warranty } from './warranty.ts';

const orders = {
  no: ['SP20260021', 'SP20260022'],
  state: ['paid', 'delivered'],
  state_text: ['已付款，待发货', '已签收'],
  item_names: ['云杉 X1 手机', '羊毛大衣'],
  item_variants: ['黑色', 'L'],
  placed_at: ['2026-11-21T02:00:00Z', '2026-11-10T02:00:00Z'],
};
const one = (state: string) => ({
  ...{ no: 'SP20260021', state, state_text: state, item_names: ['云杉 X1 手机'] },
});
/** A shop that answers as the test says, and with the two orders above. */
const shop =
  (answers: Record<string, ReturnType<Vendor>>): Vendor =>
  (action) =>
    answers[action] ?? (action === 'list_orders' ? orders : 'unreachable');
const textOf = ({ texts }: { texts: readonly string[] }) => texts.join('\n');

describe('points', () => {
  test('are told in money, in whatever order they are named', () => {
    const worth = (text: string) => textOf(playFlow(pointsWorth, shop({})).begin(text));
    expect(worth('积分我有2350，抵多少钱')).toContain('2350 积分可抵 ¥23.50');
    expect(worth('2500积分值多少')).toContain('¥25');
    expect(worth('积分能抵多少')).toContain('您有多少积分');
  });
});

describe('an address', () => {
  const vendor = shop({ get_order: one('paid'), change_address: { receiver_address: 'there' } });
  test('is asked for, shown, and changed after a yes', () => {
    const talk = playFlow(changeAddress, vendor);
    expect(textOf(talk.begin('我要改地址'))).toContain('新的收货信息');
    expect(textOf(talk.say('明天吧'))).toContain('没有认出地址');
    const sure = textOf(talk.say('广州市天河区体育西路101号，周敏，13911112222'));
    expect(sure).toContain('广州市天河区体育西路101号 周敏 +8613911112222');
    expect(talk.done).toEqual([]);
    expect(textOf(talk.say('对的，改吧'))).toContain('改好了');
    expect(talk.done).toEqual([
      {
        action: 'change_address',
        inputs: {
          order: 'SP20260021',
          address: '广州市天河区体育西路101号',
          receiver: '周敏',
          receiver_phone: '+8613911112222',
        },
      },
    ]);
  });
  test('that came with the wish is not asked for, and may be corrected before it is changed', () => {
    const talk = playFlow(changeAddress, vendor);
    expect(textOf(talk.begin('SP20260021改寄到成都市武侯区天府大道8号'))).toContain(
      '成都市武侯区天府大道8号',
    );
    expect(textOf(talk.say('不对，是成都市武侯区天府大道18号'))).toContain('天府大道18号');
    talk.say('确认修改');
    expect(talk.done.map(({ inputs }) => inputs.address)).toEqual(['成都市武侯区天府大道18号']);
  });
  test.each([
    ['shipped', '拒收'],
    ['delivered', '不能再改'],
    ['cancelled', '不会再发货'],
  ])('of an order that is %s cannot be changed: %s', (state, words) => {
    const talk = playFlow(changeAddress, shop({ get_order: one(state) }));
    expect(textOf(talk.begin('SP20260021要改地址'))).toContain(words);
    expect([talk.rest(), talk.done]).toEqual(['ended', []]);
  });
  test('needs a fresh proof of who asks, and can be let be', () => {
    const stale = playFlow(changeAddress, vendor, { proof: 'identity' });
    stale.begin('改地址');
    expect(stale.rest()).toBe('handed-over');
    const talk = playFlow(changeAddress, vendor, { locale: 'en' });
    talk.begin('change the address to 40 Garden Road, Shanghai');
    expect(textOf(talk.say('no'))).toContain('goes where it was to go');
    expect(talk.done).toEqual([]);
  });
});

describe('an invoice', () => {
  const delivered = { ...one('delivered'), no: 'SP20260022' };
  const fresh = shop({
    ...{ get_order: delivered, get_invoice: 'no_invoice', request_invoice: { kind: 'company', title: 't' } },
  });
  test('of a company needs a tax number of the right form, in one line or after another', () => {
    const talk = playFlow(invoice, fresh);
    expect(textOf(talk.begin('帮我开发票'))).toContain('抬头写什么');
    expect(textOf(talk.say('青山有限公司'))).toContain('税号');
    expect(textOf(talk.say('12345'))).toContain('位数不对');
    expect(textOf(talk.say('税号是91330106MA2CFXAB3K'))).toContain(
      '抬头「青山有限公司」，税号 91330106MA2CFXAB3K',
    );
    expect(textOf(talk.say('确认'))).toContain('开好了');
    expect(talk.done).toMatchObject([
      { action: 'request_invoice', inputs: { title: '青山有限公司', tax_no: '91330106MA2CFXAB3K' } },
    ]);
  });
  test.each([
    ['换成公司的：杭州青禾商贸有限公司，税号91330106MA2H3K5T7Q', '杭州青禾商贸有限公司'],
    ['make it out to Harbour Light Ltd, tax no. 91330106MA2H3K5T7Q', 'Harbour Light Ltd'],
    ['It is: Blue Fern Trading Co., Ltd., tax no. 91330106MA2H3K5T7Q', 'Blue Fern Trading Co., Ltd.'],
    ['会社名は株式会社みどり商事、納税者番号は91330106MA2H3K5T7Qです', '株式会社みどり商事'],
    ['91330106MA2H3K5T7Q 苏州一叶信息技术有限公司', '苏州一叶信息技术有限公司'],
  ])('takes title and tax number in one line, whatever leads to them: %s', (text, title) => {
    const talk = playFlow(invoice, fresh);
    talk.begin('发票抬头给我弄成个人的了，要重开');
    expect(textOf(talk.say(text))).toContain(`「${title}」，税号 91330106MA2H3K5T7Q`);
  });
  test('of a person needs a name only, and a special one comes by mail', () => {
    const person = playFlow(invoice, fresh);
    person.begin('开发票');
    expect(textOf(person.say('写王小明就行'))).toContain('抬头「王小明」（个人）');
    const special = playFlow(invoice, fresh);
    special.begin('我要开专票');
    expect(textOf(special.say('青山有限公司，91330106MA2CFXAB3K'))).toContain(
      '增值税专用发票（5 个工作日内邮寄）',
    );
    expect(textOf(special.say('对'))).toContain('5 个工作日');
  });
  test('that was made is made anew once', () => {
    const made = { ...{ kind: 'personal', title: '王小明', issued_at: '2026-11-12T02:00:00Z' } };
    const answers = { get_order: delivered, get_invoice: made, reissue_invoice: made };
    const talk = playFlow(invoice, shop(answers));
    expect(textOf(talk.begin('发票抬头要改'))).toContain('11月12日');
    expect(textOf(talk.say('要'))).toContain('抬头写什么');
    expect(textOf(talk.say('青山有限公司，税号91330106MA2CFXAB3K'))).toContain('重开（仅限一次）');
    talk.say('确认重开');
    expect(talk.done.map(({ action }) => action)).toEqual(['reissue_invoice']);
    const again = playFlow(
      invoice,
      shop({ ...answers, get_invoice: { ...made, reissued_at: made.issued_at } }),
    );
    expect(textOf(again.begin('发票要重开'))).toContain('已经重开过一次');
  });
  test('waits for delivery', () => {
    const talk = playFlow(invoice, shop({ get_order: one('shipped') }), { locale: 'ja' });
    expect(textOf(talk.begin('領収書をください SP20260021'))).toContain('お届け後すぐに');
  });
});

describe('price protection', () => {
  const terms = (price_state: string) => ({
    ...{ no: 'SP20260022', price_state, difference_cents: 5_000, days: 15, until: '2026-11-25T02:00:00Z' },
  });
  test('tells the difference, and asks before it is claimed', () => {
    const talk = playFlow(
      priceProtection,
      shop({ price_terms: terms('open'), protect_price: { protected_cents: 5_000 } }),
    );
    expect(textOf(talk.begin('SP20260022申请价保'))).toContain('便宜 ¥50');
    expect(talk.done).toEqual([]);
    expect(textOf(talk.say('好'))).toContain('24 小时内');
    expect(talk.done).toHaveLength(1);
  });
  test.each([
    ['not-lower', '没有比您付款时便宜'],
    ['too-late', '到期'],
    ['used', '只能价保一次'],
    ['not-paid', '办不了'],
  ])('that is %s is refused with the reason: %s', (state, words) => {
    const talk = playFlow(priceProtection, shop({ price_terms: terms(state) }));
    expect(textOf(talk.begin('SP20260022补差价'))).toContain(words);
    expect(talk.rest()).toBe('ended');
  });
});

describe('stock', () => {
  const told = (stock_state: string, stock_text: string) => ({
    ...{ name: ['羊毛大衣'], summary: ['S–XL'], price_cents: [79_900] },
    ...{ stock_state: [stock_state], stock_text: [stock_text] },
  });
  const vendor: Vendor = (action, { size }) => {
    if (action === 'watch_stock') return { sku: 'C600' };
    return size === 'M'
      ? told('out-of-stock', 'M 缺货')
      : told(size ? 'in-stock' : 'partly', 'L 有现货 14 件');
  };
  test('is told of the kind that is named, with the price', () => {
    const talk = playFlow(stockAndSize, vendor, { proof: 'nobody' });
    expect(textOf(talk.begin('羊毛大衣L码灰色还有吗'))).toBe('羊毛大衣（S–XL）¥799，L 有现货 14 件。');
  });
  test('asks which product where none is named', () => {
    const talk = playFlow(stockAndSize, vendor, { proof: 'nobody' });
    expect(textOf(talk.begin('有货吗'))).toBe('请问是哪件商品？');
    expect(textOf(talk.say('大衣'))).toContain('¥799');
  });
  test('that is out tells what else there is; who is known may wait for it', () => {
    const guest = playFlow(stockAndSize, vendor, { proof: 'nobody' });
    expect(textOf(guest.begin('大衣M码有吗'))).toContain('现在各款库存：L 有现货 14 件');
    expect(guest.rest()).toBe('ended');
    const talk = playFlow(stockAndSize, vendor);
    expect(textOf(talk.begin('大衣M码有吗'))).toContain('到货时通知您吗');
    talk.say('好的');
    expect(talk.done).toEqual([{ action: 'watch_stock', inputs: { sku: 'C600', colour: null, size: 'M' } }]);
  });
});

describe('coupons', () => {
  const mine = { coupon: ['cpn_1', 'cpn_2'], line: ['满 ¥199 减 ¥20', '满 ¥300 减 ¥50'] };
  const look = (coupon_state: string) => ({
    ...{ coupon: 'cpn_1', title: '满 ¥199 减 ¥20', line: '满 ¥199 减 ¥20', coupon_state, scope: 'shop' },
    ...{ minimum_cents: 19_900, amount_cents: 2_000, valid_until: '2026-11-28T02:00:00Z', used_for: 'SP1' },
  });
  test('are listed, or it is said that there are none', () => {
    expect(textOf(playFlow(coupon, shop({ all_coupons: mine })).begin('我有哪些优惠券'))).toContain('¥50');
    const none = playFlow(coupon, shop({ all_coupons: { coupon: [], line: [] } }));
    expect(textOf(none.begin('我有哪些优惠券'))).toContain('没有优惠券');
  });
  test.each([
    ['used', '已经用在订单 SP1'],
    ['expired', '过期'],
    ['usable', '没到 ¥199'],
  ])('one that does not work and is %s: %s', (state, words) => {
    const talk = playFlow(coupon, shop({ all_coupons: mine, get_coupon: look(state) }));
    expect(textOf(talk.begin('我的券用不了'))).toBe('是哪一张？');
    expect(textOf(talk.say('第一张'))).toContain(words);
  });
  test('the welcome one is given after a yes, and only to whom the shop gives it', () => {
    const given = { amount_cents: 2_000, minimum_cents: 19_900, valid_until: '2026-11-28T02:00:00Z' };
    const talk = playFlow(coupon, shop({ all_coupons: mine, welcome_coupon: given }));
    expect(textOf(talk.begin('我要领新人券'))).toContain('现在领取吗');
    expect(textOf(talk.say('要'))).toContain('满 ¥199 减 ¥20');
    expect(talk.done).toHaveLength(1);
    const known = playFlow(coupon, shop({ all_coupons: mine, welcome_coupon: 'not_new' }), { locale: 'en' });
    known.begin('give me the welcome coupon');
    expect(textOf(known.say('yes'))).toContain('have not ordered yet');
  });
});

describe('a fault', () => {
  const covered = {
    ...{ no: 'SP20260022', name: '云杉 S1 扫地机器人', warranty_state: 'covered', may_return: false },
    ...{ months: 24, until: '2028-10-12T02:00:00Z' },
  };
  test('is diagnosed by the code, with a guide in steps, and ends where that helped', () => {
    const talk = playFlow(warranty, shop({}), { proof: 'nobody' });
    expect(textOf(talk.begin('扫地机坏了'))).toContain('什么代码');
    const guide = talk.say('E02');
    expect(textOf(guide)).toContain('头发');
    expect(guide.blocks).toMatchObject([{ kind: 'steps', steps: [{}, {}, {}] }]);
    expect(textOf(talk.say('好了'))).toContain('太好了');
  });
  test('whose code was misread is told by the other, whatever yes or no stands beside it, or sign by sign', () => {
    const talk = playFlow(warranty, shop({}), { proof: 'nobody', locale: 'en' });
    talk.begin('the vacuum shows E01');
    expect(textOf(talk.say('hm no, my son reads it as E02'))).toContain('hair');
    expect(textOf(talk.say('ah no, now an E, a zero and a three'))).toContain('30 minutes');
  });
  test('that the guide does not mend is repaired, by the order of who is known', () => {
    const talk = playFlow(warranty, shop({ check_warranty: covered }));
    talk.begin('扫地机器人显示E03');
    expect(textOf(talk.say('还是不行'))).toContain('订单 SP20260022（云杉 S1 扫地机器人）保修 24 个月');
    const guest = playFlow(warranty, shop({}), { proof: 'nobody', locale: 'en' });
    guest.begin('my robot vacuum shows E09');
    expect(guest.rest()).toBe('ended');
  });
  test('is not looked for where only the warranty is asked for', () => {
    const talk = playFlow(warranty, shop({ check_warranty: covered }), { locale: 'en' });
    expect(textOf(talk.begin('is my robot vacuum SP20260022 still under warranty'))).toContain('24 months');
    const guest = playFlow(warranty, shop({}), { proof: 'nobody' });
    expect(textOf(guest.begin('扫地机保修多久'))).toContain('24 个月');
  });
  test('by water or a fall is not covered', () => {
    const talk = playFlow(warranty, shop({}), { proof: 'nobody' });
    expect(textOf(talk.begin('手机掉水里了要修'))).toContain('不在保修范围');
  });
  test.each([
    ['over', '已经过了'],
    ['none', '没有保修期'],
    ['not-yet', '还没有签收'],
  ])('of goods whose warranty is %s: %s', (state, words) => {
    const talk = playFlow(warranty, shop({ check_warranty: { ...covered, warranty_state: state } }));
    expect(textOf(talk.begin('SP20260022坏了要修'))).toContain(words);
  });
});
