import type { FlowPack } from '../../../flows/index.ts';
import { askedAs, callShop, orderCase, sayThen } from './parts.ts';

/** Where is my order? */
export const trackOrder: FlowPack = {
  name: 'track_order',
  definition: orderCase({
    title: { 'zh-CN': '查物流', 'zh-TW': '查物流', en: 'Where is my order', ja: '配送状況の確認' },
    names: ['order', 'tracking'],
    phrases: askedAs(['track-parcel', 'no-movement', 'no-movement-week', 'order-find'], {
      'zh-CN': [
        ...[
          '我的订单到哪了',
          '我的快递到哪里了',
          '帮我查一下物流',
          '查询物流',
          '我的包裹怎么还没到',
          '我买的东西什么时候到',
        ],
        ...[
          '我的货发了吗',
          '快递怎么不动了',
          '物流好几天没更新',
          '查一下我的订单',
          '我的订单什么状态',
          '东西寄到哪儿了',
        ],
        ...['我的订单发货了没有', '什么时候能收到我的货', '看看我的快递', '我的单子现在什么情况'],
      ],
      'zh-TW': ['我的訂單到哪裡了', '幫我查物流', '包裹怎麼還沒到', '查一下我的訂單'],
      en: [
        ...[
          'where is my order',
          'track my order',
          'where is my parcel',
          'has my order shipped',
          'when will my order arrive',
        ],
        ...['my package has not arrived', 'my parcel is not moving', 'check my order status', 'order status'],
        ...['tracking has not updated for days', 'where is my stuff', 'has my package been sent yet'],
      ],
      ja: [
        '注文した商品はどこですか',
        '荷物はいつ届きますか',
        '配送状況を教えて',
        '注文はもう発送されましたか',
        '荷物が届かない',
        '追跡したい',
      ],
    }),
    nodes: [
      callShop('begin', 'track_order', 'how'),
      {
        ...{ key: 'how', kind: 'branch', otherwise: 'state' },
        cases: [
          { when: [{ of: 'begin.is_inquiry_open', is: 'equal', value: true }], next: 'asked_already' },
          { when: [{ of: 'begin.is_stuck', is: 'equal', value: true }], next: 'stuck' },
          { when: [{ of: 'begin.tracking_no', is: 'set' }], next: 'on_its_way' },
          { when: [{ of: 'begin.latest_text', is: 'set' }], next: 'latest' },
        ],
      },
      sayThen('state', {
        'zh-CN': '订单 {begin.no} 目前：{begin.state_text}。',
        'zh-TW': '訂單 {begin.no} 目前：{begin.state_text}。',
        en: 'Order {begin.no}: {begin.state_text}.',
        ja: 'ご注文 {begin.no} の状況：{begin.state_text}',
      }),
      sayThen('latest', {
        'zh-CN':
          '订单 {begin.no}：{begin.state_text}。最新进展（{begin.latest_at|day}）：{begin.latest_text} {begin.latest_place}',
        'zh-TW':
          '訂單 {begin.no}：{begin.state_text}。最新進展（{begin.latest_at|day}）：{begin.latest_text} {begin.latest_place}',
        en: 'Order {begin.no}: {begin.state_text}. Latest ({begin.latest_at|day}): {begin.latest_text} {begin.latest_place}',
        ja: 'ご注文 {begin.no}：{begin.state_text}。最新（{begin.latest_at|day}）：{begin.latest_text} {begin.latest_place}',
      }),
      sayThen('on_its_way', {
        'zh-CN':
          '订单 {begin.no}：{begin.state_text}，{begin.carrier} {begin.tracking_no}。最新进展（{begin.latest_at|day}）：{begin.latest_text} {begin.latest_place}',
        'zh-TW':
          '訂單 {begin.no}：{begin.state_text}，{begin.carrier} {begin.tracking_no}。最新進展（{begin.latest_at|day}）：{begin.latest_text} {begin.latest_place}',
        en: 'Order {begin.no}: {begin.state_text}, {begin.carrier} {begin.tracking_no}. Latest ({begin.latest_at|day}): {begin.latest_text} {begin.latest_place}',
        ja: 'ご注文 {begin.no}：{begin.state_text}、{begin.carrier} {begin.tracking_no}。最新（{begin.latest_at|day}）：{begin.latest_text} {begin.latest_place}',
      }),
      sayThen('asked_already', {
        'zh-CN':
          '订单 {begin.no} 我们已经在向承运方 {begin.carrier}（{begin.tracking_no}）查询，24 小时内给您答复。',
        'zh-TW':
          '訂單 {begin.no} 我們已經在向承運方 {begin.carrier}（{begin.tracking_no}）查詢，24 小時內給您答覆。',
        en: 'We have already asked {begin.carrier} about order {begin.no} ({begin.tracking_no}) and will answer within 24 hours.',
        ja: 'ご注文 {begin.no}（{begin.tracking_no}）については {begin.carrier} に照会中です。24 時間以内にご連絡します。',
      }),
      {
        ...{ key: 'stuck', kind: 'confirm', yes: 'inquiry', no: 'end' },
        words: {
          'zh-CN':
            '订单 {begin.no}（{begin.carrier} {begin.tracking_no}）{begin.state_text}，但已有 {begin.hours_still} 小时没有动静。需要我们向承运方发起查询吗？24 小时内答复您。',
          'zh-TW':
            '訂單 {begin.no}（{begin.carrier} {begin.tracking_no}）{begin.state_text}，但已有 {begin.hours_still} 小時沒有動靜。需要我們向承運方發起查詢嗎？24 小時內答覆您。',
          en: 'Order {begin.no} ({begin.carrier} {begin.tracking_no}): {begin.state_text}. It has not moved for {begin.hours_still} hours. Shall we open an inquiry with the carrier? You will have an answer within 24 hours.',
          ja: 'ご注文 {begin.no}（{begin.carrier} {begin.tracking_no}）は{begin.state_text}ですが、{begin.hours_still} 時間動きがありません。配送会社に照会しましょうか。24 時間以内にご連絡します。',
        },
      },
      callShop('inquiry', 'open_inquiry', 'inquiry_done', { on: { inquiry_open: 'asked_already' } }),
      sayThen('inquiry_done', {
        'zh-CN':
          '已为订单 {begin.no} 向承运方发起查询，24 小时内给您答复。若 7 天仍没有动静，可以补发或退款。',
        'zh-TW':
          '已為訂單 {begin.no} 向承運方發起查詢，24 小時內給您答覆。若 7 天仍沒有動靜，可以補發或退款。',
        en: 'The inquiry about order {begin.no} is open; you will hear from us within 24 hours. Should it not move for 7 days, we send it again or refund it, as you like.',
        ja: 'ご注文 {begin.no} の照会を開始しました。24 時間以内にご連絡します。7 日間動きがない場合は再送または返金いたします。',
      }),
    ],
  }),
};
