import type { PackTopic } from '../pack.ts';

export const trackingQuestions: readonly PackTopic[] = [
  {
    key: 'track-parcel',
    category: '物流配送',
    zh: {
      questions: [
        '怎么查物流',
        '我的快递到哪了',
        '快递单号在哪看',
        '包裹到哪里了',
        '物流信息怎么查',
        '货到哪了',
        '查快递',
      ],
      answer: '登录后打开“我的订单”，点开订单就能看到运单号和物流轨迹。也可以告诉我订单号，我来帮您查。',
    },
    en: {
      questions: [
        'Where is my parcel',
        'How do I track my order',
        'Where do I find the tracking number',
        'Track my package',
        'Where is my stuff',
        'Has my order moved',
      ],
      answer:
        'Sign in, open My orders and the order: it shows the tracking number and every step. Or tell me the order number and I will look.',
    },
    ja: {
      questions: [
        '荷物は今どこですか',
        '追跡番号はどこで見られますか',
        '配送状況を確認したい',
        '荷物の追跡方法',
      ],
      answer:
        'ログインして「注文一覧」から注文を開くと、追跡番号と配送状況をご覧いただけます。注文番号をお知らせいただければ、お調べすることもできます。',
    },
    related: ['no-movement', 'order-find', 'delivery-speed'],
  },
  {
    key: 'no-movement',
    category: '物流配送',
    zh: {
      questions: [
        '物流好几天没动了',
        '物流不更新怎么办',
        '快递卡住了',
        '物流两天没更新',
        '包裹一直停在一个地方',
        '快递怎么还没到',
        '物流停滞',
        '快递两天没动静你们管吗',
        '两天多不更新你们会处理吗',
        '物流一直不动你们给催吗',
        '物流两天没更新怎么办',
        '快递停在一个地方两天多了',
        '两天都没新的轨迹要紧吗',
        '包裹卡住不走了你们会查吗',
      ],
      answer: '物流超过 48 小时没有更新，我们会向快递公司发起查询，并在 24 小时内给您答复。请提供订单号。',
    },
    en: {
      questions: [
        'My parcel has not moved for days',
        'Tracking is not updating',
        'The package is stuck',
        'No tracking update for two days',
        'Why is my delivery stuck',
        'My parcel still has not come',
        'Nothing new in the tracking for two days',
        'My parcel stands still, what do you do',
        'The tracking is frozen since two days',
        'No scans for more than 48 hours',
      ],
      answer:
        'If there is no movement for 48 hours, we open an inquiry with the carrier and answer you within 24 hours. Please give us the order number.',
    },
    ja: {
      questions: [
        '荷物の追跡が動きません',
        '配送状況が更新されない',
        '荷物が止まっています',
        '何日も動きがありません',
        '追跡が 2 日間更新されません',
        '二日間荷物の動きがない',
        '48 時間以上追跡が変わらない',
      ],
      answer:
        '48 時間動きがない場合、当店が運送会社に問い合わせ、24 時間以内にご回答します。注文番号をお知らせください。',
    },
    related: ['no-movement-week', 'track-parcel', 'service-hours'],
  },
  {
    key: 'no-movement-week',
    category: '物流配送',
    zh: {
      questions: [
        '快递一个星期没动静',
        '物流七天没更新了',
        '包裹是不是丢了',
        '快递丢件怎么赔',
        '丢件了能补发吗',
        '一周了还没收到快递',
        '一个礼拜物流没更新是不是丢了',
        '一周没有轨迹是不是弄丢了',
        '七天没更新该怎么办',
        '一周都没动是不是丢件了',
        '七天没物流会赔吗',
        '一个星期了快递没影',
        '好多天不动包裹丢了怎么处理',
      ],
      answer: '物流 7 天没有任何更新，我们会按您的意愿重新补发或退款。请提供订单号，由人工客服为您办理。',
    },
    en: {
      questions: [
        'My parcel is lost',
        'No movement for a week',
        'The package has been missing for seven days',
        'Will you send it again if it is lost',
        'Lost parcel refund',
        'What happens if nothing moves for seven days',
        'Tracking had no news for a whole week',
        'Is my parcel lost after a week',
        'Rule for parcels without updates for a week',
        'The package never shows up, what then',
      ],
      answer:
        'If there is no movement for 7 days, we send it again or refund it, as you like. Please give us the order number and a person will arrange it.',
    },
    ja: {
      questions: [
        '1 週間荷物が動きません',
        '7 日間追跡が更新されません',
        '荷物が紛失したかもしれません',
        '一週間たっても届かず動きもない',
      ],
      answer: '7 日間動きがない場合は、ご希望により再送または返金いたします。注文番号をお知らせください。',
    },
    related: ['no-movement', 'refund-arrival'],
  },
  {
    key: 'delivered-not-received',
    category: '物流配送',
    zh: {
      questions: [
        '显示签收但我没收到',
        '没收到货却显示已签收',
        '快递说送到了可是没有',
        '签收了但是找不到包裹',
        '谁签收了我的快递',
        '快递被别人拿走了',
        '物流显示已送达但没看到',
        '说是签收了我手里没货',
        '已签收但人没拿到包裹',
        '物流写着送达可我没有',
        '没收到货却显示妥投',
      ],
      answer:
        '请先看看前台、快递柜或邻居是否代收；仍未找到的，请在 3 天内告诉我们订单号，我们会提供送达证明，否则为您退款。',
    },
    en: {
      questions: [
        'It says delivered but I did not get it',
        'Marked as delivered, no parcel',
        'Someone else signed for my package',
        'I cannot find my delivered parcel',
        'The courier says it is delivered',
        'My package was stolen',
        'Marked as delivered, but I have nothing',
        'The app says it was handed over and it was not',
        'Tracking says delivered and the door is empty',
      ],
      answer:
        'Please check reception, lockers and neighbours first. If it is not there, tell us within 3 days with the order number: we prove the delivery or refund you.',
    },
    ja: {
      questions: [
        '配達済みなのに届いていません',
        '配達完了と表示されますが荷物がない',
        '誰が受け取ったのですか',
        '荷物が見つかりません',
      ],
      answer:
        'まず受付・宅配ボックス・ご近所をご確認ください。見つからない場合は 3 日以内に注文番号をお知らせください。当店が配達を証明するか、返金いたします。',
    },
    related: ['no-movement', 'service-hours'],
  },
  {
    key: 'customs',
    category: '物流配送',
    zh: {
      questions: ['一直在清关', '清关要多久', '寄日本的包裹卡在海关', '海关放行要几天', '清关中是什么意思'],
      answer:
        '寄往日本的包裹一般 5–9 天送达，途中需要清关。如果 48 小时没有更新，请告诉我们订单号，我们会查询并在 24 小时内答复。',
    },
    en: {
      questions: [
        'My parcel is in customs',
        'How long does customs take',
        'Stuck at customs',
        'What does customs clearance mean',
        'Waiting for customs in Japan',
      ],
      answer:
        'Parcels to Japan take 5–9 days and pass customs on the way. If there is no movement for 48 hours, tell us the order number: we inquire and answer within 24 hours.',
    },
    ja: {
      questions: [
        '荷物が通関中です',
        '通関にどのくらいかかりますか',
        '税関で止まっています',
        '通関手続きとは何ですか',
      ],
      answer:
        '日本へのお届けは 5～9 日で、途中で通関があります。48 時間動きがない場合は注文番号をお知らせください。運送会社に確認し、24 時間以内にご回答します。',
    },
    related: ['delivery-japan', 'no-movement'],
  },
];
