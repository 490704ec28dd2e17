import type { PackTopic } from '../pack.ts';

export const presaleQuestions: readonly PackTopic[] = [
  {
    key: 'deposit-refundable',
    category: '预售定金',
    zh: {
      questions: [
        '定金可以退吗',
        '怎么退定金',
        '交了定金不想要了',
        '预售定金能不能退',
        '定金退不退',
        '我想把定金要回来',
        '不付尾款定金会退吗',
        '退定金',
        '定金能不能退给我',
        '交了订金反悔钱还退不',
        '不想买了预付的能要回来吗',
        '定金是不是不能退',
        '付了定金变卦了怎么办',
      ],
      answer:
        '定金一般不退。两种情况除外：一是已付尾款，定金成为订单的一部分，随订单退款一起退；二是商家变更了价格、商品或发货日期。',
    },
    en: {
      questions: [
        'Can I get my deposit back',
        'Is the presale deposit refundable',
        'How do I refund a deposit',
        'I paid a deposit but changed my mind',
        'Deposit refund',
        'Will I lose my deposit',
        'Is the deposit lost when I cancel',
        'Do I lose my deposit',
        'I lost interest, is the deposit lost too',
        'Do I get the deposit back if I walk away',
        'Can a presale deposit be returned',
        'I changed my mind about the presale',
      ],
      answer:
        "A deposit is not refundable, with two exceptions: the balance was paid (then the deposit is part of the order and follows the order's refund), or the shop changed the price, product or delivery date.",
    },
    ja: {
      questions: [
        '予約の手付金は返金されますか',
        'デポジットを返してほしい',
        '手付金を払いましたが要らなくなりました',
        '予約金はキャンセルできますか',
        '手付金は戻ってきますか',
        '予約をやめたら手付金は返りますか',
      ],
      answer:
        '手付金は原則として返金できません。ただし、残金をお支払い済みの場合（手付金は注文の一部となり、注文の返金に従います）と、当店が価格・商品・お届け日を変更した場合は例外です。',
    },
    related: ['deposit-refund-after-balance', 'deposit-shop-changed', 'balance-deadline'],
  },
  {
    key: 'deposit-refund-after-balance',
    category: '预售定金',
    zh: {
      questions: [
        '付了尾款怎么退定金',
        '尾款付完想退定金',
        '付完尾款后多久内可以申请退',
        '尾款支付后怎么申请退款',
        '预售订单付清了想退',
        '尾款交了能退吗',
        '付完尾款几天内申请退定金',
        '尾款付完以后多少天能申请退',
      ],
      answer:
        '付清尾款后，请在 3 天内到订单页申请与定金相关的退款；618（6 月 1–20 日）和双 11（11 月 1–15 日）期间延长为 7 天。超过期限需要人工核实，请准备好订单号。',
    },
    en: {
      questions: [
        'I paid the balance, how do I get the deposit refunded',
        'Refund a presale order after paying the balance',
        'Where do I request the deposit refund',
        'How many days to ask after the balance payment',
        'Return a fully paid presale',
      ],
      answer:
        'After the balance is paid, request the refund on the order page within 3 days (7 days during 618, June 1–20, and Double 11, November 1–15). Later than that, a person must check it: please have the order number ready.',
    },
    ja: {
      questions: [
        '残金を払った後に手付金は返金されますか',
        '残金支払い後の返金期限は何日ですか',
        '残金を払ったあとでキャンセルしたい',
        '手付金の返金はどこで申し込みますか',
      ],
      answer:
        '残金のお支払い後 3 日以内（618（6 月 1～20 日）とダブル 11（11 月 1～15 日）の期間は 7 日以内）に、注文ページで手付金に関する返金をお申し込みください。それを過ぎると担当者の確認が必要ですので、注文番号をご用意ください。',
    },
    related: ['deposit-late', 'deposit-refundable', 'refund-arrival'],
  },
  {
    key: 'deposit-late',
    category: '预售定金',
    zh: {
      questions: [
        '付尾款后忘了退超过3天还能退吗',
        '退定金过了三天怎么办',
        '超过期限了定金还能退吗',
        '忘记申请退款已经过期了',
        '尾款付完一周了才想起来退',
        '错过退定金时间了',
        '付尾款超过三天还能退不',
        '过了三天还能申请定金退款吗',
        '付完尾款忘了申请，过期了怎么办',
      ],
      answer:
        '超过 3 天（618、双 11 期间为 7 天）需要人工核实。请把订单号发给我们，人工客服每天 9:00–22:00（中国时间）为您处理。',
    },
    en: {
      questions: [
        'It is more than 3 days since I paid the balance',
        'I forgot to ask for the deposit refund in time',
        'Too late to request my deposit',
        'Can I still refund after the deadline',
        'I missed the three days',
        'More than three days since the balance, can I still ask',
        'I forgot to ask for the deposit in time',
      ],
      answer:
        'After 3 days (7 during 618 and Double 11) a person must check it. Please send us the order number; people are here 9:00–22:00 China time, every day.',
    },
    ja: {
      questions: [
        '残金を払って 3 日以上たちましたが返金できますか',
        '手付金の返金期限を過ぎてしまいました',
        '手付金の返金の申請を忘れていました',
        '期限が過ぎた手付金は返ってきませんか',
      ],
      answer:
        '3 日（618・ダブル 11 の期間は 7 日）を過ぎた場合は担当者の確認が必要です。注文番号をお知らせください。担当者の対応は毎日 9:00～22:00（中国時間）です。',
    },
    related: ['deposit-refund-after-balance', 'service-hours'],
  },
  {
    key: 'deposit-promotion-days',
    category: '预售定金',
    zh: {
      questions: [
        '双十一退定金有几天',
        '618期间定金多久能申请退',
        '大促的退款申请期限',
        '双11付完尾款几天内可以退',
        '活动期间退定金时间会延长吗',
        '618期间付尾款定金退款几天内申请',
        '双11付的尾款定金几天能退',
        '大促付尾款的退款期限',
      ],
      answer:
        '618（6 月 1–20 日）和双 11（11 月 1–15 日）期间，付清尾款后 7 天内可在订单页申请，平时为 3 天。',
    },
    en: {
      questions: [
        'Deposit refund deadline at Double 11',
        'How long do I have during 618',
        'Is the refund period longer in the sales',
        'How many days at 11.11 to refund a presale',
      ],
      answer:
        'During 618 (June 1–20) and Double 11 (November 1–15) you have 7 days after paying the balance, otherwise 3 days. Please ask on the order page.',
    },
    ja: {
      questions: [
        'ダブル 11 の手付金の返金は何日以内ですか',
        '618 の期間は手付金をいつまで返金申請できますか',
        'セール中は手付金の返金期限が延びますか',
        '大型セールの予約金の返金申請期限',
      ],
      answer:
        '618（6 月 1～20 日）とダブル 11（11 月 1～15 日）の期間は、残金のお支払いから 7 日以内に注文ページでお申し込みください。通常は 3 日以内です。',
    },
    related: ['deposit-refund-after-balance', 'price-protection-promotion'],
  },
  {
    key: 'deposit-shop-changed',
    category: '预售定金',
    zh: {
      questions: [
        '商家改了发货时间定金能退吗',
        '预售延期了怎么办',
        '预售价格变了能退定金吗',
        '你们推迟发货我要退定金',
        '预售商品换了规格',
        '你们改价了定金能退吗',
        '商家推迟发货定金退不退',
        '预售改了发货时间能要回定金吗',
      ],
      answer: '如果商家变更了价格、商品或发货日期，定金可以退。请提供订单号，人工客服核实后为您办理。',
    },
    en: {
      questions: [
        'The delivery date was changed, can I get my deposit back',
        'You changed the presale price',
        'The presale is delayed, I want my deposit',
        'The product was changed after I paid the deposit',
        'You changed the price, is my deposit refunded',
        'The delivery date was moved, can I have my deposit',
        'The shop altered the presale product',
      ],
      answer:
        'If the shop changed the price, product or delivery date, the deposit is refundable. Please send the order number and a person will check and arrange it.',
    },
    ja: {
      questions: [
        '発送日が変更されたので手付金を返してほしい',
        '店側の都合で変わった場合は手付金が戻りますか',
        '予約商品の発売が延期になりました',
        '予約の価格が変わったら手付金は返金されますか',
      ],
      answer:
        '当店が価格・商品・お届け日を変更した場合、手付金は返金できます。注文番号をお知らせください。担当者が確認して手配いたします。',
    },
    related: ['deposit-refundable', 'service-hours'],
  },
  {
    key: 'balance-deadline',
    category: '预售定金',
    zh: {
      questions: [
        '尾款什么时候付',
        '尾款要多久内付清',
        '尾款支付时间',
        '什么时候可以付尾款',
        '尾款几点截止',
        '预售尾款怎么付',
        '尾款开始付之后有多长时间',
        '尾款几天内必须付清',
        '付尾款有时限吗',
      ],
      answer: '尾款的开放时间显示在订单页。开放后请在 48 小时内付清，逾期订单会关闭，定金不退。',
    },
    en: {
      questions: [
        'When do I pay the balance',
        'How long do I have to pay the rest',
        'Deadline of the presale balance',
        'How do I pay the remaining amount',
        'When does balance payment open',
        'How many hours do I have for the balance',
        'Until when must the balance be paid after it opens',
        'Time limit for the final payment',
      ],
      answer:
        'The order page shows when balance payment opens. Please pay within 48 hours of that; otherwise the order closes and the deposit is kept.',
    },
    ja: {
      questions: [
        '残金はいつ払いますか',
        '残金の支払い期限は',
        '予約商品の残りの支払い方法',
        '残金の支払いはいつ始まりますか',
        '残金は何時間以内に払えばいいですか',
        '残金の支払期限はいつですか',
      ],
      answer:
        '残金のお支払い開始時刻は注文ページに表示されます。開始から 48 時間以内にお支払いください。期限を過ぎると注文は閉じ、手付金は返金されません。',
    },
    related: ['balance-missed', 'deposit-refundable'],
  },
  {
    key: 'balance-missed',
    category: '预售定金',
    zh: {
      questions: [
        '忘记付尾款了怎么办',
        '尾款过期了',
        '错过付尾款时间定金还退吗',
        '没付尾款订单关了',
        '尾款没来得及付',
        '过了时间没付尾款会怎么样',
      ],
      answer: '尾款须在开放后 48 小时内支付。逾期未付的订单会关闭，定金不予退还。',
    },
    en: {
      questions: [
        'I forgot to pay the balance',
        'I missed the balance payment',
        'My presale order closed',
        'What happens if I do not pay the rest',
        'Balance expired',
      ],
      answer:
        'The balance must be paid within 48 hours of its opening. If it was not, the order closes and the deposit is kept.',
    },
    ja: {
      questions: [
        '残金を払い忘れました',
        '残金の支払い期限が過ぎてしまいました',
        '残金を払わないとどうなりますか',
        '残金未払いで注文が閉じられました',
      ],
      answer:
        '残金は開始から 48 時間以内にお支払いください。お支払いがない場合、注文は閉じ、手付金は返金されません。',
    },
    related: ['balance-deadline', 'deposit-refundable'],
  },
  {
    key: 'deposit-what',
    category: '预售定金',
    zh: {
      questions: [
        '定金是什么意思',
        '定金和尾款有什么区别',
        '预售怎么买',
        '预售流程是怎样的',
        '定金算在总价里吗',
        '定金会抵扣吗',
      ],
      answer: '预售分两步：先付定金，尾款开放后 48 小时内付清余款。付清尾款后，定金就是订单货款的一部分。',
    },
    en: {
      questions: [
        'How does a presale work',
        'What is the difference between deposit and balance',
        'Is the deposit part of the price',
        'Explain deposit and balance',
        'Does the deposit count towards the total',
      ],
      answer:
        'A presale has two steps: you pay a deposit first, then the balance within 48 hours of its opening. Once the balance is paid, the deposit is part of the order.',
    },
    ja: {
      questions: [
        '手付金とは何ですか',
        '予約販売の仕組みを教えてください',
        '手付金と残金の違いは',
        '手付金は代金に含まれますか',
      ],
      answer:
        '予約販売では、まず手付金、次に開始から 48 時間以内に残金をお支払いください。残金のお支払い後、手付金は注文代金の一部になります。',
    },
    related: ['balance-deadline', 'deposit-refundable'],
  },
];
