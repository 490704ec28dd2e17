import type { PackTopic } from '../pack.ts';

/** Terms of price protection, coupons, invoices and repairs, point by point. */
export const termQuestions: readonly PackTopic[] = [
  {
    key: 'price-protection-same',
    category: '价保',
    zh: {
      questions: [
        '别家店更便宜能价保吗',
        '跟其他平台比价补差吗',
        '换个颜色降价了能补吗',
        '隔壁店卖得低你们补差价不',
        '不同款式降价算价保吗',
      ],
      answer: '价保只看本店的同一商品降价，别家店或其他商品的价格不算。',
    },
    en: {
      questions: [
        'Another shop is cheaper, do you match it',
        'Price match with other platforms',
        'A different model got cheaper, does that count',
        'Do you match competitors',
      ],
      answer:
        'Price protection is for the same product in this shop; prices elsewhere or of other products do not count.',
    },
    ja: {
      questions: [
        '他店の方が安い場合も差額をもらえますか',
        'ほかのサイトの価格に合わせてもらえますか',
        '別の色が値下がりしたら対象ですか',
        '他社より高いのですが価格保証は使えますか',
      ],
      answer: '価格保証は当店の同じ商品が対象です。他店の価格や、別の商品の価格は対象外です。',
    },
    related: ['price-protection', 'price-protection-excluded'],
  },
  {
    key: 'coupon-new-validity',
    category: '优惠券与积分',
    zh: {
      questions: [
        '新人券几天内要用掉',
        '新人优惠有效期多长',
        '新用户券过期了能补吗',
        '满199减20的券能放多久',
      ],
      answer: '新人券（满 ¥199 减 ¥20）领取后 7 天内有效，过期不能再用；秒杀商品不能使用。',
    },
    en: {
      questions: [
        'How long is the welcome coupon valid',
        'When does the new customer voucher expire',
        'My welcome coupon ran out',
        'Until when can I use ¥20 off ¥199',
      ],
      answer:
        'The welcome coupon (¥20 off ¥199) is valid for 7 days and lapses after that; not with flash sales.',
    },
    ja: {
      questions: [
        '新規クーポンの有効期限はいつまでですか',
        '初回クーポンは何日間使えますか',
        '新規クーポンの期限が切れました',
        '新規会員のクーポンはいつまで使えますか',
      ],
      answer:
        '新規クーポン（¥199 以上で ¥20 引き）の有効期間は受け取りから 7 日間です。期限後はご利用いただけず、タイムセールの商品にも使えません。',
    },
    related: ['coupon-new-customer', 'coupon-flash-sale'],
  },
  {
    key: 'invoice-before-delivery',
    category: '发票',
    zh: {
      questions: ['还没收到货能先开票吗', '下单时可以直接开发票吗', '发货前能拿发票吗', '没签收怎么开不了票'],
      answer: '电子发票在签收后才能开，签收后马上就能在订单页开出。',
    },
    en: {
      questions: [
        'Can I have the invoice before delivery',
        'Invoice while the parcel is on its way',
        'Why can I not get the invoice yet',
        'Is the invoice made when I order',
      ],
      answer:
        'The electronic invoice is made after delivery; then it is available on the order page at once.',
    },
    ja: {
      questions: [
        '届く前に領収書をもらえますか',
        '発送前にインボイスを発行できますか',
        '注文と同時に領収書は出ますか',
        'まだ届いていませんが発票は出せますか',
      ],
      answer: '電子の発票は、お届け後に発行できます。お届け後すぐに、注文ページでお受け取りいただけます。',
    },
    related: ['invoice-how', 'invoice-late'],
  },
  {
    key: 'invoice-paper',
    category: '发票',
    zh: {
      questions: ['能开纸质发票吗', '发票随货寄来吗', '只有电子票吗', '要纸质的怎么办'],
      answer: '普通发票是电子发票，在订单页下载；公司的增值税专用发票在 5 个工作日内邮寄。',
    },
    en: {
      questions: [
        'Do you send paper invoices',
        'Is the invoice in the parcel',
        'Is there only an electronic invoice',
        'I need the invoice on paper',
      ],
      answer:
        'The usual invoice is electronic, on the order page; special VAT invoices for companies come by mail within 5 working days.',
    },
    ja: {
      questions: [
        '紙の領収書はもらえますか',
        '領収書は商品に同封されますか',
        '電子の領収書しかありませんか',
        '紙の発票が必要です',
      ],
      answer:
        '通常の発票は電子で、注文ページからダウンロードできます。法人向けの増値税専用発票は 5 営業日以内に郵送いたします。',
    },
    related: ['invoice-how', 'invoice-special'],
  },
  {
    key: 'invoice-personal',
    category: '发票',
    zh: {
      questions: ['个人发票要税号吗', '开个人抬头怎么写', '个人名字可以开票吗', '给自己开发票填什么'],
      answer: '可以开个人抬头，写姓名即可，不需要税号；签收后在订单页开具。',
    },
    en: {
      questions: [
        'Does a personal invoice need a tax number',
        'What do I write on an invoice for myself',
        'Invoice in my own name',
        'Can a private person get an invoice',
      ],
      answer:
        'Yes: choose personal on the order page after delivery; your name is enough, no tax number is needed.',
    },
    ja: {
      questions: [
        '個人の領収書に納税者番号は必要ですか',
        '個人名で領収書を出せますか',
        '個人名義の領収書の書き方は',
        '自分の名前で発票をもらえますか',
      ],
      answer: 'はい。お届け後に注文ページで「個人」をお選びください。お名前だけで、納税者番号は不要です。',
    },
    related: ['invoice-how', 'invoice-company'],
  },
  {
    key: 'screen-insurance-late',
    category: '保修与维修',
    zh: {
      questions: [
        '买手机一个月了还能加碎屏险吗',
        '碎屏险过期没买还能补吗',
        '手机用了半个月想买碎屏险',
        '超过一周能买屏幕保险吗',
      ],
      answer: '碎屏险只能在购机后 7 天内购买，超过就不能再加了。',
    },
    en: {
      questions: [
        'I bought the phone a month ago, can I add screen insurance',
        'Is it too late for the screen cover',
        'Screen insurance after two weeks',
        'I missed the time for screen protection',
      ],
      answer: 'Screen insurance can be bought within 7 days of the purchase, and not later.',
    },
    ja: {
      questions: [
        '買って 1 か月ですが画面保険に入れますか',
        '画面保険は後からでも入れますか',
        '購入後しばらくたっても画面の保険を付けられますか',
        '画面保険の申し込み期限を過ぎました',
      ],
      answer:
        '画面の保険は、ご購入から 7 日以内にのみお申し込みいただけます。それ以降はご加入いただけません。',
    },
    related: ['screen-insurance', 'screen-broken'],
  },
  {
    key: 'repair-store',
    category: '保修与维修',
    zh: {
      questions: [
        '维修是寄过去还是去店里',
        '寄修和到店有什么不同',
        '送修要自己寄吗',
        '能上门取件维修吗',
        '附近有维修店吗',
      ],
      answer: '在订单页申请维修时可以选寄修或到店，都是 5–7 个工作日。',
    },
    en: {
      questions: [
        'Do I mail it or go to a store for repair',
        'Repair by box or in a shop',
        'Where do I hand in a broken device',
        'Is there a service store',
      ],
      answer:
        'When you apply for the repair on the order page you choose box or store; both take 5–7 working days.',
    },
    ja: {
      questions: [
        '修理は郵送ですか、店舗ですか',
        '修理品はどこに持っていけばいいですか',
        '郵送修理と店舗修理の違いは',
        '近くに修理店はありますか',
      ],
      answer:
        '注文ページで修理をお申し込みの際に、郵送または店舗をお選びください。どちらも 5～7 営業日です。',
    },
    related: ['repair-how', 'repair-time'],
  },
  {
    key: 'payment-other-cards',
    category: '支付',
    zh: {
      questions: [
        '能用运通卡吗',
        'JCB卡支持吗',
        '可以用PayPal吗',
        'Apple Pay能付吗',
        '还有别的付款软件可以用吗',
      ],
      answer:
        '目前支持支付宝、微信支付、银联卡、Visa / Mastercard（订单满 ¥50）和花呗分期（满 ¥600），其他方式暂不支持。',
    },
    en: {
      questions: [
        'Do you take American Express',
        'Is JCB accepted',
        'Can I pay by PayPal',
        'Is Apple Pay possible',
        'Other ways to pay',
      ],
      answer:
        'You can pay by Alipay, WeChat Pay, UnionPay card, Visa or Mastercard (orders from ¥50) and Huabei instalments (from ¥600); other ways are not supported.',
    },
    ja: {
      questions: [
        'アメックスは使えますか',
        'PayPal で払えますか',
        'JCB カードに対応していますか',
        'Apple Pay は使えますか',
      ],
      answer:
        'Alipay、WeChat Pay、銀聯カード、Visa・Mastercard（¥50 以上のご注文）、花呗の分割払い（¥600 以上）をご利用いただけます。そのほかの方法には対応しておりません。',
    },
    related: ['payment-methods', 'payment-foreign-card'],
  },
  {
    key: 'vacuum-unknown-code',
    category: '扫地机器人',
    zh: {
      questions: [
        '扫地机显示E04',
        '扫地机E06是什么',
        '错误代码不在列表里',
        '扫地机器人报的码查不到',
        'E07怎么回事',
      ],
      answer:
        '我这里有 E01、E02、E03、E05、E09 的处理方法，其他代码请在订单页申请维修，或转人工帮您看。机器人保修 24 个月。',
    },
    en: {
      questions: [
        'The vacuum shows E04',
        'What does E06 mean',
        'My error code is not in the list',
        'Robot vacuum code E07',
      ],
      answer:
        'I know what to do for E01, E02, E03, E05 and E09. For any other code please apply for a repair on the order page, or ask for a person. The robot is covered for 24 months.',
    },
    ja: {
      questions: [
        'ロボット掃除機に E04 と出ます',
        'E06 は何のエラーですか',
        'エラーコードが一覧にありません',
        'E07 と表示されます',
      ],
      answer:
        'E01・E02・E03・E05・E09 の対処法をご案内できます。ほかのコードは、注文ページから修理をお申し込みいただくか、担当者にお尋ねください。ロボット掃除機の保証は 24 か月です。',
    },
    related: ['vacuum-error-codes', 'repair-how'],
  },
];
