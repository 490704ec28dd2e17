import type { FlowNode } from '@parley/contract';
import type { FlowPack } from '../../../flows/index.ts';
import { callShop, orderCase, sayThen } from './parts.ts';

/** What was paid as a deposit, and when the balance is due; from the node called `presale`. */
export const tellBalance: readonly FlowNode[] = [
  callShop('presale', 'get_order', 'balance'),
  sayThen('balance', {
    'zh-CN':
      '订单 {presale.no}（{presale.item_names}）是预售，定金 {presale.deposit_cents|CNY} 已付。尾款 {presale.balance_cents|CNY} 从{presale.balance_opens_at|day}开始支付，开放后 48 小时内付清；不付的话订单关闭，定金不退。',
    'zh-TW':
      '訂單 {presale.no}（{presale.item_names}）是預售，訂金 {presale.deposit_cents|CNY} 已付。尾款 {presale.balance_cents|CNY} 從{presale.balance_opens_at|day}開始支付，開放後 48 小時內付清；不付的話訂單關閉，訂金不退。',
    en: 'Order {presale.no} ({presale.item_names}) is a presale; the deposit of {presale.deposit_cents|CNY} is paid. The balance of {presale.balance_cents|CNY} opens on {presale.balance_opens_at|day} and must be paid within 48 hours; otherwise the order closes and the deposit is kept.',
    ja: 'ご注文 {presale.no}（{presale.item_names}）は予約販売で、手付金 {presale.deposit_cents|CNY} はお支払い済みです。残金 {presale.balance_cents|CNY} のお支払いは {presale.balance_opens_at|day} から 48 時間以内です。お支払いがない場合、ご注文は終了し手付金は戻りません。',
  }),
];

/** When is the balance of a presale due? */
export const presaleBalance: FlowPack = {
  name: 'presale_balance',
  definition: orderCase({
    title: { 'zh-CN': '预售尾款', 'zh-TW': '預售尾款', en: 'Presale balance', ja: '予約販売の残金' },
    prefer: ['presale'],
    order: { carries: true },
    phrases: {
      'zh-CN': [
        ...['我的尾款什么时候付', '我预售那单尾款哪天开始付', '我付了多少定金', '推车的尾款几号可以付'],
        ...[
          '我订的东西余款什么时候能交',
          '我的尾款还要付多少',
          '我那单预售剩余的钱怎么付',
          '查一下我的预售订单',
        ],
        ...['我交了多少订金', '预定的手机剩下的款哪天付', '尾款开放了吗我要付', '我的预售到付尾款的时候了吗'],
      ],
      'zh-TW': ['我的尾款什麼時候付', '我付了多少訂金', '我的預購什麼時候付尾款'],
      en: [
        ...['when can i pay the balance of my presale', 'how much deposit did i pay'],
        ...['what is left to pay for my presale', 'when does the balance of my pushchair open'],
        ...['i want to pay the rest of my preorder', 'how much do i still owe for my presale order'],
      ],
      ja: [
        ...[
          '私の残金はいつ払えますか',
          '手付金はいくら払いましたか',
          '予約した商品の残りの支払いはいつからですか',
        ],
      ],
    },
    nodes: [
      callShop('begin', 'get_order', 'is_presale'),
      {
        ...{ key: 'is_presale', kind: 'branch', otherwise: 'no_presale' },
        cases: [
          { when: [{ of: 'begin.state', is: 'equal', value: 'presale' }], next: 'presale' },
          { when: [{ of: 'begin.deposit_cents', is: 'set' }], next: 'balance_paid' },
        ],
      },
      ...tellBalance,
      sayThen('balance_paid', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）的定金 {begin.deposit_cents|CNY} 和尾款都不用再付了，目前{begin.state_text}。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）的訂金 {begin.deposit_cents|CNY} 和尾款都不用再付了，目前{begin.state_text}。',
        en: 'There is nothing left to pay for order {begin.no} ({begin.item_names}), deposit {begin.deposit_cents|CNY}: {begin.state_text}.',
        ja: 'ご注文 {begin.no}（{begin.item_names}、手付金 {begin.deposit_cents|CNY}）に、これからのお支払いはありません。状況：{begin.state_text}',
      }),
      sayThen('no_presale', {
        'zh-CN': '订单 {begin.no}（{begin.item_names}）不是预售，没有定金和尾款。目前：{begin.state_text}。',
        'zh-TW': '訂單 {begin.no}（{begin.item_names}）不是預售，沒有訂金和尾款。目前：{begin.state_text}。',
        en: 'Order {begin.no} ({begin.item_names}) is no presale, so there is no deposit and no balance. It is: {begin.state_text}.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）は予約販売ではないため、手付金や残金はありません。状況：{begin.state_text}',
      }),
    ],
  }),
};
