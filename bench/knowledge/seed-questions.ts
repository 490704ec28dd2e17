const subjects = [
  '退货',
  '换货',
  '发票',
  '运费',
  '优惠券',
  '积分',
  '会员',
  '物流',
  '地址',
  '尺码',
  '保修',
  '价保',
  '定金',
  '尾款',
];
const doings = [
  '怎么申请',
  '多久到账',
  '怎么取消',
  '在哪里看',
  '谁来承担',
  '有什么条件',
  '可以改吗',
  '什么时候开始',
];
const things = ['手机', '耳机', '手环', '吸尘器', '空气炸锅', '外套', '跑鞋', '台灯', '键盘', '水杯'];
const inEnglish = ['return', 'exchange', 'invoice', 'shipping', 'coupon', 'points', 'membership', 'delivery'];

/** A CSV of questions as a large shop has them: each asked in four ways, in Chinese, one in four in English too, no two the same. */
export function questionsCsv(from: number, count: number): string {
  const rows = Array.from({ length: count }, (_, n) => rowsOf(from + n)).flat();
  return ['key,category,language,question,similar,answer', ...rows].join('\n');
}

const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

function rowsOf(n: number): string[] {
  const subject = of(subjects, n);
  const thing = of(things, Math.floor(n / subjects.length));
  const doing = of(doings, Math.floor(n / (subjects.length * things.length)));
  const model = `${thing}${n.toString(36).toUpperCase()}款`;
  const similar = [
    `${model}的${subject}${doing}`,
    `我想问${model}${subject}`,
    `${subject}${model}${doing}呢`,
  ];
  const answer = `${model}的${subject}：请在订单页操作，一般 ${(n % 7) + 1} 天内处理完。`;
  const chinese = `q${n},${subject},zh-CN,${model}${subject}${doing},${similar.join('|')},${answer}`;
  if (n % 4 > 0) return [chinese];
  const word = of(inEnglish, n);
  const english = `q${n},${subject},en,How does ${word} work for model ${n}?,${word} of model ${n},Open your orders; model ${n} takes ${(n % 7) + 1} days.`;
  return [chinese, english];
}
