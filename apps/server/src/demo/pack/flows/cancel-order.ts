import type { FlowPack } from '../../../flows/index.ts';
import { askedAs, callShop, freshly, orderCase, sayThen, tellRefund } from './parts.ts';

/** Cancels a paid order that was not handed over to the carrier yet. */
export const cancelOrder: FlowPack = {
  name: 'cancel_order',
  definition: orderCase({
    title: { 'zh-CN': '取消订单', 'zh-TW': '取消訂單', en: 'Cancel an order', ja: '注文のキャンセル' },
    prefer: ['unpaid', 'paid'],
    order: { carries: true },
    phrases: askedAs(['order-cancel'], {
      'zh-CN': [
        ...[
          '手机不买了帮我取消',
          '那台电脑我不要了，取消订单',
          '耳机买重复了，取消吧',
          '奶粉尿裤拍多了不要了',
        ],
        ...['撤销我的订单', '把单子撤掉', '趁还没发货帮我取消', '刚刚付的那单不想要了'],
        ...['还没寄出的话就取消', '水壶我不要了退钱', '把这笔订单作废', '不想买这个了，给我取消'],

        ...[
          '我要取消订单',
          '帮我取消订单',
          '取消刚才那个订单',
          '不想要了，取消吧',
          '我下错单了要取消',
          '把我的订单取消掉',
        ],
        ...['这单我不要了', '订单能帮我退掉吗还没发货', '取消这一单', '拍错了帮我取消', '不买了，取消订单'],
      ],
      'zh-TW': [
        ...['手機不想要了幫我取消', '撤銷我的訂單', '還沒出貨的話就取消'],
        '我要取消訂單',
        '幫我取消訂單',
        '這筆我不要了',
        '下錯單了要取消',
      ],
      en: [
        ...[
          'i changed my mind about the watch, cancel it',
          'stop the order for the phone',
          'call off my purchase',
          'scrap the order i made today',
        ],
        ...[
          'drop the kettle order',
          'bought it twice, cancel one',
          'annul my order before it ships',
          'if it has not shipped, cancel it',
        ],
        ...['i no longer want the laptop i ordered', 'undo my order please'],

        ...[
          'cancel my order',
          'i want to cancel my order',
          'please cancel the order i just placed',
          'cancel order',
        ],
        ...[
          "i don't want it anymore, cancel it",
          'i ordered by mistake, cancel it please',
          'cancel that order',
        ],
      ],
      ja: [
        ...[
          'スマホの注文をキャンセルしたい',
          'この注文はやめます',
          '注文を取り下げたい',
          'まだ発送前ならキャンセルして',
        ],
        ...['買うのをやめたいので取り消して'],

        '注文をキャンセルしたい',
        '注文を取り消してください',
        'さっきの注文をキャンセルして',
        '間違えて注文したのでキャンセルお願いします',
      ],
    }),
    nodes: [
      callShop('begin', 'get_order', 'by_state'),
      {
        ...{ key: 'by_state', kind: 'branch', otherwise: 'shipped' },
        cases: [
          { when: [{ of: 'begin.is_cancellable', is: 'equal', value: true }], next: 'fresh' },
          { when: [{ of: 'begin.state', is: 'equal', value: 'delivered' }], next: 'may' },
          {
            when: [{ of: 'begin.state', is: 'one-of', value: ['refunding', 'refunded'] }],
            next: 'refund',
          },
          { when: [{ of: 'begin.state', is: 'equal', value: 'presale' }], next: 'deposit' },
          {
            when: [{ of: 'begin.state', is: 'one-of', value: ['cancelled', 'closed'] }],
            next: 'cancelled_before',
          },
        ],
      },
      freshly('is_paid'),
      {
        ...{ key: 'is_paid', kind: 'branch', otherwise: 'sure_unpaid' },
        cases: [{ when: [{ of: 'begin.paid_cents', is: 'at-least', value: 1 }], next: 'sure' }],
      },
      {
        ...{ key: 'sure_unpaid', kind: 'confirm', yes: 'cancel', no: 'kept' },
        words: {
          'zh-CN': '要取消订单 {begin.no}（{begin.item_names}）吗？这一单还没有付款，取消后无法恢复。',
          'zh-TW': '要取消訂單 {begin.no}（{begin.item_names}）嗎？這筆還沒有付款，取消後無法恢復。',
          en: 'Cancel order {begin.no} ({begin.item_names})? It was not paid yet; this cannot be undone.',
          ja: 'ご注文 {begin.no}（{begin.item_names}）をキャンセルしますか。お支払い前のご注文です。元に戻せません。',
        },
      },
      {
        ...{ key: 'sure', kind: 'confirm', yes: 'cancel', no: 'kept' },
        words: {
          'zh-CN':
            '要取消订单 {begin.no}（{begin.item_names}，{begin.total_cents|CNY}）吗？取消后原路退款，无法恢复。',
          'zh-TW':
            '要取消訂單 {begin.no}（{begin.item_names}，{begin.total_cents|CNY}）嗎？取消後原路退款，無法恢復。',
          en: 'Cancel order {begin.no} ({begin.item_names}, {begin.total_cents|CNY})? The money goes back the way it was paid; this cannot be undone.',
          ja: 'ご注文 {begin.no}（{begin.item_names}、{begin.total_cents|CNY}）をキャンセルしますか。お支払い方法に返金され、元に戻せません。',
        },
      },
      callShop('cancel', 'cancel_order', 'was_paid', {
        on: {
          already_shipped: 'shipped',
          already_delivered: 'may',
          already_cancelled: 'cancelled_before',
          refund_under_way: 'under_way',
          deposit_not_refundable: 'deposit',
          order_closed: 'cancelled_before',
        },
      }),
      {
        ...{ key: 'was_paid', kind: 'branch', otherwise: 'done_unpaid' },
        cases: [{ when: [{ of: 'cancel.refund_cents', is: 'set' }], next: 'done' }],
      },
      sayThen('done_unpaid', {
        'zh-CN': '订单 {begin.no} 已取消。这一单没有付款，不涉及退款。',
        'zh-TW': '訂單 {begin.no} 已取消。這筆沒有付款，不涉及退款。',
        en: 'Order {begin.no} is cancelled. It was not paid, so there is nothing to refund.',
        ja: 'ご注文 {begin.no} をキャンセルしました。お支払い前のため返金はありません。',
      }),
      sayThen('done', {
        'zh-CN':
          '订单 {begin.no} 已取消，{cancel.refund_cents|CNY} 原路退回：支付宝或微信 1–3 个工作日，银行卡 3–7 个工作日。',
        'zh-TW':
          '訂單 {begin.no} 已取消，{cancel.refund_cents|CNY} 原路退回：支付寶或微信 1–3 個工作天，銀行卡 3–7 個工作天。',
        en: 'Order {begin.no} is cancelled. {cancel.refund_cents|CNY} goes back the way it was paid: Alipay or WeChat in 1–3 working days, cards in 3–7.',
        ja: 'ご注文 {begin.no} をキャンセルしました。{cancel.refund_cents|CNY} をお支払い方法に返金します（Alipay・WeChat は 1～3 営業日、カードは 3～7 営業日）。',
      }),
      sayThen('kept', {
        'zh-CN': '好的，订单 {begin.no} 保留不变。',
        'zh-TW': '好的，訂單 {begin.no} 保留不變。',
        en: 'All right, order {begin.no} stays as it is.',
        ja: '承知しました。ご注文 {begin.no} はそのままにします。',
      }),
      sayThen('shipped', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）目前{begin.state_text}，已经交给承运方，不能取消了。不想要的话有两个办法：送到时直接拒收；或者签收后 7 天内退货（金卡及以上 15 天），到时跟我说一声就能办。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）目前{begin.state_text}，已經交給承運方，不能取消了。不想要的話有兩個辦法：送到時直接拒收；或者簽收後 7 天內退貨（金卡及以上 15 天），到時跟我說一聲就能辦。',
        en: 'Order {begin.no} ({begin.item_names}) is with the carrier already ({begin.state_text}), so it cannot be cancelled any more. If you do not want it, there are two ways: refuse the parcel when it comes, or return it within 7 days of delivery (15 days from Gold level); just tell me then.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）はすでに配送会社に引き渡しているため（{begin.state_text}）、キャンセルできません。ご不要の場合は、お届け時に受取拒否いただくか、お届けから 7 日以内（ゴールド以上は 15 日以内）に返品いただけます。その際は私にお申し付けください。',
      }),
      callShop('may', 'after_sale', 'how_long', { otherwise: 'delivered' }),
      {
        ...{ key: 'how_long', kind: 'branch', otherwise: 'delivered_late' },
        cases: [
          { when: [{ of: 'may.may_return', is: 'equal', value: true }], next: 'delivered_returnable' },
          { when: [{ of: 'may.may_return_for_quality', is: 'equal', value: true }], next: 'delivered' },
        ],
      },
      sayThen('delivered_returnable', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）已于{begin.delivered_at|day}签收，不能取消了，不过可以退货：{may.return_until|day}前（签收后 {may.return_days} 天内）都行。回复“我要退货”，我马上帮您办。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）已於{begin.delivered_at|day}簽收，不能取消了，不過可以退貨：{may.return_until|day}前（簽收後 {may.return_days} 天內）都行。回覆「我要退貨」，我馬上幫您辦。',
        en: 'Order {begin.no} ({begin.item_names}) was delivered on {begin.delivered_at|day}, so it cannot be cancelled any more. It can be returned, though, until {may.return_until|day} ({may.return_days} days from delivery). Say "return it" and I will see to it.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）は {begin.delivered_at|day} に配達済みのためキャンセルできませんが、{may.return_until|day} まで（お届けから {may.return_days} 日以内）返品できます。「返品したい」とお送りいただければ手続きします。',
      }),
      sayThen('delivered', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）已于{begin.delivered_at|day}签收，不能取消了。签收后 7 天内（金卡及以上 15 天）可以无理由退货，质量问题 30 天内可以退。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）已於{begin.delivered_at|day}簽收，不能取消了。簽收後 7 天內（金卡及以上 15 天）可以無理由退貨，品質問題 30 天內可以退。',
        en: 'Order {begin.no} ({begin.item_names}) was delivered on {begin.delivered_at|day}, so it cannot be cancelled any more. Goods can be returned without reason within 7 days of delivery (15 from Gold level), and for quality problems within 30.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）は {begin.delivered_at|day} に配達済みのためキャンセルできません。お客様都合の返品はお届けから 7 日以内（ゴールド以上は 15 日以内）、品質の問題は 30 日以内に承ります。',
      }),
      sayThen('delivered_late', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）已于{begin.delivered_at|day}签收，不能取消；签收已经 {may.days_since} 天，7 天（金卡及以上 15 天）无理由和 30 天质量问题的退货期也都过了。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）已於{begin.delivered_at|day}簽收，不能取消；簽收已經 {may.days_since} 天，7 天（金卡及以上 15 天）無理由和 30 天品質問題的退貨期也都過了。',
        en: 'Order {begin.no} ({begin.item_names}) was delivered on {begin.delivered_at|day} and cannot be cancelled. That is {may.days_since} days ago, so the 7 days (15 from Gold level) for returns without reason and the 30 for quality problems are over, too.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）は {begin.delivered_at|day} に配達済みのためキャンセルできません。お届けから {may.days_since} 日が経過し、お客様都合の 7 日（ゴールド以上は 15 日）と品質問題の 30 日の返品期限も過ぎています。',
      }),
      ...tellRefund('refund', 'under_way'),
      sayThen('under_way', {
        'zh-CN':
          '订单 {begin.no} 的退货或退款已经在办理（{begin.state_text}），不用再取消。想知道进度，问我“退款到哪了”就行。',
        'zh-TW':
          '訂單 {begin.no} 的退貨或退款已經在辦理（{begin.state_text}），不用再取消。想知道進度，問我「退款到哪了」就行。',
        en: 'A return or refund of order {begin.no} is under way already ({begin.state_text}), so there is nothing to cancel. Ask me "where is my refund" to see how far it is.',
        ja: 'ご注文 {begin.no} はすでに返品または返金の手続き中です（{begin.state_text}）。進み具合は「返金はどうなっていますか」とお尋ねください。',
      }),
      sayThen('cancelled_before', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）之前已经取消或关闭了（{begin.state_text}），不用再取消。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）之前已經取消或關閉了（{begin.state_text}），不用再取消。',
        en: 'Order {begin.no} ({begin.item_names}) was cancelled or closed before ({begin.state_text}); there is nothing left to cancel.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）はすでにキャンセルまたは終了しています（{begin.state_text}）。',
      }),
      sayThen('deposit', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）付的是预售定金 {begin.deposit_cents|CNY}，定金不予退还；除非已付尾款，或商城改了价格、商品或发货日期。不付尾款的话，订单会自动关闭。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）付的是預售訂金 {begin.deposit_cents|CNY}，訂金不予退還；除非已付尾款，或商城改了價格、商品或出貨日期。不付尾款的話，訂單會自動關閉。',
        en: 'What was paid for order {begin.no} ({begin.item_names}) is a presale deposit of {begin.deposit_cents|CNY}. It is not refundable unless the balance was paid, or the shop changed price, product or delivery date. If the balance is not paid, the order closes by itself.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）のお支払いは予約販売の手付金 {begin.deposit_cents|CNY} で、返金できません（残金お支払い済み、または当店が価格・商品・お届け日を変更した場合を除く）。残金のお支払いがなければ、ご注文は自動的に終了します。',
      }),
    ],
  }),
};
