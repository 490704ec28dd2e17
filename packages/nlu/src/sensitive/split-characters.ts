import { lazy } from '../lazy.ts';

/** Characters that are written as their two halves to slip past a filter; to be read and added to by hand. */
const halves =
  '强弓虽 法氵去 法三去 好女子 明日月 林木木 朋月月 胡古月 鸡又鸟 妈女马 她女也 吗口马 骂口马 叫口丩 操扌喿 打扌丁 赌贝者 贱贝戋 钱钅戋 枪木仓 抢扌仓 炸火乍 药艹约 毒龶母 骗马扁 杀乂木 死歹匕 尸尸丶 奸女干 妓女支 娼女昌 嫖女票 淫氵㸒 妖女夭 媚女眉 婊女表 粪米共 屎尸米 屁尸比 屄尸穴 傻亻傻 混氵昆 滚氵衮 脏月庄 胸月匈 脱月兑 胖月半 肥月巴 腿月退 精米青 情忄青 性忄生 恨忄艮 信亻言 仙亻山 仗亻丈 们亻门 你亻尔 他亻也 伪亻为 假亻叚 件亻牛 代亻弋 化亻匕 体亻本 作亻乍 证讠正 诈讠乍 说讠兑 话讠舌 请讠青 讨讠寸 论讠仑 议讠义 识讠只 课讠果 谈讠炎 轮车仑 转车专 软车欠 输车俞 银钅艮 铜钅同 错钅昔 销钅肖 针钅十 钉钅丁 加力口 功工力 动云力 助且力 劲巠力 别另刂 刘文刂 到至刂 刷尸刂 利禾刂 删册刂 刑开刂 红纟工 给纟合 绝纟色 线纟戋 约纟勺 级纟及 纸纟氏 组纟且 结纟吉 经纟圣 微彳微 行彳亍 彩采彡 影景彡 和禾口 私禾厶 秘禾必 种禾中 税禾兑 码石马 砍石欠 硬石更 破石皮 确石角 群君羊 鲜鱼羊 鲍鱼包 配酉己 酒氵酉 江氵工 汗氵干 河氵可 泽氵睪 湿氵显 泄氵世 海氵每 洗氵先 波氵皮 油氵由 沙氵少 没氵殳 汽氵气 泪氵目 相木目 杠木工 权木又 村木寸 材木才 杨木昜 松木公 板木反 根木艮 桃木兆 样木羊 核木亥 校木交 机木几 槟木宾 呼口乎 吸口及 吃口乞 吹口欠 吻口勿 唱口昌 喝口曷 哪口那 啊口阿 咬口交 味口未 吐口土 跪足危 跑足包 踢足易 路足各 跳足兆 蛇虫它 蚊虫文 蛤虫合 时日寸 晚日免 昨日乍 旺日王 暗日音 晴日青 音立日 章立早 竞立兄 站立占 端立耑 部立阝 邓又阝 那刀阝 邪牙阝 郭享阝 都者阝 邮由阝 阳阝日 阴阝月 陈阝东 院阝完 陪阝立 防阝方 队阝人 黄廿由 需雨而 雪雨彐 雷雨田 男田力 思田心 忘亡心 怎乍心 恐巩心 想相心 岩山石 岁山夕 岛鸟山 贷代贝 货化贝 费弗贝 贪今贝 贫分贝 资次贝 赚贝兼 购贝勾 赔贝咅 败贝攵 放方攵 政正攵 收丩攵 教孝攵 改己攵 敌舌攵 灯火丁 烟火因 炮火包 烧火尧 灿火山 妙女少 如女口 姐女且 妹女未 姓女生 姑女古 婚女昏 始女台 娘女良 奶女乃 嫁女家 姬女臣 项工页 颜彦页 题是页 预予页 额客页 领令页 顶丁页 颗果页 欢又欠 歌哥欠 炊火欠 欧区欠 戏又戈 战占戈 划戈刂 难又隹 谁讠隹 推扌隹 维纟隹 准冫隹 冰冫水 冷冫令 决冫夬 次冫欠 控扌空 拍扌白 抽扌由 扫扌彐 找扌戈 护扌户 报扌艮 投扌殳 指扌旨 拉扌立 持扌寺 挂扌圭 按扌安 换扌奂 提扌是 摸扌莫 摇扌䍃 插扌臿 拔扌犮 抱扌包';

/** The halves of each character, both as one string of two. */
export const halvesOf: () => ReadonlyMap<string, readonly string[]> = lazy(readHalves);

function readHalves(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const entry of halves.split(' ')) {
    const [whole = '', ...parts] = entry;
    const split = parts.join('');
    if (split.length === 2 && !split.includes(whole)) table.set(whole, [...(table.get(whole) ?? []), split]);
  }
  return table;
}
