import type { FlowPack } from '../../../flows/index.ts';
import { askedAs, callShop, freshly, orderCase, sayThen, tellRefund } from './parts.ts';
import { tellBalance } from './presale-balance.ts';

/** Where is my order? */
export const trackOrder: FlowPack = {
  name: 'track_order',
  definition: orderCase({
    title: { 'zh-CN': '查物流', 'zh-TW': '查物流', en: 'Where is my order', ja: '配送状況の確認' },
    names: ['order', 'tracking'],
    phrases: askedAs(['track-parcel', 'no-movement', 'no-movement-week', 'order-find'], {
      'zh-CN': [
        ...['我的毛衣签收没', '衣服是不是签收了', '那单是哪天送到的', '我的水壶送达了没有'],

        ...['水壶寄走了没', '我的东西发走了吗', '寄走没有啊急用'],
        ...['快递到哪里了，黑色手机那个', '物流一直停在一个城市，能不能催', '看看我名下的订单'],
        ...['我有两个包裹在路上'],
        ...['看下订单呗', '帮忙查看一下订单情况'],
        ...['帮忙看一眼我的订单', '那个蓝牙音箱送到哪儿了', '帮我瞧瞧订单走到哪一步'],

        ...['我买的手机寄出来了吗', '耳机的快递走到哪一站了', '大衣还在路上吗', '我订的手表到没到'],
        ...['昨天拍的水壶发了没', '推车还要几天才能送到', '查一查我那台电脑的物流', '纸尿裤什么时候送来'],
        ...['鞋子签收了没有', '包裹是不是已经到了', '东西到底发没发', '付完款怎么一直没见发货'],
        ...['我下的单为什么还没寄', '卡在一个地方好久了', '快递停在那里没更新了', '帮忙催催送货'],
        ...['能不能让快递快些送', '发货了没呀', '这单到哪儿了', '送到哪里了现在'],
        ...['给我报一下快递单号', '看看我有哪些订单', '我的几个包裹都到哪了'],
        ...['那单合并发货弄好了吗'],

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
        ...[
          '我的订单发货了没有',
          '什么时候能收到我的货',
          '看看我的快递',
          '我的单子现在什么情况',
          '看一下我的订单',
          '我最近买了什么',
          '催一下我的快递',
          '帮我查快递单号',
          '我的快递卡住不动了，帮我查一下',
        ],
      ],
      'zh-TW': [
        ...['我買的耳機寄出了嗎', '手機送到哪裡了', '大衣到了沒', '東西怎麼還沒出貨'],
        ...['幫我催一下物流'],
        '我的訂單到哪裡了',
        '幫我查物流',
        '包裹怎麼還沒到',
        '查一下我的訂單',
      ],
      en: [
        ...[
          "where's the tablet i ordered",
          "where's my stuff",
          "so where's my kettle",
          'where is my notebook',
        ],

        ...[
          "where's my parcel",
          "where's the watch i bought",
          "where's my coat already",
          'look up my orders',
          'show me my orders',
          'have my two orders gone out yet',
          'I made two purchases last week, have they been sent',
          'did both of them ship',
          'I ordered twice last week, are they on the way',
        ],
        ...[
          'check on my purchases for me',
          'when was the last one sent out',
          'are both of my orders on the way',
        ],

        ...[
          'where has my phone got to',
          'is the coat on its way',
          'did my headphones go out',
          'any news on the kettle i bought',
        ],
        ...[
          'has my watch been delivered',
          'when are the shoes coming',
          'my notebook is still not here',
          'have you sent the nappies yet',
        ],
        ...[
          'is my computer stuck somewhere',
          'did it arrive',
          'has it left the warehouse',
          'give me the tracking number of my order',
        ],
        ...[
          'which courier is it with',
          'it has been days and nothing came',
          'the courier has not moved it',
          'please push the courier',
        ],
        ...[
          'chase up my delivery for me',
          'status of my purchases',
          'what is happening with my orders',
          'my order seems frozen in transit',
        ],
        ...['is it through customs'],

        ...[
          'where is my order',
          'track my order',
          'where is my parcel',
          'has my order shipped',
          'when will my order arrive',
        ],
        ...['my package has not arrived', 'my parcel is not moving', 'check my order status', 'order status'],
        ...[
          'tracking has not updated for days',
          'where is my stuff',
          'has my package been sent yet',
          'show me my orders',
          'what did i order',
          'open an inquiry about my parcel',
          'ask the carrier where my parcel is',
        ],
      ],
      ja: [
        ...[
          '買ったイヤホンは発送されましたか',
          '時計はいつ届きますか',
          'コートは今どこにありますか',
          'スマホの配送状況が知りたい',
        ],
        ...[
          '注文したものがまだ来ない',
          '荷物は税関を通りましたか',
          '注文の状況はどうですか',
          '配送番号を教えて',
        ],
        ...['もう出荷しましたか', '荷物が止まっているようです'],

        '注文した商品はどこですか',
        '荷物はいつ届きますか',
        '配送状況を教えて',
        '注文はもう発送されましたか',
        '荷物が届かない',
        '追跡したい',
        '注文一覧を見せて',
        '荷物を調査してください',
      ],
    }),
    order: {
      ask: {
        'zh-CN': '您的订单：\n{choices}\n想看哪一单的详情？',
        'zh-TW': '您的訂單：\n{choices}\n想看哪一筆的詳情？',
        en: 'Your orders:\n{choices}\nWhich one would you like to know more about?',
        ja: 'ご注文は次のとおりです。\n{choices}\nどちらの詳細をご覧になりますか。',
      },
      from: {
        ...{ call: 'orders', value: 'no' },
        titles: ['no', 'item_names', 'state_text', 'tracking_no', 'placed_at'],
      },
    },
    slots: [
      {
        ...{ name: 'urge', kind: 'choice' },
        ask: {
          en: 'Is it too slow?',
          'zh-CN': '是觉得太慢吗？',
          'zh-TW': '是覺得太慢嗎？',
          ja: '遅いと感じますか。',
        },
        options: [
          {
            value: 'urge',
            label: { en: 'Too slow', 'zh-CN': '太慢了', 'zh-TW': '太慢了', ja: '遅い' },
            also: [
              ...[
                '催一下',
                '催催',
                '催下',
                '催促',
                '帮忙催',
                '催快递',
                '催物流',
                '没更新',
                '没动静',
                '不动',
                '没动',
                '太慢',
                '快点',
                '快一点',
                '还没到',
                '好几天',
              ],
              ...['hurry', 'chase', 'stuck', 'too long', 'so slow', 'speed up', 'not moving', 'no update'],
              ...['遅い', '急いで', '動きがない', '更新されない', 'まだ届かない'],
            ],
          },
        ],
      },
      {
        ...{ name: 'remedy', kind: 'choice' },
        ask: {
          'zh-CN':
            '订单 {begin.no}（{begin.item_names}，{begin.carrier} {begin.tracking_no}）已经 {begin.hours_still} 小时没有动静，超过了 7 天，很抱歉。按规定可以补发或退款，您想要哪一种？',
          'zh-TW':
            '訂單 {begin.no}（{begin.item_names}，{begin.carrier} {begin.tracking_no}）已經 {begin.hours_still} 小時沒有動靜，超過了 7 天，很抱歉。按規定可以補發或退款，您想要哪一種？',
          en: 'I am sorry: order {begin.no} ({begin.item_names}, {begin.carrier} {begin.tracking_no}) has not moved for {begin.hours_still} hours, which is more than 7 days. We can send it again or refund it. Which would you like?',
          ja: 'ご注文 {begin.no}（{begin.item_names}、{begin.carrier} {begin.tracking_no}）は {begin.hours_still} 時間（7 日以上）動きがありません。申し訳ございません。再送または返金を承ります。どちらをご希望ですか。',
        },
        options: [
          {
            value: 'refund',
            label: { 'zh-CN': '退款', 'zh-TW': '退款', en: 'Refund it', ja: '返金' },
            also: ['退钱', '钱退给我', 'money back', 'refund'],
          },
          {
            value: 'resend',
            label: { 'zh-CN': '补发', 'zh-TW': '補發', en: 'Send it again', ja: '再送' },
            also: ['重发', '再寄', '重新寄', '再发', 'resend', 'send another', 'replacement', 'もう一度'],
          },
        ],
      },
    ],
    nodes: [
      callShop('begin', 'track_order', 'how'),
      {
        ...{ key: 'how', kind: 'branch', otherwise: 'state' },
        cases: [
          { when: [{ of: 'begin.state', is: 'equal', value: 'presale' }], next: 'presale' },
          { when: [{ of: 'begin.hours_still', is: 'at-least', value: 168 }], next: 'ask_remedy' },
          { when: [{ of: 'begin.is_inquiry_open', is: 'equal', value: true }], next: 'asked_already' },
          { when: [{ of: 'begin.is_stuck', is: 'equal', value: true }], next: 'stuck' },
          { when: [{ of: 'begin.state', is: 'equal', value: 'paid' }], next: 'packing' },
          { when: [{ of: 'begin.state', is: 'equal', value: 'delivered' }], next: 'delivered' },
          { when: [{ of: 'begin.state', is: 'equal', value: 'refunding' }], next: 'money' },
          {
            when: [
              { of: 'begin.state', is: 'equal', value: 'shipped' },
              { of: 'begin.tracking_no', is: 'set' },
              { of: 'urge', is: 'set' },
            ],
            next: 'still_moving',
          },
          { when: [{ of: 'begin.tracking_no', is: 'set' }], next: 'on_its_way' },
          { when: [{ of: 'begin.latest_text', is: 'set' }], next: 'latest' },
        ],
      },
      ...tellBalance,
      ...tellRefund('money', 'latest'),
      sayThen('packing', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）：{begin.state_text}。最新进展（{begin.latest_at|day}）：{begin.latest_text}。16:00 前付款的当天发出，之后付款的次日发出。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）：{begin.state_text}。最新進展（{begin.latest_at|day}）：{begin.latest_text}。16:00 前付款的當天出貨，之後付款的次日出貨。',
        en: 'Order {begin.no} ({begin.item_names}): {begin.state_text}. Latest ({begin.latest_at|day}): {begin.latest_text}. What is paid before 16:00 leaves the same day, later orders the next day.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）：{begin.state_text}。最新（{begin.latest_at|day}）：{begin.latest_text}。16:00 までのお支払いは当日、以降は翌日に発送します。',
      }),
      sayThen('delivered', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）已于{begin.delivered_at|day}签收。要是没收到，告诉我一声，我帮您登记核实。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）已於{begin.delivered_at|day}簽收。要是沒收到，告訴我一聲，我幫您登記核實。',
        en: 'Order {begin.no} ({begin.item_names}) was delivered on {begin.delivered_at|day}. Should you not have received it, tell me and I will have it checked.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）は {begin.delivered_at|day} に配達済みです。お受け取りでない場合はお知らせください。確認いたします。',
      }),
      sayThen('still_moving', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）：{begin.state_text}，{begin.carrier} {begin.tracking_no}。最新进展（{begin.latest_at|day}）：{begin.latest_text}。距上次更新 {begin.hours_still} 小时；满 48 小时没有动静，我们就向承运方发起查询，24 小时内答复您。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）：{begin.state_text}，{begin.carrier} {begin.tracking_no}。最新進展（{begin.latest_at|day}）：{begin.latest_text}。距上次更新 {begin.hours_still} 小時；滿 48 小時沒有動靜，我們就向承運方發起查詢，24 小時內答覆您。',
        en: 'Order {begin.no} ({begin.item_names}): {begin.state_text}, {begin.carrier} {begin.tracking_no}. Latest ({begin.latest_at|day}): {begin.latest_text}. That was {begin.hours_still} hours ago; once nothing moves for 48 hours, we open an inquiry with the carrier and answer you within 24 hours.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）：{begin.state_text}、{begin.carrier} {begin.tracking_no}。最新（{begin.latest_at|day}）：{begin.latest_text}。前回の更新から {begin.hours_still} 時間です。48 時間動きがなければ配送会社に照会し、24 時間以内にご連絡します。',
      }),
      { key: 'ask_remedy', kind: 'collect', slot: 'remedy', next: 'which_remedy' },
      {
        ...{ key: 'which_remedy', kind: 'branch', otherwise: 'resend' },
        cases: [{ when: [{ of: 'remedy', is: 'equal', value: 'refund' }], next: 'fresh' }],
      },
      {
        ...{ key: 'resend', kind: 'hand-over', note: 'lost parcel, to be sent again: order {begin.no}' },
        words: {
          'zh-CN': '好的，我请同事为订单 {begin.no} 安排补发，请稍候。',
          'zh-TW': '好的，我請同事為訂單 {begin.no} 安排補發，請稍候。',
          en: 'All right, a colleague will have order {begin.no} sent again, one moment please.',
          ja: '承知しました。担当者がご注文 {begin.no} の再送を手配いたします。少々お待ちください。',
        },
      },
      freshly('sure_refund'),
      {
        ...{ key: 'sure_refund', kind: 'confirm', yes: 'refund', no: 'fine' },
        words: {
          'zh-CN': '为订单 {begin.no} 申请丢件退款，款项原路退回。确认退款吗？',
          'zh-TW': '為訂單 {begin.no} 申請遺失包裹退款，款項原路退回。確認退款嗎？',
          en: 'I would ask for a refund of order {begin.no} as lost; the money goes back the way you paid. Shall I?',
          ja: 'ご注文 {begin.no} を紛失として返金を申請し、お支払い方法に返金します。よろしいですか。',
        },
      },
      callShop('refund', 'refund_lost', 'refunded', {
        on: { refund_under_way: 'refund_before', already_asked: 'refund_before' },
      }),
      sayThen('refunded', {
        'zh-CN':
          '已为订单 {begin.no} 申请退款 {refund.refund_cents|CNY}，原路退回：支付宝、微信 1–3 个工作日到账，银行卡 3–7 个工作日。',
        'zh-TW':
          '已為訂單 {begin.no} 申請退款 {refund.refund_cents|CNY}，原路退回：支付寶、微信 1–3 個工作天到帳，銀行卡 3–7 個工作天。',
        en: 'Order {begin.no} is being refunded: {refund.refund_cents|CNY} goes back the way you paid. Alipay and WeChat take 1–3 working days, cards 3–7.',
        ja: 'ご注文 {begin.no} の返金 {refund.refund_cents|CNY} を申請しました。Alipay・WeChat は 1～3 営業日、カードは 3～7 営業日で反映されます。',
      }),
      sayThen('refund_before', {
        'zh-CN': '订单 {begin.no} 之前已经申请过退款，不用再申请。',
        'zh-TW': '訂單 {begin.no} 之前已經申請過退款，不用再申請。',
        en: 'A refund of order {begin.no} was asked for before; there is no need to ask again.',
        ja: 'ご注文 {begin.no} の返金はすでに申請済みです。',
      }),
      sayThen('fine', {
        'zh-CN': '好的，先不办。之后需要的话随时找我。',
        'zh-TW': '好的，先不辦。之後需要的話隨時找我。',
        en: 'All right, I leave it for now. Come back to me whenever you like.',
        ja: '承知しました。必要になりましたら、いつでもお申し付けください。',
      }),
      sayThen('state', {
        'zh-CN': '订单 {begin.no}（{begin.item_names}）目前：{begin.state_text}。',
        'zh-TW': '訂單 {begin.no}（{begin.item_names}）目前：{begin.state_text}。',
        en: 'Order {begin.no} ({begin.item_names}): {begin.state_text}.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）の状況：{begin.state_text}',
      }),
      sayThen('latest', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）：{begin.state_text}。最新进展（{begin.latest_at|day}）：{begin.latest_text}。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）：{begin.state_text}。最新進展（{begin.latest_at|day}）：{begin.latest_text}。',
        en: 'Order {begin.no} ({begin.item_names}): {begin.state_text}. Latest ({begin.latest_at|day}): {begin.latest_text}.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）：{begin.state_text}。最新（{begin.latest_at|day}）：{begin.latest_text}。',
      }),
      sayThen('on_its_way', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）：{begin.state_text}，{begin.carrier} {begin.tracking_no}。最新进展（{begin.latest_at|day}）：{begin.latest_text}。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）：{begin.state_text}，{begin.carrier} {begin.tracking_no}。最新進展（{begin.latest_at|day}）：{begin.latest_text}。',
        en: 'Order {begin.no} ({begin.item_names}): {begin.state_text}, {begin.carrier} {begin.tracking_no}. Latest ({begin.latest_at|day}): {begin.latest_text}.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）：{begin.state_text}、{begin.carrier} {begin.tracking_no}。最新（{begin.latest_at|day}）：{begin.latest_text}。',
      }),
      sayThen('asked_already', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）：我们已经在向承运方 {begin.carrier}（{begin.tracking_no}）查询，24 小时内给您答复。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）：我們已經在向承運方 {begin.carrier}（{begin.tracking_no}）查詢，24 小時內給您答覆。',
        en: 'We have already asked {begin.carrier} about order {begin.no} ({begin.tracking_no}) and will answer within 24 hours.',
        ja: 'ご注文 {begin.no}（{begin.tracking_no}）については {begin.carrier} に照会中です。24 時間以内にご連絡します。',
      }),
      {
        ...{ key: 'stuck', kind: 'confirm', yes: 'inquiry', no: 'fine' },
        words: {
          'zh-CN':
            '订单 {begin.no}（{begin.item_names}，{begin.carrier} {begin.tracking_no}）{begin.state_text}，但已有 {begin.hours_still} 小时没有动静。需要我们向承运方发起查询吗？24 小时内答复您。',
          'zh-TW':
            '訂單 {begin.no}（{begin.item_names}，{begin.carrier} {begin.tracking_no}）{begin.state_text}，但已有 {begin.hours_still} 小時沒有動靜。需要我們向承運方發起查詢嗎？24 小時內答覆您。',
          en: 'Order {begin.no} ({begin.item_names}, {begin.carrier} {begin.tracking_no}): {begin.state_text}. It has not moved for {begin.hours_still} hours. Shall we open an inquiry with the carrier? You will have an answer within 24 hours.',
          ja: 'ご注文 {begin.no}（{begin.item_names}、{begin.carrier} {begin.tracking_no}）は{begin.state_text}ですが、{begin.hours_still} 時間動きがありません。配送会社に照会しましょうか。24 時間以内にご連絡します。',
        },
      },
      callShop('inquiry', 'open_inquiry', 'inquiry_done', {
        on: { inquiry_open: 'asked_already', still_moving: 'still_moving' },
      }),
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
