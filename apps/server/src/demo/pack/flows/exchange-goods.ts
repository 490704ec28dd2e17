import type { FlowPack } from '../../../flows/index.ts';
import {
  byState,
  inTime,
  itemSlot,
  lookAfterSale,
  otherStates,
  refusedAfterSale,
  wrongGoods,
} from './after-sale-parts.ts';
import { callShop, freshly, orderCase, sayThen } from './parts.ts';
import { reasonSlot } from './reason-slot.ts';

/** Exchanges one item of a delivered order for another size or colour of it, if there is one. */
export const exchangeGoods: FlowPack = {
  name: 'exchange_goods',
  definition: orderCase({
    title: { 'zh-CN': '换货', 'zh-TW': '換貨', en: 'Exchange something', ja: '交換' },
    prefer: ['delivered'],
    order: { carries: true },
    phrases: {
      'zh-CN': [
        ...['大衣太大了换小号', '鞋子挤脚想换大一号', 'T恤换个颜色', '耳机想换成黑色的'],
        ...['裤子短了给我换长一号', '手机能不能改成另一个颜色', '换成M码', '把L换成S'],
        ...['我要换个小码的', '拍错颜色了帮我改成白色', '衣服紧了，换大一码'],

        ...['我要换货', '帮我换个尺码', '我想换个颜色', '能不能给我换大一号', '换小一码', '申请换货'],
        ...[
          '衣服太小了想换大的',
          '鞋码不对帮我换',
          '颜色拍错了换一个',
          '这双鞋给我换大一码',
          '换成另一个颜色',
        ],
        ...['尺寸不合适，换一件', '给我调换一下', '我买的这件换个码', '那就换货吧', '想换成黑色的'],
      ],
      'zh-TW': ['我要換貨', '幫我換尺寸', '想換個顏色', '換大一號', '申請換貨'],
      en: [
        ...[
          'the jacket is too small, exchange it for L',
          'swap the shoes for size 43',
          'change my headphones to black',
          'i would rather have the blue phone',
        ],
        ...[
          'trade my coat for a larger one',
          'it is too loose, give me a smaller size',
          'change the colour of the phone i ordered',
          'can you exchange this for M',
        ],
        ...['switch it to white'],

        ...['i want to exchange this', 'exchange it for another size', 'can i get a bigger size instead'],
        ...[
          'swap the colour of what i bought',
          'i need a smaller size',
          'please change the size of my order',
        ],
        ...['exchange my shoes for a larger pair', 'i would like a different colour instead'],
        ...['the size is wrong, send me another one', 'start an exchange'],
      ],
      ja: [
        ...[
          'コートをMに交換したい',
          '靴のサイズを替えたい',
          'イヤホンを黒に交換してください',
          '小さいので大きいサイズに替えて',
        ],

        ...['交換したいです', 'サイズを交換してください', '色を変えてほしい', '大きいサイズに交換したい'],
        ...['別のサイズに替えてください', '交換の手続きをお願いします'],
      ],
    },
    slots: [
      itemSlot,
      {
        ...{ name: 'wanted', kind: 'choice', options: [] },
        ask: {
          'zh-CN': '您现在的是 {may.item_variant}，想换成哪一款？',
          'zh-TW': '您現在的是 {may.item_variant}，想換成哪一款？',
          en: 'Yours is {may.item_variant}. Which one would you like instead?',
          ja: '現在のお品は {may.item_variant} です。どちらに交換しますか。',
        },
        askAgain: {
          'zh-CN':
            '换货只能换同款商品的其他尺码或颜色，请从下面选一款。想要别的商品，请先申请退货，再重新下单。',
          'zh-TW':
            '換貨只能換同款商品的其他尺寸或顏色，請從下面選一款。想要別的商品，請先申請退貨，再重新下單。',
          en: 'An exchange is for another size or colour of the same product. Please choose one of these; for another product, return this one and order anew.',
          ja: '交換は同じ商品の別のサイズ・色に限ります。下からお選びください。別の商品をご希望の場合は、返品のうえ改めてご注文ください。',
        },
        from: {
          ...{ call: 'may', value: 'other_codes', isRanked: true },
          titles: ['other_sizes', 'other_colours', 'other_stock_texts'],
        },
      },
      reasonSlot,
    ],
    nodes: [
      callShop('begin', 'get_order', 'state'),
      byState('item'),
      ...otherStates,
      sayThen('not_sent', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）还没发货，已付款订单的商品、颜色和尺码不能直接改。需要换的话，请取消后重新下单，取消的款项原路退回。回复“取消订单”，我马上帮您办。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）還沒出貨，已付款訂單的商品、顏色和尺寸不能直接改。需要換的話，請取消後重新下單，取消的款項原路退回。回覆「取消訂單」，我馬上幫您辦。',
        en: 'Order {begin.no} ({begin.item_names}) was not sent yet, and product, colour and size of a paid order cannot be changed. Please cancel it and order again; the money goes back the way it was paid. Say "cancel it" and I will do it now.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）は未発送ですが、お支払い済みのご注文の商品・色・サイズは変更できません。キャンセルのうえ、改めてご注文ください（お支払い方法に返金します）。「注文をキャンセル」とお送りいただければ、すぐに手続きします。',
      }),
      { key: 'item', kind: 'collect', slot: 'item', next: 'may' },
      lookAfterSale('may', 'once'),
      {
        ...{ key: 'once', kind: 'branch', otherwise: 'in_time' },
        cases: [
          { when: [{ of: 'may.is_exchanged', is: 'equal', value: true }], next: 'exchanged_before' },
          { when: [{ of: 'may.other_codes', is: 'unset' }], next: 'no_other' },
        ],
      },
      sayThen('exchanged_before', {
        'zh-CN': '订单 {may.no} 已经换过一次货，每单只能换一次。需要的话可以申请退货，再重新下单。',
        'zh-TW': '訂單 {may.no} 已經換過一次貨，每單只能換一次。需要的話可以申請退貨，再重新下單。',
        en: 'Order {may.no} was exchanged before, and that is possible only once. You could return it and order anew instead.',
        ja: 'ご注文 {may.no} はすでに一度交換済みです。交換は一度限りのため、返品のうえ改めてご注文ください。',
      }),
      sayThen('no_other', {
        'zh-CN':
          '{may.item_name}只有一款，没有其他尺码或颜色可换。换货只能换同款商品的其他尺码或颜色；需要的话可以申请退货。',
        'zh-TW':
          '{may.item_name}只有一款，沒有其他尺寸或顏色可換。換貨只能換同款商品的其他尺寸或顏色；需要的話可以申請退貨。',
        en: '{may.item_name} comes in one kind only, and an exchange is for another size or colour of the same product. You could return it instead.',
        ja: '{may.item_name}は一種類のみです。交換は同じ商品の別のサイズ・色に限りますので、必要でしたら返品をご利用ください。',
      }),
      inTime('needs_reason'),
      {
        ...{ key: 'needs_reason', kind: 'branch', otherwise: 'why' },
        cases: [
          { when: [{ of: 'reason', is: 'equal', value: 'wrong' }], next: 'wrong_goods' },
          { when: [{ of: 'may.may_return', is: 'equal', value: true }], next: 'to_what' },
        ],
      },
      { key: 'why', kind: 'collect', slot: 'reason', next: 'by_reason' },
      {
        ...{ key: 'by_reason', kind: 'branch', otherwise: 'over' },
        cases: [
          { when: [{ of: 'reason', is: 'equal', value: 'wrong' }], next: 'wrong_goods' },
          { when: [{ of: 'reason', is: 'equal', value: 'quality' }], next: 'to_what' },
        ],
      },
      wrongGoods,
      sayThen('over', {
        'zh-CN':
          '{may.item_name}（订单 {may.no}）签收已经 {may.days_since} 天，超过了您的 {may.return_days} 天无理由退换期，只有质量问题还可以换（签收后 30 天内）。',
        'zh-TW':
          '{may.item_name}（訂單 {may.no}）簽收已經 {may.days_since} 天，超過了您的 {may.return_days} 天無理由退換期，只有品質問題還可以換（簽收後 30 天內）。',
        en: '{may.item_name} (order {may.no}) was delivered {may.days_since} days ago, which is more than your {may.return_days} days. It can now be exchanged only for a quality problem, within 30 days of delivery.',
        ja: '{may.item_name}（ご注文 {may.no}）はお届けから {may.days_since} 日が経過し、{may.return_days} 日の期限を過ぎています。品質の問題に限り、お届けから 30 日以内に交換できます。',
      }),
      { key: 'to_what', kind: 'collect', slot: 'wanted', next: 'stock' },
      lookAfterSale('stock', 'is_there', { variant: 'wanted' }),
      {
        ...{ key: 'is_there', kind: 'branch', otherwise: 'out' },
        cases: [
          { when: [{ of: 'stock.wanted_stock', is: 'at-least', value: 1 }], next: 'fresh' },
          { when: [{ of: 'stock.wanted_back_in_days', is: 'set' }], next: 'out_until' },
        ],
      },
      sayThen('out', {
        'zh-CN':
          '{may.item_name}的 {stock.wanted_text} 现在无货，暂时换不了。可以换成其他有货的尺码或颜色，直接告诉我要哪一款；也可以申请退货。',
        'zh-TW':
          '{may.item_name}的 {stock.wanted_text} 現在無貨，暫時換不了。可以換成其他有貨的尺寸或顏色，直接告訴我要哪一款；也可以申請退貨。',
        en: '{may.item_name} in {stock.wanted_text} is out of stock, so it cannot be exchanged for that now. Tell me another size or colour that you would take, or return it instead.',
        ja: '{may.item_name}の {stock.wanted_text} は在庫切れのため、交換できません。在庫のある別のサイズ・色をお知らせいただくか、返品をご利用ください。',
      }),
      sayThen('out_until', {
        'zh-CN':
          '{may.item_name}的 {stock.wanted_text} 现在无货，约 {stock.wanted_back_in_days} 天后到货，暂时换不了。可以换成其他有货的，直接告诉我要哪一款；也可以申请退货。',
        'zh-TW':
          '{may.item_name}的 {stock.wanted_text} 現在無貨，約 {stock.wanted_back_in_days} 天後到貨，暫時換不了。可以換成其他有貨的，直接告訴我要哪一款；也可以申請退貨。',
        en: '{may.item_name} in {stock.wanted_text} is out of stock and back in about {stock.wanted_back_in_days} days, so it cannot be exchanged for that now. Tell me another one that you would take, or return it instead.',
        ja: '{may.item_name}の {stock.wanted_text} は在庫切れで、約 {stock.wanted_back_in_days} 日後に入荷予定のため、今は交換できません。別のものをお知らせいただくか、返品をご利用ください。',
      }),
      freshly('whose_fault'),
      {
        ...{ key: 'whose_fault', kind: 'branch', otherwise: 'sure' },
        cases: [{ when: [{ of: 'reason', is: 'equal', value: 'quality' }], next: 'sure_quality' }],
      },
      {
        ...{ key: 'sure', kind: 'confirm', yes: 'exchange', no: 'kept' },
        words: {
          'zh-CN':
            '帮您把订单 {begin.no} 的{may.item_name}从 {may.item_variant} 换成 {stock.wanted_text}（有货）。每单只能换一次；寄回的运费由您承担，新的由商城承担运费寄出。确认换货吗？',
          'zh-TW':
            '幫您把訂單 {begin.no} 的{may.item_name}從 {may.item_variant} 換成 {stock.wanted_text}（有貨）。每單只能換一次；寄回的運費由您承擔，新的由商城承擔運費寄出。確認換貨嗎？',
          en: 'I would exchange {may.item_name} of order {begin.no}, {may.item_variant}, for {stock.wanted_text}, which is in stock. This is possible once; you pay the way back, the shop the way out. Shall I ask for the exchange?',
          ja: 'ご注文 {begin.no} の{may.item_name}を {may.item_variant} から {stock.wanted_text}（在庫あり）に交換します。交換は一度限りで、返送料はお客様、お届けの送料は当店の負担です。交換を申請してよろしいですか。',
        },
      },
      {
        ...{ key: 'sure_quality', kind: 'confirm', yes: 'exchange', no: 'kept' },
        words: {
          'zh-CN':
            '很抱歉商品有问题。帮您把订单 {begin.no} 的{may.item_name}从 {may.item_variant} 换成 {stock.wanted_text}（有货），往返运费由商城承担。每单只能换一次，确认换货吗？',
          'zh-TW':
            '很抱歉商品有問題。幫您把訂單 {begin.no} 的{may.item_name}從 {may.item_variant} 換成 {stock.wanted_text}（有貨），往返運費由商城承擔。每單只能換一次，確認換貨嗎？',
          en: 'I am sorry about that. I would exchange {may.item_name} of order {begin.no}, {may.item_variant}, for {stock.wanted_text}, which is in stock; the shop pays the carriage both ways. This is possible once. Shall I ask for the exchange?',
          ja: '商品に問題があり申し訳ございません。ご注文 {begin.no} の{may.item_name}を {may.item_variant} から {stock.wanted_text}（在庫あり）に交換します。往復の送料は当店が負担します。交換は一度限りです。申請してよろしいですか。',
        },
      },
      callShop('exchange', 'request_exchange', 'done', {
        inputs: { item: 'item', variant: 'wanted', reason: 'reason' },
        on: {
          ...refusedAfterSale,
          not_returnable: 'over',
          already_exchanged: 'exchanged_before',
          out_of_stock: 'out',
        },
      }),
      sayThen('done', {
        'zh-CN':
          '换货申请已提交：订单 {exchange.no}，{may.item_name} 换成 {stock.wanted_text}。请把原来的连同配件寄回，承运方扫描到旧件后，我们就寄出新的。',
        'zh-TW':
          '換貨申請已提交：訂單 {exchange.no}，{may.item_name} 換成 {stock.wanted_text}。請把原來的連同配件寄回，承運方掃描到舊件後，我們就寄出新的。',
        en: 'The exchange is asked for: order {exchange.no}, {may.item_name} for {stock.wanted_text}. Please send the old one back with all accessories; the new one leaves as soon as the carrier has scanned it.',
        ja: '交換を受け付けました：ご注文 {exchange.no}、{may.item_name} を {stock.wanted_text} に交換します。現在のお品を付属品とともにご返送ください。配送会社が荷物を読み取り次第、新しいお品を発送します。',
      }),
      sayThen('kept', {
        'zh-CN': '好的，先不换，订单 {begin.no} 保持不变。',
        'zh-TW': '好的，先不換，訂單 {begin.no} 保持不變。',
        en: 'All right, nothing is exchanged; order {begin.no} stays as it is.',
        ja: '承知しました。交換はせず、ご注文 {begin.no} はそのままにします。',
      }),
    ],
  }),
};
