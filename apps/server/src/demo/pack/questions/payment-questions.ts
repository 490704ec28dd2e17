import type { PackTopic } from '../pack.ts';

export const paymentQuestions: readonly PackTopic[] = [
  {
    key: 'payment-methods',
    category: '支付',
    zh: {
      questions: [
        '支持哪些支付方式',
        '怎么付款',
        '可以用微信付吗',
        '能用支付宝吗',
        '银联卡能付吗',
        '你们收什么卡',
        '付款方式有哪些',
        '可以刷卡吗',
        '能微信付款不',
        '支付宝可以不',
        '可以用哪些卡和软件付钱',
        '除了微信还能怎么付',
        '银联能刷吗还有什么办法付款',
        '付款渠道都有啥',
      ],
      answer:
        '支持支付宝、微信支付、银联卡、Visa / Mastercard（订单满 ¥50）以及花呗分期（订单满 ¥600，可分 3、6、12 期，其中 3 期免息）。',
    },
    en: {
      questions: [
        'What payment methods do you accept',
        'How can I pay',
        'Do you take WeChat Pay',
        'Can I pay with Alipay',
        'Is UnionPay accepted',
        'Which cards do you take',
        'Are you accepting Alipay or WeChat',
        'Do you take cards or only e-wallets',
        'Are credit cards accepted',
        'Can I pay by card',
        'What are my options to pay',
        'Is card payment possible here',
        'Is a bank card fine or only wallets',
      ],
      answer:
        'Alipay, WeChat Pay, UnionPay cards, Visa and Mastercard (orders from ¥50), and Huabei instalments from ¥600 (3, 6 or 12 months, 3 free of interest).',
    },
    ja: {
      questions: [
        'お支払い方法の種類を教えてください',
        '使えるカードを教えてください',
        'Alipay は使えますか',
        'どうやって支払いますか',
        'どのカードが使えますか',
        'カード払いはできますか',
        'どんな決済方法がありますか',
        '使える支払い方法を知りたい',
        '使えるカードの種類は何ですか',
      ],
      answer:
        'Alipay、WeChat Pay、銀聯カード、Visa / Mastercard（¥50 以上のご注文）、花呗の分割払い（¥600 以上、3・6・12 回、3 回は無利息）をご利用いただけます。',
    },
    related: ['payment-foreign-card', 'payment-instalments', 'payment-cash-on-delivery'],
  },
  {
    key: 'payment-foreign-card',
    category: '支付',
    zh: {
      questions: [
        '可以用 Visa 吗',
        '外国信用卡能付款吗',
        '万事达卡可以用吗',
        '境外卡有最低金额吗',
        '国际信用卡支付失败',
        'master卡能刷吗',
        '刷visa有最低额度吗',
        '信用卡最少要买多少',
        '外卡付款有门槛不',
        '万事达最低要满多少',
      ],
      answer:
        '可以。订单金额满 ¥50 时可用 Visa 或 Mastercard 支付；不足 ¥50 请选择支付宝、微信支付或银联卡。',
    },
    en: {
      questions: [
        'Do you accept Visa',
        'Can I use a foreign credit card',
        'Is Mastercard possible',
        'Minimum amount for international cards',
        'My Visa card is not offered at checkout',
        'Pay with an overseas card',
        'Lowest order value for Visa',
        'How small may an order paid by Mastercard be',
        'Is there a minimum when paying by credit card',
        'What must I spend to use Visa',
      ],
      answer:
        'Yes: Visa and Mastercard for orders from ¥50. For smaller orders please use Alipay, WeChat Pay or a UnionPay card.',
    },
    ja: {
      questions: [
        'Visa は使えますか',
        '海外のクレジットカードで払えますか',
        'Mastercard の最低金額は',
        '外国のカードが使えません',
        'Visa で払える最低金額は',
        'クレジットカードはいくらから使えますか',
      ],
      answer:
        'はい、¥50 以上のご注文で Visa・Mastercard をご利用いただけます。それ未満の場合は Alipay、WeChat Pay、銀聯カードをお選びください。',
    },
    related: ['payment-methods', 'payment-currency'],
  },
  {
    key: 'payment-instalments',
    category: '支付',
    zh: {
      questions: [
        '可以分期吗',
        '花呗分期怎么用',
        '花呗免息吗',
        '分期要手续费吗',
        '最多能分几期',
        '买手机能分期付款吗',
        '多少钱可以用花呗分期',
        '分期最低要买多少',
        '满多少才能用花呗分',
        '分几期不用利息',
        '便宜的小东西也能分期吗',
        '花呗能分多少期',
      ],
      answer: '订单满 ¥600 可用花呗分期，可选 3、6 或 12 期，其中 3 期免息。',
    },
    en: {
      questions: [
        'Can I pay in instalments',
        'How does Huabei work',
        'Is there interest on instalments',
        'How many months can I spread the payment',
        'Minimum for paying monthly',
        'Buy now pay monthly',
        'From which amount can I spread the cost',
        'Which instalment plan is free of interest',
        'How many instalments are there',
        'Smallest order for instalments',
      ],
      answer:
        'Yes, with Huabei for orders from ¥600: 3, 6 or 12 instalments; 3 instalments are free of interest.',
    },
    ja: {
      questions: [
        '分割払いはできますか',
        '何回払いが選べますか',
        '分割の手数料はかかりますか',
        '花呗は使えますか',
      ],
      answer: '¥600 以上のご注文で花呗の分割払い（3・6・12 回）をご利用いただけます。3 回払いは無利息です。',
    },
    related: ['payment-methods'],
  },
  {
    key: 'payment-failed',
    category: '支付',
    zh: {
      questions: [
        '付款失败怎么办',
        '支付不成功',
        '付不了款',
        '一直提示支付失败',
        '点付款没反应',
        '钱付不出去',
      ],
      answer:
        '请先换一种支付方式再试。订单会保留 30 分钟，这段时间内都可以在“我的订单”里重新付款；Visa / Mastercard 需订单满 ¥50，花呗分期需满 ¥600。',
    },
    en: {
      questions: [
        'My payment failed',
        "I can't pay",
        'Payment does not go through',
        'The checkout says payment error',
        'What to do when payment is declined',
      ],
      answer:
        'Please try another payment method: the order waits 30 minutes and can be paid again under My orders. Visa and Mastercard need an order from ¥50, Huabei instalments from ¥600.',
    },
    ja: {
      questions: ['支払いができません', '決済に失敗しました', '支払いエラーが出ます', 'カードが通りません'],
      answer:
        '別のお支払い方法をお試しください。ご注文は 30 分間保存され、その間は「注文一覧」からもう一度お支払いいただけます。Visa・Mastercard は ¥50 以上、花呗の分割払いは ¥600 以上のご注文が対象です。',
    },
    related: ['order-auto-close', 'payment-methods'],
  },
  {
    key: 'payment-cash-on-delivery',
    category: '支付',
    zh: {
      questions: ['可以货到付款吗', '能收到货再付钱吗', '快递上门时付现金行吗', '支持到付吗'],
      answer:
        '暂不支持货到付款。您可以用支付宝、微信支付、银联卡、Visa / Mastercard（满 ¥50）或花呗分期（满 ¥600）在线支付。',
    },
    en: {
      questions: [
        'Can I pay cash on delivery',
        'Pay when it arrives',
        'Do you take cash',
        'Is COD available',
      ],
      answer:
        'Cash on delivery is not offered. Please pay online by Alipay, WeChat Pay, UnionPay card, Visa or Mastercard (from ¥50), or Huabei instalments (from ¥600).',
    },
    ja: {
      questions: [
        '代金引換はできますか',
        '代引きは使えますか',
        '着払いで払えますか',
        '届いた時に現金で払いたい',
      ],
      answer:
        '代金引換には対応しておりません。Alipay、WeChat Pay、銀聯カード、Visa・Mastercard（¥50 以上）、花呗の分割払い（¥600 以上）でオンラインでお支払いください。',
    },
    related: ['payment-methods'],
  },
  {
    key: 'payment-currency',
    category: '支付',
    zh: {
      questions: ['价格是人民币吗', '用什么货币结算', '可以付美元吗', '日元能付吗', '标价是什么币种'],
      answer: '商城所有价格都以人民币（¥）标示和结算。',
    },
    en: {
      questions: [
        'Which currency are the prices in',
        'Can I pay in dollars',
        'Do you charge in yuan',
        'Are prices in RMB',
        'What does ¥ mean here, yuan or yen',
      ],
      answer: 'All prices are in Chinese yuan (CNY, ¥) and orders are charged in yuan.',
    },
    ja: {
      questions: ['価格は円ですか、元ですか', '通貨は何ですか', '日本円で支払えますか', '¥ は人民元ですか'],
      answer: '価格とお支払いはすべて人民元（CNY、¥）です。',
    },
    related: ['payment-foreign-card', 'payment-methods'],
  },
];
