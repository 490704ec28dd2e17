/** What a customer may feel; `neutral` where nothing shows. */
export const emotions = ['angry', 'anxious', 'disappointed', 'neutral', 'pleased', 'grateful'] as const;
/** One of the emotions. */
export type Emotion = (typeof emotions)[number];
export type Felt = Exclude<Emotion, 'neutral'>;

/** Weight 3: nobody mistakes it; 2: clear; 1: a hint that counts with others. */
export type Weight = 1 | 2 | 3;

const list = (words: string) => words.trim().split(/\s*[,，、\n]\s*/);

/** Words and phrases by what they show, in simplified Chinese, English and Japanese, lower case; to be read and corrected by people. */
export const lexicon: Readonly<Record<Felt, Readonly<Record<Weight, readonly string[]>>>> = {
  angry: {
    3: list(`投诉你, 我要投诉, 骗子, 骗人, 诈骗, 欺诈, 欺骗, 垃圾, 气死, 太过分, 过分了, 无耻, 不要脸, 滚蛋, 去死, 黑心, 坑人, 坑爹, 他妈, 妈的, 恶心, 曝光你, 忍无可忍, 起诉, 消协, 12315, 工商, 什么破, 破店, 破公司, 脑子有病, 有病吧, 神经病, 傻逼, 王八蛋, 流氓, 霸王条款, 玩我, 耍我, 耍人, 糊弄, 敷衍, 推卸, 踢皮球, 店大欺客, 差劲透, 火大, 怒了, 愤怒, 气炸, 别再发,
      scam, scammer, scammers, fraud, thieves, furious, outrageous, outraged, disgusting, disgusted, ridiculous, unacceptable, rip off, ripoff, ripped off, pathetic, useless, wtf, bullshit, liars, liar, lied to me, sue you, my lawyer, report you, fed up, sick of, sick and tired, how dare, worst, incompetent, a joke, what a joke, stole my money, stealing my money, thief, crooks, con artists, con men, conned me, swindle, swindled, swindlers, fraudsters, daylight robbery, cowboys, worst shop, worst store, worst company, worst service, worst experience, ffs, robbing me, taking the piss, pissed off, shambles, shambolic, disgrace, disgraceful, diabolical, atrocious, load of crap, load of rubbish, load of nonsense, never again, shut up, stop sending me,
      最悪, 詐欺, ふざけ, 許せない, 許せません, 訴え, 消費者センター, いい加減に, 怒って, 怒り, 頭にき, 腹が立, ムカつ, むかつ, バカにし, 馬鹿にし, 二度と, 責任者を出, 話にならない, 話になりません, ありえない, あり得ない, 嘘つき, 騙`),
    2: list(`投诉, 举报, 生气, 可恶, 离谱, 荒唐, 太差, 极差, 差评, 烦死, 搞什么, 什么态度, 态度恶劣, 态度差, 不负责任, 凭什么, 讲不讲理, 说话算话, 别忽悠, 忽悠, 几次了, 多少次了, 多少遍, 到底管不管, 没人管, 不耐烦, 无语, 服了, 真行啊, 呵呵, 要你们何用, 干什么吃的, 吃干饭, 懒得理, 装死, 不理人, 有点烦, 好烦, 什么意思, 真是的, 客气一点, 有用吗, 这样对待, 不回复, 都不回, 懒得骂, 骂, 生闷气, 说清楚, 答非所问, 复制粘贴, 踢来踢去, 拖着, 拖延, 推来推去, 还要等多久, 等了半天, 不讲道理, 扯皮, 忍了, 受够, 气人,
      angry, mad at, annoyed, annoying, frustrated, frustrating, complaint, complain, terrible service, horrible, appalling, awful, nonsense, ignored me, ignoring me, wasting my time, waste of time, how many times, nobody cares, unbelievable, garbage, trash, no excuse, seriously, explained this twice, already told you, told you already, not what i asked, called back, read my message, getting old, repeat myself, lying, how hard can it be, don't you dare, screw you, ever buys from you, explain yourself, stop copying, copy paste, get your act together, answer my question, last time i ask, run around, runaround, passing me around,
      苦情, クレーム, 失礼, 何度も, 何回言, いい加減, ひどい, 酷い, うんざり, イライラ, いらいら, 対応が悪, たらい回し, 無視, 定型文, 話が違, ちゃんと読んで, 質問に答え, どういうこと, 放置, ふざけないで, おかしいでしょう, 言い方, なぜこちらが, 説明してください, 早く返事, 誠意, 態度`),
    1: list(
      `催, 到底, 一直没, 搞不清, 浪费, 再不, still not, not even, keep getting, yet again, まだ, いつまで, 待たされ`,
    ),
  },
  anxious: {
    3: list(`急死, 急疯, 急急急, 十万火急, 来不及了, 慌死, 吓死, 心急如焚, 很着急, 非常着急, 特别急, 很急, 怕来不及, 救命,
      urgent, urgently, asap, emergency, desperate, panicking, freaking out, scared, terrified, please hurry,
      至急, 大至急, 緊急, 困り果て, パニック, 間に合わない, 間に合いません, 助けて`),
    2: list(`着急, 急用, 赶时间, 担心, 害怕, 不放心, 怕, 焦虑, 紧张, 慌, 不安, 心慌, 急等, 等着用, 抓紧, 尽快, 快点, 赶紧, 来得及吗, 会不会丢, 被盗, 盗刷, 安全吗, 怎么办, 不会扣两次, 不会坏, 不会是, 不会丢, 真的成了吗, 是不是丢, 还没影, 过敏, 转错, 救救, 没反应, 还能不能, 赶得上, 赶不上, 睡不着, 心里没底, 没底, 靠谱吗, 真的吗, 不太放心, 怎么还没, 怎么还不, 还没到, 还没收到, 一直没收到,
      worried, worry, concerned, anxious, nervous, afraid, in time, running out of time, in a hurry, hurry, stressed, deadline, is it safe, was i hacked, stolen, what do i do, what should i do, went through, isn't lost, is it lost, not sure this is safe, safe for, survive the trip, i hope i didn't, is it normal, don't know if i was charged, was i charged, can't sleep, flight leaves, is tomorrow, help help, clicked the link, hope nothing, what if, please help, still waiting, where is my, hasn't arrived, has not arrived, not arrived,
      心配, 不安, 焦って, 急いで, 急ぎ, 困って, 困りま, 間に合います, 大丈夫でしょうか, 怖い, どうしよう, どうすれば, 気になって, 間違えた気, どうしても必要, 止めて, 眠れません, 眠れない, 行方不明, 真っ白, 震えて, 平気ですか, 無事に, 二重払い, 二重に, 届きません, 届かない, 届いていません, 届いてない, いつ届`),
    1: list(`什么时候才, 会不会, 万一, as soon as, hope it, 早く`),
  },
  disappointed: {
    3: list(`太失望, 很失望, 非常失望, 失望透顶, 再也不买, 不会再来, 心凉, 寒心, 心寒, 后悔死, 大失所望, 白瞎, 老顾客了居然,
      very disappointed, so disappointed, really disappointed, extremely disappointed, let down, heartbroken, regret buying, expected better, expected more, waste of money,
      がっかり, 残念すぎ, 失望, 期待はずれ, 期待外れ, 裏切られ, 損した`),
    2: list(`失望, 后悔, 遗憾, 可惜, 不满意, 不值, 不如, 名不副实, 和图片不一样, 跟描述不符, 货不对板, 难过, 伤心, 委屈, 郁闷, 不开心, 扫兴, 心累, 没想到会, 质量不行, 质量差, 不太行, 不好用, 一般般, 亏了, 算了, 白买, 白等, 跟想的不, 跟想象, 简陋, 没有宣传的, 没那么好, 还以为, 会这样, 起球, 白花钱, 错过了, 哭了, 死心, 再也不会相信, 心都碎, 弄丢, 糟心, 不像, 掉色, 褪色, 缩水, 没想到你们,
      disappointed, disappointing, disappointment, unhappy, sad, regret, not what i, not as described, not as pictured, poor quality, cheap quality, underwhelming, too bad, what a pity, a shame, unsatisfied, dissatisfied, not happy, not satisfied, not worth, no longer shop, not quite what, duller, nothing special, thought it would, could have been better, shame, looking forward, sadly, last order, used to recommend, cried, lost all faith, lost faith, ruined, regretted, fell apart, broke after,
      残念, 悲しい, 後悔, 写真と違, 説明と違, 思っていたのと, 満足でき, 不満, 使いにく, 壊れ, 暗かった, 可もなく不可もなく, と思っていました, 期待したほど, 値段ほど, 毛玉, 無駄でした, 無駄, 信じていたのに, もう次はない, こんな対応, ため息, 台無し, 言葉もありません, なくされ, 悪くはないけれど`),
    1: list(
      `有点小, 色差, 不行, 不怎么样, 没以前, 退步了, 将就, not great, expected, meh, 微妙, いまいち, イマイチ, 思ったより`,
    ),
  },
  pleased: {
    3: list(`太棒了, 太好了, 超级喜欢, 非常满意, 特别满意, 爱了, 爱死, 绝了, 完美, 超赞, 太赞, 好评如潮, 惊喜, 五星好评, 无可挑剔, 强烈推荐,
      love it, loved it, amazing, awesome, fantastic, excellent, perfect, wonderful, brilliant, so happy, very happy, thrilled, delighted, five stars, 5 stars, highly recommend, best ever, impressed,
      最高, 大満足, とても満足, 感動, 素晴らしい, 完璧, 大好き, 嬉しい, うれしい, すごく良い, 神対応`),
    2: list(`满意, 喜欢, 不错, 很好, 挺好, 真好, 棒, 赞, 给力, 好用, 开心, 高兴, 舒服, 好看, 漂亮, 回购, 推荐, 放心了, 好评, 速度快, 很快, 靠谱, 包装可以, 快一点, 还行, 会再买, 刚好, 蛮快, 耐心, 细心, 合身, 合适, 正品, 物超所值, 超出预期, 专业, 有耐心, 点赞, 666, 耶, 哈哈, 超值,
      happy, glad, great, good job, nice, pleased, satisfied, love, like it, enjoy, cool, yay, well done, fast delivery, works great, works perfectly, recommend, relieved, looks good, fits, quicker, faster, not bad, as described, decent, good quality, great quality, order again, friendly, patient, blown away, over the moon, wow, buy again, worth every, exceeded, smooth, beautiful, comfortable,
      満足, 良かった, よかった, いいですね, 気に入, 可愛い, かわいい, 楽しい, 安心しました, 早かった, 助かる, おすすめ, 素敵, 便利, 良いです, ぴったり, 前より早く, 悪くないです, きれいでした, 使いやすい, 写真どおり, 写真通り, 喜んで, 品質が良い, また買います, 文句のつけよう, 一番の買い物, 嬉しすぎ, わりに良い, 丁寧`),
    1: list(`可以的, 还行, 好的呀, 好嘞, 行吧, ok, fine, good, 良い, いい感じ`),
  },
  grateful: {
    3: list(`太感谢, 非常感谢, 万分感谢, 感激不尽, 太谢谢, 谢谢你帮, 多亏了你, 多亏你, 感恩, 真是帮大忙, 帮了大忙,
      thank you so much, thanks so much, thanks a lot, many thanks, thanks a million, really appreciate, much appreciated, so grateful, grateful, lifesaver, you saved me, thank you very much, you are the best, you're the best,
      本当にありがとう, 誠にありがとう, 心から感謝, 大変助かり, とても助かり, 感謝し, 恩に着`),
    2: list(`谢谢, 感谢, 多谢, 谢了, 辛苦了, 辛苦啦, 麻烦你了, 劳烦, 谢啦, 谢谢亲, 3q, 蟹蟹, 唔该, 多得, 怎么谢你, 记得你们的好, 谢你, 感谢不尽, 帮大忙, 好人一生平安, 比心,
      thank you, thanks, thx, appreciate, can't thank you enough, cannot thank you enough, never forget what you did, how much this means, means a lot, saved my, ta, ty, cheers, bless you, kind of you,
      ありがとう, 有難う, 助かりました, 感謝, お世話になりました, サンキュー, どうも, 助かります, お手数, お礼, しきれません`),
    1: list(`麻烦您, 辛苦, 拜托, please and thank, お願いします`),
  },
};

