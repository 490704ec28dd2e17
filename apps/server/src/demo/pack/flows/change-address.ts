import type { FlowPack } from '../../../flows/index.ts';
import { callShop, orderCase, sayThen } from './parts.ts';

/** Sends an order somewhere else, or to somebody else, as long as the carrier does not have it. */
export const changeAddress: FlowPack = {
  name: 'change_address',
  definition: orderCase({
    title: {
      'zh-CN': '修改收货信息',
      'zh-TW': '修改收件資訊',
      en: 'Change the address',
      ja: 'お届け先の変更',
    },
    prefer: ['paid', 'unpaid', 'presale'],
    phrases: {
      'zh-CN': [
        ...[
          '我要改地址',
          '帮我改一下收货地址',
          '订单的地址写错了帮我改',
          '把订单寄到别的地方',
          '换个收货地址',
        ],
        ...[
          '收件人要改成别人',
          '收货电话填错了要改',
          '我搬家了，把订单改寄到新家',
          '修改收货人',
          '改一下收件信息',
        ],
        ...['这单改寄到公司', '寄错地方了快帮我改', '把收货地址换成下面这个', '订单要改送货地点'],
        ...['我填错门牌号了要更正', '发货前帮我把地址更新一下', '还没寄出的那单换个地方送'],
      ],
      'zh-TW': ['我要改地址', '幫我改收件地址', '收件人寫錯了要改', '這筆訂單改寄到公司', '換個地方收貨'],
      en: [
        ...[
          'change my delivery address',
          'i want to change the address of my order',
          'update the shipping address',
        ],
        ...['send my order to another address', 'the address on my order is wrong, please correct it'],
        ...[
          'deliver it to my office instead',
          'change the receiver of my order',
          'correct the phone on my order',
        ],
        ...[
          'ship my order somewhere else',
          'i moved, please redirect my order',
          'please send the parcel to a new place',
        ],
      ],
      ja: [
        ...['届け先の住所を変更してください', '配送先を変えてほしい', '住所を間違えたので直してください'],
        ...['別の住所に送ってください', '受取人を変更したい', '会社に送り先を変更してほしい'],
      ],
    },
    slots: [
      {
        ...{ name: 'address', kind: 'address', options: [] },
        ask: {
          'zh-CN': '请告诉我新的收货信息：地址、收件人、电话。不变的可以不写。',
          'zh-TW': '請告訴我新的收件資訊：地址、收件人、電話。不變的可以不寫。',
          en: 'Please tell me the new address, and receiver and phone if they change too.',
          ja: '新しいお届け先（住所、受取人、電話番号）をお知らせください。変わらないものは省いて構いません。',
        },
        askAgain: {
          'zh-CN': '我没有认出地址。请写全省市区、街道和门牌号，例如：某市某区某路 1 号。',
          'zh-TW': '我沒有認出地址。請寫全縣市區、街道和門牌號，例如：某市某區某路 1 號。',
          en: 'I did not recognise an address. Please give street and number, district and city.',
          ja: '住所を読み取れませんでした。市区町村、通り、番地までお知らせください。',
        },
      },
      {
        ...{ name: 'receiver', kind: 'person', options: [] },
        ask: {
          'zh-CN': '收件人是谁？',
          'zh-TW': '收件人是誰？',
          en: 'Who receives it?',
          ja: '受取人のお名前は？',
        },
      },
      {
        ...{ name: 'receiver_phone', kind: 'phone', options: [] },
        ask: {
          'zh-CN': '收件电话是？',
          'zh-TW': '收件電話是？',
          en: 'Which phone number?',
          ja: 'お電話番号は？',
        },
      },
    ],
    nodes: [
      callShop('begin', 'get_order', 'may'),
      {
        ...{ key: 'may', kind: 'branch', otherwise: 'over' },
        cases: [
          {
            when: [{ of: 'begin.state', is: 'one-of', value: ['paid', 'unpaid', 'presale'] }],
            next: 'fresh',
          },
          { when: [{ of: 'begin.state', is: 'equal', value: 'shipped' }], next: 'shipped' },
          { when: [{ of: 'begin.state', is: 'equal', value: 'delivered' }], next: 'delivered' },
        ],
      },
      { key: 'fresh', kind: 'verify', needs: 'fresh-identity', next: 'given', otherwise: 'not_signed_in' },
      {
        ...{ key: 'given', kind: 'branch', otherwise: 'where' },
        cases: [
          { when: [{ of: 'address', is: 'set' }], next: 'sure' },
          { when: [{ of: 'receiver', is: 'set' }], next: 'sure' },
          { when: [{ of: 'receiver_phone', is: 'set' }], next: 'sure' },
        ],
      },
      { key: 'where', kind: 'collect', slot: 'address', next: 'sure' },
      {
        ...{ key: 'sure', kind: 'confirm', yes: 'change', no: 'kept' },
        words: {
          'zh-CN':
            '订单 {begin.no}（{begin.item_names}）的收货信息改成下面这样，确认吗？只能改一次，没写的保持不变。\n{address} {receiver} {receiver_phone}',
          'zh-TW':
            '訂單 {begin.no}（{begin.item_names}）的收件資訊改成下面這樣，確認嗎？只能改一次，沒寫的保持不變。\n{address} {receiver} {receiver_phone}',
          en: 'Send order {begin.no} ({begin.item_names}) as follows? It can be changed once; what is not named stays as it is.\n{address} {receiver} {receiver_phone}',
          ja: 'ご注文 {begin.no}（{begin.item_names}）のお届け先を次のように変更してよろしいですか。変更は 1 回のみで、記載のない項目はそのままです。\n{address} {receiver} {receiver_phone}',
        },
      },
      callShop('change', 'change_address', 'done', {
        inputs: { address: 'address', receiver: 'receiver', receiver_phone: 'receiver_phone' },
        on: {
          already_shipped: 'shipped',
          already_delivered: 'delivered',
          already_cancelled: 'over',
          refund_under_way: 'over',
          order_closed: 'over',
          already_changed: 'once_only',
        },
      }),
      sayThen('done', {
        'zh-CN': '改好了，订单 {begin.no} 将按新的收货信息寄出：\n{address} {receiver} {receiver_phone}',
        'zh-TW': '改好了，訂單 {begin.no} 將按新的收件資訊寄出：\n{address} {receiver} {receiver_phone}',
        en: 'Done. Order {begin.no} goes to:\n{address} {receiver} {receiver_phone}',
        ja: '変更しました。ご注文 {begin.no} は次のお届け先に発送します。\n{address} {receiver} {receiver_phone}',
      }),
      sayThen('kept', {
        'zh-CN': '好的，订单 {begin.no} 的收货信息保持不变。',
        'zh-TW': '好的，訂單 {begin.no} 的收件資訊保持不變。',
        en: 'All right, order {begin.no} goes where it was to go.',
        ja: '承知しました。ご注文 {begin.no} のお届け先はそのままにします。',
      }),
      sayThen('shipped', {
        'zh-CN':
          '订单 {begin.no} {begin.state_text}，已经交给快递，收货信息改不了了。您可以在送达时拒收，或签收后再退货；之后用新地址重新下单。',
        'zh-TW':
          '訂單 {begin.no} {begin.state_text}，已經交給物流，收件資訊無法再改。您可以在送達時拒收，或簽收後再退貨；之後用新地址重新下單。',
        en: 'Order {begin.no} is with the carrier ({begin.state_text}), so the address cannot be altered any more. You can refuse the parcel or return it after delivery, and order again to the new address.',
        ja: 'ご注文 {begin.no} は{begin.state_text}で、すでに配送業者に引き渡しているため、お届け先を変えることはできません。受取拒否、またはお受け取り後の返品のうえ、新しい住所であらためてご注文ください。',
      }),
      sayThen('delivered', {
        'zh-CN': '订单 {begin.no} {begin.state_text}，收货信息不能再改。如果没有收到货，请告诉我。',
        'zh-TW': '訂單 {begin.no} {begin.state_text}，收件資訊不能再改。如果沒有收到貨，請告訴我。',
        en: 'Order {begin.no} is {begin.state_text} already, so its address cannot be altered. Tell me if you did not receive it.',
        ja: 'ご注文 {begin.no} は{begin.state_text}のため、お届け先を変えることはできません。お受け取りでない場合はお知らせください。',
      }),
      sayThen('over', {
        'zh-CN': '订单 {begin.no} {begin.state_text}，不会再发货，无需改地址。',
        'zh-TW': '訂單 {begin.no} {begin.state_text}，不會再出貨，不需改地址。',
        en: 'Order {begin.no} will not be sent: {begin.state_text}. There is no address to change.',
        ja: 'ご注文 {begin.no} は{begin.state_text}のため、発送されません。',
      }),
      sayThen('once_only', {
        'zh-CN':
          '订单 {begin.no} 的收货信息只能改一次，之前已经改过了。还需要调整的话，可以在发货前取消后重新下单。',
        'zh-TW':
          '訂單 {begin.no} 的收件資訊只能改一次，先前已經改過。還需要調整的話，可以在出貨前取消後重新下單。',
        en: 'The address of order {begin.no} can be changed once, and that was done before. Until it is handed over you can cancel it and order again.',
        ja: 'ご注文 {begin.no} のお届け先の変更は 1 回のみで、すでに変更済みです。発送前であればキャンセルして、あらためてご注文いただけます。',
      }),
    ],
  }),
};
