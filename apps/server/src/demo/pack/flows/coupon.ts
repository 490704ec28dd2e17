import type { FlowPack } from '../../../flows/index.ts';
import { sayThen } from './parts.ts';

/** Which coupons a customer has, why one does not work, and the one that new customers get. */
export const coupon: FlowPack = {
  name: 'coupon',
  definition: {
    title: { 'zh-CN': '优惠券', 'zh-TW': '優惠券', en: 'Coupons', ja: 'クーポン' },
    names: [],
    zone: 'Asia/Shanghai',
    phrases: {
      'zh-CN': [
        ...['我有哪些优惠券', '看看我的券', '我的券包里有什么', '我还有几张券', '帮我查一下我的优惠券'],
        ...['我的券怎么结算时用不上', '帮我看看这张券为什么不能用', '我那张满减券没法用', '给我发新人券'],
        ...['我要领新人优惠券', '领取新用户优惠券', '我的优惠券到期了没有', '查询我的券的使用条件'],
      ],
      'zh-TW': ['我有哪些優惠券', '我的優惠券不能用', '幫我領新人券', '查我的優惠券'],
      en: [
        ...['which coupons do i have', 'show me my coupons', 'list my vouchers', 'check my coupons for me'],
        ...[
          'find out why my coupon is refused',
          'my voucher gets rejected, have a look',
          'give me the welcome coupon',
        ],
        ...['i would like my new customer coupon', 'when do my coupons run out'],
      ],
      ja: [
        ...['私のクーポンを見せて', '持っているクーポンを確認したい', '私のクーポンが使えない理由を調べて'],
        ...['新規クーポンをください', '手持ちのクーポンはいつまで使えますか'],
      ],
    },
    slots: [
      {
        ...{ name: 'wish', kind: 'choice' },
        ask: {
          'zh-CN': '想查自己的券、看看券为什么用不了，还是领新人券？',
          'zh-TW': '想查自己的券、看看券為什麼用不了，還是領新人券？',
          en: 'Shall I list your coupons, look why one does not work, or give you the welcome coupon?',
          ja: 'お持ちのクーポンの一覧、使えない理由の確認、新規クーポンの受け取りのどれになさいますか。',
        },
        options: [
          {
            value: 'list',
            label: { 'zh-CN': '我的优惠券', 'zh-TW': '我的優惠券', en: 'My coupons', ja: 'クーポン一覧' },
            also: [
              ...[
                '有哪些',
                '哪些券',
                '几张券',
                '我的券包',
                '看看我的券',
                '查一下',
                '到期',
                '使用条件',
                'which',
                'list',
              ],
              ...['show', 'check my', 'run out', '見せて', '確認したい', 'いつまで', '持っている'],
            ],
          },
          {
            value: 'why',
            label: {
              'zh-CN': '券用不了',
              'zh-TW': '券不能用',
              en: 'One does not work',
              ja: '使えないクーポン',
            },
            also: [
              ...[
                '不能用',
                '用不了',
                '没法用',
                '用不上',
                '无法使用',
                '失效',
                'why',
                'not work',
                "doesn't work",
                'refused',
              ],
              ...['rejected', 'invalid', "can't use", 'cannot use', '使えない', '使えません', '無効'],
            ],
          },
          {
            value: 'welcome',
            label: {
              'zh-CN': '领新人券',
              'zh-TW': '領新人券',
              en: 'The welcome coupon',
              ja: '新規クーポン',
            },
            also: [
              '新人',
              '新用户',
              '新客',
              '领取',
              '领券',
              'welcome',
              'new customer',
              'first order',
              '新規',
              '初回',
            ],
          },
        ],
      },
      {
        ...{ name: 'which', kind: 'choice', options: [] },
        ask: { 'zh-CN': '是哪一张？', 'zh-TW': '是哪一張？', en: 'Which one?', ja: 'どのクーポンですか。' },
        from: { call: 'all', value: 'coupon', titles: ['line'] },
      },
    ],
    start: 'who',
    nodes: [
      { key: 'who', kind: 'verify', needs: 'identity', next: 'all', otherwise: 'not_signed_in' },
      {
        ...{ key: 'all', kind: 'call', connector: 'shop', action: 'all_coupons', inputs: {}, as: 'all' },
        ...{ next: 'wish', on: { not_found: 'none' }, otherwise: 'unreachable' },
      },
      { key: 'wish', kind: 'collect', slot: 'wish', next: 'does' },
      {
        ...{ key: 'does', kind: 'branch', otherwise: 'listed' },
        cases: [
          { when: [{ of: 'wish', is: 'equal', value: 'welcome' }], next: 'sure' },
          { when: [{ of: 'all.coupon', is: 'unset' }], next: 'none' },
          { when: [{ of: 'wish', is: 'equal', value: 'why' }], next: 'which' },
        ],
      },
      sayThen('listed', {
        'zh-CN': '您名下的优惠券：{all.line}。每单可用一张店铺券和一张品类券，秒杀商品不能用券。',
        'zh-TW': '您名下的優惠券：{all.line}。每筆訂單可用一張店鋪券和一張品類券，秒殺商品不能用券。',
        en: 'Your coupons: {all.line}. An order takes one shop coupon and one category coupon; flash sales take none.',
        ja: 'お持ちのクーポン：{all.line}。1 回のご注文でショップクーポン 1 枚とカテゴリークーポン 1 枚が使え、タイムセールには使えません。',
      }),
      sayThen('none', {
        'zh-CN':
          '您名下现在没有优惠券。新客户（还没有下过单）可领满 ¥199 减 ¥20 的新人券，7 天有效；取消的订单会退回仍在有效期内的券。',
        'zh-TW':
          '您名下現在沒有優惠券。新客戶（還沒有下過單）可領滿 ¥199 減 ¥20 的新人券，7 天有效；取消的訂單會退回仍在有效期內的券。',
        en: 'You have no coupons at the moment. New customers (without an order yet) get ¥20 off ¥199, valid for 7 days; a cancelled order gives its coupon back if it is still valid.',
        ja: '現在お持ちのクーポンはありません。新規のお客様（未注文の方）には ¥199 以上で ¥20 引きのクーポン（7 日間有効）があり、キャンセルした注文のクーポンは有効期限内であれば戻ります。',
      }),
      { key: 'which', kind: 'collect', slot: 'which', next: 'look' },
      {
        ...{ key: 'look', kind: 'call', connector: 'shop', action: 'get_coupon', as: 'look' },
        ...{ inputs: { coupon: 'which' }, next: 'why', on: { not_found: 'none' }, otherwise: 'unreachable' },
      },
      {
        ...{ key: 'why', kind: 'branch', otherwise: 'usable' },
        cases: [
          { when: [{ of: 'look.coupon_state', is: 'equal', value: 'used' }], next: 'used' },
          { when: [{ of: 'look.coupon_state', is: 'equal', value: 'expired' }], next: 'expired' },
          { when: [{ of: 'look.scope', is: 'equal', value: 'baby' }], next: 'baby' },
        ],
      },
      sayThen('used', {
        'zh-CN':
          '这张券（{look.title}）已经用在订单 {look.used_for} 上了。那一单取消后，券还在有效期内就会退回。',
        'zh-TW':
          '這張券（{look.title}）已經用在訂單 {look.used_for} 上了。那一筆取消後，券還在有效期內就會退回。',
        en: 'This coupon ({look.title}) was used for order {look.used_for}. Should that be cancelled, it comes back while it is valid.',
        ja: 'このクーポン（{look.title}）はご注文 {look.used_for} で使用済みです。その注文をキャンセルすると、有効期限内であれば戻ります。',
      }),
      sayThen('expired', {
        'zh-CN': '这张券（{look.title}）已在 {look.valid_until|day} 过期，不能再用了。',
        'zh-TW': '這張券（{look.title}）已在 {look.valid_until|day} 過期，不能再用了。',
        en: 'This coupon ({look.title}) ran out on {look.valid_until|day} and cannot be used any more.',
        ja: 'このクーポン（{look.title}）は {look.valid_until|day} に期限が切れたため、使えません。',
      }),
      sayThen('usable', {
        'zh-CN':
          '这张券（{look.line}）本身可用。结算用不了一般是：商品金额没到 {look.minimum_cents|CNY}、买的是秒杀商品，或这一单已经用了另一张店铺券。',
        'zh-TW':
          '這張券（{look.line}）本身可用。結帳用不了一般是：商品金額沒到 {look.minimum_cents|CNY}、買的是秒殺商品，或這一筆已經用了另一張店鋪券。',
        en: 'This coupon ({look.line}) is good. Where it is refused, the goods do not reach {look.minimum_cents|CNY}, they are a flash sale, or the order has another shop coupon already.',
        ja: 'このクーポン（{look.line}）は有効です。使えない場合は、商品金額が {look.minimum_cents|CNY} に達していない、タイムセール商品である、またはほかのショップクーポンを使用していることが考えられます。',
      }),
      sayThen('baby', {
        'zh-CN':
          '这张券（{look.line}）只能用于母婴专区的商品，且母婴商品要满 {look.minimum_cents|CNY}；秒杀商品不能用，每单限一张品类券。',
        'zh-TW':
          '這張券（{look.line}）只能用於母嬰專區的商品，且母嬰商品要滿 {look.minimum_cents|CNY}；秒殺商品不能用，每筆限一張品類券。',
        en: 'This coupon ({look.line}) is for baby products only, and they must come to {look.minimum_cents|CNY}; not for flash sales, and one category coupon per order.',
        ja: 'このクーポン（{look.line}）はベビー用品専用で、対象商品が {look.minimum_cents|CNY} 以上必要です。タイムセールは対象外で、カテゴリークーポンは 1 回のご注文に 1 枚です。',
      }),
      {
        ...{ key: 'sure', kind: 'confirm', yes: 'give', no: 'kept' },
        words: {
          'zh-CN': '新人券满 ¥199 减 ¥20，领取后 7 天有效，只给还没有下过单的新客户。现在领取吗？',
          'zh-TW': '新人券滿 ¥199 減 ¥20，領取後 7 天有效，只給還沒有下過單的新客戶。現在領取嗎？',
          en: 'The welcome coupon is ¥20 off ¥199, valid for 7 days, for customers who have not ordered yet. Shall I give it to you now?',
          ja: '新規クーポンは ¥199 以上で ¥20 引き、受け取りから 7 日間有効で、未注文のお客様が対象です。受け取りますか。',
        },
      },
      {
        ...{ key: 'give', kind: 'call', connector: 'shop', action: 'welcome_coupon', inputs: {}, as: 'give' },
        ...{ next: 'given', otherwise: 'unreachable' },
        on: { not_new: 'not_new', had_before: 'had_before', not_found: 'not_new' },
      },
      sayThen('given', {
        'zh-CN':
          '新人券已放进您的账户：满 {give.minimum_cents|CNY} 减 {give.amount_cents|CNY}，有效至 {give.valid_until|day}。',
        'zh-TW':
          '新人券已放進您的帳戶：滿 {give.minimum_cents|CNY} 減 {give.amount_cents|CNY}，有效至 {give.valid_until|day}。',
        en: 'It is yours: {give.amount_cents|CNY} off {give.minimum_cents|CNY}, valid until {give.valid_until|day}.',
        ja: '新規クーポンをお渡ししました。{give.minimum_cents|CNY} 以上で {give.amount_cents|CNY} 引き、{give.valid_until|day} まで有効です。',
      }),
      sayThen('not_new', {
        'zh-CN': '新人券只给还没有下过单的新客户，您之前已经下过单，领不了这张。',
        'zh-TW': '新人券只給還沒有下過單的新客戶，您之前已經下過單，領不了這張。',
        en: 'The welcome coupon is for customers who have not ordered yet; you have, so I cannot give it to you.',
        ja: '新規クーポンは未注文のお客様が対象です。すでにご注文があるため、お渡しできません。',
      }),
      sayThen('had_before', {
        'zh-CN': '新人券每人一张，您之前已经领过了。',
        'zh-TW': '新人券每人一張，您之前已經領過了。',
        en: 'The welcome coupon is given once, and you have had it.',
        ja: '新規クーポンはお一人様 1 枚で、すでにお受け取り済みです。',
      }),
      sayThen('kept', {
        'zh-CN': '好的，需要时再来领。',
        'zh-TW': '好的，需要時再來領。',
        en: 'All right. Come back for it whenever you like.',
        ja: '承知しました。必要なときにまたお声がけください。',
      }),
      sayThen('not_signed_in', {
        'zh-CN':
          '登录后我才能看到您的券：我的订单页上方可以登录。一般规则是：新客户满 ¥199 减 ¥20（7 天有效）；每单一张店铺券加一张品类券；秒杀不能用券。',
        'zh-TW':
          '登入後我才能看到您的券：我的訂單頁上方可以登入。一般規則是：新客戶滿 ¥199 減 ¥20（7 天有效）；每筆一張店鋪券加一張品類券；秒殺不能用券。',
        en: 'I can see your coupons once you have signed in. In general: new customers get ¥20 off ¥199 (valid for 7 days); one shop coupon and one category coupon per order; none for flash sales.',
        ja: 'ログインしていただくとお持ちのクーポンを確認できます。新規のお客様は ¥199 以上で ¥20 引き（7 日間有効）、1 回のご注文にショップクーポン 1 枚とカテゴリークーポン 1 枚、タイムセールには使えません。',
      }),
      {
        ...{ key: 'unreachable', kind: 'hand-over', note: 'shop unreachable' },
        words: {
          'zh-CN': '现在查不到优惠券，我请同事来帮您。',
          'zh-TW': '現在查不到優惠券，我請同事來幫您。',
          en: 'I cannot reach the coupons just now; a colleague will help you.',
          ja: 'ただいまクーポンを確認できません。担当者におつなぎします。',
        },
      },
      { key: 'end', kind: 'end' },
    ],
  },
};
