import type { PackTopic } from '../pack.ts';

/** What may come back, thing by thing, and the finer points of an exchange. */
export const returnKindQuestions: readonly PackTopic[] = [
  {
    key: 'return-underwear',
    category: '退换货',
    zh: {
      questions: ['内衣可以退吗', '贴身衣物能七天无理由吗', '内裤买错码了能退换吗', '袜子内衣支持退货吗'],
      answer: '内衣不支持无理由退货。如果有质量问题，30 天内可以退换，往返运费由商城承担。',
    },
    en: {
      questions: [
        'Can I send underwear back',
        'Is lingerie returnable',
        'I bought the wrong size of briefs',
        'Do you take back intimate wear',
        'Return a bra',
        'Can I return bras or socks',
      ],
      answer:
        'Underwear cannot be returned without reason. With a quality problem it can be returned or exchanged within 30 days, and the shop pays the carriage both ways.',
    },
    ja: {
      questions: [
        '下着は返品できますか',
        '肌着のサイズを間違えました',
        '下着も返品対象ですか',
        '下着の返品について',
      ],
      answer:
        '下着は理由なしの返品の対象外です。品質に問題がある場合は 30 日以内であれば返品・交換でき、往復の送料は当店が負担します。',
    },
    related: ['return-excluded', 'return-quality'],
  },
  {
    key: 'return-custom',
    category: '退换货',
    zh: {
      questions: [
        '定制的东西能退吗',
        '刻了字的可以退货吗',
        '个性化定制商品支持退换吗',
        '按我要求做的商品不满意能退吗',
      ],
      answer: '定制商品不支持无理由退货。如果有质量问题，30 天内可以退换，往返运费由商城承担。',
    },
    en: {
      questions: [
        'Can customised goods be returned',
        'It is engraved, may I send it back',
        'Return of a personalised item',
        'Are made-to-order products returnable',
      ],
      answer:
        'Customised goods cannot be returned without reason. With a quality problem they can be returned or exchanged within 30 days, and the shop pays the carriage both ways.',
    },
    ja: {
      questions: [
        'オーダーメイドの商品は返品できますか',
        '名入れした商品を返品したい',
        '刻印入りの商品は返せますか',
        'カスタム商品の返品について',
      ],
      answer:
        'オーダー商品は理由なしの返品の対象外です。品質の問題は 30 日以内であれば返品・交換でき、往復の送料は当店が負担します。',
    },
    related: ['return-excluded', 'return-quality'],
  },
  {
    key: 'return-software',
    category: '退换货',
    zh: {
      questions: ['软件激活了能退吗', '激活码用过了可以退款吗', '买的软件不想要了', '已经激活的系统能退货吗'],
      answer: '已激活的软件不支持无理由退货。',
    },
    en: {
      questions: [
        'Can I return activated software',
        'I used the licence key, can I get a refund',
        'Software that I do not want any more',
        'Is an activated licence returnable',
      ],
      answer: 'Software cannot be returned without reason once it is activated.',
    },
    ja: {
      questions: [
        '有効化したソフトは返品できますか',
        'ライセンスキーを使った後に返金できますか',
        'ソフトウェアを返品したい',
        'アクティベーション済みのソフトは返せますか',
      ],
      answer: '有効化したソフトウェアは、理由なしの返品の対象外です。',
    },
    related: ['return-excluded', 'return-seven-days'],
  },
  {
    key: 'return-tried',
    category: '退换货',
    zh: {
      questions: [
        '拆了包装还能退吗',
        '试穿过一次还可以退吗',
        '开箱试用不满意能退货吗',
        '用过几天的东西还能无理由退吗',
        '包装盒扔了能退吗',
        '拆开试用了不喜欢还能退吗',
        '打开试了一下能退不',
      ],
      answer:
        '签收 7 天内（金卡及以上 15 天）可以无理由退，前提是不影响二次销售、配件齐全。化妆品拆封后除外。',
    },
    en: {
      questions: [
        'I opened the box, can I still return it',
        'May I return what I have tried on',
        'I used it once and do not like it',
        'I threw the packaging away, is a return possible',
        'I tried it and want to send it back',
      ],
      answer:
        'Within 7 days of delivery (15 from Gold level) it can be returned without reason, as long as it can be sold again and has all its accessories. Opened cosmetics are excepted.',
    },
    ja: {
      questions: [
        '開封しても返品できますか',
        '一度試着した服は返品できますか',
        '使ってみて合わなかったので返したい',
        '箱を捨ててしまいました、返品できますか',
      ],
      answer:
        'お届けから 7 日以内（ゴールド以上は 15 日以内）で、再販売できる状態・付属品完備であれば、理由なしで返品できます。開封した化粧品は除きます。',
    },
    related: ['return-condition', 'return-cosmetics'],
  },
  {
    key: 'exchange-times',
    category: '退换货',
    zh: {
      questions: [
        '一件商品能换几次',
        '换过一次还能再换吗',
        '换货次数有限制吗',
        '换了还是不合适可以再换一次吗',
        '尺码可以换好几次吗',
        '换一回还能不能再换',
        '换货能换几回',
      ],
      answer: '同一商品只能换一次。换过仍不合适的，可以按无理由退货的规则退货。',
    },
    en: {
      questions: [
        'How many times can I exchange an item',
        'I exchanged it and it still does not fit, again?',
        'Is there a limit on exchanges',
        'Exchange the same thing twice',
      ],
      answer:
        'An exchange is possible once. If it still does not fit, it can be returned under the usual rules.',
    },
    ja: {
      questions: [
        '交換は何回までできますか',
        '一度交換した物をもう一度交換できますか',
        '交換の回数に制限はありますか',
        '交換したのにまだ合いません、また交換できますか',
      ],
      answer: '交換は 1 回のみです。それでも合わない場合は、通常の規則で返品いただけます。',
    },
    related: ['exchange-how', 'return-seven-days'],
  },
  {
    key: 'exchange-other-product',
    category: '退换货',
    zh: {
      questions: ['能换成别的商品吗', '换货可以换不同的东西吗', '大衣能换成跑鞋吗', '想换另一款补差价行吗'],
      answer: '换货只能换同一商品的其他尺码或颜色。想要别的商品，请先退货再重新下单。',
    },
    en: {
      questions: [
        'Can I exchange it for another product',
        'Swap for something else and pay the difference',
        'Exchange a coat for shoes',
        'May an exchange be a different item',
      ],
      answer:
        'An exchange is for the same product in another size or colour. For something else, please return it and order again.',
    },
    ja: {
      questions: [
        '別の商品に交換できますか',
        '違う商品と取り替えたい',
        '差額を払って別の商品に換えられますか',
        '他の商品への交換',
      ],
      answer:
        '交換は同じ商品の別のサイズ・色に限ります。別の商品をご希望の場合は、返品してあらためてご注文ください。',
    },
    related: ['exchange-how', 'return-how'],
  },
  {
    key: 'exchange-when-sent',
    category: '退换货',
    zh: {
      questions: [
        '换货的新货什么时候寄出',
        '旧的寄回后多久发新的',
        '换货要等你们收到旧的吗',
        '换的尺码几时发',
      ],
      answer: '您寄出的旧商品被快递揽收扫描后，我们就寄出新的，不必等它到仓。',
    },
    en: {
      questions: [
        'When is the new one sent in an exchange',
        'Do you wait until the old one has arrived',
        'How soon do I get the other size',
        'When does the replacement leave',
      ],
      answer: 'As soon as the carrier has scanned the old one, the new one leaves; it need not have arrived.',
    },
    ja: {
      questions: [
        '交換の新しい商品はいつ発送されますか',
        '返送品が届くまで交換品は送られませんか',
        '交換品はどのくらいで届きますか',
        '交換は先に返送してからですか',
      ],
      answer:
        '返送品が運送会社で受付（スキャン）され次第、新しい商品を発送します。倉庫への到着を待つ必要はありません。',
    },
    related: ['exchange-how', 'exchange-carriage'],
  },
  {
    key: 'deposit-order-refund',
    category: '预售定金',
    zh: {
      questions: [
        '尾款付完整单退货定金退吗',
        '预售商品退货定金怎么算',
        '付完全款不要了定金能一起退吗',
        '预售单收到货再退会扣定金吗',
      ],
      answer: '付清尾款后，定金就是订单货款的一部分，会随订单一起退，不另外扣除。',
    },
    en: {
      questions: [
        'I return a presale order, is the deposit refunded',
        'Is the deposit kept when I send everything back',
        'What about the deposit after the balance was paid and I return it',
        'Refund of a fully paid presale order',
      ],
      answer:
        'Once the balance is paid the deposit is part of the order and is refunded with it; nothing is kept back.',
    },
    ja: {
      questions: [
        '予約商品を返品すると手付金も戻りますか',
        '全額払った予約商品を返品したら手付金は引かれますか',
        '残金も払った注文を返品したときの手付金は',
        '予約注文の返品で手付金はどうなりますか',
      ],
      answer:
        '残金のお支払い後、手付金は注文代金の一部ですので、注文と一緒に全額返金します。差し引きはありません。',
    },
    related: ['deposit-refundable', 'deposit-refund-after-balance'],
  },
];
