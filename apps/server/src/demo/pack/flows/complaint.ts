import type { FlowPack } from '../../../flows/index.ts';
import { teamNames } from '../../people.ts';

/** Listens, takes down what happened, asks the carrier where that helps, and passes the customer on with a note. */
export const complaint: FlowPack = {
  name: 'complaint',
  definition: {
    title: { 'zh-CN': '投诉', 'zh-TW': '投訴', en: 'Complaint', ja: 'ご意見・苦情' },
    zone: 'Asia/Shanghai',
    names: [],
    phrases: {
      'zh-CN': [
        ...[
          '送快递的把我的箱子摔坏了，要投诉',
          '客服不理人，我要投诉',
          '发货的人太不负责，我要反映',
          '请帮我把投诉记下来',
        ],
        ...['快递把包裹丢在楼道里，我不满意', '你们打包太随便了我要提意见'],

        ...['我要投诉', '我想投诉你们的服务', '投诉快递员', '我要反映一个问题', '对你们的处理很不满意要投诉'],
        ...['怎么投诉客服', '帮我登记一个投诉', '快递员态度很差我要投诉', '送货的人把东西乱扔我要投诉'],
        ...['我要投诉卖家发货慢', '你们的处理方式让我不能接受，我要投诉'],
      ],
      'zh-TW': ['我要投訴', '我要客訴', '我想投訴送貨員', '對你們的服務不滿意要投訴'],
      en: [
        ...[
          'your driver threw my parcel, i want to complain',
          'log a complaint about the courier for me',
          'nobody answered me for days and i wish to complain',
          'i want to report how rude your staff was',
        ],
        ...['please take down my complaint'],

        ...['i want to make a complaint', 'i would like to complain about the service', 'file a complaint'],
        ...['i have a complaint about the delivery driver', 'register a complaint for me'],
        ...['i am not happy with how this was handled and want to complain', 'report bad service'],
      ],
      ja: [
        ...['配達員が荷物を投げたので苦情を入れたい', 'スタッフの態度について申し立てたい'],

        ...['苦情を言いたい', 'クレームがあります', '配達員の対応について苦情があります'],
        ...['対応に不満があります', '苦情を受け付けてください'],
      ],
    },
    slots: [
      {
        ...{ name: 'order', kind: 'order', options: [] },
        ask: {
          'zh-CN': '请问是哪个订单？',
          'zh-TW': '請問是哪個訂單？',
          en: 'Which order is it about?',
          ja: 'どのご注文についてでしょうか。',
        },
      },
      {
        ...{ name: 'happened', kind: 'text', options: [], freely: true },
        ask: {
          'zh-CN':
            '很抱歉给您带来了不好的体验。请告诉我发生了什么、涉及哪个订单，以及您希望怎么解决；已经说过的不用重复。我记下来后马上转给处理投诉的同事。',
          'zh-TW':
            '很抱歉給您帶來了不好的體驗。請告訴我發生了什麼、涉及哪個訂單，以及您希望怎麼解決；已經說過的不用重複。我記下來後馬上轉給處理投訴的同事。',
          en: 'I am sorry that this went badly. Please tell me what happened, which order it is about, and what you would like us to do; there is no need to repeat what you have told me. I take it down and pass it at once to a colleague who deals with complaints.',
          ja: 'ご不快な思いをおかけし申し訳ございません。何があったか、どのご注文か、ご希望の対応をお聞かせください（すでにお話しいただいた内容は結構です）。記録して、すぐに苦情担当者に引き継ぎます。',
        },
      },
    ],
    start: 'listen',
    nodes: [
      { key: 'listen', kind: 'collect', slot: 'happened', next: 'about_order' },
      {
        ...{ key: 'about_order', kind: 'branch', otherwise: 'take' },
        cases: [{ when: [{ of: 'order', is: 'set' }], next: 'parcel' }],
      },
      {
        ...{ key: 'parcel', kind: 'call', connector: 'shop', action: 'track_order', as: 'parcel' },
        ...{ inputs: { order: 'order' }, next: 'is_stuck', on: {}, otherwise: 'take' },
      },
      {
        ...{ key: 'is_stuck', kind: 'branch', otherwise: 'take' },
        cases: [
          {
            when: [
              { of: 'parcel.is_stuck', is: 'equal', value: true },
              { of: 'parcel.is_inquiry_open', is: 'equal', value: false },
            ],
            next: 'offer',
          },
        ],
      },
      {
        ...{ key: 'offer', kind: 'confirm', yes: 'inquiry', no: 'take' },
        words: {
          'zh-CN':
            '都记下了。订单 {parcel.no} 的包裹已经 {parcel.hours_still} 小时没有动静，要我同时向承运方发起查询吗？24 小时内答复您。',
          'zh-TW':
            '都記下了。訂單 {parcel.no} 的包裹已經 {parcel.hours_still} 小時沒有動靜，要我同時向承運方發起查詢嗎？24 小時內答覆您。',
          en: 'I have taken that down. The parcel of order {parcel.no} has not moved for {parcel.hours_still} hours. Shall I also open an inquiry with the carrier? You will have an answer within 24 hours.',
          ja: '承りました。ご注文 {parcel.no} の荷物は {parcel.hours_still} 時間動きがありません。あわせて配送会社に照会しましょうか。24 時間以内にご連絡します。',
        },
      },
      {
        ...{ key: 'inquiry', kind: 'call', connector: 'shop', action: 'open_inquiry', as: 'inquiry' },
        ...{ inputs: { order: 'order' }, next: 'take_inquired', on: {}, otherwise: 'take' },
      },
      {
        ...{ key: 'take_inquired', kind: 'hand-over', team: teamNames.complaints },
        note: 'complaint, order {order}, inquiry opened with the carrier: {happened}',
        words: {
          'zh-CN': '已向承运方发起查询，24 小时内答复您。投诉内容我也一并转给了处理投诉的同事，请稍候。',
          'zh-TW': '已向承運方發起查詢，24 小時內答覆您。投訴內容我也一併轉給了處理投訴的同事，請稍候。',
          en: 'The inquiry with the carrier is open; you will have an answer within 24 hours. I have passed your complaint on to a colleague as well, one moment please.',
          ja: '配送会社への照会を開始しました。24 時間以内にご連絡します。お申し出の内容も苦情担当者に引き継ぎました。少々お待ちください。',
        },
      },
      {
        ...{
          key: 'take',
          kind: 'hand-over',
          team: teamNames.complaints,
          note: 'complaint, order {order}: {happened}',
        },
        words: {
          'zh-CN': '谢谢您告诉我们，我都记下了。正在转给处理投诉的同事，他会看到您写的全部内容，请稍候。',
          'zh-TW': '謝謝您告訴我們，我都記下了。正在轉給處理投訴的同事，他會看到您寫的全部內容，請稍候。',
          en: 'Thank you for telling us; I have taken it all down. I am passing you to a colleague who deals with complaints and sees everything you wrote, one moment please.',
          ja: 'お知らせいただきありがとうございます。すべて記録しました。苦情担当者に引き継いでおり、お書きいただいた内容はすべて伝わります。少々お待ちください。',
        },
      },
    ],
  },
};
