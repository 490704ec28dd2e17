import type { PackTopic } from '../pack.ts';

export const warrantyQuestions: readonly PackTopic[] = [
  {
    key: 'warranty-devices',
    category: '保修与维修',
    zh: {
      questions: [
        '手机保修多久',
        '笔记本电脑保修期',
        '手表质保几年',
        '平板保修多长时间',
        '保修期是多久',
        '质保多久',
        '有售后保修吗',
        '手表和电池分别保多久',
        '手机保几年',
        '笔记本保修几年电池呢',
        '数码产品质保几个月',
      ],
      answer:
        '手机、平板、笔记本和手表保修 12 个月，其中电池 6 个月。耳机 12 个月，小家电（电热水壶、空气炸锅、扫地机器人）24 个月。',
    },
    en: {
      questions: [
        'How long is the warranty on a phone',
        'Laptop warranty',
        'Watch guarantee period',
        'What warranty do I get',
        'Is there a guarantee',
        'Tablet warranty',
        'How many months for a watch',
        'For how long is my phone covered',
        'Is a laptop under warranty for a year',
        'Warranty for phone and its battery',
      ],
      answer:
        'Phones, tablets, laptops and watches: 12 months, batteries 6 months. Headphones 12 months; small appliances (kettle, air fryer, robot vacuum) 24 months.',
    },
    ja: {
      questions: [
        '保証期間はどのくらいですか',
        'スマホの保証は何か月ですか',
        'ノートパソコンの保証',
        '時計の保証期間',
      ],
      answer:
        'スマートフォン・タブレット・ノートパソコン・腕時計は 12 か月、バッテリーは 6 か月です。イヤホンは 12 か月、小型家電（ケトル・エアフライヤー・ロボット掃除機）は 24 か月です。',
    },
    related: ['warranty-battery', 'warranty-excluded', 'repair-how'],
  },
  {
    key: 'warranty-battery',
    category: '保修与维修',
    zh: {
      questions: [
        '电池保修多久',
        '电池坏了保不保',
        '电池不耐用在保修里吗',
        '手机电池质保几个月',
        '电池鼓包能修吗',
      ],
      answer: '电池保修 6 个月。',
    },
    en: {
      questions: [
        'How long is the battery covered',
        'Battery warranty',
        'The battery drains fast, is it under warranty',
        'Is a worn battery covered',
      ],
      answer: 'Batteries are covered for 6 months.',
    },
    ja: {
      questions: [
        'バッテリーの保証は何か月ですか',
        '電池の保証期間',
        'バッテリーの減りが早いのは保証対象ですか',
        'バッテリーだけの保証',
      ],
      answer: 'バッテリーの保証は 6 か月です。',
    },
    related: ['warranty-devices', 'repair-how'],
  },
  {
    key: 'warranty-appliances',
    category: '保修与维修',
    zh: {
      questions: [
        '扫地机保修几年',
        '空气炸锅质保多久',
        '电热水壶保修期',
        '小家电保修多长时间',
        '家电坏了保修吗',
        '水壶坏了保多久',
        '炸锅保几年',
        '电热水壶坏了还在保吗',
        '扫地机质保期多长',
      ],
      answer: '电热水壶、空气炸锅、扫地机器人等小家电保修 24 个月。',
    },
    en: {
      questions: [
        'Robot vacuum warranty',
        'How long is the air fryer covered',
        'Kettle guarantee',
        'Warranty on small appliances',
        'Length of the kettle warranty',
        'Air fryer warranty length',
        'How long is a kettle covered',
        'Is my vacuum still under warranty after a year',
        'Warranty on household appliances',
      ],
      answer: 'Small appliances (kettle, air fryer, robot vacuum) are covered for 24 months.',
    },
    ja: {
      questions: [
        '掃除機の保証は何年ですか',
        'ケトルの保証期間',
        'エアフライヤーの保証',
        '小型家電は何か月保証されますか',
      ],
      answer: '小型家電（ケトル・エアフライヤー・ロボット掃除機）の保証は 24 か月です。',
    },
    related: ['warranty-excluded', 'repair-how', 'vacuum-error-codes'],
  },
  {
    key: 'warranty-headphones',
    category: '保修与维修',
    zh: {
      questions: [
        '耳机保修多久',
        '耳机坏了怎么办',
        '耳机一边没声音保修吗',
        'Buds 2 质保几个月',
        '耳机能保几个月',
        '耳机质保期',
      ],
      answer: '耳机保修 12 个月，可在订单页申请维修。',
    },
    en: {
      questions: [
        'Earbuds warranty',
        'How long are headphones covered',
        'One earbud has no sound, is it covered',
        'My headphones broke',
        'For how long are earbuds covered',
        'Months of warranty on headphones',
      ],
      answer: 'Headphones are covered for 12 months; please apply for the repair on the order page.',
    },
    ja: {
      questions: [
        'イヤホンの保証は何か月ですか',
        'ヘッドホンの保証期間',
        'イヤホンが片方聞こえません',
        'イヤホンが壊れました',
      ],
      answer: 'イヤホンの保証は 12 か月です。修理は注文ページからお申し込みください。',
    },
    related: ['warranty-devices', 'repair-how', 'product-buds'],
  },
  {
    key: 'warranty-excluded',
    category: '保修与维修',
    zh: {
      questions: [
        '进水保修吗',
        '手机掉水里了',
        '摔坏了能保修吗',
        '人为损坏怎么办',
        '保修不包括什么',
        '摔了一下开不了机',
        '手机摔了给不给保',
        '泡水了能免费修吗',
        '摔碎了保修管不管',
        '耳机进水保不保',
        '不小心摔坏的修要钱吗',
      ],
      answer: '进水和摔落造成的损坏不在保修范围内，您仍可在订单页申请维修。',
    },
    en: {
      questions: [
        'Is water damage covered',
        'I dropped my phone',
        'What does the warranty exclude',
        'My phone fell into water',
        'Does the warranty cover accidents',
        'It fell and broke, is that covered',
        'It got wet, do you repair it for free',
        'Does the warranty pay for drops',
        'My phone was in water, am I covered',
      ],
      answer:
        'Water damage and falls are excluded from the warranty; you can still apply for a repair on the order page.',
    },
    ja: {
      questions: [
        '水濡れは保証されますか',
        '落として壊れました',
        '保証の対象外は何ですか',
        'スマホを水に落としました',
        '割れたスマホは無料で直りますか',
        '水没は保証対象ですか',
      ],
      answer: '水濡れと落下による故障は保証の対象外です。修理は注文ページからお申し込みいただけます。',
    },
    related: ['screen-broken', 'screen-insurance'],
  },
  {
    key: 'warranty-proof',
    category: '保修与维修',
    zh: {
      questions: [
        '保修需要发票吗',
        '保修卡丢了怎么办',
        '保修要什么凭证',
        '没有保修卡能修吗',
        '保修凭什么证明',
        '修东西要带发票吗',
        '保修要出示什么',
        '没发票能保修不',
      ],
      answer: '订单本身就是保修凭证，不需要另外的保修卡。',
    },
    en: {
      questions: [
        'Do I need the invoice for warranty',
        'I lost the warranty card',
        'What proof do I need for a repair',
        'Proof of purchase',
        'What do I show for a warranty repair',
        'Is an invoice needed for repair',
      ],
      answer: 'The order itself is the proof; nothing else is needed.',
    },
    ja: {
      questions: [
        '保証に領収書は必要ですか',
        '保証書をなくしました',
        '保証書がなくても修理できますか',
        '保証を受けるには何が必要ですか',
      ],
      answer: 'ご注文そのものが保証の証明になります。ほかには何も必要ありません。',
    },
    related: ['warranty-devices', 'invoice-how'],
  },
];
