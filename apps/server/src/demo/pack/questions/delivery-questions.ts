import type { PackTopic } from '../pack.ts';

export const deliveryQuestions: readonly PackTopic[] = [
  {
    key: 'shipping-when',
    category: '物流配送',
    zh: {
      questions: [
        '什么时候发货',
        '今天下单今天能发吗',
        '多久发货',
        '几点前付款当天发',
        '现在买什么时候寄出',
        '付款后多长时间发货',
      ],
      answer: '16:00 前付款当天发出，16:00 之后付款次日发出。',
    },
    en: {
      questions: [
        'When will my order ship',
        'Do you ship the same day',
        'What is the cut-off time',
        'How soon do you send it',
        'If I pay now when does it leave',
        'When do you dispatch',
      ],
      answer: 'Orders paid before 16:00 leave the same day, later ones the next day.',
    },
    ja: {
      questions: [
        'いつ発送されますか',
        '当日発送ですか',
        '何時までに払えば今日発送ですか',
        '発送までどのくらいかかりますか',
      ],
      answer: '16:00 までにお支払いいただいたご注文は当日、それ以降は翌日に発送します。',
    },
    related: ['delivery-speed', 'shipping-late', 'shipping-from'],
  },
  {
    key: 'shipping-late',
    category: '物流配送',
    zh: {
      questions: [
        '怎么还不发货',
        '催发货',
        '昨天买的还没发',
        '能快点发吗',
        '为什么一直没发货',
        '等了两天都没寄',
      ],
      answer:
        '16:00 前付款的订单当天发出，之后的次日发出。如果已超过这个时间仍未发出，请提供订单号，我们马上为您核实。',
    },
    en: {
      questions: [
        'Why has my order not shipped yet',
        'Please send my order faster',
        'Still waiting for dispatch',
        'I ordered yesterday and nothing happened',
        'Hurry up my order',
      ],
      answer:
        'Orders paid before 16:00 leave the same day, later ones the next day. If yours is overdue, please give us the order number and we check it at once.',
    },
    related: ['shipping-when', 'order-cancel', 'service-hours'],
  },
  {
    key: 'shipping-from',
    category: '物流配送',
    zh: {
      questions: ['你们从哪里发货', '仓库在哪', '发货地是哪里', '是杭州发货吗', '从哪个城市寄出来'],
      answer: '我们有杭州和东莞两个仓库，由其中之一为您发出。',
    },
    en: {
      questions: [
        'Where do you ship from',
        'Where is your warehouse',
        'Which city does my parcel come from',
        'Do you ship from Hangzhou',
      ],
      answer: 'From our warehouses in Hangzhou and Dongguan.',
    },
    related: ['shipping-when', 'carriers'],
  },
  {
    key: 'carriers',
    category: '物流配送',
    zh: {
      questions: [
        '发什么快递',
        '默认用什么快递',
        '能发顺丰吗',
        '是中通还是圆通',
        '用的哪家物流',
        '可以指定快递吗',
        '想要顺丰',
      ],
      answer: '订单满 ¥199 默认发顺丰，不足 ¥199 发中通或圆通。',
    },
    en: {
      questions: [
        'Which carrier do you use',
        'Can you ship with SF Express',
        'Do you use ZTO or YTO',
        'Who delivers my parcel',
        'Which courier',
        'I want SF',
      ],
      answer: 'SF Express by default for orders from ¥199, otherwise ZTO or YTO.',
    },
    ja: {
      questions: [
        'どの運送会社を使いますか',
        '順豊で送ってもらえますか',
        '配送業者はどこですか',
        '宅配会社を教えてください',
      ],
      answer: '¥199 以上のご注文は順豊（SF Express）、それ未満は中通（ZTO）または圓通（YTO）でお届けします。',
    },
    related: ['delivery-speed', 'shipping-fee', 'track-parcel'],
  },
  {
    key: 'delivery-speed',
    category: '物流配送',
    zh: {
      questions: [
        '几天能到',
        '快递多久到',
        '送到要多长时间',
        '一般几天收到货',
        '顺丰几天到',
        '中通要几天',
        '明天能到吗',
        '大概什么时候能收到',
      ],
      answer: '发货后顺丰 1–3 天送达，中通、圆通 2–4 天送达；新疆、西藏、青海、内蒙古 5–8 天。',
    },
    en: {
      questions: [
        'How long does delivery take',
        'When will it arrive',
        'How many days for shipping',
        'Delivery time please',
        'Will it be here tomorrow',
        'How fast is SF Express',
      ],
      answer:
        '1–3 days with SF Express, 2–4 days with other carriers; Xinjiang, Tibet, Qinghai and Inner Mongolia take 5–8 days.',
    },
    ja: {
      questions: [
        '何日で届きますか',
        '配送にどのくらいかかりますか',
        'いつ届きますか',
        '到着の目安を教えてください',
      ],
      answer:
        '発送後、順豊は 1～3 日、その他の運送会社は 2～4 日です。新疆・チベット・青海・内モンゴルは 5～8 日かかります。',
    },
    related: ['shipping-when', 'delivery-remote', 'no-movement'],
  },
  {
    key: 'shipping-fee',
    category: '物流配送',
    zh: {
      questions: [
        '运费多少',
        '满多少包邮',
        '包邮吗',
        '要付邮费吗',
        '邮费怎么算',
        '不够99要多少运费',
        '买一件T恤要运费吗',
        '快递费多少钱',
      ],
      answer:
        '满 ¥99 包邮，不足 ¥99 收 ¥8。新疆、西藏、青海、内蒙古在此基础上另加 ¥15；港澳台 ¥35，日本 ¥68。',
    },
    en: {
      questions: [
        'How much is shipping',
        'Is delivery free',
        'Free shipping from how much',
        'What are the delivery costs',
        'Do I pay postage',
        'Shipping fee for a small order',
      ],
      answer:
        'Free from ¥99, otherwise ¥8. Xinjiang, Tibet, Qinghai and Inner Mongolia: ¥15 on top. Hong Kong, Macao and Taiwan ¥35, Japan ¥68.',
    },
    ja: {
      questions: [
        '送料はいくらですか',
        '送料無料になりますか',
        'いくら以上で送料無料ですか',
        '配送料を教えてください',
      ],
      answer:
        '¥99 以上は送料無料、それ未満は ¥8 です。新疆・チベット・青海・内モンゴルは ¥15 加算、香港・マカオ・台湾は ¥35、日本は ¥68 です。',
    },
    related: ['delivery-remote', 'carriers', 'delivery-hong-kong'],
  },
  {
    key: 'delivery-remote',
    category: '物流配送',
    zh: {
      questions: [
        '新疆能送吗',
        '西藏运费多少',
        '偏远地区要加钱吗',
        '内蒙古几天到',
        '青海包邮吗',
        '寄到新疆要多久',
        '偏远地区发货吗',
      ],
      answer: '可以送。新疆、西藏、青海、内蒙古在正常运费之外另加 ¥15，5–8 天送达。',
    },
    en: {
      questions: [
        'Do you deliver to Xinjiang',
        'Shipping cost to Tibet',
        'Is there a surcharge for remote areas',
        'How long to Inner Mongolia',
        'Delivery to Qinghai',
      ],
      answer:
        'Yes. Xinjiang, Tibet, Qinghai and Inner Mongolia cost ¥15 on top of the usual fee and take 5–8 days.',
    },
    related: ['shipping-fee', 'delivery-speed'],
  },
  {
    key: 'delivery-hong-kong',
    category: '物流配送',
    zh: {
      questions: [
        '可以寄到香港吗',
        '台湾运费多少',
        '能送到澳门吗',
        '港澳台配送要几天',
        '寄香港多少钱',
        '台湾能收到吗',
      ],
      answer: '可以。港澳台运费 ¥35，4–7 天送达。',
    },
    en: {
      questions: [
        'Do you ship to Hong Kong',
        'Delivery to Taiwan',
        'How much to Macao',
        'How long does it take to Hong Kong',
        'Can you send to Taiwan',
      ],
      answer: 'Yes. Hong Kong, Macao and Taiwan: ¥35, 4–7 days.',
    },
    related: ['shipping-fee', 'delivery-japan', 'delivery-abroad'],
  },
  {
    key: 'delivery-japan',
    category: '物流配送',
    zh: {
      questions: ['可以寄到日本吗', '日本运费多少', '寄日本要几天', '能发东京吗', '人在日本可以买吗'],
      answer: '可以。寄往日本运费 ¥68，5–9 天送达。',
    },
    en: {
      questions: [
        'Do you ship to Japan',
        'How much is delivery to Japan',
        'How long to Tokyo',
        'Can I order from Japan',
        'Japan shipping',
      ],
      answer: 'Yes. Delivery to Japan costs ¥68 and takes 5–9 days.',
    },
    ja: {
      questions: [
        '日本に送れますか',
        '日本への送料はいくらですか',
        '日本まで何日かかりますか',
        '東京に届けてもらえますか',
        '日本から注文できますか',
      ],
      answer: 'はい、日本へお届けできます。送料は ¥68、お届けまで 5～9 日です。',
    },
    related: ['customs', 'shipping-fee', 'delivery-abroad'],
  },
  {
    key: 'delivery-abroad',
    category: '物流配送',
    zh: {
      questions: [
        '可以寄到美国吗',
        '海外能送吗',
        '支持国际配送吗',
        '能寄到欧洲吗',
        '新加坡可以发货吗',
        '国外可以买吗',
      ],
      answer: '境外目前可送港澳台（¥35，4–7 天）和日本（¥68，5–9 天），其他国家和地区暂未开通。',
    },
    en: {
      questions: [
        'Do you ship to the USA',
        'International shipping',
        'Can you deliver to Europe',
        'Shipping to Singapore',
        'Do you deliver abroad',
        'Ship to Australia',
      ],
      answer:
        'Abroad we serve Hong Kong, Macao and Taiwan (¥35, 4–7 days) and Japan (¥68, 5–9 days). Other countries are not served yet.',
    },
    ja: {
      questions: [
        '海外配送はできますか',
        'アメリカに送れますか',
        '日本以外の国にも届きますか',
        '国際配送について',
      ],
      answer:
        '現在の海外配送は香港・マカオ・台湾（¥35、4～7 日）と日本（¥68、5～9 日）のみです。その他の国にはまだ対応しておりません。',
    },
    related: ['delivery-japan', 'delivery-hong-kong'],
  },
];
