import type { FlowDefinition, Slot, Words } from '@parley/contract';
import type { FlowPack } from '../../../flows/index.ts';
import { askedAs, callShop, orderSlot, sayThen } from './parts.ts';
import { productSlot } from './product-slot.ts';
import { vacuumGuides } from './vacuum-guides.ts';
import { causeSlot, codeSlot, solvedSlot, termSlot } from './warranty-slots.ts';

/** What broke has arrived, unless another order is named. */
const itsOrder: Slot = orderSlot.from
  ? { ...orderSlot, from: { ...orderSlot.from, prefer: { output: 'state', values: ['delivered'] } } }
  : orderSlot;
const isProduct = (...skus: string[]) => [{ of: 'product', is: 'one-of' as const, value: skus }];
const repair: Words = {
  'zh-CN': '订单本身就是凭证，请在订单页申请维修，可寄修或到店，一般 5–7 个工作日；金卡及以上可借备用机。',
  'zh-TW': '訂單本身就是憑證，請在訂單頁申請維修，可寄修或到店，一般 5–7 個工作天；金卡及以上可借備用機。',
  en: 'The order is the proof: please apply for the repair on the order page, by box or at a store; it takes 5–7 working days. Gold and above get a loan phone.',
  ja: '注文が保証の証明になります。注文ページから修理（郵送または店舗）をお申し込みください。5～7 営業日で、Gold 以上の会員には代替機を貸し出します。',
};
const withRepair = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([locale, text]) => [
      locale,
      `${text}${locale === 'en' ? ' ' : ''}${repair[locale as keyof Words]}`,
    ]),
  );

