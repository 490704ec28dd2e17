import type pg from 'pg';
import { insertRows } from '../stage/insert-rows.ts';
import { say } from '../stage/say.ts';

const patienceMs = 15 * 60_000;
const actions = [
  '退',
  '换',
  '修',
  '寄',
  '取消',
  '查',
  '改',
  '开',
  '领',
  '绑定',
  '注销',
  '续费',
  '安装',
  '清洗',
  '充电',
  '升级',
];
const things = [
  '手机壳',
  '空调',
  '洗衣机',
  '会员卡',
  '发票',
  '礼品卡',
  '地址',
  '密码',
  '耳机',
  '快递',
  '路由器',
  '保险',
  '账单',
  '水壶',
  '沙发',
  '显示器',
  '相机',
  '手环',
  '滤芯',
  '课程',
  '门票',
  '车位',
  '药品',
  '眼镜',
  '鱼缸',
];
const ways = [
  (it: string) => `怎么${it}`,
  (it: string) => `我想${it}`,
  (it: string) => `请问可以${it}吗`,
  (it: string) => `${it}要多久`,
  (it: string) => `${it}的流程是什么`,
  (it: string) => `帮我${it}一下`,
  (it: string) => `为什么不能${it}呢`,
  (it: string) => `在哪里${it}啊`,
];
const tails = ['', '？', '谢谢', '，急', '啊啊啊', '～', '，麻烦了'];

export interface Sorted {
  missed: number;
  /** from the moment all stand unsorted until every one is in a gap */
  gapSortSeconds: number;
  gaps: number;
  gapListMs: number;
}

/** Puts so many missed questions into the store, and waits until the product has sorted them into gaps. */
export async function measureGaps(
  connection: pg.Client,
  workspaceId: string,
  missed: number,
  list: () => Promise<unknown>,
): Promise<Sorted> {
  const now = Date.now();
  const rows = Array.from({ length: missed }, (_, n) => ({
    conversation_id: `cnv_bench${n}`,
    seq: 2,
    workspace_id: workspaceId,
    at: new Date(now - (n % 50) * 86_400_000).toISOString(),
    text: textOf(n),
    language: 'zh-CN',
    reason: 'lost',
  }));
  // The conversations they are of are not measured, nor are they there.
  await connection.query('set session_replication_role = replica');
  await insertRows(connection, 'missed_question', rows);
  await connection.query('reset session_replication_role');
  const begun = performance.now();
  for (let left = missed; left > 0; ) {
    if (performance.now() - begun > patienceMs)
      throw new Error(`${left} missed questions are still unsorted.`);
    await new Promise((resolve) => setTimeout(resolve, 250));
    left = await count(connection, 'missed_question where gap_id is null');
  }
  const gapSortSeconds = (performance.now() - begun) / 1000;
  say(`${missed} missed questions sorted`);
  const asked = performance.now();
  await list();
  return {
    missed,
    gapSortSeconds,
    gaps: await count(connection, 'gap'),
    gapListMs: performance.now() - asked,
  };
}

async function count(connection: pg.Client, from: string): Promise<number> {
  const { rows } = await connection.query<{ n: number }>(`select count(*)::int as n from ${from}`);
  return rows[0]?.n ?? 0;
}

const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** Four hundred matters, each asked in many ways. */
function textOf(n: number): string {
  const matter = `${of(actions, n)}${of(things, Math.floor(n / actions.length))}`;
  const asked = Math.floor(n / (actions.length * things.length));
  return `${of(ways, asked)(matter)}${of(tails, Math.floor(asked / ways.length))}`;
}
