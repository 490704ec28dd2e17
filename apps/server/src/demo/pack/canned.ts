import type { PackCannedReply } from './pack.ts';

/** What agents of the demo shop write again and again, by short code. */
export const cannedReplies: readonly PackCannedReply[] = [
  {
    code: 'hi',
    zh: { title: '问好', text: '您好，我是云杉商城的客服，很高兴为您服务。' },
    en: { title: 'Greeting', text: 'Hello, this is the Spruce Store. How can I help you?' },
  },
  {
    code: 'wait',
    zh: { title: '请稍候', text: '请您稍等，我正在为您查询。' },
    en: { title: 'One moment', text: 'One moment please, I am looking it up.' },
  },
  {
    code: 'late',
    zh: { title: '久等了', text: '抱歉让您久等了，我来为您处理。' },
    en: { title: 'Sorry for the wait', text: 'Sorry to have kept you waiting. Let me take care of it.' },
  },
  {
    code: 'order',
    zh: { title: '要订单号', text: '麻烦您提供一下订单号，我来帮您核实。' },
    en: { title: 'Ask for the order number', text: 'Please give me the order number and I will check it.' },
  },
  {
    code: 'verify',
    zh: { title: '核实身份', text: '为保护您的信息，请输入发送到该订单手机号或邮箱的一次性验证码。' },
    en: {
      title: 'Verify identity',
      text: 'To protect your data, please enter the one-time code sent to the phone or email of the order.',
    },
  },
  {
    code: 'cancel',
    zh: {
      title: '可以取消',
      text: '您的订单还没有交给快递，可以取消，款项按原支付方式退回：支付宝、微信 1–3 个工作日，银行卡 3–7 个工作日。',
    },
    en: {
      title: 'Can be cancelled',
      text: 'Your order is not with the carrier yet and can be cancelled. The refund goes back the way you paid: Alipay and WeChat Pay 1–3 working days, cards 3–7.',
    },
  },
  {
    code: 'shipped',
    zh: { title: '已发货不能取消', text: '包裹已经交给快递，不能取消了。您可以拒收，或签收后申请退货。' },
    en: {
      title: 'Already shipped',
      text: 'The parcel is with the carrier and cannot be cancelled. Please refuse it at the door or return it after delivery.',
    },
  },
  {
    code: 'addr',
    zh: { title: '改地址', text: '地址可以在交给快递之前修改一次，请把新的收货人、电话和详细地址发给我。' },
    en: {
      title: 'Change of address',
      text: 'The address can be changed once before hand-over to the carrier. Please send me the new receiver, phone and address.',
    },
  },
  {
    code: 'stuck',
    zh: { title: '物流查询', text: '物流超过 48 小时没有更新，我已向快递公司发起查询，24 小时内给您答复。' },
    en: {
      title: 'Inquiry opened',
      text: 'There has been no movement for 48 hours. I have opened an inquiry with the carrier and will answer within 24 hours.',
    },
  },
  {
    code: 'lost',
    zh: { title: '补发或退款', text: '物流 7 天没有更新，可以为您补发或退款，您希望选哪一种？' },
    en: {
      title: 'Re-send or refund',
      text: 'There has been no movement for 7 days. Shall we send it again or refund it?',
    },
  },
  {
    code: 'ret',
    zh: {
      title: '退货说明',
      text: '请在订单页申请退货，商品需不影响二次销售且配件齐全。仓库收到并验货后 2 个工作日内退款。',
    },
    en: {
      title: 'How to return',
      text: 'Please ask for a return on the order page; the goods must be resellable with all accessories. The refund is made within 2 working days of arrival, after the check.',
    },
  },
  {
    code: 'quality',
    zh: {
      title: '质量问题',
      text: '非常抱歉给您带来不便。质量问题 30 天内可退，往返运费由我们承担，您先垫付的运费最高返还 ¥20。',
    },
    en: {
      title: 'Quality problem',
      text: 'We are very sorry. Quality problems can be returned within 30 days at our cost; carriage you pay ahead is paid back up to ¥20.',
    },
  },
  {
    code: 'exch',
    zh: { title: '换货说明', text: '同一商品可换一次尺码或颜色：您寄回的快递扫描后，我们就寄出新的。' },
    en: {
      title: 'How to exchange',
      text: 'The same product can be exchanged once for another size or colour. The new one is sent after the carrier has scanned the old one.',
    },
  },
  {
    code: 'refund',
    zh: {
      title: '退款时间',
      text: '退款按原支付方式退回：支付宝、微信 1–3 个工作日，银行卡 3–7 个工作日到账。',
    },
    en: {
      title: 'Refund time',
      text: 'The refund goes back the way you paid: Alipay and WeChat Pay 1–3 working days, cards 3–7 working days.',
    },
  },
  {
    code: 'price',
    zh: {
      title: '价保',
      text: '付款后 15 天内（618、双 11 为 30 天）降价可退差价一次，24 小时内按原支付方式退回。',
    },
    en: {
      title: 'Price protection',
      text: 'Within 15 days of payment (30 at 618 and Double 11) the difference is paid back once, the way you paid, within 24 hours.',
    },
  },
  {
    code: 'inv',
    zh: { title: '发票', text: '签收后可在订单页开具电子增值税发票，公司抬头需要税号，180 天内都可以申请。' },
    en: {
      title: 'Invoice',
      text: 'An electronic VAT invoice is on the order page after delivery; a company needs its tax number. It can be asked for within 180 days.',
    },
  },
  {
    code: 'repair',
    zh: { title: '报修', text: '请在订单页申请维修，可寄修或到店，一般 5–7 个工作日修好。' },
    en: {
      title: 'Repair',
      text: 'Please apply for the repair on the order page, by box or store. It takes 5–7 working days.',
    },
  },
  {
    code: 'sorry',
    zh: { title: '致歉', text: '非常抱歉给您带来不好的体验，我会一直跟进到解决为止。' },
    en: { title: 'Apology', text: 'I am very sorry about this. I will stay with it until it is solved.' },
  },
  {
    code: 'more',
    zh: { title: '还有需要吗', text: '请问还有其他可以帮您的吗？' },
    en: { title: 'Anything else', text: 'Is there anything else I can help you with?' },
  },
  {
    code: 'bye',
    zh: { title: '结束语', text: '感谢您的咨询，祝您生活愉快。稍后请为本次服务评分。' },
    en: {
      title: 'Goodbye',
      text: 'Thank you for writing to us. Have a good day, and please rate our service.',
    },
  },
];
