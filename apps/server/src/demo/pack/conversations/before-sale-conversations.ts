import { answerOf } from '../answer-of.ts';
import type { PackConversation } from '../pack.ts';

export const beforeSaleConversations: readonly PackConversation[] = [
  {
    customer: '刘洋',
    language: 'zh',
    daysAgo: 2,
    outcome: { kind: 'closed', rating: 5, reason: '推荐合适' },
    tags: ['售前', '手机'],
    turns: [
      { from: 'customer', text: '云杉X1手机多少钱' },
      { from: 'bot', text: answerOf('product-x1', 'zh') },
      { from: 'customer', text: '能分期吗，免息吗' },
      { from: 'bot', text: answerOf('payment-instalments', 'zh') },
      { from: 'customer', text: '好，周末下单' },
    ],
  },
  {
    customer: 'Sarah Lee',
    language: 'en',
    daysAgo: 3,
    outcome: { kind: 'closed', rating: 5, reason: 'Very helpful' },
    tags: ['售前'],
    turns: [
      { from: 'customer', text: 'Do the earbuds have noise cancelling' },
      { from: 'bot', text: answerOf('product-buds', 'en') },
      { from: 'customer', text: 'Can I combine coupons' },
      { from: 'bot', text: answerOf('coupon-stacking', 'en') },
      { from: 'customer', text: 'Thanks!' },
    ],
  },
  {
    customer: '林悦',
    language: 'zh',
    daysAgo: 5,
    outcome: { kind: 'closed', rating: 4, reason: '清楚' },
    tags: ['售前', '服饰'],
    turns: [
      { from: 'customer', text: '羊毛大衣有M码吗' },
      { from: 'bot', text: answerOf('product-coat', 'zh') },
      { from: 'customer', text: '有没有人帮我看看 S 和 L 选哪个' },
      { from: 'bot', text: '好的，正在为您转接售前同事，前面的对话会一并转交。' },
      {
        from: 'agent',
        agent: '周宁',
        text: '您好，我是周宁。目前 S 码还有 3 件、L 码 14 件，M 码暂时缺货。平时外套里要穿毛衣的话，建议选 L。',
      },
      { from: 'customer', text: '那要 L，驼色' },
      { from: 'agent', agent: '周宁', text: '好的，收到后不合适可以换一次尺码。' },
    ],
  },
  {
    customer: '唐宁',
    language: 'zh',
    daysAgo: 7,
    outcome: { kind: 'closed', rating: 5, reason: '优惠很实在' },
    tags: ['售前', '优惠'],
    turns: [
      { from: 'customer', text: '第一次买有什么优惠' },
      { from: 'bot', text: answerOf('coupon-new-customer', 'zh') },
      { from: 'customer', text: '秒杀能用优惠券吗' },
      { from: 'bot', text: answerOf('coupon-flash-sale', 'zh') },
      { from: 'customer', text: '懂了' },
    ],
  },
  {
    customer: '曹雪',
    language: 'zh',
    daysAgo: 8,
    outcome: { kind: 'closed', rating: 4, reason: '回复快' },
    tags: ['会员'],
    turns: [
      { from: 'customer', text: '消费多少可以升金卡' },
      { from: 'bot', text: answerOf('level-rules', 'zh') },
      { from: 'customer', text: '金卡有什么好处' },
      { from: 'bot', text: answerOf('level-gold', 'zh') },
    ],
  },
  {
    customer: 'Anna Novak',
    language: 'en',
    daysAgo: 13,
    outcome: { kind: 'closed', rating: 5, reason: 'Fast' },
    tags: ['售前'],
    turns: [
      { from: 'customer', text: 'How much is the robot vacuum' },
      { from: 'bot', text: answerOf('product-vacuum', 'en') },
      { from: 'customer', text: 'What warranty do I get' },
      { from: 'bot', text: answerOf('warranty-appliances', 'en') },
      { from: 'customer', text: 'Good, thank you' },
    ],
  },
];
