import type { PackTopic } from '../pack.ts';

export const priceQuestions: readonly PackTopic[] = [
  {
    key: 'price-protection',
    category: '价保',
    zh: {
      questions: [
        '价保多少天',
        '买完降价了怎么办',
        '刚买就便宜了',
        '有价格保护吗',
        '降价能退差价吗',
        '昨天买的今天降价了',
        '补差价',
        '保价多久',
        '降价可以补价差吗',
        '刚付完钱就降了能补吗',
        '买完第二天便宜了怎么说',
        '价格保护是多少天内',
        '买贵了想申请价保',
        '降价补差的期限',
      ],
      answer:
        '付款后 15 天内享价保（618、双 11 期间为 30 天）：同一商品在本店降价，可退差价一次，24 小时内按原支付方式退回。',
    },
    en: {
      questions: [
        'The price dropped after I bought it',
        'Do you have price protection',
        'How many days of price protection',
        'Can I get the difference back',
        'It is cheaper today',
        'Price match after purchase',
        'The price went down after my purchase',
        'It got cheaper right after I bought it',
        'How long does the price guarantee last',
        'I paid more than it costs now',
        'Can the difference be refunded',
        'I bought it last week and now it costs less',
      ],
      answer:
        'Yes: 15 days from payment (30 days at 618 and Double 11), for the same product in this shop, once per item. The difference is paid back the way you paid within 24 hours.',
    },
    ja: {
      questions: [
        '購入後に値下がりしました',
        '価格保証はありますか',
        '差額を返してもらえますか',
        '価格保証は何日ですか',
        '買ってすぐ値下げされました',
        '値下がりした分を返してもらえますか',
        '価格保証の期間は',
        '購入直後に安くなったので差額が欲しい',
        '買ったばかりなのに値下げ、差額は戻りますか',
      ],
      answer:
        'お支払いから 15 日間（618・ダブル 11 期間は 30 日間）、当店の同じ商品が値下がりした場合、1 商品につき 1 回差額を返金します。24 時間以内にお支払い方法と同じ方法でお戻しします。',
    },
    related: ['price-protection-promotion', 'price-protection-excluded', 'price-protection-how'],
  },
  {
    key: 'price-protection-promotion',
    category: '价保',
    zh: {
      questions: [
        '双十一价保多久',
        '618买的价保几天',
        '大促期间价保时间',
        '双11降价能补差吗',
        '活动期间买的保价吗',
        '双十一下的单价保几天',
        '大促买的保多久价',
        '618期间价保长一点吗',
      ],
      answer: '618（6 月 1–20 日）和双 11（11 月 1–15 日）期间，价保为付款后 30 天，平时为 15 天。',
    },
    en: {
      questions: [
        'Price protection at Double 11',
        'How long is price protection during 618',
        'Is the price guaranteed in the sales',
        '11.11 price drop',
        'Is price protection longer in the sales',
        'Price guarantee for orders of Double 11',
        'How long is it for 618 orders',
      ],
      answer:
        'At 618 (June 1–20) and Double 11 (November 1–15) price protection lasts 30 days from payment; otherwise 15 days.',
    },
    ja: {
      questions: [
        'ダブル 11 の価格保証は何日ですか',
        '618 で買った場合の価格保証',
        'セール期間の価格保証',
        '大型セールの値下がり',
      ],
      answer:
        '618（6 月 1～20 日）とダブル 11（11 月 1～15 日）の期間は、お支払いから 30 日間です。通常は 15 日間です。',
    },
    related: ['price-protection', 'deposit-promotion-days'],
  },
  {
    key: 'price-protection-excluded',
    category: '价保',
    zh: {
      questions: [
        '秒杀价能价保吗',
        '秒杀商品降价补差吗',
        '哪些情况不能价保',
        '拍卖商品有价保吗',
        '别人用券更便宜能补差价吗',
        '秒杀抢的降了能保价吗',
        '特价抢购算不算价保',
      ],
      answer: '秒杀、拍卖，以及他人优惠券形成的低价，不在价保范围内。',
    },
    en: {
      questions: [
        'Does price protection cover flash sales',
        'What is excluded from price protection',
        'Somebody paid less with a coupon',
        'Are auctions price protected',
        'Are flash deals price protected',
        'Does the guarantee hold for flash sale items',
      ],
      answer: "Flash sales (秒杀), auctions and other people's coupons are not covered by price protection.",
    },
    ja: {
      questions: [
        'タイムセールは価格保証の対象ですか',
        '価格保証の対象外は何ですか',
        '秒殺の商品は差額返金されますか',
        '他人のクーポンで安い場合も差額はもらえますか',
      ],
      answer: 'タイムセール（秒杀）、オークション、ほかの方のクーポンによる価格は価格保証の対象外です。',
    },
    related: ['price-protection', 'coupon-flash-sale'],
  },
  {
    key: 'price-protection-how',
    category: '价保',
    zh: {
      questions: [
        '价保退款多久到账',
        '差价退到哪里',
        '价保可以申请几次',
        '价保金额什么时候退',
        '同一件商品能价保两次吗',
        '差价几天打回来',
        '补的钱原路退吗',
        '价保一件能用几次',
      ],
      answer:
        '付款后 15 天内（618、双 11 期间为 30 天）每件商品可价保一次，差价在 24 小时内按原支付方式退回。',
    },
    en: {
      questions: [
        'How is the price difference paid back',
        'How often can I use price protection',
        'When do I get the difference',
        'Price protection twice for one item',
        'How soon is the difference paid',
        'How fast do I get the price difference',
        'May I claim it more than once',
      ],
      answer:
        'Within 15 days of payment (30 days at 618 and Double 11), once per item; the difference is paid back the way you paid within 24 hours.',
    },
    ja: {
      questions: [
        '価格保証の差額はいつ返金されますか',
        '価格保証は何回使えますか',
        '差額はどこに戻りますか',
        '値下がりの差額はどうやって返金されますか',
      ],
      answer:
        'お支払いから 15 日以内（618・ダブル 11 期間は 30 日以内）、価格保証は商品ごとに 1 回で、差額は 24 時間以内にお支払い方法と同じ方法で返金します。',
    },
    related: ['price-protection', 'refund-way'],
  },
];
