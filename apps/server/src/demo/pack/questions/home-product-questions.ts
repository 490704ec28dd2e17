import type { PackTopic } from '../pack.ts';

export const homeProductQuestions: readonly PackTopic[] = [
  {
    key: 'product-vacuum',
    category: '商品',
    zh: {
      questions: ['扫地机器人多少钱', 'S1扫地机有货吗', '介绍一下扫地机器人', '云杉S1价格'],
      answer: '云杉 S1 扫地机器人 ¥1,899，保修 24 个月，实时库存以商品页为准。',
    },
    en: {
      questions: [
        'How much is the robot vacuum',
        'Is the S1 in stock',
        'Tell me about the robot vacuum',
        'Price of the Spruce S1',
      ],
      answer:
        'The Spruce S1 robot vacuum costs ¥1,899, with a 24-month warranty. The product page shows live stock.',
    },
    ja: {
      questions: [
        'ロボット掃除機はいくらですか',
        'S1 の在庫はありますか',
        '掃除機について教えて',
        '掃除機の値段',
      ],
      answer: 'Spruce S1 ロボット掃除機は ¥1,899、保証は 24 か月です。最新の在庫は商品ページをご覧ください。',
    },
    related: ['warranty-appliances', 'vacuum-error-codes'],
  },
  {
    key: 'product-kettle',
    category: '商品',
    zh: {
      questions: ['电热水壶多少钱', '水壶容量多大', '烧水壶有货吗', '水壶几升'],
      answer: '云杉电热水壶 ¥129，容量 1.7 升，现货，保修 24 个月。',
    },
    en: {
      questions: [
        'How much is the kettle',
        'What size is the kettle',
        'Is the kettle in stock',
        'How many litres does the kettle hold',
      ],
      answer: 'The Spruce kettle costs ¥129, holds 1.7 l, is in stock and has a 24-month warranty.',
    },
    ja: {
      questions: ['ケトルの容量は', 'ケトルのお値段は', '電気ケトルは何リットルですか', 'ケトルの在庫は'],
      answer: 'Spruce ケトルは ¥129、容量 1.7 L で、在庫があり、保証は 24 か月です。',
    },
    related: ['warranty-appliances', 'shipping-fee'],
  },
  {
    key: 'product-air-fryer',
    category: '商品',
    zh: {
      questions: [
        '空气炸锅有货吗',
        '空气炸锅什么时候到货',
        '空气炸锅多少钱',
        '炸锅几升',
        '空气炸锅什么时候补货',
      ],
      answer: '云杉空气炸锅（5 升）¥299，暂时缺货，约 10 天后到货，实时库存以商品页为准。',
    },
    en: {
      questions: [
        'Is the air fryer in stock',
        'When is the air fryer back',
        'How much is the air fryer',
        'Size of the air fryer',
      ],
      answer:
        'The Spruce air fryer (5 l) costs ¥299. It is sold out and back in about 10 days; the product page shows live stock.',
    },
    ja: {
      questions: [
        'エアフライヤーは在庫がありますか',
        'エアフライヤーの入荷はいつですか',
        'エアフライヤーはいくらですか',
        'エアフライヤーの容量は',
      ],
      answer:
        'エアフライヤー（5 L）は ¥299 です。現在品切れで、約 10 日後に入荷します。最新の在庫は商品ページをご覧ください。',
    },
    related: ['warranty-appliances', 'product-kettle'],
  },
  {
    key: 'product-nappies',
    category: '商品',
    zh: {
      questions: ['纸尿裤多少钱', '尿不湿有什么尺码', '一包纸尿裤多少片', '纸尿裤L码有货吗'],
      answer: '婴儿纸尿裤 ¥139 一包，60 片，有 M 和 L 码，现货。',
    },
    en: {
      questions: [
        'How much are the nappies',
        'Which nappy sizes do you have',
        'How many nappies in a pack',
        'Diapers in size L',
      ],
      answer: 'Nappies cost ¥139 for 60 pieces, in M or L, in stock.',
    },
    ja: {
      questions: ['おむつはいくらですか', 'おむつのサイズは', 'おむつは何枚入りですか', '紙おむつの在庫'],
      answer: 'おむつは 60 枚で ¥139、M と L があり、在庫がございます。',
    },
    related: ['coupon-baby', 'shipping-fee'],
  },
  {
    key: 'product-pushchair',
    category: '商品',
    zh: {
      questions: [
        '婴儿推车多少钱',
        '推车有货吗',
        '有婴儿车卖吗',
        '推车还剩几台',
        '婴儿车还有几辆',
        '推车库存',
      ],
      answer: '婴儿推车 ¥899，库存不多，以商品页为准。',
    },
    en: {
      questions: [
        'How much is the pushchair',
        'Is the stroller in stock',
        'Do you sell prams',
        'Pushchair availability',
      ],
      answer: 'The pushchair costs ¥899. Few are left; the product page shows live stock.',
    },
    ja: {
      questions: [
        'ベビーカーはいくらですか',
        'ベビーカーの在庫は',
        'ベビーカーを売っていますか',
        'ベビーカーの値段',
      ],
      answer: 'ベビーカーは ¥899 です。残りわずかですので、商品ページをご覧ください。',
    },
    related: ['coupon-baby', 'deposit-what'],
  },
];
