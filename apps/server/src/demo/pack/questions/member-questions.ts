import type { PackTopic } from '../pack.ts';
import { asCards, withButtons } from './rich.ts';

/** Levels beside each other, what blocks leaving, and whom and what one can ask here. */
export const memberQuestions: readonly PackTopic[] = [
  {
    key: 'level-silver',
    category: '账号与会员',
    zh: {
      questions: ['银卡有什么权益', '普通会员有什么好处', '银卡会员能享受什么', '新注册是什么等级'],
      answer: '注册即为银卡（¥0）：7 天无理由退货，消费 ¥1 得 1 积分。12 个月内消费满 ¥3,000 升金卡。',
    },
    en: {
      questions: [
        'What are the benefits of Silver',
        'What do ordinary members get',
        'Which level do new members have',
        'Silver member advantages',
      ],
      answer:
        'Everybody begins as Silver (¥0): 7-day returns without reason, and 1 point for ¥1 spent. With ¥3,000 in 12 months you become Gold.',
    },
    ja: {
      questions: [
        'シルバー会員の特典は何ですか',
        '普通の会員には何がありますか',
        '登録したばかりのランクは何ですか',
        'シルバーのメリットを教えてください',
      ],
      answer:
        'どなたもシルバー（¥0）から始まります。7 日以内の理由なしの返品と、¥1 につき 1 ポイントが特典です。12 か月間に ¥3,000 のご購入でゴールドになります。',
    },
    related: ['level-rules', 'level-gold'],
  },
  {
    key: 'level-compare',
    category: '账号与会员',
    zh: {
      questions: [
        '金卡和白金卡有什么区别',
        '各等级权益对比',
        '会员等级权益一览',
        '银卡金卡权益差在哪',
        '白金比金卡多什么',
      ],
      ...asCards(
        '银卡（¥0）：7 天无理由退货。金卡（12 个月消费 ¥3,000）：15 天退货、顺丰免费上门取件、维修借备用机。白金（¥10,000）：再加 VIP 专线人工即时接入和 ¥50 生日券。',
        ['银卡 · ¥0', '7 天无理由退货'],
        ['金卡 · ¥3,000', '15 天退货、顺丰免费上门取件、维修借备用机'],
        ['白金 · ¥10,000', '金卡权益，再加 VIP 专线人工即时接入、¥50 生日券'],
      ),
    },
    en: {
      questions: [
        'What is the difference between Gold and Platinum',
        'Compare the membership levels',
        'All levels and their benefits',
        'What does Platinum have that Gold has not',
      ],
      ...asCards(
        'Silver (¥0): 7-day returns. Gold (¥3,000 in 12 months): 15-day returns, free SF pick-up, a loan phone during repairs. Platinum (¥10,000): the VIP line with a person at once and a ¥50 birthday coupon as well.',
        ['Silver · ¥0', '7-day returns'],
        ['Gold · ¥3,000', '15-day returns, free SF pick-up, a loan phone during repairs'],
        ['Platinum · ¥10,000', 'As Gold, with the VIP line, a person at once, and a ¥50 birthday coupon'],
      ),
    },
    ja: {
      questions: [
        'ゴールドとプラチナの違いは何ですか',
        '会員ランクの特典を比べたい',
        '各ランクの特典一覧',
        'プラチナはゴールドより何が良いですか',
      ],
      ...asCards(
        'シルバー（¥0）：7 日以内の返品。ゴールド（12 か月で ¥3,000）：15 日以内の返品、順豊の無料集荷、修理中の代替機。プラチナ（¥10,000）：さらに VIP 専用窓口と ¥50 の誕生日クーポン。',
        ['シルバー · ¥0', '7 日以内の返品'],
        ['ゴールド · ¥3,000', '15 日以内の返品、順豊の無料集荷、修理中の代替機'],
        ['プラチナ · ¥10,000', 'ゴールドの特典に加え、VIP 専用窓口と ¥50 の誕生日クーポン'],
      ),
    },
    related: ['level-rules', 'level-mine'],
  },
  {
    key: 'account-delete-blocked',
    category: '账号与会员',
    zh: {
      questions: [
        '注销账号提示有未完成订单',
        '还有没收到的货能注销吗',
        '为什么系统不让我销户',
        '账号里有进行中的单子怎么注销',
        '订单没结束可以删账号不',
        '有在途订单能注销吗',
        '货还在路上能不能销号',
      ],
      answer: '有进行中的订单时不能注销账号，请等订单完成后再在设置里申请；申请后 7 天内可以反悔。',
    },
    en: {
      questions: [
        'Can I close my account with an open order',
        'The system does not let me delete my account',
        'Account deletion is blocked',
        'I still wait for a parcel, can I leave',
      ],
      answer:
        'Orders in progress block the deletion: please wait until they are finished and ask for it in the settings then. You have 7 days to change your mind.',
    },
    ja: {
      questions: [
        '注文があるため退会できないと出ます',
        '未完了の注文があっても退会できますか',
        'なぜアカウントを削除できないのですか',
        '荷物がまだ届いていませんが退会できますか',
      ],
      answer:
        '進行中の注文があると退会できません。完了してから、設定でお申し込みください。お申し込み後 7 日間は取り消せます。',
    },
    related: ['account-delete'],
  },
  {
    key: 'service-teams',
    category: '客服',
    zh: {
      questions: ['售前和售后是一个客服吗', '你们客服分几个组', '投诉归哪个组管', '买之前咨询找谁'],
      answer:
        '我们有售前、售后、投诉与VIP三个组：买之前的问题找售前，退换修找售后，投诉和白金会员由专门的组接待。人工每天 9:00–22:00（中国时间）在线。',
    },
    en: {
      questions: [
        'Which teams do you have',
        'Is pre-sale the same team as after-sale',
        'Who answers before I buy',
        'Which department handles problems',
      ],
      answer:
        'There are three teams: pre-sale before you buy, after-sale for returns and repairs, and complaints and VIP. People are here 9:00–22:00 China time, every day.',
    },
    ja: {
      questions: [
        'サポートにはどんなチームがありますか',
        '購入前の相談はどこにすればいいですか',
        '返品の担当はどの部署ですか',
        '苦情の担当部署はどこですか',
      ],
      answer:
        '購入前、アフターサービス、苦情・VIP の各チームがございます。担当者の対応は毎日 9:00～22:00（中国時間）です。',
    },
    related: ['service-hours', 'complaint'],
  },
  {
    key: 'bot-abilities',
    category: '客服',
    zh: {
      questions: ['你能做什么', '你会干啥', '可以帮我办哪些事', '都能问你什么', '智能客服有什么功能'],
      ...withButtons(
        '我可以查订单和物流、取消订单、改地址、办退换货、查退款、开发票、申请价保、查库存和优惠券、排查故障，也能随时帮您转人工。',
        ...['查一下我的订单', '我要退货', '帮我开一张发票', '我要改地址'],
      ),
    },
    en: {
      questions: [
        'What can you do',
        'What can I ask you',
        'How can you help me',
        'Which things can the bot handle',
      ],
      ...withButtons(
        'I can look up orders and parcels, cancel orders, change addresses, arrange returns and exchanges, look where a refund is, make invoices, ask for price protection, check stock and coupons, help with faults, and fetch a person at any time.',
        ...['Where is my order', 'I want to return something', 'Make an invoice for my order'],
      ),
    },
    ja: {
      questions: [
        '何ができますか',
        'どんなことを聞けますか',
        'できることを教えてください',
        'ボットの機能は何ですか',
      ],
      answer:
        '注文・配送の確認、キャンセル、お届け先の変更、返品・交換、返金状況の確認、発票の発行、価格保証の申請、在庫・クーポンの確認、故障診断ができます。いつでも担当者におつなぎします。',
    },
    related: ['service-hours', 'bot-or-person'],
  },
];
