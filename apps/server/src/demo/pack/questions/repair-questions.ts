import type { PackTopic } from '../pack.ts';
import { asSteps } from './rich.ts';

/** How a repair goes, and screens. */
export const repairQuestions: readonly PackTopic[] = [
  {
    key: 'repair-how',
    category: '保修与维修',
    zh: {
      questions: [
        '怎么报修',
        '手机坏了怎么修',
        '维修在哪里申请',
        '东西坏了要修',
        '送修流程',
        '可以到店维修吗',
        '笔记本开不了机怎么修',
        '哪里可以修手机',
        '在哪修东西',
      ],
      ...asSteps(
        '请在订单页申请维修，可选择寄修或到店，一般 5–7 个工作日修好。金卡及以上会员可借用备用机。',
        '申请维修',
        '在订单页申请维修',
        '选择寄修或到店',
        '5–7 个工作日修好',
      ),
    },
    en: {
      questions: [
        'How do I get a repair',
        'My phone is broken, where do I send it',
        'Apply for a repair',
        'Can I bring it to a store',
        'My laptop does not turn on',
        'Repair service',
        'Where can I have it fixed',
      ],
      ...asSteps(
        'Apply on the order page and choose box (send it in) or store. A repair takes 5–7 working days; Gold and above get a loan phone.',
        'Have it repaired',
        'Apply on the order page',
        'Choose box or store',
        'It takes 5–7 working days',
      ),
    },
    ja: {
      questions: ['修理を依頼したい', '修理の申し込み方法', '店舗で修理できますか', '壊れたので直してほしい'],
      ...asSteps(
        '注文ページから修理をお申し込みください。郵送または店舗をお選びいただけます。修理は 5～7 営業日で、Gold 以上の会員には代替機を貸し出します。',
        '修理の申し込み',
        '注文ページから申し込む',
        '郵送または店舗を選ぶ',
        '5～7 営業日で完了',
      ),
    },
    related: ['repair-time', 'loan-phone', 'warranty-devices'],
  },
  {
    key: 'repair-time',
    category: '保修与维修',
    zh: {
      questions: [
        '维修要多久',
        '修手机几天能好',
        '返修多长时间',
        '修好要等几天',
        '寄修一般多久寄回来',
        '送去修多少天',
        '修一台要几天',
        '维修周期多长',
      ],
      answer: '维修一般需要 5–7 个工作日。',
    },
    en: {
      questions: [
        'How long does a repair take',
        'When do I get my phone back from repair',
        'Repair time',
        'How many days for fixing',
        'How many days will the repair need',
        'Usual repair duration',
        'How long will my phone be away for repair',
      ],
      answer: 'A repair takes 5–7 working days.',
    },
    ja: {
      questions: [
        '修理は何日かかりますか',
        '修理にどのくらいかかりますか',
        '修理から戻るのはいつですか',
        '修理の期間を教えて',
      ],
      answer: '修理には 5～7 営業日かかります。',
    },
    related: ['repair-how', 'loan-phone'],
  },
  {
    key: 'loan-phone',
    category: '保修与维修',
    zh: {
      questions: [
        '维修期间有备用机吗',
        '修手机能借一台吗',
        '有代用机吗',
        '备用机怎么申请',
        '手机送修了没手机用',
        '手机在修能给个临时用的吗',
        '修的时候有手机借吗',
      ],
      answer: '金卡及以上会员维修期间可以借用备用机。',
    },
    en: {
      questions: [
        'Do I get a loan phone during the repair',
        'Can I borrow a phone',
        'Replacement phone while mine is repaired',
        'Courtesy phone',
        'Is there a phone to use meanwhile',
        'May I have a spare phone during repair',
      ],
      answer: 'Yes, members of level Gold and above get a loan phone during the repair.',
    },
    ja: {
      questions: [
        '修理中に代わりのスマホはありますか',
        '代替機を借りられますか',
        '修理の間の電話を貸してほしい',
        '代わりの端末はありますか',
      ],
      answer: 'はい、Gold 以上の会員には修理の間、代替機を貸し出します。',
    },
    related: ['repair-how', 'level-gold'],
  },
  {
    key: 'screen-insurance',
    category: '保修与维修',
    zh: {
      questions: [
        '碎屏险多少钱',
        '怎么买碎屏险',
        '买了手机多久内能买碎屏险',
        '屏幕保险',
        '碎屏险保多久',
        '屏幕保险一年几块',
        '碎屏险要多久之内加',
      ],
      answer: '碎屏险 ¥99 一年，须在购机后 7 天内购买。',
    },
    en: {
      questions: [
        'How much is screen insurance',
        'How do I buy screen protection',
        'Can I add screen insurance later',
        'How long does screen insurance last',
        'Price of the screen cover per year',
        'What does cracked screen cover cost',
      ],
      answer: 'Screen insurance (碎屏险) costs ¥99 a year and can be bought within 7 days of purchase.',
    },
    ja: {
      questions: [
        '画面の保険はいくらですか',
        '画面割れの保険に入りたい',
        'スマホの画面保険はいつまでに入れますか',
        '液晶の保険はありますか',
      ],
      answer: '画面の保険（碎屏险）は年 ¥99 で、ご購入から 7 日以内にお申し込みいただけます。',
    },
    related: ['screen-broken', 'warranty-excluded'],
  },
  {
    key: 'screen-broken',
    category: '保修与维修',
    zh: {
      questions: ['手机屏幕碎了', '屏幕摔裂了怎么办', '碎屏能保修吗', '换屏幕怎么弄', '屏幕裂了免费修吗'],
      answer:
        '摔落碎屏不在保修范围内。请在订单页申请维修，5–7 个工作日修好。新机可在购买后 7 天内加购碎屏险，¥99 一年。',
    },
    en: {
      questions: [
        'My screen is cracked',
        'I broke the display',
        'Is a broken screen covered',
        'Replace the screen of my phone',
      ],
      answer:
        'A screen broken by a fall is not under warranty. Please apply for a repair on the order page (5–7 working days). For a new phone, screen insurance is ¥99 a year, within 7 days of purchase.',
    },
    ja: {
      questions: [
        'スマホの画面が割れました',
        '画面割れは保証されますか',
        '液晶が割れたのですが修理できますか',
        '画面を交換したい',
      ],
      answer:
        '落下による画面割れは保証の対象外です。注文ページから修理をお申し込みください（5～7 営業日）。新しいスマートフォンには、ご購入から 7 日以内であれば年 ¥99 の画面保険をお付けいただけます。',
    },
    related: ['screen-insurance', 'repair-how', 'repair-time'],
  },
];
