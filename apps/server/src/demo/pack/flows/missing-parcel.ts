import type { FlowPack } from '../../../flows/index.ts';
import { callShop, freshly, orderCase, sayThen } from './parts.ts';

/** It says delivered, but it is not here: looked for, then told to the shop within 3 days. */
export const missingParcel: FlowPack = {
  name: 'missing_parcel',
  definition: orderCase({
    title: {
      'zh-CN': '显示签收但没收到',
      'zh-TW': '顯示簽收但沒收到',
      en: 'Delivered but not received',
      ja: '配達済みなのに届かない',
    },
    prefer: ['delivered'],
    order: { carries: true },
    phrases: {
      'zh-CN': [
        ...[
          '物流写着签收了我没拿到东西',
          '快递说送到了可是我没收到',
          '我的包裹被人签收了不是我',
          '签收了但是没见到货',
        ],
        ...['显示已送达但家里没有', '包裹不见了，显示已经签收', '谁签收了我的快递', '没收到货就显示签收'],
      ],
      'zh-TW': ['顯示簽收但我沒收到', '包裹不是我簽收的', '寫已送達可是沒看到貨'],
      en: [
        ...['it is marked delivered but i never got it', 'my parcel says delivered and it is not here'],
        ...['somebody else signed for my package', 'delivered according to tracking, but i have nothing'],
        ...['i did not receive the parcel that was delivered'],
      ],
      ja: [
        ...['配達済みになっているのに届いていません', '届いたことになっているが受け取っていない'],
        ...['誰かが荷物を受け取ったようです'],
      ],
    },
    nodes: [
      callShop('begin', 'get_order', 'state'),
      {
        ...{ key: 'state', kind: 'branch', otherwise: 'not_delivered' },
        cases: [{ when: [{ of: 'begin.state', is: 'equal', value: 'delivered' }], next: 'fresh' }],
      },
      sayThen('not_delivered', {
        'zh-CN': '订单 {begin.no}（{begin.item_names}）目前{begin.state_text}，系统里还没有签收记录。',
        'zh-TW': '訂單 {begin.no}（{begin.item_names}）目前{begin.state_text}，系統裡還沒有簽收紀錄。',
        en: 'Order {begin.no} ({begin.item_names}): {begin.state_text}. It has not been recorded as delivered.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）は{begin.state_text}で、配達の記録はまだありません。',
      }),
      freshly('looked'),
      {
        ...{ key: 'looked', kind: 'confirm', yes: 'report', no: 'look_first' },
        words: {
          'zh-CN':
            '订单 {begin.no}（{begin.item_names}）显示{begin.delivered_at|day}签收。请先问问前台、快递柜和邻居有没有代收。都找过还是没有的话，我现在就帮您登记，由商城核实签收；证明不了送达就退款给您。要登记吗？',
          'zh-TW':
            '訂單 {begin.no}（{begin.item_names}）顯示{begin.delivered_at|day}簽收。請先問問櫃檯、快遞櫃和鄰居有沒有代收。都找過還是沒有的話，我現在就幫您登記，由商城核實簽收；證明不了送達就退款給您。要登記嗎？',
          en: 'Order {begin.no} ({begin.item_names}) is recorded as delivered on {begin.delivered_at|day}. Please ask at the reception, the locker and your neighbours first. If it is nowhere, I can report it now: the shop then proves the delivery or refunds you. Shall I report it?',
          ja: 'ご注文 {begin.no}（{begin.item_names}）は {begin.delivered_at|day} に配達済みの記録があります。まず受付、宅配ロッカー、ご近所をご確認ください。見つからない場合は未着として登録し、当店が配達を証明するか、返金いたします。登録しますか。',
        },
      },
      callShop('report', 'report_not_received', 'done', {
        on: {
          person_needed: 'too_late',
          refund_under_way: 'told_before',
          already_asked: 'told_before',
          not_delivered: 'not_delivered',
        },
      }),
      sayThen('done', {
        'zh-CN': '已登记订单 {begin.no} 未收到，商城正在核实签收。证明不了送达的话，会退款给您。',
        'zh-TW': '已登記訂單 {begin.no} 未收到，商城正在核實簽收。證明不了送達的話，會退款給您。',
        en: 'Order {begin.no} is reported as not received and the delivery is being checked. The shop proves it, or refunds you.',
        ja: 'ご注文 {begin.no} を未着として登録し、配達状況を確認しています。配達を証明できない場合は返金いたします。',
      }),
      {
        ...{ key: 'too_late', kind: 'hand-over', note: 'not received, told after 3 days: order {begin.no}' },
        words: {
          'zh-CN': '订单 {begin.no} 签收已经超过 3 天，需要同事人工核实，我把情况转给他，请稍候。',
          'zh-TW': '訂單 {begin.no} 簽收已經超過 3 天，需要同事人工核實，我把情況轉給他，請稍候。',
          en: 'Order {begin.no} was delivered more than 3 days ago, so a colleague must look into it. I pass it on, one moment please.',
          ja: 'ご注文 {begin.no} は配達から 3 日を過ぎているため、担当者の確認が必要です。引き継ぎますので、少々お待ちください。',
        },
      },
      sayThen('told_before', {
        'zh-CN': '订单 {begin.no} 之前已经登记过，商城正在处理，不用再登记。',
        'zh-TW': '訂單 {begin.no} 之前已經登記過，商城正在處理，不用再登記。',
        en: 'Order {begin.no} was reported before and is being dealt with.',
        ja: 'ご注文 {begin.no} はすでに登録済みで、対応中です。',
      }),
      sayThen('look_first', {
        'zh-CN': '好的，您先找找看。还是没有的话，请在签收后 3 天内告诉我。',
        'zh-TW': '好的，您先找找看。還是沒有的話，請在簽收後 3 天內告訴我。',
        en: 'All right, please look first. If it does not turn up, tell me within 3 days of the delivery.',
        ja: '承知しました。まずお探しください。見つからない場合は、配達から 3 日以内にお知らせください。',
      }),
    ],
  }),
};
