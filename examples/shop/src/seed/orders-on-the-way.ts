import { addDays, chinaMidnight, daysAgo, hoursAgo } from '../kernel/china-day.ts';
import { places, type SeedOrder, steps } from './seed-order.ts';

/** The seeded orders that are not finished yet: paid, presale, and with the carrier. */
export function ordersOnTheWay(now: Date): SeedOrder[] {
  return [phonePaidToday(now), budsInTransit(now), laptopStuck(now), watchInCustoms(now), ...chenJing(now)];
}

function phonePaidToday(now: Date): SeedOrder {
  const placedAt = earlierToday(now, 40);
  const paidAt = earlierToday(now, 38);
  return {
    no: 'SP20260001',
    customerId: 'cust_linxiao',
    state: 'paid',
    item: { sku: 'P100', variant: 'black', quantity: 1 },
    placedAt,
    paidAt,
    trace: [
      { at: placedAt, text: steps.placed },
      { at: paidAt, text: steps.paid },
    ],
  };
}

function budsInTransit(now: Date): SeedOrder {
  const placedAt = daysAgo(now, 2, 9.5);
  const shippedAt = daysAgo(now, 2, 18.5);
  return {
    no: 'SP20260002',
    customerId: 'cust_linxiao',
    state: 'shipped',
    item: { sku: 'H300', variant: 'white', quantity: 1 },
    placedAt,
    paidAt: placedAt,
    shippedAt,
    carrier: 'SF',
    trackingNo: 'SF1029384756123',
    trace: [
      { at: placedAt, text: steps.placed },
      { at: placedAt, text: steps.paid },
      { at: shippedAt, text: steps.handedOver, place: places.hangzhou },
      {
        at: daysAgo(now, 1, 20),
        text: {
          zh: '已离开杭州，正发往北京',
          en: 'Left Hangzhou, on the way to Beijing',
          ja: '杭州を出発し、北京へ輸送中',
        },
        place: { zh: '杭州 → 北京', en: 'Hangzhou → Beijing', ja: '杭州 → 北京' },
      },
    ],
  };
}

function laptopStuck(now: Date): SeedOrder {
  const placedAt = daysAgo(now, 3, 10);
  const shippedAt = daysAgo(now, 3, 17);
  return {
    no: 'SP20260005',
    customerId: 'cust_emily',
    state: 'shipped',
    item: { sku: 'L200', variant: 'one', quantity: 1 },
    placedAt,
    paidAt: placedAt,
    shippedAt,
    carrier: 'SF',
    trackingNo: 'SF5566778899001',
    trace: [
      { at: placedAt, text: steps.placed },
      { at: placedAt, text: steps.paid },
      { at: shippedAt, text: steps.handedOver },
      { at: hoursAgo(now, 50), text: { zh: '运输中', en: 'In transit', ja: '輸送中' } },
    ],
  };
}

function watchInCustoms(now: Date): SeedOrder {
  const placedAt = daysAgo(now, 4, 9);
  const shippedAt = daysAgo(now, 4, 18);
  return {
    no: 'SP20260007',
    customerId: 'cust_sato',
    state: 'shipped',
    item: { sku: 'W310', variant: '46mm', quantity: 1 },
    placedAt,
    paidAt: placedAt,
    shippedAt,
    region: 'japan',
    shippingYuan: 68,
    trace: [
      { at: placedAt, text: steps.placed },
      { at: placedAt, text: steps.paid },
      {
        at: shippedAt,
        text: {
          zh: '包裹已交给快递，发往日本',
          en: 'Handed to the carrier, bound for Japan',
          ja: '配送会社に引き渡し済み、日本へ輸送',
        },
      },
      { at: daysAgo(now, 1, 11), text: { zh: '清关中', en: 'In customs', ja: '通関手続き中' } },
    ],
  };
}

function chenJing(now: Date): SeedOrder[] {
  const depositAt = daysAgo(now, 5, 20);
  const balanceOpens = addDays(chinaMidnight(now), 1);
  const placedAt = earlierToday(now, 90);
  return [
    {
      no: 'SP20260008',
      customerId: 'cust_chenjing',
      state: 'presale',
      item: { sku: 'B510', variant: 'one', quantity: 1 },
      placedAt: depositAt,
      paidYuan: 100,
      presale: {
        depositCents: 10_000,
        balanceCents: 79_900,
        balanceOpensAt: balanceOpens.toISOString(),
        balanceDueAt: addDays(balanceOpens, 2).toISOString(),
      },
      trace: [
        { at: depositAt, text: steps.placed },
        {
          at: depositAt,
          text: { zh: '定金 ¥100 已付', en: 'Deposit of ¥100 paid', ja: '手付金 ¥100 お支払い済み' },
        },
      ],
    },
    {
      no: 'SP20260009',
      customerId: 'cust_chenjing',
      state: 'paid',
      item: { sku: 'B500', variant: 'L', quantity: 4 },
      placedAt,
      paidAt: placedAt,
      notes: { zh: '顾客已申请合并发货', en: 'Merged shipping asked for by the customer' },
      trace: [
        { at: placedAt, text: steps.placed },
        { at: placedAt, text: steps.paid },
        {
          at: earlierToday(now, 60),
          text: { zh: '已申请合并发货', en: 'Merged shipping asked for', ja: '同梱発送を受け付けました' },
        },
      ],
    },
  ];
}

/** Just after midnight "today" is short, so the moment moves closer rather than into yesterday. */
function earlierToday(now: Date, minutes: number): Date {
  const elapsedMs = now.getTime() - chinaMidnight(now).getTime();
  return new Date(now.getTime() - Math.min(minutes * 60_000, (elapsedMs * minutes) / 100));
}