/** Signs and emoji that show a feeling as words do. */
export const signs: Readonly<Record<Felt, Readonly<Record<Weight, readonly string[]>>>> = {
  angry: { 3: ['🤬', '🖕'], 2: ['😡', '😠', '👿', '💢', '😤', '👎'], 1: ['🙄', '😑', '🙃'] },
  anxious: { 3: ['😱', '🆘'], 2: ['😰', '😨', '😟', '😥', '🥺'], 1: ['😅', '😬', '🙏'] },
  disappointed: { 3: ['💔'], 2: ['😞', '😔', '😢', '😭', '☹', '🙁', '😩', '😫'], 1: ['😒', '😕', '😐'] },
  pleased: {
    3: ['🥳', '😍', '🤩', '🎉'],
    2: ['😊', '😀', '😄', '😁', '😃', '👍', '❤', '💯', '🥰', '😘', '👏'],
    1: ['🙂', '😉', '😂', '👌'],
  },
  grateful: { 3: [], 2: ['🙇', '💐', '🌹'], 1: ['🤝', '🫶'] },
};

/** Before a word they turn it round. */
export const negations = list(
  `不, 不是, 没, 没有, 并不, 不会, 别, 毫不, 从不, 未, 谈不上, 称不上, 算不上, 不太, 不怎么, 不够, 没那么, 唔, 冇, 唔系,
  not, no, never, isn't, isnt, wasn't, wasnt, don't, dont, doesn't, doesnt, didn't, didnt, can't, cant, cannot, won't, wont, aren't, hardly, without, nothing, neither, nor`,
);
/** After a word they turn it round, as Japanese does. */
export const negationsAfter = list(
  `ない, なく, ません, じゃない, ではない, ではありません, ありません, くない, なかった`,
);

