import type { PackTopic } from '../pack.ts';
import { withButtons } from './rich.ts';

/** Where parcels go, who gets them, and who may ask. */
export const receiverQuestions: readonly PackTopic[] = [
  {
    key: 'address-after-shipping',
    category: '订单',
    zh: {
      questions: [
        '发货后还能换地址吗',
        '快递已经寄出了地址能改吗',
        '包裹在路上想换个收货地点',
        '已经发走了才发现地址不对',
        '物流中途能改派吗',
        '能让快递员送到别处吗',
      ],
      answer: '包裹交给快递之后，收货地址就改不了了。您可以在送达时拒收，或签收后退货，再用新地址重新下单。',
    },
    en: {
      questions: [
        'Can I change the address after it has shipped',
        'It is already on the way, can it go somewhere else',
        'Redirect a parcel that has left',
        'The courier has it and the address is wrong',
        'Can the driver bring it to another place',
      ],
      answer:
        'Once the carrier has the parcel its address cannot be changed any more. Please refuse it or return it after delivery, and order again to the new address.',
    },
    ja: {
      questions: [
        '発送後に住所を変えられますか',
        'もう出荷されたのですが送り先を変更できますか',
        '配送中の荷物の届け先を変えたい',
        '配送途中で転送できますか',
      ],
      answer:
        '運送会社に引き渡した後は、お届け先を変更できません。受け取りを拒否するか、お受け取り後に返品して、新しい住所であらためてご注文ください。',
    },
    related: ['order-change-address', 'parcel-refuse'],
  },
  {
    key: 'parcel-refuse',
    category: '订单',
    zh: {
      questions: [
        '怎么拒收包裹',
        '拒收以后钱什么时候退',
        '快递送来了我不想收',
        '可以不签收让它退回去吗',
        '拒收后会怎么处理',
      ],
      answer:
        '快递送到时直接告诉快递员拒收即可，包裹会退回仓库。仓库收到并验货后 2 个工作日内退款，按原支付方式退回。',
    },
    en: {
      questions: [
        'How do I refuse a delivery',
        'When is the money back after I refuse the parcel',
        'The courier is here and I do not want it',
        'What happens when a delivery is refused',
      ],
      answer:
        'Just tell the courier that you do not take it; the parcel goes back to our warehouse. Once it has arrived and was checked, the refund is made within 2 working days, the way you paid.',
    },
    ja: {
      questions: [
        '受け取り拒否の方法を教えてください',
        '受け取りを拒否したら返金はいつですか',
        '配達員が来ましたが受け取りたくありません',
        '受け取り拒否するとどうなりますか',
      ],
      answer:
        '配達の際に、受け取らない旨を配達員にお伝えください。荷物は倉庫に戻ります。到着・確認後 2 営業日以内に、お支払い方法と同じ方法で返金します。',
    },
    related: ['order-cancel-shipped', 'refund-arrival'],
  },
  {
    key: 'order-of-others',
    category: '订单',
    zh: {
      questions: [
        '能帮别人查订单吗',
        '我朋友的订单可以问吗',
        '帮家人查一下他的快递行不行',
        '可以查别人的收货信息吗',
        '用我的账号能看别人的订单吗',
      ],
      answer:
        '订单信息只能告诉本人。请让他本人登录后来查，或用订单号加发到订单手机号、邮箱的一次性验证码核实身份。',
    },
    en: {
      questions: [
        "Can I ask about somebody else's order",
        'Look up the order of a friend',
        'May I see the order of my family',
        'Can you tell me who placed an order',
      ],
      answer:
        'Orders are told to their owner only. They can sign in and ask, or prove who they are by the order number and the one-time code sent to the phone or email of the order.',
    },
    ja: {
      questions: [
        '他の人の注文を調べられますか',
        '友人の注文について聞けますか',
        '家族の注文を確認したい',
        '代わりに問い合わせてもいいですか',
      ],
      answer:
        'ご注文の情報はご本人にのみお伝えします。ご本人がログインしてお尋ねいただくか、注文番号と、注文の電話番号またはメールに届くワンタイムコードでご本人確認をお願いいたします。',
    },
    related: ['order-identity', 'order-find'],
  },
  {
    key: 'parcel-missing-next',
    category: '物流配送',
    zh: {
      questions: [
        '家人邻居都问了还是没找到包裹',
        '驿站和前台都没有我的快递',
        '快递柜里没有，显示签收了之后怎么办',
        '确认没人代收，你们会赔吗',
        '签收未收到多久内要反馈',
      ],
      ...withButtons(
        '请在签收后 3 天内告诉我们，并提供订单号。商城会向快递核实签收情况：能证明已送达的给您凭证，证明不了就退款。',
        '显示签收但没收到',
      ),
    },
    en: {
      questions: [
        'I asked everyone and the parcel is not there',
        'Neither reception nor the locker has it',
        'Nobody took my parcel, do you refund it',
        'Until when must I report a missing parcel',
      ],
      answer:
        'Please tell us within 3 days of the delivery, with the order number. The shop proves the delivery or refunds you.',
    },
    ja: {
      questions: [
        '家族にも近所にも聞きましたが荷物がありません',
        '宅配ボックスにも受付にも荷物がありません',
        '見つからない場合は返金してもらえますか',
        '荷物が見つからないときはいつまでに連絡すればいいですか',
      ],
      answer:
        '配達から 3 日以内に、注文番号を添えてお知らせください。当店が配達を証明するか、返金いたします。',
    },
    related: ['delivered-not-received', 'refund-arrival'],
  },
  {
    key: 'delivery-remote-free',
    category: '物流配送',
    zh: {
      questions: [
        '新疆满99也包邮吗',
        '西藏买够了还要付偏远费吗',
        '包邮的订单寄内蒙古还加钱吗',
        '偏远地区满额能免运费吗',
      ],
      answer: '满 ¥99 免的是基础运费 ¥8；新疆、西藏、青海、内蒙古另加的 ¥15 仍要支付，5–8 天送达。',
    },
    en: {
      questions: [
        'Is delivery to Xinjiang free above ¥99',
        'Do I still pay the surcharge for Tibet on a large order',
        'Free shipping in remote areas',
        'Does free delivery include Qinghai',
      ],
      answer:
        'From ¥99 the usual fee of ¥8 falls away; the ¥15 on top for Xinjiang, Tibet, Qinghai and Inner Mongolia stays. It takes 5–8 days.',
    },
    ja: {
      questions: [
        '新疆も ¥99 以上で送料無料ですか',
        '送料無料でもチベットの追加料金はかかりますか',
        '遠隔地でも送料無料になりますか',
        '青海は送料無料の対象ですか',
      ],
      answer:
        '¥99 以上で無料になるのは通常の送料 ¥8 です。新疆・チベット・青海・内モンゴルの加算 ¥15 は、お支払いが必要です。お届けまで 5～8 日です。',
    },
    related: ['delivery-remote', 'shipping-fee'],
  },
  {
    key: 'order-find',
    category: '订单',
    zh: {
      questions: [
        '在哪里看我的订单',
        '怎么查订单',
        '我的订单在哪',
        '订单状态怎么看',
        '帮我看下订单到哪一步了',
        '历史订单在哪里找',
        '查一下我的订单',
      ],
      answer:
        '登录后点“我的订单”就能看到每个订单的状态和物流。没有登录的话，请提供订单号，我们向订单上的手机号或邮箱发送一次性验证码核实后为您查询。',
    },
    en: {
      questions: [
        'Where can I see my orders',
        'How do I check my order',
        'What is the status of my order',
        'Find my order history',
        'Look up my order',
        'Check order status',
      ],
      answer:
        'Sign in and open My orders: each order shows its state and tracking. If you are not signed in, tell us the order number; we send a one-time code to the phone or email of the order and then look it up for you.',
    },
    ja: {
      questions: [
        '注文はどこで確認できますか',
        '注文状況を知りたい',
        '注文履歴を見たい',
        '注文を調べてください',
      ],
      answer:
        'ログインして「注文一覧」を開くと、各注文の状態と配送状況をご覧いただけます。ログインされていない場合は注文番号をお知らせください。注文の電話番号またはメールにワンタイムコードをお送りし、確認後にお調べします。',
    },
    related: ['order-identity', 'track-parcel', 'refund-progress'],
  },
  {
    key: 'order-identity',
    category: '订单',
    zh: {
      questions: [
        '为什么查订单要验证码',
        '没登录能查订单吗',
        '查订单怎么验证身份',
        '收到一个验证码是干什么的',
        '为什么要证明是我本人',
        '不登录怎么查物流',
        '不登录能看订单吗',
        '没有登录怎么查自己的单',
      ],
      answer:
        '为了保护您的隐私，未登录时查询订单需要验证：请提供订单号，并输入发送到该订单手机号或邮箱的一次性验证码。',
    },
    en: {
      questions: [
        'Why do you need a code to show my order',
        'Can I check an order without signing in',
        'How do I prove it is my order',
        'What is the one-time code for',
        'Why must I verify my identity',
        'I am not logged in, how do I prove it is mine',
        'Proving an order is mine without an account',
      ],
      answer:
        'To protect your data: without signing in, please give the order number and the one-time code that we send to the phone or email of that order.',
    },
    ja: {
      questions: [
        '注文の確認になぜコードが必要ですか',
        'ログインしなくても注文を確認できますか',
        '本人確認はどうやってしますか',
        'ワンタイムコードとは何ですか',
      ],
      answer:
        'お客様の情報を守るためです。ログインされていない場合は、注文番号と、その注文の電話番号またはメールに届くワンタイムコードをお知らせください。',
    },
    related: ['order-find', 'password-reset'],
  },
];
