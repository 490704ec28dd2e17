import type { PackTopic } from '../pack.ts';
import { asSteps } from './rich.ts';

export const returnQuestions: readonly PackTopic[] = [
  {
    key: 'return-seven-days',
    category: '退换货',
    zh: {
      questions: [
        '七天无理由怎么退',
        '收到货不喜欢可以退吗',
        '几天内可以退货',
        '能退货吗',
        '退货期限是多久',
        '不想要了想退货',
        '买回来不合适能退吗',
        '支持7天无理由退货吗',
        '不喜欢的话几天能退',
        '拆开用了一下不想要几天内能退',
        '签收之后多久还能无理由退',
        '买回来不满意几天里能退',
        '不想要了多久内可以退货',
        '没有原因退货的期限',
        '退货几天有效',
        '无理由是几天',
      ],
      answer: '支持 7 天无理由退货，从签收起算，商品需不影响二次销售且配件齐全；金卡及以上会员为 15 天。',
    },
    en: {
      questions: [
        "Can I return it if I don't like it",
        'How many days do I have to return',
        'What is your return policy',
        'Seven-day returns',
        'I want to send it back',
        'Is there a return window',
        'How long after delivery can I return things',
        'Send things back just because, how long do I have',
        'How many days may I return for no reason',
        'How many days to send something back',
        'Until when may I return it without a reason',
        'What is the return window',
        'How long can I change my mind after delivery',
      ],
      answer:
        'Yes: 7 days without reason from delivery, 15 days for members of level Gold and above. The goods must be resellable, with all accessories.',
    },
    ja: {
      questions: [
        '返品できますか',
        '何日以内なら返品できますか',
        '気に入らないので返品したい',
        '返品の条件を教えてください',
        '返品ポリシー',
        '返品の期限は何日ですか',
        '気に入らない場合いつまで返せますか',
        '理由なしの返品の期限は',
      ],
      answer:
        'お届けから 7 日以内（Gold 以上の会員は 15 日以内）であれば、理由を問わず返品できます。再販売できる状態で、付属品がすべて揃っていることが条件です。',
    },
    related: ['return-gold-days', 'return-excluded', 'return-carriage'],
  },
  {
    key: 'return-gold-days',
    category: '退换货',
    zh: {
      questions: [
        '金卡会员退货多少天',
        '会员退货期限更长吗',
        '白金会员几天内可以退',
        '15天无理由退货',
        '高级会员退货有什么优惠',
        '金卡多少天内可以无理由',
        '白金退货期有多长',
        '会员退货时间更久吗',
        '金卡收到货以后几天内能退回',
        '我是金牌会员，退货期限有多长',
      ],
      answer: '金卡及以上会员签收后 15 天内可无理由退货，并享顺丰免费上门取件；其他会员为 7 天。',
    },
    en: {
      questions: [
        'How long can Gold members return',
        'Do members get a longer return period',
        'Return window for Platinum',
        'Fifteen-day returns',
        'How long may Platinum members return things',
        'Return window for Gold',
        'Do members have longer to return',
      ],
      answer:
        'Members of level Gold and above return without reason for 15 days from delivery, with free SF pick-up; other members have 7 days.',
    },
    ja: {
      questions: [
        'ゴールド会員の返品期間は',
        '会員は返品期間が長いですか',
        'プラチナは何日まで返品できますか',
        'ゴールドの返品の特典',
      ],
      answer:
        'ゴールド以上の会員は、お届けから 15 日以内であれば理由なしで返品でき、順豊の集荷も無料です。その他の会員は 7 日以内です。',
    },
    related: ['return-seven-days', 'level-gold', 'level-platinum'],
  },
  {
    key: 'return-excluded',
    category: '退换货',
    zh: {
      questions: [
        '哪些商品不能退',
        '什么东西不支持无理由退货',
        '定制的商品能退吗',
        '激活了的软件能退吗',
        '不能退的商品有哪些',
      ],
      answer:
        '以下商品不支持无理由退货：已拆封的化妆品、内衣、食品、定制商品、已激活的软件。有质量问题的，30 天内仍可退。',
    },
    en: {
      questions: [
        'Which products cannot be returned',
        'Can I return underwear',
        'Are customised goods returnable',
        'What is excluded from returns',
      ],
      answer:
        'Not returnable without reason: opened cosmetics, underwear, food, customised goods and activated software. Quality problems can still be reported within 30 days.',
    },
    ja: {
      questions: [
        '返品できない商品は何ですか',
        '返品対象外の商品を教えてください',
        'どんな商品が返品不可ですか',
        '返品を受け付けていない物はありますか',
      ],
      answer:
        '理由なしの返品の対象外は、開封した化粧品、下着、食品、オーダー商品、有効化したソフトウェアです。品質の問題は 30 日以内であれば承ります。',
    },
    related: ['return-cosmetics', 'return-food', 'return-seven-days'],
  },
  {
    key: 'return-cosmetics',
    category: '退换货',
    zh: {
      questions: [
        '面霜拆封了能退吗',
        '化妆品用过可以退吗',
        '护肤品打开了还能退吗',
        '面霜不适合我的皮肤想退',
        '没拆封的面霜能退吗',
        '护肤品用过能退不',
        '面霜打开了还给退吗',
        '化妆品开了封可以退货吗',
      ],
      answer: '化妆品拆封后不支持无理由退货；未拆封的，签收后 7 天内（金卡及以上 15 天）可以退。',
    },
    en: {
      questions: [
        'Can I return opened face cream',
        'I used the cream, can I send it back',
        'Return unopened cosmetics',
        'The cream does not suit my skin',
        'I opened the cream, can I return it',
        'Are used cosmetics taken back',
      ],
      answer:
        'Opened cosmetics cannot be returned without reason. Unopened ones can, within 7 days of delivery (15 for Gold and above).',
    },
    ja: {
      questions: [
        '開封した化粧品は返品できますか',
        '使ったクリームは返せますか',
        '化粧品を開けたら返せませんか',
        'クリームを使ってしまいましたが返品できますか',
      ],
      answer:
        '開封した化粧品は理由なしの返品の対象外です。未開封であれば、お届けから 7 日以内（ゴールド以上は 15 日以内）に返品できます。',
    },
    related: ['return-excluded', 'product-face-cream'],
  },
  {
    key: 'return-food',
    category: '退换货',
    zh: {
      questions: [
        '坚果可以退吗',
        '食品支持退货吗',
        '坚果礼盒不想要了能退吗',
        '吃的东西能七天无理由吗',
        '吃的能退货不',
        '礼盒装坚果不想要可以退吗',
        '坚果送礼没送出去能退回去吗',
        '买来送人的零食对方没收，能退货吗',
      ],
      answer: '食品不支持无理由退货。如果有质量问题，30 天内请联系我们处理。',
    },
    en: {
      questions: [
        'Can I return the nut box',
        'Is food returnable',
        'I do not want the nuts any more',
        'Return groceries',
        'Can nuts be returned',
        'Do you take back food',
        'May groceries come back',
      ],
      answer:
        'Food cannot be returned without reason. If there is a quality problem, please tell us within 30 days.',
    },
    ja: {
      questions: [
        '食品は返品できますか',
        'ナッツは返品できますか',
        '食べ物の返品',
        'ギフトのナッツが要らなくなりました',
      ],
      answer: '食品は理由なしの返品の対象外です。品質に問題がある場合は、30 日以内にご連絡ください。',
    },
    related: ['return-excluded', 'return-quality', 'product-nut-box'],
  },
  {
    key: 'return-condition',
    category: '退换货',
    zh: {
      questions: [
        '退货需要原包装吗',
        '吊牌剪了还能退吗',
        '配件不全可以退吗',
        '用过了还能退货吗',
        '退货有什么条件',
        '盒子扔了能退吗',
      ],
      answer: '无理由退货要求商品不影响二次销售，并且配件齐全。',
    },
    en: {
      questions: [
        'Do I need the original box to return',
        'Can I return something I used',
        'An accessory is missing, can I still return it',
        'What condition must returns be in',
        'I cut off the tag',
      ],
      answer: 'For a return without reason the goods must be in resellable state, with all accessories.',
    },
    ja: {
      questions: [
        '返品に元の箱は必要ですか',
        'タグを切っても返品できますか',
        '付属品がなくても返品できますか',
        '返品する商品の状態に決まりはありますか',
      ],
      answer: '理由なしの返品は、再販売できる状態で、付属品がすべて揃っていることが条件です。',
    },
    related: ['return-seven-days', 'return-excluded'],
  },
  {
    key: 'return-how',
    category: '退换货',
    zh: {
      questions: [
        '怎么申请退货',
        '退货流程',
        '退货在哪里操作',
        '我要退货',
        '退货怎么弄',
        '想退掉这个东西',
        '退货步骤',
      ],
      ...asSteps(
        '请在“我的订单”里打开该订单，点“申请退货”并选择原因。仓库收到并验货后，2 个工作日内退款。',
        '申请退货',
        '在“我的订单”里打开该订单',
        '点“申请退货”并选择原因',
        '寄回商品',
        '仓库验货后 2 个工作日内退款',
      ),
    },
    en: {
      questions: [
        'How do I return something',
        'Where do I start a return',
        'Return process',
        'I want to return my order',
        'Steps to send an item back',
      ],
      ...asSteps(
        "Open the order under My orders, choose Ask for a return and give the reason. The refund is made within 2 working days of the goods' arrival, after they are checked.",
        'Return something',
        'Open the order under My orders',
        'Choose Ask for a return and give the reason',
        'Send the goods back',
        'Refund within 2 working days of their arrival',
      ),
    },
    ja: {
      questions: [
        '返品の手続きを教えてください',
        'どうやって返品しますか',
        '返品を申請したい',
        '返品はどこから申し込みますか',
      ],
      answer:
        '「注文一覧」から該当の注文を開き、「返品を申し込む」で理由をお選びください。商品の到着・確認後、2 営業日以内に返金いたします。',
    },
    related: ['return-carriage', 'return-pickup', 'refund-speed'],
  },
];