const definition: FlowDefinition = {
  title: {
    'zh-CN': '保修与故障排查',
    'zh-TW': '保固與故障排除',
    en: 'Warranty and faults',
    ja: '保証と故障診断',
  },
  names: [],
  answers: true,
  zone: 'Asia/Shanghai',
  phrases: askedAs(
    [
      ...['vacuum-e01', 'vacuum-e02', 'vacuum-e03', 'vacuum-e05', 'vacuum-e09', 'vacuum-error-codes'],
      ...['repair-how'],
    ],
    {
      'zh-CN': [
        ...[
          '我买的东西坏了',
          '扫地机出故障了',
          '机器不工作了帮我看看',
          '我这台还在保修期内吗',
          '查一下我的保修',
        ],
        ...[
          '买了没多久就坏了',
          '用着用着不动了',
          '帮我看看怎么修',
          '我的手机开不了机',
          '耳机没声音了',
          '水壶不烧水了',
        ],
        ...[
          '我的手表充不进电',
          '屏幕上出来一个错误代码',
          '扫地机老是报错',
          '我要报修',
          '电器坏了想修',
          '想送去维修',
        ],
        ...[
          '空气炸锅不加热了',
          '笔记本坏了',
          '机器人一直叫，停着不走',
          'S1 走几步就停',
          'S1 不动了',
          '过保没有',
          '这台过保了吗',
          '它的保修期到什么时候',
        ],
      ],
      'zh-TW': ['我買的東西壞了', '掃地機器人故障', '螢幕顯示錯誤代碼', '我的還在保固內嗎', '想送修'],
      en: [
        ...['my device is broken', 'something i bought stopped working', 'is my order still under warranty'],
        ...[
          'my robot vacuum has a fault',
          'it shows an error code',
          'help me fix my vacuum',
          'i want it repaired',
        ],
        ...[
          'my phone does not turn on',
          'my earbuds have no sound',
          'the kettle does not heat',
          'check my warranty',
        ],
        ...[
          'the air fryer died',
          'my watch does not charge any more',
          'how long is its warranty',
          'is it still under warranty',
        ],
        ...['the S1 keeps stopping', 'my robot turns in circles and gives up'],
      ],
      ja: [
        ...[
          '買った商品が壊れました',
          '掃除機が故障しました',
          'エラーコードが表示されています',
          '保証期間内か調べて',
        ],
        ...['電源が入りません', '音が出なくなりました', '修理に出したい', '動かなくなりました'],
      ],
    },
  ),
  slots: [productSlot, codeSlot, solvedSlot, causeSlot, termSlot, itsOrder],
  start: 'known',
  nodes: [
    {
      ...{ key: 'known', kind: 'branch', otherwise: 'what' },
      cases: [
        { when: [{ of: 'code', is: 'set' }], next: 'which_code' },
        { when: [{ of: 'order', is: 'set' }], next: 'cover' },
      ],
    },
    { key: 'what', kind: 'collect', slot: 'product', next: 'harmed' },
    {
      ...{ key: 'harmed', kind: 'branch', otherwise: 'cover' },
      cases: [
        { when: [{ of: 'cause', is: 'set' }], next: 'excluded' },
        { when: [{ of: 'term', is: 'set' }], next: 'cover' },
        { when: isProduct('V400'), next: 'code' },
      ],
    },
    { key: 'code', kind: 'collect', slot: 'code', next: 'which_code' },
    {
      ...{ key: 'which_code', kind: 'branch', otherwise: 'cover' },
      cases: ['E01', 'E02', 'E03', 'E05', 'E09'].map((each) => ({
        when: [{ of: 'code', is: 'equal' as const, value: each }],
        next: `guide_${each.toLowerCase()}`,
      })),
    },
    ...vacuumGuides,
    { key: 'solved', kind: 'collect', slot: 'solved', next: 'works' },
    {
      ...{ key: 'works', kind: 'branch', otherwise: 'cover' },
      cases: [{ when: [{ of: 'solved', is: 'equal', value: 'yes' }], next: 'glad' }],
    },
    sayThen('glad', {
      'zh-CN': '太好了！以后再有问题随时来找我。',
      'zh-TW': '太好了！以後再有問題隨時來找我。',
      en: 'Glad to hear it! Come back whenever something is wrong.',
      ja: '直ってよかったです。また何かありましたらお声がけください。',
    }),
    sayThen('excluded', {
      'zh-CN':
        '进水和摔落造成的损坏不在保修范围内，不能免费修。仍可在订单页申请维修（寄修或到店，5–7 个工作日）。',
      'zh-TW':
        '進水和摔落造成的損壞不在保固範圍內，不能免費修。仍可在訂單頁申請維修（寄修或到店，5–7 個工作天）。',
      en: 'Water damage and falls are excluded from the warranty, so it is not repaired free of charge. You can still apply for a repair on the order page (box or store, 5–7 working days).',
      ja: '水濡れと落下による故障は保証の対象外で、無料修理はできません。修理自体は注文ページからお申し込みいただけます（郵送または店舗、5～7 営業日）。',
    }),
    {
      ...{ key: 'cover', kind: 'branch', otherwise: 'group' },
      cases: [{ when: [{ of: 'customer.level', is: 'set' }], next: 'who' }],
    },
    { key: 'who', kind: 'verify', needs: 'identity', next: 'orders', otherwise: 'group' },
    {
      ...{ key: 'orders', kind: 'call', connector: 'shop', action: 'list_orders', inputs: {}, as: 'orders' },
      ...{ next: 'any', on: {}, otherwise: 'group' },
    },
    {
      ...{ key: 'any', kind: 'branch', otherwise: 'group' },
      cases: [{ when: [{ of: 'orders.no', is: 'set' }], next: 'which' }],
    },
    { key: 'which', kind: 'collect', slot: 'order', next: 'begin' },
    callShop('begin', 'check_warranty', 'how'),
    {
      ...{ key: 'how', kind: 'branch', otherwise: 'none' },
      cases: [
        {
          when: [
            { of: 'begin.warranty_state', is: 'equal', value: 'covered' },
            { of: 'begin.may_return', is: 'equal', value: true },
          ],
          next: 'covered_new',
        },
        { when: [{ of: 'begin.warranty_state', is: 'equal', value: 'covered' }], next: 'covered' },
        { when: [{ of: 'begin.warranty_state', is: 'equal', value: 'over' }], next: 'over' },
        { when: [{ of: 'begin.warranty_state', is: 'equal', value: 'not-yet' }], next: 'not_yet' },
      ],
    },
    sayThen(
      'covered',
      withRepair({
        'zh-CN': '订单 {begin.no}（{begin.name}）保修 {begin.months} 个月，还在保修期内。',
        'zh-TW': '訂單 {begin.no}（{begin.name}）保固 {begin.months} 個月，還在保固期內。',
        en: 'Order {begin.no} ({begin.name}) is covered for {begin.months} months and still under warranty.',
        ja: 'ご注文 {begin.no}（{begin.name}）の保証は {begin.months} か月で、まだ保証期間内です。',
      }),
    ),
    sayThen(
      'covered_new',
      withRepair({
        'zh-CN':
          '订单 {begin.no}（{begin.name}）保修 {begin.months} 个月，还在保修期内。质量问题在 {begin.return_until|day} 前也可以退换，往返运费由我们承担；想退换的话直接跟我说“退货”或“换货”。选择维修的话，',
        'zh-TW':
          '訂單 {begin.no}（{begin.name}）保固 {begin.months} 個月，還在保固期內。品質問題在 {begin.return_until|day} 前也可以退換，往返運費由我們負擔；想退換的話直接跟我說「退貨」或「換貨」。選擇維修的話，',
        en: 'Order {begin.no} ({begin.name}) is covered for {begin.months} months and still under warranty. A quality problem can also be returned or exchanged until {begin.return_until|day}, and we pay the carriage both ways: just say “return” or “exchange”. To have it repaired:',
        ja: 'ご注文 {begin.no}（{begin.name}）の保証は {begin.months} か月で、まだ保証期間内です。品質の問題は {begin.return_until|day} まで返品・交換もでき、往復の送料は当店が負担します（「返品」または「交換」とお知らせください）。修理の場合、',
      }),
    ),
    sayThen('over', {
      'zh-CN': '订单 {begin.no}（{begin.name}）的 {begin.months} 个月保修已经过了。仍可在订单页申请维修。',
      'zh-TW': '訂單 {begin.no}（{begin.name}）的 {begin.months} 個月保固已經過了。仍可在訂單頁申請維修。',
      en: 'The {begin.months} months of warranty on order {begin.no} ({begin.name}) are over. You can still apply for a repair on the order page.',
      ja: 'ご注文 {begin.no}（{begin.name}）の {begin.months} か月の保証は終了しています。修理は注文ページからお申し込みいただけます。',
    }),
    sayThen('none', {
      'zh-CN':
        '订单 {begin.no}（{begin.name}）这类商品没有保修期；有质量问题，签收后 30 天内可以退换，往返运费由我们承担。',
      'zh-TW':
        '訂單 {begin.no}（{begin.name}）這類商品沒有保固期；有品質問題，簽收後 30 天內可以退換，往返運費由我們負擔。',
      en: 'Goods such as those of order {begin.no} ({begin.name}) carry no warranty; a quality problem can be returned or exchanged within 30 days of delivery, and we pay the carriage both ways.',
      ja: 'ご注文 {begin.no}（{begin.name}）の商品に保証期間はありませんが、品質の問題はお届けから 30 日以内であれば返品・交換でき、往復の送料は当店が負担します。',
    }),
    sayThen(
      'not_yet',
      {
        'zh-CN':
          '订单 {begin.no}（{begin.name}）还没有签收，保修从收到后算起。收到后有问题，30 天内可以退换。',
        'zh-TW':
          '訂單 {begin.no}（{begin.name}）還沒有簽收，保固從收到後算起。收到後有問題，30 天內可以退換。',
        en: 'Order {begin.no} ({begin.name}) has not arrived yet; its warranty begins then. Should it be faulty, it can be returned or exchanged within 30 days.',
        ja: 'ご注文 {begin.no}（{begin.name}）はまだお届け前です。保証はお届け後に始まり、不良の場合は 30 日以内に返品・交換できます。',
      },
      'group',
    ),
    {
      ...{ key: 'group', kind: 'branch', otherwise: 'no_warranty' },
      cases: [
        { when: isProduct('V400', 'K410', 'A420'), next: 'appliances' },
        { when: [{ of: 'code', is: 'set' }], next: 'appliances' },
        { when: isProduct('H300'), next: 'headphones' },
        { when: isProduct('P100', 'P101', 'L200', 'W310'), next: 'devices' },
      ],
    },
    sayThen(
      'appliances',
      withRepair({
        'zh-CN': '扫地机器人、电热水壶、空气炸锅这类小家电保修 24 个月。',
        'zh-TW': '掃地機器人、電熱水壺、氣炸鍋這類小家電保固 24 個月。',
        en: 'Small appliances (robot vacuum, kettle, air fryer) are covered for 24 months.',
        ja: '小型家電（ロボット掃除機・ケトル・エアフライヤー）の保証は 24 か月です。',
      }),
    ),
    sayThen(
      'headphones',
      withRepair({
        'zh-CN': '耳机保修 12 个月，进水和摔落除外。',
        'zh-TW': '耳機保固 12 個月，進水和摔落除外。',
        en: 'Headphones are covered for 12 months, except for water damage and falls.',
        ja: 'イヤホンの保証は 12 か月です（水濡れと落下を除く）。',
      }),
    ),
    sayThen(
      'devices',
      withRepair({
        'zh-CN': '手机、平板、笔记本和手表保修 12 个月，电池 6 个月，进水和摔落除外。',
        'zh-TW': '手機、平板、筆電和手錶保固 12 個月，電池 6 個月，進水和摔落除外。',
        en: 'Phones, tablets, laptops and watches are covered for 12 months, batteries for 6 months, except for water damage and falls.',
        ja: 'スマホ・タブレット・ノート PC・腕時計の保証は 12 か月、バッテリーは 6 か月です（水濡れと落下を除く）。',
      }),
    ),
    sayThen('no_warranty', {
      'zh-CN': '这件商品有质量问题的话，签收后 30 天内可以退换，往返运费由我们承担。请登录后告诉我是哪一单。',
      'zh-TW': '這件商品有品質問題的話，簽收後 30 天內可以退換，往返運費由我們負擔。請登入後告訴我是哪一筆。',
      en: 'If it is faulty, it can be returned or exchanged within 30 days of delivery, and we pay the carriage both ways. Please sign in and tell me which order it is.',
      ja: '品質に問題がある場合は、お届けから 30 日以内に返品・交換でき、往復の送料は当店が負担します。ログインのうえ、どのご注文かお知らせください。',
    }),
    sayThen('not_theirs', {
      'zh-CN': '在您名下没有找到订单 {order}。',
      'zh-TW': '在您名下沒有找到訂單 {order}。',
      en: 'I find no order {order} in your name.',
      ja: 'お客様のご注文に {order} は見つかりませんでした。',
    }),
    {
      ...{ key: 'unreachable', kind: 'hand-over', note: 'shop unreachable' },
      words: {
        'zh-CN': '现在查不到订单系统，我请同事来帮您。',
        'zh-TW': '現在查不到訂單系統，我請同事來幫您。',
        en: 'I cannot reach the order system just now; a colleague will help you.',
        ja: 'ただいま注文システムに接続できません。担当者におつなぎします。',
      },
    },
    { key: 'end', kind: 'end' },
  ],
};

/** What is wrong, what helps at home, and what the warranty covers if it does not. */
export const warranty: FlowPack = { name: 'warranty', definition };
