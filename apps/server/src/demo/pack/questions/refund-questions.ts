import type { PackTopic } from '../pack.ts';

export const refundQuestions: readonly PackTopic[] = [
  {
    key: 'refund-speed',
    category: '退款',
    zh: {
      questions: [
        '退货后多久退款',
        '仓库收到货多久退钱',
        '寄回去了什么时候给我退款',
        '退货已签收怎么还没退款',
        '验货要几天',
        '仓库收到退货多久打钱',
        '退回的货到了几天给退',
        '验完货什么时候退款',
      ],
      answer: '仓库收到退货后 2 个工作日内验货并退款，款项按原支付方式退回。',
    },
    en: {
      questions: [
        'When do I get my refund after returning',
        'You received my return, where is the money',
        'How long does the check of a return take',
        'The warehouse has it, when do you refund',
        'The warehouse has my return, when is it refunded',
        'How soon after arrival is the refund made',
        'You received my return, when do you pay',
        'When is the money for a returned parcel sent',
      ],
      answer:
        'After the goods are checked, the refund is made within 2 working days of their arrival; it goes back the way you paid.',
    },
    ja: {
      questions: [
        '返品後いつ返金されますか',
        '返品が届いたのに返金がありません',
        '返金までの日数は',
        '検品に何日かかりますか',
        '返品が届いてから何日で返金されますか',
        '倉庫に着いた後の返金はいつですか',
      ],
      answer: '商品の到着後、確認のうえ 2 営業日以内に、お支払い方法と同じ方法で返金いたします。',
    },
    related: ['refund-arrival', 'refund-progress', 'return-how'],
  },
  {
    key: 'refund-arrival',
    category: '退款',
    zh: {
      questions: [
        '退款几天到账',
        '退款多久能收到',
        '微信退款什么时候到',
        '支付宝退款几天',
        '银行卡退款要多久',
        '取消订单后钱多久退回来',
        '钱还没退回来',
        '退款怎么还没到',
        '钱几天退到卡里',
        '多少天退回我的卡',
        '钱几天能回到支付宝',
        '退到银行卡要多长时间',
        '信用卡退款几天到',
        '微信付的几天退回来',
      ],
      answer: '退款按原支付方式退回：支付宝、微信 1–3 个工作日，银行卡 3–7 个工作日到账。',
    },
    en: {
      questions: [
        'How long does a refund take',
        'When will the money be in my account',
        'Refund time for credit cards',
        'Refund to WeChat how many days',
        'My refund has not arrived',
        'How many days till the refund is on my bank card',
        'How long until the money is on my card',
        'Days for an Alipay refund',
        'When does a card refund arrive',
        'How long does WeChat take to pay back',
      ],
      answer:
        'The refund goes back the way you paid: Alipay and WeChat Pay 1–3 working days, cards 3–7 working days.',
    },
    ja: {
      questions: [
        '返金は何日で届きますか',
        '返金がまだ届きません',
        'カードへの返金はいつですか',
        '返金にかかる時間は',
        '返金はいつ口座に入りますか',
        'お金はいつ戻りますか',
        'カードへの返金は何日かかりますか',
        'Alipay の返金はいつ届きますか',
        '返金されるまでの日数',
      ],
      answer:
        'お支払い方法と同じ方法で返金します。Alipay・WeChat Pay は 1～3 営業日、カードは 3～7 営業日です。',
    },
    related: ['refund-way', 'refund-progress', 'order-cancel'],
  },
  {
    key: 'refund-progress',
    category: '退款',
    zh: {
      questions: [
        '退款进度在哪看',
        '怎么查退款',
        '我的退款到哪一步了',
        '退款状态',
        '退款查询',
        '在哪里能看到退款',
        '退款走到哪一步去哪看',
        '在哪里能看退款',
      ],
      answer: '退款进度请看：我的订单 → 退款/售后。',
    },
    en: {
      questions: [
        'Where can I see my refund',
        'Check refund status',
        'How do I follow my refund',
        'Refund progress',
        'Is my refund on its way',
        'Where do I see how far my refund is',
      ],
      answer: 'You can follow it under My orders → Refunds / after-sale (我的订单 → 退款/售后).',
    },
    ja: {
      questions: [
        '返金状況はどこで見られますか',
        '返金の進み具合を知りたい',
        '返金の確認方法',
        '返金はどうなっていますか',
      ],
      answer: '「我的订单（注文一覧）→ 退款/售后（返金・アフターサービス）」でご確認いただけます。',
    },
    related: ['refund-arrival', 'refund-speed'],
  },
  {
    key: 'refund-way',
    category: '退款',
    zh: {
      questions: [
        '退款退到哪里',
        '钱退到银行卡还是余额',
        '能退到别的卡吗',
        '退款原路返回吗',
        '微信付的退到哪',
      ],
      answer: '退款按原支付方式退回：用什么付的就退到哪里。',
    },
    en: {
      questions: [
        'Where does the refund go',
        'Is the money returned to my card',
        'Can I get the refund to another account',
        'Refund to the original payment method',
      ],
      answer: 'A refund always goes back the way the order was paid.',
    },
    ja: {
      questions: [
        '返金はどこに戻りますか',
        '返金先は変えられますか',
        '返金は銀行口座に振り込まれますか',
        '元の支払い方法に返金されますか',
      ],
      answer: '返金は、お支払いいただいた方法と同じ方法で行います。',
    },
    related: ['refund-arrival', 'order-cancel'],
  },
];
