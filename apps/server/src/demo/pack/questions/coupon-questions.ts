import type { PackTopic } from '../pack.ts';

export const couponQuestions: readonly PackTopic[] = [
  {
    key: 'coupon-new-customer',
    category: '优惠券与积分',
    zh: {
      questions: [
        '新人有优惠吗',
        '新用户优惠券',
        '第一次买有什么优惠',
        '新人券怎么用',
        '注册送券吗',
        '新人立减多少',
        '头一回在这买有没有优惠',
        '首单有折扣吗',
        '没买过东西的能减多少',
        '新来的有啥券',
      ],
      answer: '新客户可享满 ¥199 减 ¥20 的优惠券，7 天内有效。',
    },
    en: {
      questions: [
        'Is there a new customer discount',
        'First order coupon',
        'Do I get something for signing up',
        'Welcome offer',
        'New user voucher',
        'Any offer for first-time buyers',
        'Discount on a first purchase',
        'I am new here, do I get something off',
        'Promotion for new shoppers',
      ],
      answer: 'New customers get ¥20 off ¥199, valid for 7 days.',
    },
    ja: {
      questions: [
        '新規のクーポンはありますか',
        '初めての購入で割引はありますか',
        '新規会員の特典は',
        '初回割引',
        '初めて買うのですが割引はありますか',
        '新規向けのクーポンが欲しい',
      ],
      answer:
        '新規のお客様には ¥199 以上で使える ¥20 割引クーポンをご用意しています。有効期間は 7 日間です。',
    },
    related: ['coupon-stacking', 'coupon-unusable'],
  },
  {
    key: 'coupon-stacking',
    category: '优惠券与积分',
    zh: {
      questions: [
        '优惠券可以叠加吗',
        '一单能用几张券',
        '店铺券和品类券能一起用吗',
        '两张优惠券能同时用吗',
        '优惠券怎么叠加',
        '一个订单能用多少优惠券',
        '券能不能一起用',
        '多张券一块用行吗',
      ],
      answer: '每单可用一张店铺券加一张品类券，秒杀商品不可用券。',
    },
    en: {
      questions: [
        'Can I combine coupons',
        'How many coupons per order',
        'Use two vouchers together',
        'Shop coupon plus category coupon',
        'Stack discounts',
        'How many vouchers may I use at once',
        'Can coupons be stacked',
        'Is more than one code possible',
      ],
      answer: 'One shop coupon and one category coupon per order; not with flash sales.',
    },
    ja: {
      questions: [
        'クーポンは併用できますか',
        '1 回の注文でクーポンは何枚使えますか',
        'クーポンを 2 枚使いたい',
        'クーポンの重ね使い',
      ],
      answer:
        '1 回のご注文につき、ショップクーポン 1 枚とカテゴリークーポン 1 枚をご利用いただけます。タイムセール（秒杀）には使えません。',
    },
    related: ['coupon-flash-sale', 'coupon-unusable'],
  },
  {
    key: 'coupon-flash-sale',
    category: '优惠券与积分',
    zh: {
      questions: ['秒杀能用优惠券吗', '秒杀商品可以用券吗', '限时抢购能叠加优惠券吗', '为什么秒杀不能用券'],
      answer: '秒杀商品不能使用优惠券，也不参加价保。',
    },
    en: {
      questions: [
        'Can I use a coupon in a flash sale',
        'Coupons with flash deals',
        'Why is my voucher refused in the flash sale',
        'Discount on flash sale items',
      ],
      answer: 'Coupons cannot be used with flash sales, and flash sales are not price protected.',
    },
    ja: {
      questions: [
        'タイムセールでクーポンは使えますか',
        '秒殺でクーポンは使えますか',
        'フラッシュセールの商品にクーポンを使いたい',
        'なぜタイムセールでクーポンが使えないのですか',
      ],
      answer: 'タイムセール（秒杀）ではクーポンをご利用いただけません。価格保証の対象にもなりません。',
    },
    related: ['coupon-stacking', 'price-protection-excluded'],
  },
  {
    key: 'coupon-unusable',
    category: '优惠券与积分',
    zh: {
      questions: [
        '优惠券用不了',
        '为什么我的券不能用',
        '优惠券提示不可用',
        '结算时看不到优惠券',
        '券没法抵扣',
        '优惠码无效',
      ],
      answer:
        '请检查：券是否在有效期内、是否满足使用门槛、是否为秒杀商品，以及每单限用一张店铺券和一张品类券。',
    },
    en: {
      questions: [
        'My coupon does not work',
        "Why can't I use my voucher",
        'The coupon is not accepted',
        'I do not see my coupon at checkout',
        'Invalid coupon',
      ],
      answer:
        'Please check: is it still valid, does the order reach its minimum, is it a flash-sale item, and is there no more than one shop coupon and one category coupon in the order?',
    },
    ja: {
      questions: [
        'クーポンが使えません',
        'クーポンが適用されません',
        'クーポンコードが無効と出ます',
        '会計でクーポンが表示されません',
      ],
      answer:
        '有効期限内か、最低金額に達しているか、タイムセールの商品ではないか、1 回のご注文でショップクーポン 1 枚・カテゴリークーポン 1 枚を超えていないかをご確認ください。',
    },
    related: ['coupon-stacking', 'coupon-new-customer'],
  },
  {
    key: 'coupon-returned',
    category: '优惠券与积分',
    zh: {
      questions: [
        '取消订单优惠券会退吗',
        '退款后优惠券还在吗',
        '订单取消了券能还给我吗',
        '用掉的券能退回来吗',
        '退单后券还在不在',
        '取消了券还在不在',
        '用券的单取消券会回来吗',
      ],
      answer: '订单取消后，优惠券如果还在有效期内，会退回给您。',
    },
    en: {
      questions: [
        'Do I get my coupon back if I cancel',
        'The order was cancelled, where is my voucher',
        'Is the coupon returned',
        'Reuse a coupon after cancelling',
        'If I cancel is the voucher gone',
        'Do I lose the coupon when I cancel',
      ],
      answer: 'Yes: a cancelled order gives its coupon back if the coupon is still valid.',
    },
    ja: {
      questions: [
        'キャンセルするとクーポンは戻りますか',
        '使ったクーポンは返ってきますか',
        '注文を取り消したらクーポンはどうなりますか',
        '返品するとクーポンはなくなりますか',
      ],
      answer: 'はい、キャンセルしたご注文のクーポンは、有効期限内であれば戻ります。',
    },
    related: ['order-cancel', 'coupon-stacking'],
  },
  {
    key: 'coupon-baby',
    category: '优惠券与积分',
    zh: {
      questions: [
        '母婴有满减吗',
        '满300减50是什么',
        '618母婴优惠',
        '纸尿裤有什么活动',
        '母婴专区优惠券怎么用',
        '婴儿用品现在打折吗',
        '纸尿裤有优惠价吗',
        '六月宝宝用品减多少',
        '母婴大促满减是啥',
      ],
      answer: '618 期间（6 月 1–20 日）母婴专区满 ¥300 减 ¥50。',
    },
    en: {
      questions: [
        'Is there a baby discount',
        'What is ¥50 off ¥300',
        '618 offer on nappies',
        'Deals on baby products',
        'Are nappies on offer',
        'Baby offer in June',
        'What is off for baby things at 618',
      ],
      answer: 'During 618 (June 1–20), baby products are ¥50 off ¥300.',
    },
    ja: {
      questions: [
        'ベビー用品の割引はありますか',
        'おむつのキャンペーンはありますか',
        '300 元で 50 元引きとは何ですか',
        '618 のベビー用品の特典を教えてください',
      ],
      answer: '618 の期間（6 月 1～20 日）、ベビー用品は ¥300 以上で ¥50 引きです。',
    },
    related: ['coupon-stacking', 'product-nappies'],
  },
  {
    key: 'points-earn',
    category: '优惠券与积分',
    zh: {
      questions: ['积分怎么得', '买东西送积分吗', '一块钱多少积分', '消费积分怎么算', '积分规则'],
      answer: '每消费 ¥1 得 1 积分，100 积分抵 ¥1，有效期到次年年底。',
    },
    en: {
      questions: [
        'How do I earn points',
        'How many points per yuan',
        'Do I collect points',
        'How do points work',
      ],
      answer: '¥1 spent gives 1 point; 100 points are worth ¥1 and stay valid to the end of the next year.',
    },
    ja: {
      questions: [
        'ポイントはどうやって貯まりますか',
        'いくらで 1 ポイントですか',
        '買い物でポイントはつきますか',
        'ポイントの仕組みを教えてください',
      ],
      answer:
        '¥1 のお買い物で 1 ポイントがたまり、100 ポイントが ¥1 に相当します。有効期限は翌年の年末です。',
    },
    related: ['points-spend', 'points-expire'],
  },
  {
    key: 'points-spend',
    category: '优惠券与积分',
    zh: {
      questions: [
        '积分怎么用',
        '积分能抵多少钱',
        '100积分值多少',
        '积分可以当钱花吗',
        '积分兑换',
        '积分抵现怎么算会失效吗',
        '积分值多少钱',
        '攒的分怎么抵',
      ],
      answer: '100 积分可抵 ¥1，积分有效期到次年年底。',
    },
    en: {
      questions: [
        'How do I use my points',
        'What are points worth',
        'Can I pay with points',
        'Redeem points',
        'Value of a hundred points',
        'How much money are my points',
        'What do I get for my points',
      ],
      answer: '100 points are worth ¥1; points stay valid to the end of the next year.',
    },
    ja: {
      questions: [
        'ポイントはどうやって使いますか',
        'ポイントはいくら分ですか',
        '100 ポイントの価値は',
        'ポイントで払えますか',
      ],
      answer: '100 ポイントが ¥1 に相当し、翌年の年末まで有効です。',
    },
    related: ['points-earn', 'points-expire'],
  },
  {
    key: 'points-expire',
    category: '优惠券与积分',
    zh: {
      questions: ['积分会过期吗', '积分有效期多久', '去年的积分还能用吗', '积分什么时候清零'],
      answer: '积分有效期到次年年底，逾期失效。',
    },
    en: {
      questions: [
        'Do points expire',
        'How long are points valid',
        'When do my points run out',
        "Are last year's points still good",
      ],
      answer: 'Points are valid to the end of the next year.',
    },
    ja: {
      questions: [
        'ポイントの有効期限はいつですか',
        'ポイントは失効しますか',
        '去年のポイントは使えますか',
        'ポイントはいつまで有効ですか',
      ],
      answer: 'ポイントは翌年の年末まで有効です。',
    },
    related: ['points-earn', 'points-spend'],
  },
];
