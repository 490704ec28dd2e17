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

/** Sends one item of a delivered order back, if the rules allow it. */
export const returnGoods: FlowPack = {
  name: 'return_goods',
  definition: orderCase({
    title: { 'zh-CN': '退货', 'zh-TW': '退貨', en: 'Return something', ja: '返品' },
    prefer: ['delivered'],
    order: { carries: true },
    phrases: {
      'zh-CN': [
        ...['少给我寄了一个配件', '收到的东西少了一件', '大衣的帽子没寄来', '发给我的颜色不对'],
        ...['寄来的不是我要的那款', '盒子里缺了充电器'],

        ...['做工太粗糙了我要退', '袖子破了，我要退掉', '衣服脱线，质量不行，退货', '刚穿一次就起球我要退'],
        ...['裤子拉链坏了我想退'],

        ...['大衣我要退掉', '手机想退货', '耳机退一下', '水壶坏了我要退'],
        ...['鞋子不跟脚想退', '这台扫地机器人我要退', 'T恤颜色不喜欢退了', '手表买来不喜欢想退掉'],
        ...['电脑不想要了申请退货', '毛衣线头太多了，退货', '收到的锅有划痕要退', '我没用过，想无理由退'],
        ...['标签没剪，申请退货', '穿了不好看，给退吗', '面霜没开封想退', '把这件退给你们'],
        ...['包装没拆，能帮我退吗'],

        ...['我要退货', '帮我退货', '我想申请退货', '帮我办一下退货', '这个东西我要退掉', '买的东西想退回去'],
        ...['给我退了吧', '东西有质量问题要退货', '收到的货不满意要退', '衣服不合适帮我退了', '发起退货申请'],
        ...['麻烦给我办退货退款', '鞋子穿着不舒服我要退', '货到了不想要，退给你们', '我买的这个退一下'],
        ...['还是退货吧', '那就退货', '这件有瑕疵，申请退货'],
      ],
      'zh-TW': [
        ...['大衣我想退', '耳機想退貨', '鞋子不合腳我要退', '沒用過想退'],
        ...['標籤都在我要退貨'],
        '我要退貨',
        '幫我辦退貨',
        '我想把東西退回去',
        '這個有瑕疵我要退',
        '申請退貨',
      ],
      en: [
        ...[
          'a part was missing from the box',
          'you sent me the wrong colour',
          'the parcel did not contain everything',
        ],

        ...[
          'the zip is broken, i want to return it',
          'the seam came apart and i am sending it back',
          'poor quality, return it',
        ],

        ...[
          'i want to return the coat',
          'the shoes do not fit, i will send them back',
          'return the vacuum cleaner',
          'the kettle leaks and i want to return it',
        ],
        ...[
          'i do not like the jacket, take it back',
          'send the headphones back to you',
          'the phone is faulty, i want to give it back',
          'unused with all labels, i want to return it',
        ],
        ...[
          'i want to give back the watch',
          'no use for it, start the return',
          'this came damaged, i would like to return it as defective',
        ],

        ...[
          'i want to return this',
          'i would like to return my order',
          'start a return',
          'return this item please',
        ],
        ...['please take this back', 'i need to send something back', 'request a return for my order'],
        ...['it arrived broken and i want to return it', 'send it back to you', 'return it then'],
        ...['this does not fit me, i am returning it', 'set up a return for me'],
      ],
      ja: [
        ...[
          'コートを返品したい',
          'イヤホンを返します',
          '壊れていたので返品をお願いします',
          '腕時計を返品したいのですが',
        ],
        ...['未使用なので返品します', '気に入らなかったので返品を希望します'],

        ...['返品したいです', '返品をお願いします', '商品を返したい', '返品の手続きをしてください'],
        ...['サイズが合わないので返品します', '不良品なので返品したい', '送り返したいのですが'],
      ],
    },
    slots: [
      itemSlot,
      reasonSlot,
      {
        ...{ name: 'opened', kind: 'choice' },
        ask: {
          'zh-CN': '{may.item_name}拆封了吗？化妆品拆封后不能无理由退货。',
          'zh-TW': '{may.item_name}拆封了嗎？化妝品拆封後不能無理由退貨。',
          en: 'Was the {may.item_name} opened? Opened cosmetics cannot be returned without reason.',
          ja: '{may.item_name}は開封されましたか。開封済みの化粧品はお客様都合では返品できません。',
        },
        options: [
          {
            value: 'false',
            label: { 'zh-CN': '没有拆封', 'zh-TW': '沒有拆封', en: 'Not opened', ja: '未開封' },
            also: [
              ...['没拆', '未拆', '没开封', '未开封', '没打开', '没用过', '没有开', '全新'],
              ...['unopened', 'sealed', 'never opened', "haven't opened", '開けていない', '開封していない'],
            ],
          },
          {
            value: 'true',
            label: { 'zh-CN': '拆封了', 'zh-TW': '拆封了', en: 'Opened', ja: '開封済み' },
            also: [
              ...['拆了', '开了', '打开了', '用过', '用了', '拆开'],
              ...['i opened it', 'used it', '開けた', '開けました', '使いました'],
            ],
          },
        ],
      },
    ],
    nodes: [
      callShop('begin', 'get_order', 'state'),
      byState('item'),
      ...otherStates,
      sayThen('not_sent', {
        'zh-CN':
          '订单 {begin.no}（{begin.item_names}）还没有交给承运方，不用等收到再退，直接取消就行，款项原路退回。回复“取消订单”，我马上帮您办。',
        'zh-TW':
          '訂單 {begin.no}（{begin.item_names}）還沒有交給承運方，不用等收到再退，直接取消就行，款項原路退回。回覆「取消訂單」，我馬上幫您辦。',
        en: 'Order {begin.no} ({begin.item_names}) is not with the carrier yet, so there is no need to wait and return it: it can simply be cancelled, and the money goes back the way it was paid. Say "cancel it" and I will do it now.',
        ja: 'ご注文 {begin.no}（{begin.item_names}）はまだ配送会社に引き渡していませんので、返品ではなくキャンセルできます。お支払い方法に返金いたします。「注文をキャンセル」とお送りいただければ、すぐに手続きします。',
      }),
      { key: 'item', kind: 'collect', slot: 'item', next: 'may' },
      lookAfterSale('may', 'in_time'),
      inTime('why'),
      { key: 'why', kind: 'collect', slot: 'reason', next: 'by_reason' },
      {
        ...{ key: 'by_reason', kind: 'branch', otherwise: 'over' },
        cases: [
          { when: [{ of: 'reason', is: 'equal', value: 'wrong' }], next: 'wrong_goods' },
          { when: [{ of: 'reason', is: 'equal', value: 'quality' }], next: 'fresh_quality' },
          { when: [{ of: 'may.kind', is: 'equal', value: 'food' }], next: 'food' },
          {
            when: [
              { of: 'may.may_return', is: 'equal', value: true },
              { of: 'may.kind', is: 'equal', value: 'cosmetics' },
            ],
            next: 'ask_opened',
          },
          { when: [{ of: 'may.may_return', is: 'equal', value: true }], next: 'fresh' },
        ],
      },
      wrongGoods,
      { key: 'ask_opened', kind: 'collect', slot: 'opened', next: 'is_opened' },
      {
        ...{ key: 'is_opened', kind: 'branch', otherwise: 'cosmetics' },
        cases: [{ when: [{ of: 'opened', is: 'equal', value: 'false' }], next: 'fresh' }],
      },
      sayThen('over', {
        'zh-CN':
          '{may.item_name}（订单 {may.no}）签收已经 {may.days_since} 天，超过了您的 {may.return_days} 天无理由退货期，不能无理由退了。如果是质量问题，{may.quality_until|day}前（签收后 30 天内）还可以退，告诉我是什么问题就行。',
        'zh-TW':
          '{may.item_name}（訂單 {may.no}）簽收已經 {may.days_since} 天，超過了您的 {may.return_days} 天無理由退貨期，不能無理由退了。如果是品質問題，{may.quality_until|day}前（簽收後 30 天內）還可以退，告訴我是什麼問題就行。',
        en: '{may.item_name} (order {may.no}) was delivered {may.days_since} days ago, which is more than your {may.return_days} days for returns without reason. Should there be a quality problem, it can be returned until {may.quality_until|day} (30 days from delivery); just tell me what is wrong.',
        ja: '{may.item_name}（ご注文 {may.no}）はお届けから {may.days_since} 日が経過し、お客様都合で返品できる {may.return_days} 日を過ぎています。品質の問題でしたら {may.quality_until|day} まで（お届けから 30 日以内）返品できますので、状態をお知らせください。',
      }),
      sayThen('food', {
        'zh-CN':
          '{may.item_name}是食品，不能无理由退货。如果有质量问题，签收后 30 天内可以退，告诉我是什么问题就行。',
        'zh-TW':
          '{may.item_name}是食品，不能無理由退貨。如果有品質問題，簽收後 30 天內可以退，告訴我是什麼問題就行。',
        en: '{may.item_name} is food, which cannot be returned without reason. Should there be a quality problem, it can be returned within 30 days of delivery; just tell me what is wrong.',
        ja: '{may.item_name}は食品のため、お客様都合では返品できません。品質の問題でしたらお届けから 30 日以内に返品できますので、状態をお知らせください。',
      }),
      sayThen('cosmetics', {
        'zh-CN':
          '{may.item_name}已经拆封，化妆品拆封后不能无理由退货。如果有质量问题，签收后 30 天内可以退，告诉我是什么问题就行。',
        'zh-TW':
          '{may.item_name}已經拆封，化妝品拆封後不能無理由退貨。如果有品質問題，簽收後 30 天內可以退，告訴我是什麼問題就行。',
        en: 'Opened cosmetics cannot be returned without reason. Should there be a quality problem with the {may.item_name}, it can be returned within 30 days of delivery; just tell me what is wrong.',
        ja: '開封済みの化粧品はお客様都合では返品できません。{may.item_name}に品質の問題がある場合は、お届けから 30 日以内に返品できますので、状態をお知らせください。',
      }),
      freshly('sure'),
      {
        ...{ key: 'sure', kind: 'confirm', yes: 'return', no: 'kept' },
        words: {
          'zh-CN':
            '帮您退订单 {begin.no} 的{may.item_name}（{may.item_variant}），退款 {may.refund_cents|CNY}。商品要不影响再次销售、配件齐全；退回的运费由您承担，订单上有运费险的除外。确认申请退货吗？',
          'zh-TW':
            '幫您退訂單 {begin.no} 的{may.item_name}（{may.item_variant}），退款 {may.refund_cents|CNY}。商品要不影響再次銷售、配件齊全；退回的運費由您承擔，訂單上有運費險的除外。確認申請退貨嗎？',
          en: 'I would return {may.item_name} ({may.item_variant}) of order {begin.no}, for a refund of {may.refund_cents|CNY}. It must be resellable, with all accessories; you pay the way back, unless the order shows return insurance (运费险). Shall I ask for the return?',
          ja: 'ご注文 {begin.no} の{may.item_name}（{may.item_variant}）を返品し、{may.refund_cents|CNY} を返金します。再販売できる状態で、付属品がすべて揃っていることが条件です。返送料はお客様のご負担となります（注文に「运费险」がある場合を除く）。返品を申請してよろしいですか。',
        },
      },
      callShop('return', 'request_return', 'done', {
        inputs: { item: 'item', reason: 'reason', is_opened: 'opened' },
        on: { ...refusedAfterSale, not_returnable: 'cosmetics' },
      }),
      sayThen(
        'done',
        {
          'zh-CN':
            '退货申请已提交：订单 {return.no}，{may.item_name}。请把商品连同配件寄回；我们收到并检查后，2 个工作日内原路退款 {return.return_cents|CNY}。进度可以在 我的订单 → 退款/售后 查看，也可以问我。',
          'zh-TW':
            '退貨申請已提交：訂單 {return.no}，{may.item_name}。請把商品連同配件寄回；我們收到並檢查後，2 個工作天內原路退款 {return.return_cents|CNY}。進度可以在 我的訂單 → 退款/售後 查看，也可以問我。',
          en: 'The return is asked for: order {return.no}, {may.item_name}. Please send it back with all accessories. Within 2 working days of its arrival, once it is checked, {return.return_cents|CNY} goes back the way you paid. You can follow it under My orders → Refunds / after-sale, or ask me.',
          ja: '返品を受け付けました：ご注文 {return.no}、{may.item_name}。付属品とともにご返送ください。到着後、確認のうえ 2 営業日以内に {return.return_cents|CNY} をお支払い方法に返金します。進み具合は 我的订单 → 退款/售后 でご覧いただくか、私にお尋ねください。',
        },
        'may_fetch',
      ),
      { ...freshly('sure_quality'), key: 'fresh_quality' },
      {
        ...{ key: 'sure_quality', kind: 'confirm', yes: 'return_quality', no: 'kept' },
        words: {
          'zh-CN':
            '很抱歉商品有问题。帮您按质量问题退订单 {begin.no} 的{may.item_name}（{may.item_variant}），退款 {may.refund_cents|CNY}，往返运费由商城承担。确认申请退货吗？',
          'zh-TW':
            '很抱歉商品有問題。幫您按品質問題退訂單 {begin.no} 的{may.item_name}（{may.item_variant}），退款 {may.refund_cents|CNY}，往返運費由商城承擔。確認申請退貨嗎？',
          en: 'I am sorry about that. I would return {may.item_name} ({may.item_variant}) of order {begin.no} as faulty, for a refund of {may.refund_cents|CNY}; the shop pays the carriage both ways. Shall I ask for the return?',
          ja: '商品に問題があり申し訳ございません。ご注文 {begin.no} の{may.item_name}（{may.item_variant}）を品質の問題として返品し、{may.refund_cents|CNY} を返金します。往復の送料は当店が負担します。返品を申請してよろしいですか。',
        },
      },
      callShop('return_quality', 'request_return', 'done_quality', {
        inputs: { item: 'item', reason: 'reason' },
        on: refusedAfterSale,
      }),
      sayThen(
        'done_quality',
        {
          'zh-CN':
            '退货申请已提交：订单 {return_quality.no}，{may.item_name}，质量问题。寄回的运费请先垫付，最高返还 ¥20；我们收到并检查后，2 个工作日内原路退款 {return_quality.return_cents|CNY}。进度可以在 我的订单 → 退款/售后 查看，也可以问我。',
          'zh-TW':
            '退貨申請已提交：訂單 {return_quality.no}，{may.item_name}，品質問題。寄回的運費請先墊付，最高返還 ¥20；我們收到並檢查後，2 個工作天內原路退款 {return_quality.return_cents|CNY}。進度可以在 我的訂單 → 退款/售後 查看，也可以問我。',
          en: 'The return is asked for: order {return_quality.no}, {may.item_name}, as faulty. Please pay the way back ahead; up to ¥20 is paid back to you. Within 2 working days of its arrival, once it is checked, {return_quality.return_cents|CNY} goes back the way you paid. You can follow it under My orders → Refunds / after-sale, or ask me.',
          ja: '品質の問題として返品を受け付けました：ご注文 {return_quality.no}、{may.item_name}。返送料はお立て替えください（最大 ¥20 を返金します）。到着後、確認のうえ 2 営業日以内に {return_quality.return_cents|CNY} をお支払い方法に返金します。進み具合は 我的订单 → 退款/售后 でご覧いただくか、私にお尋ねください。',
        },
        'may_fetch',
      ),
      {
        ...{ key: 'may_fetch', kind: 'branch', otherwise: 'end' },
        cases: [{ when: [{ of: 'may.is_pickup_free', is: 'equal', value: true }], next: 'ask_pickup' }],
      },
      {
        ...{ key: 'ask_pickup', kind: 'confirm', yes: 'pickup', no: 'self' },
        words: {
          'zh-CN': '您是金卡及以上会员，顺丰上门取件免费。要帮您登记上门取件吗？也可以自己寄回。',
          'zh-TW': '您是金卡及以上會員，順豐到府取件免費。要幫您登記到府取件嗎？也可以自己寄回。',
          en: 'At your level SF picks it up free of charge. Shall I ask for a pick-up, or would you rather send it yourself?',
          ja: 'ゴールド以上の会員様は順豊（SF Express）の集荷が無料です。集荷を手配しましょうか。ご自身で返送いただくこともできます。',
        },
      },
      callShop('pickup', 'book_pickup', 'fetched', {
        on: { no_return: 'unreachable', goods_arrived: 'self' },
      }),
      sayThen('fetched', {
        'zh-CN': '好的，已登记顺丰上门取件，不收运费。',
        'zh-TW': '好的，已登記順豐到府取件，不收運費。',
        en: 'Done: SF will pick it up, free of charge.',
        ja: '承知しました。順豊（SF Express）の集荷を手配しました。送料はかかりません。',
      }),
      sayThen('self', {
        'zh-CN': '好的，那就请您自行寄回。',
        'zh-TW': '好的，那就請您自行寄回。',
        en: 'All right, please send it yourself then.',
        ja: '承知しました。ご自身でのご返送をお願いいたします。',
      }),
      sayThen('kept', {
        'zh-CN': '好的，先不退，订单 {begin.no} 保持不变。',
        'zh-TW': '好的，先不退，訂單 {begin.no} 保持不變。',
        en: 'All right, nothing is returned; order {begin.no} stays as it is.',
        ja: '承知しました。返品はせず、ご注文 {begin.no} はそのままにします。',
      }),
    ],
  }),
};
