/** What customers and agents write, with words as common as the questions need them: most stand in many messages, some in a handful. */
const openings = ['您好', '你好', '请问', '麻烦看一下', 'Hello', '在吗', '老师好', ''];
const subjects = [
  '订单',
  '退款',
  '发货',
  '快递',
  '优惠券',
  '发票',
  '尺码',
  '颜色',
  '运费',
  '换货',
  'order',
  'refund',
  'shipping',
];
const tails = ['什么时候到', '怎么处理', '的进度', '可以修改吗', '的情况说明一下', '多久可以', 'please', ''];
const fillers = ['谢谢', '好的', '我等您的消息', '昨天买的', '还没有收到', '帮我查一下', 'thanks'];

/** A word that stands in about one message of so many. */
const rare: readonly (readonly [word: string, every: number])[] = [
  ['会员', 100],
  ['保修', 1_000],
  ['以旧换新', 5_000],
  ['鲲', 50_000],
  ['饕餮', 50_000],
  ['zephyr', 50_000],
];
/** Said everywhere in the first tenth of the time, and never since. */
const past = '世博会';

/** The text of one message; `share` says how far through the time it was said, from 0 to 1. */
export function drawText(index: number, share: number, random: () => number): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const words = [pick(openings), pick(subjects), pick(tails), pick(fillers), pick(fillers)];
  for (const [word, every] of rare) if (index % every === every - 1) words.push(word);
  if (share < 0.1) words.push(past);
  if (index % 3 === 0) words.push(`A${100_000 + index}`);
  return words.filter((word) => word !== '').join(random() < 0.5 ? '，' : ' ');
}
