import type { PackTopic } from '../pack.ts';

export const serviceQuestions: readonly PackTopic[] = [
  {
    key: 'service-hours',
    category: '客服',
    zh: {
      questions: [
        '客服几点上班',
        '人工服务时间',
        '晚上有客服吗',
        '客服几点下班',
        '周末客服在吗',
        '人工客服什么时候在线',
        '周末有人在吗',
        '礼拜天有客服吗',
        '节假日人工在不在',
        '人工啥时候在',
        '几点能找到真人',
        '客服早上几点开始',
        '人工服务到几点',
      ],
      answer: '人工客服每天 9:00–22:00（中国时间），智能客服随时为您服务。',
    },
    en: {
      questions: [
        'What are your service hours',
        'When can I talk to someone',
        'Are you open at night',
        'Is support open on weekends',
        'Opening hours',
        'What time do you open and close',
        'Is anybody there on Sunday',
        'When are people available',
        'When can I chat with staff',
        'Hours of human support',
        'When is somebody there to talk to',
        'What time do agents start',
      ],
      answer: 'People are here 9:00–22:00 China time, every day; the bot answers always.',
    },
    ja: {
      questions: [
        '営業時間を教えてください',
        'サポートは何時までですか',
        '週末も対応していますか',
        '夜も問い合わせできますか',
        '有人対応は何時からですか',
        'スタッフがいる時間を教えて',
        'オペレーターの対応時間',
        '人と話せるのは何時までですか',
      ],
      answer: '担当者の対応は毎日 9:00～22:00（中国時間）です。チャットボットはいつでもお答えします。',
    },
    related: ['hotline', 'vip-line'],
  },
  {
    key: 'hotline',
    category: '客服',
    zh: {
      questions: [
        '客服电话多少',
        '你们的热线是什么',
        '有没有电话可以打',
        '400电话',
        '怎么打电话联系你们',
        '给个电话号码',
        '客服热线多少',
        '怎么电话联系',
      ],
      answer: '客服热线 400-820-1314，人工服务每天 9:00–22:00（中国时间）。',
    },
    en: {
      questions: [
        'What is your phone number',
        'Is there a hotline',
        'Can I call you',
        'Customer service number',
        "What's your number",
        'Number to call',
        'Give me your phone number',
        'How do I reach you by phone',
      ],
      answer: 'Our hotline is 400-820-1314; people are here 9:00–22:00 China time, every day.',
    },
    ja: {
      questions: [
        '電話番号を教えてください',
        '電話で問い合わせできますか',
        'ホットラインはありますか',
        'サポートの電話番号は',
      ],
      answer: 'お電話は 400-820-1314 です。担当者の対応は毎日 9:00～22:00（中国時間）です。',
    },
    related: ['service-hours', 'complaint'],
  },
  {
    key: 'complaint',
    category: '客服',
    zh: {
      questions: [
        '怎么投诉',
        '投诉渠道',
        '对你们的服务不满意',
        '在哪里提意见',
        '投诉找哪个部门',
        '我要投诉客服人员',
        '你们服务不行我要投诉',
      ],
      answer:
        '很抱歉让您不满意。请说明情况并附上订单号，我们有专门的“投诉与VIP”组为您处理，也可拨打热线 400-820-1314。',
    },
    en: {
      questions: [
        'How do I make a complaint',
        'Where do I complain',
        'I am not happy with your service',
        'Who handles complaints',
        'Give feedback',
      ],
      answer:
        'We are sorry. Please tell us what happened, with the order number: our complaints and VIP team takes care of it. You can also call 400-820-1314.',
    },
    ja: {
      questions: [
        '苦情を申し立てたい',
        'クレームはどこに言えばいいですか',
        'サービスに不満があります',
        '苦情の窓口はどこですか',
      ],
      answer:
        'ご不快な思いをさせてしまい申し訳ございません。注文番号と、何があったかをお知らせください。「苦情・VIP」担当チームが対応いたします。お電話（400-820-1314）でも承ります。',
    },
    related: ['service-hours', 'hotline'],
  },
  {
    key: 'vip-line',
    category: '客服',
    zh: {
      questions: ['VIP专线怎么用', '白金会员怎么找人工', 'VIP客服在哪里', '白金卡要排队吗'],
      answer: '白金会员享 VIP 专线，在人工服务时间（每天 9:00–22:00，中国时间）即时接入人工客服。',
    },
    en: {
      questions: [
        'How do I reach the VIP line',
        'Do Platinum members wait',
        'Where is VIP service',
        'VIP customer service',
      ],
      answer:
        'Platinum members have the VIP line: during service hours (9:00–22:00 China time, every day) a person answers at once.',
    },
    ja: {
      questions: [
        'VIP 専用窓口の使い方は',
        'プラチナ会員はどうやって担当者につながりますか',
        'VIP 専用ラインはどこですか',
        'プラチナは待たずに相談できますか',
      ],
      answer:
        'プラチナ会員は VIP 専用窓口をご利用いただけます。受付時間（毎日 9:00～22:00、中国時間）内は、すぐに担当者におつなぎします。',
    },
    related: ['level-platinum', 'service-hours'],
  },
  {
    key: 'bot-or-person',
    category: '客服',
    zh: {
      questions: ['你是机器人吗', '我在和真人说话吗', '你是人工还是智能客服', '对面是人吗'],
      answer: '我是云杉商城的智能客服，随时在线；人工客服每天 9:00–22:00（中国时间）在线。',
    },
    en: {
      questions: ['Are you a bot', 'Am I talking to a person', 'Are you human', 'Is this a robot'],
      answer:
        "I am the Spruce Store's bot and answer always; people are here 9:00–22:00 China time, every day.",
    },
    ja: {
      questions: ['ロボットですか', '人間ですか', 'これは自動応答ですか', 'AI ですか'],
      answer:
        '私は Spruce Store のチャットボットで、いつでもお答えします。担当者は毎日 9:00～22:00（中国時間）に対応しています。',
    },
    related: ['service-hours', 'hotline'],
  },
];
