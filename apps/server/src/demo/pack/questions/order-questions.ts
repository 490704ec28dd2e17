import type { PackTopic } from '../pack.ts';

export const orderQuestions: readonly PackTopic[] = [
  {
    key: 'order-auto-close',
    category: '订单',
    zh: {
      questions: [
        '没付款的订单多久会关闭',
        '订单还没付钱能留多久',
        '下单后多久之内要付款',
        '未付款订单什么时候自动取消',
        '我的订单怎么自己关了',
        '忘了付款订单还在吗',
        '待付款订单保留多长时间',
        '待支付的单子过多久会失效',
        '不付钱订单会一直在吗',
        '拍下没给钱会自动取消不',
        '还没付的单能保留到什么时候',
      ],
      answer: '未付款的订单会为您保留 30 分钟，超时后自动关闭。关闭后需要重新下单，请您留意付款时间。',
    },
    en: {
      questions: [
        'How long can I leave an order unpaid',
        'When does an unpaid order close',
        'My order disappeared before I paid',
        'How much time do I have to pay',
        'Do you cancel unpaid orders automatically',
        'I forgot to pay, is my order still there',
        'How soon does an order lapse if I do not pay',
        'Will my unpaid basket order be dropped',
        'I have not paid yet, until when is it held',
        'What happens to orders nobody pays for',
        'I forgot to pay, does my order vanish then',
        'Will the order be gone if I forget to pay',
      ],
      answer:
        'An unpaid order is kept for 30 minutes and then closes by itself. After that, please place the order again.',
    },
    ja: {
      questions: [
        '未払いの注文はいつまで有効ですか',
        '支払い期限は何分ですか',
        '注文が自動でキャンセルされました',
        '払い忘れた注文はまだ残っていますか',
        'お金を払うのを忘れたら',
        '支払わないと注文はどうなりますか',
        '支払い前の注文は何分間取っておかれますか',
      ],
      answer:
        'お支払いのない注文は 30 分後に自動的に閉じます。その場合は、お手数ですがもう一度ご注文ください。',
    },
    related: ['order-cancel', 'payment-methods', 'payment-failed'],
  },
  {
    key: 'order-cancel',
    category: '订单',
    zh: {
      questions: [
        '怎么取消订单',
        '已经付款了还能取消吗',
        '我不想要了怎么退单',
        '买错了想取消',
        '刚下的单能撤吗',
        '订单取消在哪里操作',
        '付完钱后悔了',
        '还没发货可以取消吗',
        '取消订单钱怎么退',
        '付完钱多长时间内可以退单',
        '付款完了还能退单吗',
        '付款后多久之内还能取消订单',
        '退单最晚什么时候',
        '付过钱的订单能反悔吗',
        '已付款想反悔不买了',
        '给完钱又不想要了行不行',
        '付完款之后能不能不要了',
        '给了钱还可以取消不',
        '下单以后最晚什么时候能取消',
        '付过钱的还没发走可以撤销吗',
      ],
      answer:
        '已付款的订单，在交给快递之前您都可以自己取消：我的订单 → 选择订单 → 取消订单。款项按原支付方式退回：支付宝、微信 1–3 个工作日，银行卡 3–7 个工作日。',
    },
    en: {
      questions: [
        'How do I cancel my order',
        'Can I cancel an order I already paid for',
        'I changed my mind about my order',
        'I ordered the wrong thing, please cancel',
        'Where is the cancel button',
        'Can I still cancel before it ships',
        'Cancel order and get money back',
        'Can I cancel after I paid',
        'Until what point is cancelling possible',
        'May I cancel something I paid for',
        'Is it still possible to call an order off',
        'Deadline for cancelling a paid order',
      ],
      answer:
        'You can cancel a paid order yourself until it is handed to the carrier: My orders → the order → Cancel. The refund goes back the way you paid: Alipay and WeChat Pay 1–3 working days, cards 3–7 working days.',
    },
    ja: {
      questions: [
        '注文をキャンセルしたい',
        '支払い後でもキャンセルできますか',
        'キャンセルの方法を教えてください',
        '間違えて注文しました',
        '発送前ならキャンセルできますか',
        '支払った後にやめることはできますか',
        '入金済みの注文を取り消せるのはいつまでですか',
        '代金を払ったけど取りやめたい',
      ],
      answer:
        'お支払い済みの注文は、運送会社に渡す前であればお客様ご自身でキャンセルできます（注文一覧 → 該当の注文 → キャンセル）。返金はお支払い方法と同じ方法で、Alipay・WeChat Pay は 1～3 営業日、カードは 3～7 営業日です。',
    },
    related: ['order-cancel-shipped', 'refund-arrival', 'order-find'],
  },
  {
    key: 'order-cancel-shipped',
    category: '订单',
    zh: {
      questions: [
        '发货了还能取消吗',
        '已经发出去了不想要了',
        '快递在路上可以取消订单吗',
        '货发了怎么退',
        '包裹能拒收吗',
        '拒收的话会退款吗',
        '怎么把快递拦下来',
      ],
      answer: '包裹交给快递后就不能取消了。您可以在送达时拒收，或者签收后申请退货。',
    },
    en: {
      questions: [
        'Can I cancel after it has shipped',
        "The parcel is on its way but I don't want it",
        'Can I refuse the parcel',
        'It already left the warehouse, can I cancel',
        'Stop the delivery please',
        'What if I reject the package at the door',
      ],
      answer:
        'Once the parcel is with the carrier it can no longer be cancelled. Please refuse it at the door, or return it after delivery.',
    },
    ja: {
      questions: [
        '発送後にキャンセルできますか',
        'もう発送されましたが要らなくなりました',
        '受け取りを拒否できますか',
        '配送を止めてください',
      ],
      answer:
        '運送会社に渡した後はキャンセルできません。お届け時に受け取りを拒否していただくか、お受け取り後に返品をお申し込みください。',
    },
    related: ['order-cancel', 'return-seven-days', 'return-carriage'],
  },
  {
    key: 'order-change-address',
    category: '订单',
    zh: {
      questions: [
        '怎么修改收货地址',
        '地址填错了怎么办',
        '下单后能改地址吗',
        '收货人写错了',
        '电话写错了可以改吗',
        '我想换个地址收货',
        '搬家了能改送货地址吗',
        '地址可以改几次',
        '收货信息填错还来得及改吗',
        '改地址有次数限制吗',
        '收件人名字搞错了怎么弄',
        '地址最多改几回',
        '下单之后换收件人可以吗',
      ],
      answer:
        '收货地址和收货人在交给快递之前可以修改一次，请提供订单号和新的收货信息。交给快递后就不能改了，您可以拒收或签收后退货。',
    },
    en: {
      questions: [
        'How do I change the delivery address',
        'I typed the wrong address',
        'Can I change the receiver of my order',
        'The phone number on my order is wrong',
        'I moved, can you send it somewhere else',
        'How often can I change the address',
        'How often may I edit where it goes',
        'How many times can the destination be edited',
        'Can you change the shipping address for me',
        'How many address changes are allowed',
        'Is there a limit on editing the destination',
        'Can the delivery place be altered twice',
        'May I edit the receiver after ordering',
        'Until when can the address be edited',
      ],
      answer:
        'Address and receiver can be changed once, before the parcel is handed to the carrier: please send the order number and the new details. After that they cannot be changed; refuse the parcel or return it.',
    },
    ja: {
      questions: [
        '配送先を変更したい',
        '住所を間違えました',
        '受取人の名前を変えられますか',
        '注文後に住所を変更できますか',
        '住所の変更は何回までできますか',
        '届け先はいつまで変えられますか',
        '宛先の修正は可能ですか',
      ],
      answer:
        'お届け先と受取人は、運送会社に渡す前に 1 回だけ変更できます。注文番号と新しいお届け先をお知らせください。その後は変更できませんので、受け取り拒否または返品をご利用ください。',
    },
    related: ['order-change-product', 'order-cancel', 'delivery-speed'],
  },
  {
    key: 'order-change-product',
    category: '订单',
    zh: {
      questions: [
        '下单后能换颜色吗',
        '尺码拍错了可以改吗',
        '付款后想换一个款式',
        '能帮我改成另一个颜色吗',
        '选错型号了怎么办',
        '订单里的商品可以换吗',
        '尺寸选错了还没发货',
        '付了款能改成别的颜色不',
        '付完钱想换个颜色',
        '付了款想把尺码改掉',
        '没发货前改尺码',
      ],
      answer:
        '已付款订单的商品、颜色和尺码不能直接修改。请先取消订单再重新下单，价格有变动也不用担心，适用价保。',
    },
    en: {
      questions: [
        'Can I change the colour of my order',
        'I picked the wrong size, it has not shipped',
        'Can you swap the product in my order',
        'Change the model after paying',
        'I want a different variant',
        'Edit items in an order',
        'Can you change my size after I paid',
        'Change the colour after payment',
      ],
      answer:
        'Product, colour and size of a paid order cannot be changed. Please cancel it and order again; price protection applies.',
    },
    ja: {
      questions: [
        '注文した商品の色を変えたい',
        'サイズを間違えて注文しました',
        '注文内容を変更できますか',
        '別のモデルに変更したい',
      ],
      answer:
        'お支払い済みの注文の商品・色・サイズは変更できません。一度キャンセルして、もう一度ご注文ください。価格保証が適用されます。',
    },
    related: ['order-cancel', 'price-protection', 'exchange-how'],
  },
  {
    key: 'order-merge',
    category: '订单',
    zh: {
      questions: [
        '几个订单能一起发吗',
        '合并发货怎么申请',
        '我下了两单可以合成一个包裹吗',
        '多个订单能合并吗',
        '分开买的能不能一次寄来',
        '两个订单同一个地址想一起寄',
        '两单合并发货',
        '连下两单能装一个箱子寄吗',
        '两笔订单放一起发货行吗',
        '拍了好几次能不能并成一件寄',
      ],
      answer:
        '同一地址、2 小时内下的几个订单，可以在当天 18:00 前申请合并成一个包裹发出。需要的话请告诉我们订单号。',
    },
    en: {
      questions: [
        'Can you ship my orders together',
        'Merge two orders into one parcel',
        'How do I ask for combined shipping',
        'I placed two orders, one package please',
        'Send everything in one box',
        'Combine two orders',
        'Put two orders together',
        'Two orders in one box, is that possible',
        'Can separate orders travel together',
        'Combine my purchases into a single shipment',
      ],
      answer:
        'Several orders to one address placed within 2 hours can be merged into one parcel if you ask before 18:00. Please tell us the order numbers.',
    },
    ja: {
      questions: [
        'まとめて発送してもらえますか',
        '2 つの注文を同梱できますか',
        '注文を 1 つの箱にまとめたい',
        '複数の注文を一緒に送ってほしい',
      ],
      answer:
        '同じお届け先で 2 時間以内のご注文は、18:00 までにお申し出いただければひとつの荷物にまとめて発送できます。注文番号をお知らせください。',
    },
    related: ['order-add-item', 'shipping-fee', 'shipping-when'],
  },
  {
    key: 'order-add-item',
    category: '订单',
    zh: {
      questions: [
        '下单后想再加一件',
        '能在订单里再加个东西吗',
        '忘记买一样了能补进去吗',
        '已付款的订单可以追加商品吗',
      ],
      answer:
        '已付款的订单不能追加商品，请您另下一单。两单在 2 小时内、寄往同一地址的，可以在 18:00 前申请合并成一个包裹。',
    },
    en: {
      questions: [
        'Can I add something to my order',
        'I forgot an item, add it to my order',
        'Add one more product after paying',
        'Put another item into an existing order',
      ],
      answer:
        'Nothing can be added to a paid order; please place a second one. If both go to one address within 2 hours, ask before 18:00 and we merge them into one parcel.',
    },
    ja: {
      questions: [
        '注文に商品を追加できますか',
        '買い忘れた物を同じ注文に入れたい',
        '注文後にもう一点足したい',
        '支払い後に商品を増やせますか',
      ],
      answer:
        'お支払い済みの注文に商品は追加できません。お手数ですが別にご注文ください。2 時間以内で同じお届け先であれば、18:00 までにお申し出いただくとひとつの荷物にまとめられます。',
    },
    related: ['order-merge', 'order-change-product'],
  },
];
