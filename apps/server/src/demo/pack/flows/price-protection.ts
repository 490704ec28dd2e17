import type { FlowPack } from '../../../flows/index.ts';
import { callShop, orderCase, sayThen } from './parts.ts';

/** Pays back what an order's goods cost less by now. */
export const priceProtection: FlowPack = {
  name: 'price_protection',
  definition: orderCase({
    title: { 'zh-CN': '申请价保', 'zh-TW': '申請價保', en: 'Price protection', ja: '価格保証の申請' },
    prefer: ['paid', 'shipped', 'delivered'],
    phrases: {
      'zh-CN': [
        ...[
          '我要申请价保',
          '帮我申请价格保护',
          '我买的东西降价了，把差价退给我',
          '给我的订单补差价',
          '申请退差价',
        ],
        ...['我这单能补多少差价', '帮我查一下这单能不能价保', '我买贵了要退差额', '我的订单降价了帮我办价保'],
        ...['刚下单就便宜了，帮我把差额要回来', '我前几天买的降了，帮我补', '办理价保'],
      ],
      'zh-TW': ['我要申請價保', '幫我補差價', '我買的東西降價了要退差額', '我這筆訂單可以補多少'],
      en: [
        ...[
          'apply for price protection',
          'refund me the price difference of my order',
          'my item got cheaper, pay me back',
        ],
        ...['claim price protection for my order', 'give me back the difference on what i bought'],
        ...['check whether my order can get the price difference', 'i overpaid, please pay the difference'],
      ],
      ja: [
        '価格保証を申請したい',
        '買った商品が安くなったので差額を返してください',
        '注文の差額を返金してほしい',
      ],
    },
    nodes: [
      callShop('begin', 'price_terms', 'how'),
      {
        ...{ key: 'how', kind: 'branch', otherwise: 'not_paid' },
        cases: [
          { when: [{ of: 'begin.price_state', is: 'equal', value: 'open' }], next: 'fresh' },
          { when: [{ of: 'begin.price_state', is: 'equal', value: 'not-lower' }], next: 'not_lower' },
          { when: [{ of: 'begin.price_state', is: 'equal', value: 'too-late' }], next: 'too_late' },
          { when: [{ of: 'begin.price_state', is: 'equal', value: 'used' }], next: 'used' },
        ],
      },
      { key: 'fresh', kind: 'verify', needs: 'fresh-identity', next: 'sure', otherwise: 'not_signed_in' },
      {
        ...{ key: 'sure', kind: 'confirm', yes: 'protect', no: 'kept' },
        words: {
          'zh-CN':
            '订单 {begin.no} 可以价保，现在比您付款时便宜 {begin.difference_cents|CNY}。每件商品只能价保一次，要现在申请吗？差价 24 小时内按原支付方式退回。',
          'zh-TW':
            '訂單 {begin.no} 可以價保，現在比您付款時便宜 {begin.difference_cents|CNY}。每件商品只能價保一次，要現在申請嗎？差價 24 小時內按原付款方式退回。',
          en: 'Order {begin.no} is covered: it costs {begin.difference_cents|CNY} less now than when you paid. It can be had once per item. Shall I ask for it? The difference goes back the way you paid within 24 hours.',
          ja: 'ご注文 {begin.no} は価格保証の対象です。お支払い時より {begin.difference_cents|CNY} 安くなっています。1 商品につき 1 回のみですが、申請しますか。差額は 24 時間以内にお支払い方法へ返金します。',
        },
      },
      callShop('protect', 'protect_price', 'done', {
        on: {
          price_not_lower: 'not_lower',
          already_protected: 'used',
          too_late: 'too_late',
          not_paid: 'not_paid',
        },
      }),
      sayThen('done', {
        'zh-CN':
          '价保办好了：订单 {begin.no} 的差价 {begin.difference_cents|CNY} 会在 24 小时内按原支付方式退回。',
        'zh-TW':
          '價保辦好了：訂單 {begin.no} 的差價 {begin.difference_cents|CNY} 會在 24 小時內按原付款方式退回。',
        en: 'Done: {begin.difference_cents|CNY} for order {begin.no} goes back the way you paid within 24 hours.',
        ja: '価格保証を受け付けました。ご注文 {begin.no} の差額 {begin.difference_cents|CNY} を 24 時間以内にお支払い方法へ返金します。',
      }),
      sayThen('kept', {
        'zh-CN': '好的，先不申请。{begin.until|day} 之前都可以来办。',
        'zh-TW': '好的，先不申請。{begin.until|day} 之前都可以來辦。',
        en: 'All right, not now. You can ask for it until {begin.until|day}.',
        ja: '承知しました。{begin.until|day} まで申請いただけます。',
      }),
      sayThen('not_lower', {
        'zh-CN':
          '订单 {begin.no} 的商品目前没有比您付款时便宜，暂时没有差价可退。价保到 {begin.until|day} 为止（付款后 {begin.days} 天），期间降价随时来找我；秒杀、拍卖和他人用券的低价不算。',
        'zh-TW':
          '訂單 {begin.no} 的商品目前沒有比您付款時便宜，暫時沒有差價可退。價保到 {begin.until|day} 為止（付款後 {begin.days} 天），期間降價隨時來找我；秒殺、拍賣和他人用券的低價不算。',
        en: "What is in order {begin.no} does not cost less now than when you paid, so there is no difference to pay back. It is protected until {begin.until|day} ({begin.days} days from payment): come back should the price fall. Flash sales, auctions and other people's coupons do not count.",
        ja: 'ご注文 {begin.no} の商品は、お支払い時より安くなっておりません。価格保証は {begin.until|day} まで（お支払いから {begin.days} 日間）です。タイムセール、オークション、ほかの方のクーポンによる価格は対象外です。',
      }),
      sayThen('too_late', {
        'zh-CN':
          '订单 {begin.no} 的价保已在 {begin.until|day} 到期（付款后 {begin.days} 天），不能再补差价了。',
        'zh-TW':
          '訂單 {begin.no} 的價保已在 {begin.until|day} 到期（付款後 {begin.days} 天），不能再補差價了。',
        en: 'Price protection of order {begin.no} ended on {begin.until|day} ({begin.days} days from payment), so the difference cannot be paid back any more.',
        ja: 'ご注文 {begin.no} の価格保証は {begin.until|day} に終了しました（お支払いから {begin.days} 日間）。差額の返金はできません。',
      }),
      sayThen('used', {
        'zh-CN': '订单 {begin.no} 已经价保过了，每件商品只能价保一次。',
        'zh-TW': '訂單 {begin.no} 已經價保過了，每件商品只能價保一次。',
        en: 'Price protection was given for order {begin.no} before; it is once per item.',
        ja: 'ご注文 {begin.no} はすでに価格保証をご利用済みです（1 商品につき 1 回）。',
      }),
      sayThen('not_paid', {
        'zh-CN': '价保要在付款之后、订单没有取消或退款时才能办，订单 {begin.no} 现在办不了。',
        'zh-TW': '價保要在付款之後、訂單沒有取消或退款時才能辦，訂單 {begin.no} 現在辦不了。',
        en: 'Price protection is for orders that are paid and neither cancelled nor refunded; order {begin.no} has none now.',
        ja: '価格保証は、お支払い済みでキャンセル・返金のないご注文が対象です。ご注文 {begin.no} は現在対象外です。',
      }),
    ],
  }),
};
