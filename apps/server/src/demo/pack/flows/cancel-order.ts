import type { FlowPack } from '../../../flows/index.ts';
import { askedAs, callShop, orderCase, sayThen } from './parts.ts';

/** Cancels a paid order that was not handed over to the carrier yet. */
export const cancelOrder: FlowPack = {
  name: 'cancel_order',
  definition: orderCase({
    title: { 'zh-CN': '取消订单', 'zh-TW': '取消訂單', en: 'Cancel an order', ja: '注文のキャンセル' },
    phrases: askedAs(['order-cancel'], {
      'zh-CN': [
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
      'zh-TW': ['我要取消訂單', '幫我取消訂單', '這筆我不要了', '下錯單了要取消'],
      en: [
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
        '注文をキャンセルしたい',
        '注文を取り消してください',
        'さっきの注文をキャンセルして',
        '間違えて注文したのでキャンセルお願いします',
      ],
    }),
    nodes: [
      callShop('begin', 'get_order', 'may'),
      {
        ...{ key: 'may', kind: 'branch', otherwise: 'shipped' },
        cases: [
          { when: [{ of: 'begin.is_cancellable', is: 'equal', value: true }], next: 'fresh' },
          { when: [{ of: 'begin.state', is: 'equal', value: 'presale' }], next: 'deposit' },
          {
            when: [{ of: 'begin.state', is: 'one-of', value: ['cancelled', 'closed'] }],
            next: 'cancelled_before',
          },
        ],
      },
      { key: 'fresh', kind: 'verify', needs: 'fresh-identity', next: 'sure', otherwise: 'not_signed_in' },
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
          already_delivered: 'shipped',
          already_cancelled: 'cancelled_before',
          refund_under_way: 'cancelled_before',
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
          '订单 {begin.no} 目前{begin.state_text}，已交给承运方，不能直接取消。您可以拒收，或签收后 7 天内申请退货（金卡及以上 15 天）。',
        'zh-TW':
          '訂單 {begin.no} 目前{begin.state_text}，已交給承運方，不能直接取消。您可以拒收，或簽收後 7 天內申請退貨（金卡及以上 15 天）。',
        en: 'Order {begin.no} is {begin.state_text} and with the carrier, so it cannot be cancelled. You can refuse the parcel, or return it within 7 days of delivery (15 days from Gold level).',
        ja: 'ご注文 {begin.no} は{begin.state_text}で、すでに配送会社に引き渡しているためキャンセルできません。受取拒否、またはお届けから 7 日以内（ゴールド以上は 15 日以内）に返品できます。',
      }),
      sayThen('cancelled_before', {
        'zh-CN': '订单 {begin.no} 已经取消或关闭：{begin.state_text}。',
        'zh-TW': '訂單 {begin.no} 已經取消或關閉：{begin.state_text}。',
        en: 'Order {begin.no} is cancelled or closed already: {begin.state_text}.',
        ja: 'ご注文 {begin.no} はすでにキャンセルまたは終了しています：{begin.state_text}',
      }),
      sayThen('deposit', {
        'zh-CN':
          '订单 {begin.no} 付的是预售定金，定金不予退还；除非已付尾款，或商城改了价格、商品或发货日期。',
        'zh-TW':
          '訂單 {begin.no} 付的是預售訂金，訂金不予退還；除非已付尾款，或商城改了價格、商品或出貨日期。',
        en: 'What was paid for order {begin.no} is a presale deposit, which is not refundable unless the balance was paid, or the shop changed price, product or delivery date.',
        ja: 'ご注文 {begin.no} のお支払いは予約販売の手付金のため返金できません（残金お支払い済み、または当店が価格・商品・発送日を変更した場合を除く）。',
      }),
    ],
  }),
};
