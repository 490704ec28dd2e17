import type { PackTopic } from '../pack.ts';

export const returnCarriageQuestions: readonly PackTopic[] = [
  {
    key: 'return-carriage',
    category: '退换货',
    zh: {
      questions: [
        '退货运费谁出',
        '退货要自己付邮费吗',
        '无理由退货运费多少',
        '退回去的快递费谁承担',
        '退货包邮吗',
        '寄回去要我掏钱吗',
        '退回去的快递费谁掏',
        '没理由退要自己付邮费吗',
        '退货的运费算谁头上',
        '寄回来运费怎么办',
      ],
      answer: '无理由退货由您承担退回运费，订单显示有运费险的除外；质量问题由商城承担往返运费。',
    },
    en: {
      questions: [
        'Who pays the return shipping',
        'Do I pay to send it back',
        'Is returning free',
        'Cost of a return',
        'Return postage',
        'Who covers postage on returns',
        'Is return shipping free',
      ],
      answer:
        'Without reason you pay the carriage back, unless the order shows return insurance (运费险). For quality problems the shop pays both ways.',
    },
    ja: {
      questions: [
        '返品の送料は誰が払いますか',
        '返品送料はかかりますか',
        '返品は無料ですか',
        '返送料の負担について',
        '返送料はどちらの負担ですか',
        '自己都合の返品の送料は誰が払いますか',
      ],
      answer:
        'お客様都合の返品は送料をご負担いただきます（注文に返送保険「运费险」が表示されている場合を除く）。品質の問題の場合は往復とも当店が負担します。',
    },
    related: ['return-insurance', 'return-quality-carriage', 'return-pickup'],
  },
  {
    key: 'return-insurance',
    category: '退换货',
    zh: {
      questions: [
        '运费险是什么',
        '我的订单有运费险吗',
        '运费险怎么赔',
        '有运费险退货还要付钱吗',
        '在哪里看有没有运费险',
      ],
      answer: '运费险会显示在订单上。有运费险的订单，无理由退货时您不用承担退回运费。',
    },
    en: {
      questions: [
        'What is return insurance',
        'Does my order have return insurance',
        'Where do I see the carriage insurance',
        'Is the return free with insurance',
      ],
      answer:
        'Return insurance (运费险) is shown on the order. With it, you need not pay the carriage of a return without reason.',
    },
    ja: {
      questions: [
        '返送保険とは何ですか',
        '运费险とは何ですか',
        '私の注文に返送保険は付いていますか',
        '返送保険があれば返品は無料ですか',
      ],
      answer:
        '返送保険（运费险）は注文ページに表示されます。付いているご注文は、理由なしの返品でも返送料のご負担はありません。',
    },
    related: ['return-carriage', 'return-how'],
  },
  {
    key: 'return-quality',
    category: '退换货',
    zh: {
      questions: [
        '收到的商品是坏的',
        '质量问题怎么退',
        '东西有瑕疵',
        '质量问题多少天可以退',
        '商品破损怎么办',
        '买来就是坏的',
        '产品有毛病我要退',
        '发错货了',
        '到手就碎了',
        '第一天用就坏',
        '收到是破的',
        '东西是坏的多久内可以退',
        '有毛病的货几天能找你们',
        '质量不行最长多久退',
        '收到次品怎么办',
      ],
      answer:
        '非常抱歉。质量问题 30 天内都可以退，往返运费由商城承担（寄回先垫付，最高返还 ¥20）：请在订单页申请退货，原因选“质量问题”。',
    },
    en: {
      questions: [
        'The product is broken',
        'I received a damaged item',
        'It arrived faulty',
        'How long can I return a defective product',
        'There is a quality problem',
        'It does not work at all',
        'The item is faulty, what now',
        'What to do with a defective product',
        'It broke right after I got it',
        'It arrived broken',
        'Broken on the first day',
        'It is defective, how long do I have',
        'Window for faulty goods',
        'What if the item is broken on arrival',
        'Time limit for quality problems',
      ],
      answer:
        'We are sorry. Quality problems can be returned within 30 days and the shop pays the carriage both ways (you pay the way back ahead, up to ¥20 is paid back): ask for a return on the order page and choose quality problem.',
    },
    ja: {
      questions: [
        '商品が壊れていました',
        '不良品が届きました',
        '品質に問題があります',
        '届いた商品が動きません',
        '不良品はいつまで返品できますか',
        '届いた商品が壊れていたら',
        '不具合の連絡期限はいつですか',
      ],
      answer:
        '申し訳ございません。品質の問題は 30 日以内であれば返品でき、往復の送料は当店が負担します（返送料は立て替え、最大 ¥20 を返金）。注文ページで返品理由に「品質の問題」をお選びください。',
    },
    related: ['return-quality-carriage', 'return-pickup', 'repair-how'],
  },
  {
    key: 'return-quality-carriage',
    category: '退换货',
    zh: {
      questions: [
        '质量问题退货运费怎么报销',
        '垫付的运费能退多少',
        '退货运费最多补多少',
        '坏的商品寄回去运费给报吗',
        '我先垫了运费怎么要回来',
        '质量问题我先付的邮费怎么给报',
        '坏的寄回去运费报多少',
        '垫付的运费最多退多少',
      ],
      answer:
        '质量问题 30 天内可退，往返运费由商城承担：寄回请您先垫付，最高返还 ¥20；金卡及以上会员可享顺丰免费上门取件。',
    },
    en: {
      questions: [
        'How is the carriage of a faulty item paid back',
        'I paid the return postage for a defect',
        'How much carriage do you refund',
        'Reimburse my shipping for the broken product',
        'How much postage is refunded for something defective',
        'How much carriage is paid back for a faulty item',
        'I paid the courier for a defect, what do I get back',
        'Maximum reimbursement of return postage',
      ],
      answer:
        'Quality problems can be returned within 30 days and the shop pays the carriage both ways: please pay the way back ahead; up to ¥20 is paid back. SF pick-up is free for Gold and above.',
    },
    ja: {
      questions: [
        '不良品の返送料はいくら返ってきますか',
        '立て替えた送料の上限は',
        '壊れた商品を返した送料を払ってほしい',
        '不良品の返送料の精算',
      ],
      answer:
        '品質の問題は 30 日以内であれば返品でき、往復の送料は当店が負担します。返送料を立て替えていただき、最大 ¥20 をお返しします。ゴールド以上の会員は順豊の集荷が無料です。',
    },
    related: ['return-quality', 'return-carriage'],
  },
  {
    key: 'return-pickup',
    category: '退换货',
    zh: {
      questions: [
        '可以上门取件吗',
        '退货能不能上门来拿',
        '顺丰上门取件要钱吗',
        '退货快递员来取吗',
        '免费上门取退货',
      ],
      answer: '金卡及以上会员退货可享顺丰免费上门取件。',
    },
    en: {
      questions: [
        'Can you pick up my return',
        'Is there a home collection',
        'Does the courier come for returns',
        'Free pick-up of returns',
      ],
      answer: 'Yes: SF pick-up of returns is free for members of level Gold and above.',
    },
    ja: {
      questions: [
        '返品の集荷に来てもらえますか',
        '返品を自宅まで取りに来てくれますか',
        '集荷は無料ですか',
        '返品の引き取りサービスはありますか',
      ],
      answer: 'はい。返品時の順豊の集荷は、ゴールド以上の会員は無料です。',
    },
    related: ['return-how', 'level-gold'],
  },
  {
    key: 'exchange-how',
    category: '退换货',
    zh: {
      questions: [
        '怎么换货',
        '想换个尺码',
        '大小不合适能换吗',
        '可以换颜色吗',
        '鞋子小了想换大一码',
        '收到后想换货',
        '换货流程是什么',
        '能换几次',
        '衣服大了换小一号行吗',
        '尺寸不合适能换吗',
      ],
      answer: '支持换同一商品的其他尺码或颜色，限一次。请先寄回原商品，快递揽收扫描后我们就为您寄出新的。',
    },
    en: {
      questions: [
        'How do I exchange an item',
        'Can I swap for another size',
        'The shoes are too small',
        'Exchange for a different colour',
        'How often can I exchange',
        'The size does not fit',
        'How do I swap the size',
        'Size swap',
        'Swap it for a larger size',
      ],
      answer:
        'You can exchange for the same product in another size or colour, once. The new one is sent after the carrier has scanned the old one.',
    },
    ja: {
      questions: ['交換できますか', 'サイズが合わないので交換したい', '色を交換したい', '靴が小さいです'],
      answer:
        '同じ商品の別サイズ・別カラーへの交換を 1 回承ります。返送品が運送会社で受付（スキャン）された後、新しい商品を発送します。',
    },
    related: ['exchange-carriage', 'order-change-product', 'return-how'],
  },
  {
    key: 'exchange-carriage',
    category: '退换货',
    zh: {
      questions: [
        '换货运费谁付',
        '换货要出邮费吗',
        '换尺码运费怎么算',
        '换货寄回去谁掏钱',
        '换货要花几个快递费',
        '换货的运费谁给',
        '换尺码寄来寄去谁付钱',
      ],
      answer: '换货时您承担寄回的运费，商城承担重新寄出的运费。',
    },
    en: {
      questions: [
        'Who pays for an exchange',
        'Shipping cost of an exchange',
        'Do I pay postage when swapping sizes',
        'Is exchanging free',
        'Who pays the shipping of an exchange',
        'Postage when swapping sizes',
      ],
      answer: 'For an exchange you pay the way back and the shop pays the way out.',
    },
    ja: {
      questions: [
        '交換の送料は誰が払いますか',
        'サイズ交換の送料',
        '交換するとき送料はかかりますか',
        '交換品の配送料はどちら負担ですか',
      ],
      answer: '交換の場合、返送の送料はお客様、新しい商品の送料は当店の負担です。',
    },
    related: ['exchange-how', 'return-carriage'],
  },
  {
    key: 'item-missing-wrong',
    category: '退换货',
    zh: {
      questions: [
        '少发了一件',
        '收到的商品数量不对',
        '发错货了怎么办',
        '寄来的不是我买的东西',
        '包裹里漏了配件',
        '买两件只收到一件',
        '颜色发错了不是我下单的',
      ],
      answer:
        '很抱歉给您添麻烦了。请把订单号和收到的商品照片发来，由人工客服（每天 9:00–22:00，中国时间）为您核实；确属我们的问题，30 天内可以退换，往返运费由商城承担。',
    },
    en: {
      questions: [
        'An item is missing in my parcel',
        'You sent the wrong product',
        'I got fewer pieces than I ordered',
        'This is not what I bought',
        'The box came without its accessories',
        'Wrong colour was delivered',
      ],
      answer:
        'We are sorry. Please send the order number and a photo of what you received: a person (9:00–22:00 China time, every day) checks it. If it is our fault, it can be returned or exchanged within 30 days, and the shop pays the carriage both ways.',
    },
    ja: {
      questions: [
        '商品が足りません',
        '違う商品が届きました',
        '数が合いません',
        '注文したものと違うものが入っていました',
      ],
      answer:
        '申し訳ございません。注文番号と、届いた商品の写真をお送りください。担当者（毎日 9:00～22:00、中国時間）が確認いたします。当店の誤りの場合は、30 日以内であれば返品・交換でき、往復の送料は当店が負担します。',
    },
    related: ['return-quality', 'service-hours'],
  },
];
