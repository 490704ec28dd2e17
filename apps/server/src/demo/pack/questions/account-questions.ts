import type { PackTopic } from '../pack.ts';
import { asSteps } from './rich.ts';

export const accountQuestions: readonly PackTopic[] = [
  {
    key: 'level-rules',
    category: '账号与会员',
    zh: {
      questions: [
        '会员等级怎么算',
        '怎么升级会员',
        '消费多少可以升金卡',
        '白金会员要花多少钱',
        '会员有几个等级',
        '银卡金卡白金怎么分',
        '怎样成为金卡会员',
        '升金卡要花多少',
        '金卡门槛是多少',
        '花多少能当白金',
        '会员怎么升级',
      ],
      answer: '按 12 个月内的消费金额分级：银卡 ¥0、金卡 ¥3,000、白金卡 ¥10,000。',
    },
    en: {
      questions: [
        'How do membership levels work',
        'How do I become Gold',
        'What does Platinum need',
        'How many levels are there',
        'Spend for the next level',
        'How do I get to Gold level',
        'How do I get to Platinum',
        'What must I spend for Gold',
        'How is Gold reached',
        'Requirements for Platinum',
        'How do I move up a level',
      ],
      answer: 'Levels follow your spend in 12 months: Silver ¥0, Gold ¥3,000, Platinum ¥10,000.',
    },
    ja: {
      questions: [
        '会員ランクの仕組みは',
        'Gold 会員になるには',
        '会員ランクは何種類ありますか',
        'Platinum の条件を教えてください',
        'ゴールド会員の条件は',
        'いくら買えばゴールドになりますか',
      ],
      answer: '12 か月間のご購入額で決まります。Silver は ¥0、Gold は ¥3,000、Platinum は ¥10,000 です。',
    },
    related: ['level-gold', 'level-platinum', 'level-mine'],
  },
  {
    key: 'level-gold',
    category: '账号与会员',
    zh: {
      questions: ['金卡会员有什么权益', '金卡有什么好处', '金卡会员福利', '升金卡能享受什么'],
      answer:
        '金卡会员：15 天无理由退货、顺丰免费上门取件、维修期间可借备用机。12 个月内消费满 ¥3,000 即为金卡。',
    },
    en: {
      questions: [
        'What are the benefits of Gold',
        'Gold member advantages',
        'What do Gold members get',
        'Is Gold worth it',
      ],
      answer:
        'Gold: 15-day returns, free SF pick-up of returns, and a loan phone during repairs. It takes ¥3,000 spent in 12 months.',
    },
    ja: {
      questions: [
        'ゴールド会員の特典は何ですか',
        'ゴールドになると何がありますか',
        'ゴールドのメリット',
        'ゴールドの会員サービス',
      ],
      answer:
        'ゴールド会員の特典は、15 日以内の返品、返品時の順豊の無料集荷、修理中の代替機です。12 か月間に ¥3,000 のご購入で達します。',
    },
    related: ['level-rules', 'return-gold-days', 'loan-phone'],
  },
  {
    key: 'level-platinum',
    category: '账号与会员',
    zh: {
      questions: [
        '白金会员有什么权益',
        '白金卡福利',
        '白金会员有专属客服吗',
        '升到白金有什么好处',
        'VIP有什么特权',
        'VIP会员福利有哪些',
        '白金有啥好处',
        '当上白金能享受什么',
      ],
      answer:
        '白金会员：VIP 专线、人工客服即时接入、15 天无理由退货，以及 ¥50 生日优惠券。12 个月内消费满 ¥10,000 即为白金。',
    },
    en: {
      questions: [
        'What are the benefits of Platinum',
        'Platinum member advantages',
        'Do Platinum members have their own line',
        'What do VIPs get',
        'Perks for Platinum customers',
        'What does Platinum give me',
      ],
      answer:
        'Platinum: the VIP line with a person at once, 15-day returns, and a birthday coupon of ¥50. It takes ¥10,000 spent in 12 months.',
    },
    ja: {
      questions: [
        'プラチナ会員の特典は何ですか',
        'プラチナになると何がありますか',
        'VIP の特典を教えて',
        'どうすればプラチナになれますか',
      ],
      answer:
        'プラチナ会員の特典は、すぐに担当者につながる VIP 専用窓口、15 日以内の返品、¥50 の誕生日クーポンです。12 か月間に ¥10,000 のご購入で達します。',
    },
    related: ['level-rules', 'coupon-birthday', 'vip-line'],
  },
  {
    key: 'level-mine',
    category: '账号与会员',
    zh: {
      questions: ['我现在是什么等级', '怎么看自己的会员等级', '我是金卡吗', '会员等级在哪里查'],
      answer: '登录后在“我的订单”页面上方可以看到您的会员等级，它按 12 个月内的消费金额计算。',
    },
    en: {
      questions: ['What level am I', 'Where do I see my membership level', 'Am I Gold', 'Check my level'],
      answer:
        'Sign in and open My orders: your level is shown at the top. It follows your spend in 12 months.',
    },
    ja: {
      questions: [
        '私の会員ランクは何ですか',
        '自分の会員ランクはどこで見られますか',
        '私はゴールド会員ですか',
        '現在のランクを確認したい',
      ],
      answer:
        'ログインして「注文一覧」を開くと、ページの上部に会員ランクが表示されます。ランクは 12 か月間のご購入額で決まります。',
    },
    related: ['level-rules', 'points-earn'],
  },
  {
    key: 'coupon-birthday',
    category: '账号与会员',
    zh: {
      questions: [
        '生日有优惠吗',
        '生日券多少钱',
        '生日优惠券怎么领',
        '过生日送什么',
        '为什么我没有生日券',
        '白金生日送啥',
      ],
      answer: '白金会员享有 ¥50 生日优惠券。',
    },
    en: {
      questions: [
        'Do I get a birthday coupon',
        'Birthday discount',
        'How much is the birthday voucher',
        'Why did I get no birthday coupon',
        'What do top members get on their birthday',
      ],
      answer: 'Platinum members get a birthday coupon of ¥50.',
    },
    ja: {
      questions: [
        '誕生日の特典はありますか',
        '誕生日クーポンはもらえますか',
        '誕生日クーポンはいくらですか',
        '誕生日割引について教えてください',
      ],
      answer: 'プラチナ会員には ¥50 の誕生日クーポンをお届けします。',
    },
    related: ['level-platinum', 'coupon-stacking'],
  },
  {
    key: 'password-reset',
    category: '账号与会员',
    zh: {
      questions: [
        '忘记密码了',
        '怎么改密码',
        '密码怎么重置',
        '登录密码忘了怎么办',
        '修改登录密码在哪里',
        '登不上去了密码不对',
        '账号登不上了',
        '登录不了我的账户',
        '密码忘光了',
        '登录密码找回',
        '记不得密码了',
      ],
      ...asSteps(
        '请到“我的 → 设置 → 账号安全”，通过短信验证码修改密码。',
        '修改密码',
        '打开“我的”',
        '进入“设置”',
        '点“账号安全”',
        '用短信验证码修改密码',
      ),
    },
    en: {
      questions: [
        'I forgot my password',
        'How do I change my password',
        'Reset my password',
        'I cannot log in',
        'Where is the password setting',
        'I cannot sign in to my account',
        'Lost my password',
        'I do not remember my login',
        'How to get a new password',
        'pw forgotten',
      ],
      ...asSteps(
        'Go to Me → Settings → Account security (我的 → 设置 → 账号安全) and change it with an SMS code.',
        'Change the password',
        'Open Me (我的)',
        'Settings (设置)',
        'Account security (账号安全)',
        'Change it with an SMS code',
      ),
    },
    ja: {
      questions: [
        'パスワードを忘れました',
        'パスワードを変更したい',
        'パスワードの再設定',
        'ログインできません',
      ],
      ...asSteps(
        '「我的（マイページ）→ 设置（設定）→ 账号安全（アカウントの安全）」で、SMS コードを使って変更できます。',
        'パスワードの変更',
        '「我的」（マイページ）を開く',
        '「设置」（設定）',
        '「账号安全」（アカウントの安全）',
        'SMS コードで変更する',
      ),
    },
    related: ['phone-lost', 'account-delete'],
  },
  {
    key: 'phone-lost',
    category: '账号与会员',
    zh: {
      questions: [
        '手机号不用了怎么登录',
        '换手机号了怎么办',
        '手机丢了收不到验证码',
        '原来的号码注销了',
        '绑定的手机号换了',
        '收不到短信验证码',
        '旧手机号没了登不上怎么验证',
        '号码停机了进不去账号',
        '手机号找不回来账号怎么办',
      ],
      answer:
        '原手机号无法使用时，需要人工客服核实您的身份后处理，人工服务时间为每天 9:00–22:00（中国时间）。',
    },
    en: {
      questions: [
        'I lost my phone number',
        'I changed my number, how do I sign in',
        'I cannot receive the SMS code',
        'My old number is gone',
        'Change the phone of my account',
        'My number is gone and I cannot get in',
        'How do I prove who I am without my old number',
      ],
      answer:
        'If the phone number is lost, a person checks your identity and helps you. People are here 9:00–22:00 China time, every day.',
    },
    ja: {
      questions: [
        '電話番号が変わってログインできません',
        '以前の電話番号が使えません',
        'SMS コードが届きません',
        '携帯をなくしてログインできない',
      ],
      answer:
        '登録の電話番号が使えない場合は、担当者がご本人確認のうえ対応いたします。担当者の対応は毎日 9:00～22:00（中国時間）です。',
    },
    related: ['password-reset', 'order-identity', 'service-hours'],
  },
  {
    key: 'account-delete',
    category: '账号与会员',
    zh: {
      questions: [
        '怎么注销账号',
        '我要删除账户',
        '账号注销在哪里',
        '为什么不能注销账号',
        '不想用了怎么销号',
        '有订单能注销吗',
        '我要销户',
        '账号不想要了想彻底删掉',
        '把我的账户清掉',
        '销号之后能反悔不',
        '删账号几天内能撤回',
        '账号不要了想注销',
      ],
      ...asSteps(
        '请在设置中申请注销账号，7 天内可以反悔；有进行中的订单时不能注销。',
        '注销账号',
        '等进行中的订单完成',
        '在设置里申请注销',
        '7 天内可以反悔',
      ),
    },
    en: {
      questions: [
        'How do I delete my account',
        'Close my account',
        "Why can't I delete my account",
        'Remove my data and account',
        'Where is account deletion',
        "I'd like my account to disappear",
        'Make my account go away',
        'Remove my account, can I still change my mind later',
        'My account shall go, is there a way back',
        'Get rid of my account for good',
        'Erase my account, and what if I regret it',
        'I want to leave and have my account erased',
      ],
      ...asSteps(
        'In the settings. You have 7 days to change your mind, and orders in progress block the deletion.',
        'Delete the account',
        'Wait until no order is in progress',
        'Ask for it in the settings',
        'You have 7 days to change your mind',
      ),
    },
    ja: {
      questions: [
        '退会したい',
        'アカウントを削除したい',
        '退会の方法を教えてください',
        'アカウントを消したあと元に戻せますか',
        '会員をやめたい',
      ],
      answer:
        '設定から退会をお申し込みください。7 日間は取り消せます。進行中の注文がある場合は退会できません。',
    },
    related: ['password-reset'],
  },
];
