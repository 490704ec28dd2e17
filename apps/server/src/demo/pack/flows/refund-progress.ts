import type { FlowPack } from '../../../flows/index.ts';
import { callShop, freshly, orderCase, sayThen } from './parts.ts';

/** Where is my money? By how far the refund is, and by the way it was paid. */
export const refundProgress: FlowPack = {
  name: 'refund_progress',
  definition: orderCase({
    title: { 'zh-CN': '退款进度', 'zh-TW': '退款進度', en: 'Where is my refund', ja: '返金状況' },
    prefer: ['refunding', 'refunded', 'cancelled'],
    order: { carries: true },
    first: 'some',
    phrases: {
      'zh-CN': [
        ...['炸锅退的款到了吗', '大衣退货的钱什么时候退', '鞋子寄回去了钱呢', '手机退款怎么还没到账'],
        ...['我取消的水壶退款了没有', '退给我多少钱', '退货你们收到了吗，款退了没', '退到微信还是支付宝了'],
        ...['那笔钱退到哪张卡了', '钱怎么还没退回来给我', '退货退款弄到哪一步了'],

        ...['查一下我的退款', '我的退款到哪了', '我那笔退款办好了没', '帮我看看退款到账没有', '钱退给我了吗'],
        ...[
          '我退的货钱什么时候给我',
          '退货已经寄回去了怎么还没退钱',
          '取消的订单钱退了没有',
          '退款怎么这么慢',
        ],
        ...['退款给我退到哪个账户了', '看一下我的退款进度', '我退回去的东西你们收到没有', '退了多少钱给我'],
        ...['退款到哪了', '我的钱退了吗', '我那单的退款处理得怎么样了'],
      ],
      'zh-TW': ['我的退款到哪了', '幫我查退款', '錢退給我了嗎', '退貨寄回去了怎麼還沒退錢'],
      en: [
        ...[
          'did you refund the kettle',
          'i sent the coat back, where is the money',
          'when will the money for the returned shoes come',
          'refund of my cancelled phone order',
        ],
        ...[
          'has my money been sent back',
          'have the returned goods reached you',
          'to which account was it refunded',
          'how much money did i get back for it',
        ],
        ...['when do i get paid back for what i returned', 'is the refund for the air fryer done'],

        ...['where is my refund', 'has my refund been paid', 'check the refund of my order'],
        ...['i returned it, when will i be refunded', 'did you get the goods i sent back'],
        ...['what happened to my refund', 'have you refunded my cancelled order', 'how far is my refund'],
        ...[
          'how much did you refund me',
          'my refund still is not here',
          'which account did the refund go to',
        ],
      ],
      ja: [
        ...[
          '靴を返送しましたが返金はいつですか',
          'エアフライヤーの返金は終わりましたか',
          '返品の代金はどこに返金されましたか',
          'お金はもう戻りましたか',
        ],

        ...['返金はどうなっていますか', '返金状況を確認してください', '返品した商品の返金はまだですか'],
        ...['キャンセルした注文の返金を確認したい', '私の返金はいつ入りますか', '返品は届きましたか'],
      ],
    },
    nodes: [
      {
        ...{ key: 'some', kind: 'branch', otherwise: 'none' },
        cases: [
          { when: [{ of: 'order', is: 'set' }], next: 'which' },
          {
            when: [{ of: 'orders.state', is: 'one-of', value: ['refunding', 'refunded', 'cancelled'] }],
            next: 'which',
          },
        ],
      },
      sayThen('none', {
        'zh-CN': '您名下现在没有在退款的订单。如果是刚取消或刚寄回的，请告诉我订单号，我再帮您查。',
        'zh-TW': '您名下現在沒有在退款的訂單。如果是剛取消或剛寄回的，請告訴我訂單編號，我再幫您查。',
        en: 'None of your orders has a refund under way. If you have just cancelled or sent something back, tell me the order number and I will look again.',
        ja: '現在、返金手続き中のご注文はありません。キャンセルや返送をされたばかりの場合は、注文番号をお知らせいただければ改めて確認します。',
      }),
      callShop('begin', 'refund_progress', 'how_far', { on: { no_refund: 'no_refund' } }),
      {
        ...{ key: 'how_far', kind: 'branch', otherwise: 'going' },
        cases: [
          {
            when: [
              { of: 'begin.refund_state', is: 'equal', value: 'done' },
              { of: 'begin.to_text', is: 'set' },
            ],
            next: 'done',
          },
          { when: [{ of: 'begin.refund_state', is: 'equal', value: 'done' }], next: 'done_somewhere' },
          { when: [{ of: 'begin.is_late', is: 'equal', value: true }], next: 'late' },
          { when: [{ of: 'begin.goods_arrived_at', is: 'set' }], next: 'arrived' },
          { when: [{ of: 'begin.requested_at', is: 'set' }], next: 'awaited' },
          {
            when: [{ of: 'begin.to', is: 'one-of', value: ['alipay', 'wechat', 'card', 'unionpay'] }],
            next: 'going_there',
          },
        ],
      },
      sayThen('done', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）的 {begin.amount_cents|CNY} 已于{begin.done_at|day}退回您的{begin.to_text}，退款后 {begin.from_days}–{begin.to_days} 个工作日内到账。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）的 {begin.amount_cents|CNY} 已於{begin.done_at|day}退回您的{begin.to_text}，退款後 {begin.from_days}–{begin.to_days} 個工作天內到帳。',
        en: 'Order {begin.no} ({begin.item_names}): {begin.amount_cents|CNY} was refunded to your {begin.to_text} on {begin.done_at|day}. It arrives within {begin.from_days}–{begin.to_days} working days of that.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）：{begin.amount_cents|CNY} を {begin.done_at|day} に {begin.to_text} へ返金しました。返金後 {begin.from_days}～{begin.to_days} 営業日以内に反映されます。',
      }),
      sayThen('done_somewhere', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）的 {begin.amount_cents|CNY} 已于{begin.done_at|day}原路退回：支付宝、微信 1–3 个工作日到账，银行卡 3–7 个工作日。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）的 {begin.amount_cents|CNY} 已於{begin.done_at|day}原路退回：支付寶、微信 1–3 個工作天到帳，銀行卡 3–7 個工作天。',
        en: 'Order {begin.no} ({begin.item_names}): {begin.amount_cents|CNY} went back the way you paid on {begin.done_at|day}. Alipay and WeChat take 1–3 working days, cards 3–7.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）：{begin.amount_cents|CNY} を {begin.done_at|day} にお支払い方法へ返金しました。Alipay・WeChat は 1～3 営業日、カードは 3～7 営業日で反映されます。',
      }),
      {
        ...{ key: 'late', kind: 'hand-over', note: 'refund overdue: order {begin.no}' },
        words: {
          'zh-CN':
            '订单 {begin.no}（{begin.item_names}）的退货{begin.goods_arrived_at|day}就到仓了，{begin.amount_cents|CNY} 按说 2 个工作日内该退给您，现在已经超时，很抱歉。我请同事马上核实处理。',
          'zh-TW':
            '訂單 {begin.no}（{begin.item_names}）的退貨{begin.goods_arrived_at|day}就到倉了，{begin.amount_cents|CNY} 照理 2 個工作天內該退給您，現在已經超時，很抱歉。我請同事馬上核實處理。',
          en: 'What you returned of order {begin.no} ({begin.item_names}) arrived on {begin.goods_arrived_at|day}, and {begin.amount_cents|CNY} should have been refunded within 2 working days. I am sorry that this is late; a colleague will look into it now.',
          ja: 'ご注文 {begin.no}（{begin.item_names}）の返品は {begin.goods_arrived_at|day} に到着しており、{begin.amount_cents|CNY} は 2 営業日以内に返金されるはずでした。遅れており申し訳ございません。担当者が至急確認いたします。',
        },
      },
      sayThen('arrived', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）的退货{begin.goods_arrived_at|day}已经到仓，正在检查。到货后 2 个工作日内退款 {begin.amount_cents|CNY}，原路退回：支付宝、微信 1–3 个工作日到账，银行卡 3–7 个工作日。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）的退貨{begin.goods_arrived_at|day}已經到倉，正在檢查。到貨後 2 個工作天內退款 {begin.amount_cents|CNY}，原路退回：支付寶、微信 1–3 個工作天到帳，銀行卡 3–7 個工作天。',
        en: 'What you returned of order {begin.no} ({begin.item_names}) arrived on {begin.goods_arrived_at|day} and is being checked. {begin.amount_cents|CNY} is refunded within 2 working days of arrival, the way you paid: Alipay and WeChat then take 1–3 working days, cards 3–7.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）の返品は {begin.goods_arrived_at|day} に到着し、確認中です。到着から 2 営業日以内に {begin.amount_cents|CNY} をお支払い方法に返金します。反映まで Alipay・WeChat は 1～3 営業日、カードは 3～7 営業日です。',
      }),
      sayThen('awaited', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）的退货申请（{begin.requested_at|day}）已登记，我们还没有收到商品。收到并检查后 2 个工作日内退款 {begin.amount_cents|CNY}，原路退回。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）的退貨申請（{begin.requested_at|day}）已登記，我們還沒有收到商品。收到並檢查後 2 個工作天內退款 {begin.amount_cents|CNY}，原路退回。',
        en: 'The return of order {begin.no} ({begin.item_names}) was asked for on {begin.requested_at|day}; the goods have not reached us yet. Once they are here and checked, {begin.amount_cents|CNY} is refunded within 2 working days of arrival, the way you paid.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）の返品は {begin.requested_at|day} に承りましたが、商品はまだ届いておりません。到着後、確認のうえ 2 営業日以内に {begin.amount_cents|CNY} をお支払い方法に返金します。',
      }),
      sayThen('going_there', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）的 {begin.amount_cents|CNY} 正在退回您的{begin.to_text}，{begin.from_days}–{begin.to_days} 个工作日到账。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）的 {begin.amount_cents|CNY} 正在退回您的{begin.to_text}，{begin.from_days}–{begin.to_days} 個工作天到帳。',
        en: 'Order {begin.no} ({begin.item_names}): {begin.amount_cents|CNY} is on its way back to your {begin.to_text}, which takes {begin.from_days}–{begin.to_days} working days.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）：{begin.amount_cents|CNY} を {begin.to_text} へ返金手続き中です。{begin.from_days}～{begin.to_days} 営業日で反映されます。',
      }),
      sayThen('going', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）的 {begin.amount_cents|CNY} 正在原路退回：支付宝、微信 1–3 个工作日到账，银行卡 3–7 个工作日。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）的 {begin.amount_cents|CNY} 正在原路退回：支付寶、微信 1–3 個工作天到帳，銀行卡 3–7 個工作天。',
        en: 'Order {begin.no} ({begin.item_names}): {begin.amount_cents|CNY} is on its way back the way you paid. Alipay and WeChat take 1–3 working days, cards 3–7.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）：{begin.amount_cents|CNY} をお支払い方法へ返金手続き中です。Alipay・WeChat は 1～3 営業日、カードは 3～7 営業日で反映されます。',
      }),
      callShop('no_refund', 'get_order', 'may_cancel'),
      {
        ...{ key: 'may_cancel', kind: 'branch', otherwise: 'no_refund_told' },
        cases: [{ when: [{ of: 'no_refund.is_cancellable', is: 'equal', value: true }], next: 'fresh' }],
      },
      freshly('sure'),
      {
        ...{ key: 'sure', kind: 'confirm', yes: 'cancel', no: 'kept' },
        words: {
          'zh-CN':
            '订单 {order}（{no_refund.item_names}）没有退款在办理；它还没有发货，可以取消订单，{no_refund.paid_cents|CNY} 原路退款。要取消吗？',
          'zh-TW':
            '訂單 {order}（{no_refund.item_names}）沒有退款在辦理；它還沒有出貨，可以取消訂單，{no_refund.paid_cents|CNY} 原路退款。要取消嗎？',
          en: 'No refund of order {order} ({no_refund.item_names}) is under way. It was not sent yet, so it can be cancelled, and {no_refund.paid_cents|CNY} goes back the way you paid. Shall I cancel it?',
          ja: 'ご注文 {order}（{no_refund.item_names}）の返金手続きはありません。未発送のためキャンセルでき、{no_refund.paid_cents|CNY} をお支払い方法に返金します。キャンセルしますか。',
        },
      },
      callShop('cancel', 'cancel_order', 'cancelled', {
        on: { already_shipped: 'no_refund_told' },
      }),
      sayThen('cancelled', {
        'zh-CN':
          '订单 {order} 已取消，{cancel.refund_cents|CNY} 原路退回：支付宝、微信 1–3 个工作日到账，银行卡 3–7 个工作日。',
        'zh-TW':
          '訂單 {order} 已取消，{cancel.refund_cents|CNY} 原路退回：支付寶、微信 1–3 個工作天到帳，銀行卡 3–7 個工作天。',
        en: 'Order {order} is cancelled. {cancel.refund_cents|CNY} goes back the way you paid: Alipay and WeChat take 1–3 working days, cards 3–7.',
        ja: 'ご注文 {order} をキャンセルしました。{cancel.refund_cents|CNY} をお支払い方法に返金します。Alipay・WeChat は 1～3 営業日、カードは 3～7 営業日で反映されます。',
      }),
      sayThen('kept', {
        'zh-CN': '好的，订单 {order} 保留不变。',
        'zh-TW': '好的，訂單 {order} 保留不變。',
        en: 'All right, order {order} stays as it is.',
        ja: '承知しました。ご注文 {order} はそのままにします。',
      }),
      sayThen('no_refund_told', {
        'zh-CN': '订单 {order}（{no_refund.item_names}）目前{no_refund.state_text}，没有退款在办理。',
        'zh-TW': '訂單 {order}（{no_refund.item_names}）目前{no_refund.state_text}，沒有退款在辦理。',
        en: 'Order {order} ({no_refund.item_names}): {no_refund.state_text}. No refund of it is under way.',
        ja: 'ご注文 {order}（{no_refund.item_names}）は{no_refund.state_text}で、返金の手続きはありません。',
      }),
    ],
  }),
};
