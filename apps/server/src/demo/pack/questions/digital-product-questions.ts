import type { PackTopic } from '../pack.ts';

export const digitalProductQuestions: readonly PackTopic[] = [
  {
    key: 'product-x1',
    category: '商品',
    zh: {
      questions: [
        '云杉X1手机多少钱',
        'X1手机配置',
        'X1手机电池多大',
        'X1拍照怎么样多少像素',
        'X1内存多大',
        'X1什么价',
        '介绍一下云杉X1',
      ],
      answer: '云杉 X1 手机 ¥2,999：256 GB，5,000 mAh 电池，5,000 万像素相机，黑色或蓝色。',
    },
    en: {
      questions: [
        'How much is the X1 phone',
        'X1 phone specifications',
        'How big is the X1 battery',
        'What camera does the X1 have',
        'Tell me about the Spruce X1',
      ],
      answer: 'The Spruce X1 phone costs ¥2,999: 256 GB, 5,000 mAh battery, 50 MP camera, black or blue.',
    },
    ja: {
      questions: [
        'X1 はいくらですか',
        'X1 のスペックを教えてください',
        'X1 のバッテリー容量は',
        'X1 のカメラは何画素ですか',
      ],
      answer:
        'Spruce X1 は ¥2,999、256 GB、5,000 mAh バッテリー、5,000 万画素カメラ、色はブラックとブルーです。',
    },
    related: ['product-x1-stock', 'product-x1-pro', 'screen-insurance'],
  },
  {
    key: 'product-x1-stock',
    category: '商品',
    zh: {
      questions: [
        'X1蓝色有货吗',
        'X1什么时候补货',
        '蓝色手机还有吗',
        'X1有几种颜色',
        '黑色X1有现货吗',
        'X1蓝色缺货多久',
      ],
      answer: '云杉 X1 黑色有现货；蓝色暂时缺货，约 5 天后到货，实时库存以商品页为准。',
    },
    en: {
      questions: [
        'Is the blue X1 in stock',
        'When is the blue phone back',
        'Which colours of the X1 are available',
        'Do you have the black X1',
      ],
      answer:
        'The black X1 is in stock; the blue one is sold out and back in about 5 days. The product page shows live stock.',
    },
    ja: {
      questions: [
        'X1 の青は在庫がありますか',
        'X1 の色は何がありますか',
        '青の入荷はいつですか',
        '黒の X1 はありますか',
      ],
      answer:
        'X1 はブラックに在庫があります。ブルーは品切れで、約 5 日後に入荷します。最新の在庫は商品ページをご覧ください。',
    },
    related: ['product-x1', 'product-x1-pro'],
  },
  {
    key: 'product-x1-pro',
    category: '商品',
    zh: {
      questions: ['X1 Pro多少钱', 'X1 Pro有货吗', 'X1 Pro存储多大', '介绍一下X1 Pro'],
      answer: '云杉 X1 Pro 手机 ¥4,299，512 GB 存储。实时库存以商品页为准。',
    },
    en: {
      questions: [
        'How much is the X1 Pro',
        'Tell me about the X1 Pro',
        'Storage of the X1 Pro',
        'Is the X1 Pro in stock',
      ],
      answer: 'The Spruce X1 Pro phone costs ¥4,299 and has 512 GB. The product page shows live stock.',
    },
    ja: {
      questions: ['X1 Pro はいくらですか', 'Pro の容量は', '上位モデルのスマホの値段', 'Pro スマホについて'],
      answer: 'Spruce X1 Pro は ¥4,299、512 GB です。最新の在庫は商品ページをご覧ください。',
    },
    related: ['product-x1', 'payment-instalments'],
  },
  {
    key: 'product-book',
    category: '商品',
    zh: {
      questions: [
        'Book 14笔记本多少钱',
        '笔记本内存多大',
        '云杉笔记本配置',
        'Book 14硬盘多大',
        '有笔记本电脑卖吗',
      ],
      answer: '云杉 Book 14 笔记本 ¥5,699：16 GB 内存，1 TB 存储。',
    },
    en: {
      questions: [
        'How much is the Book 14',
        'Laptop specifications',
        'How much memory has the laptop',
        'Do you sell laptops',
        'Storage of the Book 14',
      ],
      answer: 'The Spruce Book 14 laptop costs ¥5,699, with 16 GB and 1 TB.',
    },
    ja: {
      questions: [
        'ノートパソコンの性能は',
        'Book 14 はいくらですか',
        'パソコンのメモリと容量',
        'ノートPCの値段',
      ],
      answer: 'Spruce Book 14 は ¥5,699、メモリ 16 GB・容量 1 TB です。',
    },
    related: ['payment-instalments', 'warranty-devices'],
  },
  {
    key: 'product-buds',
    category: '商品',
    zh: {
      questions: ['Buds 2耳机多少钱', '耳机有降噪吗', '耳机有什么颜色', '云杉耳机怎么样', '无线耳机多少钱'],
      answer: '云杉 Buds 2 降噪耳机 ¥399，有白色和黑色，现货。',
    },
    en: {
      questions: [
        'How much are the Buds 2',
        'Do the earbuds have noise cancelling',
        'Which colours do the earbuds come in',
        'Tell me about the earbuds',
      ],
      answer: 'Spruce Buds 2 with noise cancelling cost ¥399, in white or black, in stock.',
    },
    ja: {
      questions: [
        'イヤホンはノイズキャンセリング付きですか',
        'Buds 2 はいくらですか',
        'イヤホンの色は何がありますか',
        'イヤホンの値段',
      ],
      answer: 'Spruce Buds 2（ノイズキャンセリング）は ¥399、ホワイトとブラックがあり、在庫がございます。',
    },
    related: ['warranty-headphones', 'coupon-stacking'],
  },
  {
    key: 'product-watch',
    category: '商品',
    zh: {
      questions: ['Watch 3手表多少钱', '手表有几种尺寸', '智能手表有货吗', '手表42和46有什么不同'],
      answer: '云杉 Watch 3 手表 ¥899，有 42 毫米和 46 毫米两种尺寸。',
    },
    en: {
      questions: [
        'How much is the Watch 3',
        'Which sizes does the watch come in',
        'Is the watch in stock',
        'Watch 42 or 46 mm',
      ],
      answer: 'The Spruce Watch 3 costs ¥899, in 42 or 46 mm.',
    },
    ja: {
      questions: [
        '腕時計はいくらですか',
        '時計のサイズは何ミリですか',
        'Watch 3 について教えて',
        '時計の大きさと値段',
        'スマートウォッチはありますか',
      ],
      answer: 'Spruce Watch 3 は ¥899、42 mm と 46 mm があります。',
    },
    related: ['warranty-devices', 'delivery-japan'],
  },
];
