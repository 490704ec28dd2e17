import type { FlowPack } from '../../../flows/index.ts';
import { callShop, freshly, orderCase, sayThen } from './parts.ts';

/** Asks for a presale deposit back, as far as the balance was paid and the days allow it. */
export const depositRefund: FlowPack = {
  name: 'deposit_refund',
  definition: orderCase({
    title: { 'zh-CN': '退定金', 'zh-TW': '退訂金', en: 'Deposit refund', ja: '手付金の返金' },
    prefer: ['presale'],
    order: { carries: true },
    phrases: {
      'zh-CN': [
        ...[
          '推车不想买了，定金退我',
          '不想要了，预付的定金能退给我吗',
          '定金一百块退回来',
          '我交的定金想要回来',
        ],
        ...['预定的手机不要了把定金退了'],

        ...['把定金退给我', '我要申请退定金', '预售的定金帮我退了', '定金退我', '帮我把付的定金要回来'],
        ...['预售的东西不买了，定金退一下', '尾款付过了，申请退定金', '我付完尾款了想把定金退了'],
        ...['忘了申请退定金，现在帮我退', '定金还给我', '订金退给我'],
      ],
      'zh-TW': ['把訂金退給我', '我要申請退訂金', '訂金還我', '預購的訂金幫我退'],
      en: [
        ...[
          'i do not want the pushchair any more, refund the deposit',
          'i changed my mind about the presale, pay my deposit back',
          'get my 100 deposit back',
          'my presale deposit should be returned to me',
        ],

        ...['refund my deposit', 'give me the deposit back', 'i want my presale deposit returned'],
        ...['please pay back the deposit', 'i paid the balance and want the deposit refunded'],
        ...['return the money i put down for the presale', 'i forgot to ask for my deposit, refund it now'],
      ],
      ja: [
        ...['手付金を返金してください', '予約金を返してください', '手付金の返金を申請したい'],
        ...['残金を払ったので手付金を返してほしい'],
      ],
    },
    nodes: [
      callShop('begin', 'get_order', 'state'),
      {
        ...{ key: 'state', kind: 'branch', otherwise: 'fresh' },
        cases: [
          { when: [{ of: 'begin.deposit_cents', is: 'unset' }], next: 'no_deposit' },
          { when: [{ of: 'begin.state', is: 'equal', value: 'presale' }], next: 'balance_open' },
          {
            when: [{ of: 'begin.state', is: 'one-of', value: ['refunding', 'refunded'] }],
            next: 'under_way',
          },
          {
            when: [{ of: 'begin.state', is: 'one-of', value: ['cancelled', 'closed', 'unpaid'] }],
            next: 'over',
          },
        ],
      },
      sayThen('no_deposit', {
        'zh-CN': '订单 {begin.no}（{begin.item_names}）不是预售订单，没有付过定金。',
        'zh-TW': '訂單 {begin.no}（{begin.item_names}）不是預售訂單，沒有付過訂金。',
        en: 'Order {begin.no} ({begin.item_names}) is not a presale; no deposit was paid for it.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）は予約販売ではなく、手付金のお支払いはありません。',
      }),
      {
        ...{ key: 'balance_open', kind: 'confirm', yes: 'shop_changed', no: 'stays' },
        words: {
          'zh-CN':
            '订单 {begin.no}（{begin.item_names}）付的定金 {begin.deposit_cents|CNY} 不予退还。只有两种情况例外：已经付了尾款，或商城改了价格、商品或发货日期。如果您这单是商城改了其中一项，我请同事核对后为您办理。要转给同事吗？',
          'zh-TW':
            '訂單 {begin.no}（{begin.item_names}）付的訂金 {begin.deposit_cents|CNY} 不予退還。只有兩種情況例外：已經付了尾款，或商城改了價格、商品或出貨日期。如果您這筆是商城改了其中一項，我請同事核對後為您辦理。要轉給同事嗎？',
          en: 'The deposit of {begin.deposit_cents|CNY} for order {begin.no} ({begin.item_names}) is not refundable. There are two exceptions only: the balance was paid, or the shop changed price, product or delivery date. If the shop did change one of these, a colleague can check it and see to it. Shall I pass you on?',
          ja: 'ご注文 {begin.no}（{begin.item_names}）の手付金 {begin.deposit_cents|CNY} は返金できません。例外は、残金をお支払い済みの場合と、当店が価格・商品・お届け日を変更した場合のみです。当店による変更があった場合は、担当者が確認して手続きいたします。おつなぎしますか。',
        },
      },
      {
        ...{ key: 'shop_changed', kind: 'hand-over' },
        note: 'deposit: the customer says that the shop changed price, product or date; order {begin.no}',
        words: {
          'zh-CN':
            '好的，商城有变更的话定金可以退。我请同事核对订单 {begin.no} 的变更记录并为您办理，请稍候。',
          'zh-TW':
            '好的，商城有變更的話訂金可以退。我請同事核對訂單 {begin.no} 的變更紀錄並為您辦理，請稍候。',
          en: 'I see. If the shop changed something, the deposit can be refunded. A colleague will check what changed with order {begin.no} and see to it, one moment please.',
          ja: '承知しました。当店による変更があれば手付金を返金できます。担当者がご注文 {begin.no} の変更内容を確認して手続きいたします。少々お待ちください。',
        },
      },
      sayThen('stays', {
        'zh-CN':
          '那这笔定金退不了。尾款 {begin.balance_cents|CNY} 从{begin.balance_opens_at|day}开始支付，开放后 48 小时内付清即可；不付的话订单关闭，定金不退。付清尾款后，定金算作订单的一部分，按订单的规则退款。',
        'zh-TW':
          '那這筆訂金退不了。尾款 {begin.balance_cents|CNY} 從{begin.balance_opens_at|day}開始支付，開放後 48 小時內付清即可；不付的話訂單關閉，訂金不退。付清尾款後，訂金算作訂單的一部分，按訂單的規則退款。',
        en: 'Then the deposit stays with the order. The balance of {begin.balance_cents|CNY} opens on {begin.balance_opens_at|day} and must be paid within 48 hours; otherwise the order closes and the deposit is kept. Once the balance is paid, the deposit is part of the order and follows its refund.',
        ja: 'その場合、手付金は返金できません。残金 {begin.balance_cents|CNY} のお支払いは {begin.balance_opens_at|day} から 48 時間以内です。お支払いがない場合、ご注文は終了し手付金は戻りません。残金のお支払い後は、手付金はご注文の一部として扱われます。',
      }),
      sayThen('under_way', {
        'zh-CN': '订单 {begin.no} 的退款已经在办理（{begin.state_text}），定金是订单的一部分，会一起退。',
        'zh-TW': '訂單 {begin.no} 的退款已經在辦理（{begin.state_text}），訂金是訂單的一部分，會一起退。',
        en: 'A refund of order {begin.no} is under way already ({begin.state_text}); the deposit is part of the order and goes back with it.',
        ja: 'ご注文 {begin.no} はすでに返金手続き中です（{begin.state_text}）。手付金はご注文の一部として返金されます。',
      }),
      sayThen('over', {
        'zh-CN': '订单 {begin.no} 已经结束（{begin.state_text}），没有可以退的定金。',
        'zh-TW': '訂單 {begin.no} 已經結束（{begin.state_text}），沒有可以退的訂金。',
        en: 'Order {begin.no} has ended already ({begin.state_text}); there is no deposit to pay back.',
        ja: 'ご注文 {begin.no} はすでに終了しており（{begin.state_text}）、返金できる手付金はありません。',
      }),
      freshly('sure'),
      {
        ...{ key: 'sure', kind: 'confirm', yes: 'refund', no: 'kept' },
        words: {
          'zh-CN':
            '订单 {begin.no}（{begin.item_names}）的尾款已付。要申请退定金 {begin.deposit_cents|CNY} 吗？款项原路退回。',
          'zh-TW':
            '訂單 {begin.no}（{begin.item_names}）的尾款已付。要申請退訂金 {begin.deposit_cents|CNY} 嗎？款項原路退回。',
          en: 'The balance of order {begin.no} ({begin.item_names}) is paid. Shall I ask for the deposit of {begin.deposit_cents|CNY} back? It goes back the way you paid.',
          ja: 'ご注文 {begin.no}（{begin.item_names}）の残金はお支払い済みです。手付金 {begin.deposit_cents|CNY} の返金を申請しますか。お支払い方法に返金します。',
        },
      },
      callShop('refund', 'refund_deposit', 'done', {
        on: {
          person_needed: 'too_late',
          refund_under_way: 'under_way',
          deposit_not_refundable: 'balance_open',
          not_refundable: 'no_deposit',
          already_asked: 'asked_before',
        },
      }),
      sayThen('done', {
        'zh-CN':
          '已为订单 {begin.no} 申请退定金 {refund.refund_cents|CNY}，原路退回：支付宝、微信 1–3 个工作日到账，银行卡 3–7 个工作日。',
        'zh-TW':
          '已為訂單 {begin.no} 申請退訂金 {refund.refund_cents|CNY}，原路退回：支付寶、微信 1–3 個工作天到帳，銀行卡 3–7 個工作天。',
        en: 'The deposit of order {begin.no}, {refund.refund_cents|CNY}, is on its way back the way you paid: Alipay and WeChat take 1–3 working days, cards 3–7.',
        ja: 'ご注文 {begin.no} の手付金 {refund.refund_cents|CNY} の返金を申請しました。Alipay・WeChat は 1～3 営業日、カードは 3～7 営業日で反映されます。',
      }),
      sayThen('asked_before', {
        'zh-CN': '订单 {begin.no} 之前已经申请过退款，不用再申请。想知道进度，问我“退款到哪了”就行。',
        'zh-TW': '訂單 {begin.no} 之前已經申請過退款，不用再申請。想知道進度，問我「退款到哪了」就行。',
        en: 'A refund of order {begin.no} was asked for before, so there is no need to ask again. Ask me "where is my refund" to see how far it is.',
        ja: 'ご注文 {begin.no} の返金はすでに申請済みです。進み具合は「返金はどうなっていますか」とお尋ねください。',
      }),
      {
        ...{
          key: 'too_late',
          kind: 'hand-over',
          note: 'deposit refund asked for after its days: order {begin.no}',
        },
        words: {
          'zh-CN':
            '付清尾款后申请退定金的期限是 3 天（618、双 11 期间 7 天），订单 {begin.no} 已经超过，需要人工核实。我把订单号转给同事，请稍候。',
          'zh-TW':
            '付清尾款後申請退訂金的期限是 3 天（618、雙 11 期間 7 天），訂單 {begin.no} 已經超過，需要人工核實。我把訂單編號轉給同事，請稍候。',
          en: 'After the balance is paid there are 3 days to ask for the deposit (7 during 618 and Double 11). Order {begin.no} is past that, so a person must check it; I pass the order number on, one moment please.',
          ja: '残金のお支払い後、手付金の返金申請は 3 日以内（618・ダブル11 期間は 7 日以内）です。ご注文 {begin.no} は期限を過ぎているため担当者の確認が必要です。注文番号を引き継ぎますので、少々お待ちください。',
        },
      },
      sayThen('kept', {
        'zh-CN': '好的，先不退，订单 {begin.no} 保持不变。',
        'zh-TW': '好的，先不退，訂單 {begin.no} 保持不變。',
        en: 'All right, order {begin.no} stays as it is.',
        ja: '承知しました。ご注文 {begin.no} はそのままにします。',
      }),
    ],
  }),
};