/** They raise the intensity of what follows by one grade. */
export const intensifiers = list(
  `太, 很, 非常, 特别, 超, 超级, 极其, 极度, 真, 真的, 真是, 实在, 十分, 万分, 相当, 简直, 完全, 巨, 贼, 好, 从没这么, 从来没这么, 从未如此, never been so, never been this, never felt so, never so, 死了, 透了, 极了, 得很, 到家, 要命, 爆,
  very, so, really, extremely, absolutely, totally, completely, utterly, super, incredibly, truly, beyond, bloody, damn, fucking, too, such,
  とても, すごく, 本当に, ほんとに, 非常に, 大変, めちゃ, めっちゃ, かなり, 全く, まったく, 超, あまりに`,
);
/** They lower it by one grade. */
export const softeners = list(
  `有点, 有些, 稍微, 略, 一点, 还算, 比较, 似乎, 好像, a bit, a little, slightly, somewhat, kind of, sort of, quite, fairly, ちょっと, 少し, やや, 多少`,
);

/** Praise that is none: what it stands beside is read as its opposite. */
export const ironies = list(
  `呵呵, 真行, 可真行, 可真好, 可真棒, 真厉害啊, 你们可真, 你们真是好样的, 好样的, 真会做生意, 佩服佩服, 谢谢你们全家, 谢谢啊, 真是谢谢你们了, 真有你们的, 绝了你们, 长见识了, 涨见识, 恭喜你们刷新, 🙃, 🙄, 👏👏👏,
  thanks for nothing, great job breaking, just great, oh great, oh wonderful, just wonderful, just perfect, yeah right, well done for, how nice of you to, bravo, nice work losing, another week, what a surprise, thanks a lot for ruin, as if, sure you are, /s,
  さすがですね, ご立派, ありがたいことに, 素晴らしい対応ですね, すばらしい対応ですこと, 結構なことで, お見事`,
);
