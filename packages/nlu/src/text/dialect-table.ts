/** Colloquial and regional forms, one region or manner a row: where it is said, then `form>standard`, separated by white space, `_` for a blank. What `foldText` makes alike need stand only once. */
export const dialectTable: readonly (readonly [where: string, forms: string])[] = [
  [
    'Cantonese, questions',
    `喺边度>在哪里 喺边>在哪里 去咗边>去哪里了 去边>去哪里 边度>哪里 边个>哪个 边款>哪款 边件>哪件 边间>哪家 乜嘢>什么 乜>什么 做咩>为什么
     做乜>为什么 搞乜>搞什么 咩码>什么码 咩事>什么事 咩>什么 点解>为什么 点样>怎么 点算>怎么办 点改>怎么改 点用>怎么用 点退>怎么退 点换>怎么换
     点查>怎么查 点样先>怎么才 几时>什么时候 几钱>多少钱 几多>多少 系咪>是不是 得唔得>可以吗 可唔可以>可以吗 可不可以>可以吗 要唔要>要不要 有冇>有没有`,
  ],
  [
    'Cantonese, small words',
    `唔系>不是 唔好>不要 唔到>不到 唔>不 冇>没有 咗佢>掉 咗>了 嘅>的 喺>在 哋>们 佢哋>他们 佢>他 啲>些 咁>这么 呢个>这个 呢件>这件 呢张>这张
     嗰个>那个 嗰件>那件 嗰阵>那时候 嘢>东西 仲有>还有 仲未>还没 仲系>还是 仲>还 㗎>的 喎>啊 嚟>来 噉>这样 先至>才 定系>还是 同我>跟我`,
  ],
  [
    'Cantonese, verbs and things',
    `钟意>喜欢 中意>喜欢 揾>找 倾偈>聊天 俾>给 畀>给 攞>拿 退返>退回 改返>改 查返>查 换返>换 落单>下单 落咗单>下了单 收工>下班 开档>营业
     件衫>衣服 呢件衫>这件衣服 着唔着得落>能不能穿 着唔落>穿不下 着咩>穿什么 烂咗>坏了 烂了>坏了 碌卡>刷卡 平啲>便宜点 细啲>小一点 大啲>大一点 快啲>快点 好啲>好一点
     靓>漂亮 啱>合适 呃我>骗我 呃人>骗人 睇>看 而家>现在 依家>现在 听日>明天 寻日>昨天 今日>今天 即刻>马上 成日>总是 好耐>很久 等紧>在等
     唔该晒>谢谢 多谢晒>谢谢 唔该>麻烦 多谢>谢谢 礼拜日>星期天 礼拜天>星期天 礼拜>星期 帮衬>光顾 登唔入>登录不了 开唔到>打不开`,
  ],
  [
    'the north-east, Shandong, Henan',
    `哪旮旯>哪里 哪嘎达>哪里 旮旯>角落 俺们>我们 俺>我 咱们>我们 咱>我们 恁>你 啥时候>什么时候 啥时>什么时候 为啥>为什么 干啥>干什么 啥>什么 咋整>怎么办
     咋办>怎么办 咋回事>怎么回事 咋样>怎么样 咋>怎么 中不中>可以吗 得劲>舒服 稀罕>喜欢 嘎嘎>非常 老鼻子>很多 忒>太 捣鼓>摆弄 寻思>想 嘎哈>干什么 搁哪>在哪 唠嗑>聊天 整个大号>换个大号`,
  ],
  [
    'Sichuan, Hunan, Hubei',
    `咋个>怎么 啥子>什么 晓得>知道 要得>可以 莫得>没有 没得>没有 巴适>很好 发岔>发错 拍重咯>拍重了 搞么事>干什么 么子>什么 么样>怎么样 冒得>没有 几个钱>多少钱 好多钱>多少钱 嘞>了 咯>了 撒子>什么`,
  ],
  [
    'Peking, the tongue rolled',
    '地儿>地方 这儿>这里 那儿>那里 哪儿>哪里 今儿个>今天 今儿>今天 明儿>明天 昨儿>昨天 一块儿>一起 会儿>会 点儿>点 味儿>味道',
  ],
  [
    'Shanghai, Suzhou',
    '退伐>退吗 掉伐>掉吗 了伐>了吗 有伐>有吗 行伐>行吗 送伐>送吗 侬>你 阿拉>我们 啥辰光>什么时候 几化>多少 晓得伐>知道吗 好伐>好吗 到伐>到吗 天伐>天 是伐>是吗 伐要>不要 哪能>怎么 辰光>时间',
  ],
  [
    'Chinese of the net',
    `木有>没有 有木有>有没有 肿么>怎么 神马>什么 酱紫>这样 灰常>非常 介个>这个 辣么>那么 表酱>不要这样 造吗>知道吗 不造>不知道 蓝瘦>难受 3q>谢谢 宝贝儿>商品 小姐姐> 亲亲>
     拍下>下单 拍的>买的 拍错>买错 拍了>买了 咧>呢 鸭>呀 滴>的 哒>的 吖>呀 哇塞>哇 有点小贵>有点贵 照骗>照片不符`,
  ],
  [
    'Chinese, slips that everybody makes',
    `包油>包邮 优惠卷>优惠券 优会券>优惠券 有惠券>优惠券 登陆>登录 定单>订单 发飘>发票 发漂>发票 块递>快递 快弟>快递 冲电>充电 冲不>充不 以经>已经 时侯>时候 在次>再次 退宽>退款 退或>退货 头诉>投诉 换获>换货 补或>补货 这么退>怎么退 大慨>大概 地扯>地址 地止>地址`,
  ],
  [
    'English, shortened',
    `pls>please plz>please plis>please thx>thanks thnx>thanks tnx>thanks ty>thanks tysm>thanks u>you ur>your r>are y'all>you ye>you cuz>because coz>because bc>because
     asap>as_soon_as_possible msg>message acc>account acct>account pw>password pwd>password addr>address tmrw>tomorrow tmr>tomorrow 2moro>tomorrow wknd>weekend rn>right_now
     b4>before gr8>great nvm>never_mind idk>i_do_not_know btw>by_the_way sth>something smth>something sb>somebody sum1>someone ppl>people qty>quantity del>delivery deliv>delivery`,
  ],
  [
    'English, run together',
    `wanna>want_to gonna>going_to gotta>have_to lemme>let_me gimme>give_me dunno>do_not_know ain't>not aint>not
     dont>do_not don't>do_not doesnt>does_not doesn't>does_not didnt>did_not didn't>did_not cant>can_not can't>can_not cannot>can_not wont>will_not won't>will_not isnt>is_not isn't>is_not
     wasnt>was_not wasn't>was_not havent>have_not haven't>have_not hasnt>has_not hasn't>has_not couldnt>could_not couldn't>could_not im>i_am i'm>i_am ive>i_have i've>i_have
     whats>what_is what's>what_is wheres>where_is where's>where_is whens>when_is when's>when_is hows>how_is how's>how_is whos>who_is who's>who_is thats>that_is that's>that_is its>it_is it's>it_is`,
  ],
  [
    'British and Irish',
    'quid>pounds cheers>thanks ta>thanks postie>courier knackered>broken wonky>broken skint>short_of_money chuffed>pleased gutted>disappointed naff>bad',
  ],
  [
    'Kansai, negation',
    `届かへん>届かない 動かへん>動かない 使われへん>使えない 払われへん>払えない 入られへん>入れない 入らへん>入らない 言わへん>言わない 来おへん>来ない こおへん>来ない けえへん>来ない
     せえへん>しない できひん>できない でけへん>できない くれへん>くれない もらわれへん>もらえない あらへん>ない ありえへん>ありえない 分からへん>わからない わからへん>わからない
     わからん>わからない 分からん>わからない 知らん>知らない 要らん>要らない いらん>要らない おらん>いない 足らん>足りない 使わん>使わない あかん>だめ 買われへん>買えない 見られへん>見られない 開かへん>開かない 出えへん>出ない 返ってけえへん>返ってこない 着かへん>着かない 繋がらへん>繋がらない 合わへん>合わない できへん>できない`,
  ],
  [
    'Kansai, the rest',
    `ちゃうで>違う ちゃうもん>違うもの ちゃうやん>違う ちゃう>違う めっちゃ>とても めちゃ>とても ほんまに>本当に ほんま>本当 おおきに>ありがとう なんぼ>いくら なんで>なぜ
     どないなってん>どうなっている どないしたら>どうしたら どない>どう したいねん>したい たいねん>たい くねん>く へんねんけど>ないのですが てんけど>たのですが んやけど>のですが ねんけど>のですが
     やねん>です してや>してください にしてな>にしてください 買うた>買った もろた>もらった してもうた>してしまった てもうた>てしまった しもた>しまった ええやん>いいね ええ加減>いい加減 どれがええ>どれがいい まけて>値引きして
     払うた>払った しはる>する どこにおる>どこにいる えらい遅い>とても遅い おまへん>ありません`,
  ],
  [
    'Japanese, casual',
    'あざす>ありがとう あざっす>ありがとう あざーす>ありがとう どもです>どうも っす>です ポチった>注文した おk>ok りょ>了解 マジ>本当 まじ>本当 やっぱ>やはり やっぱり>やはり じゃん>ですね とか言う>という みたいな>のような ケータイ>携帯 スマホ>携帯 サンキュー>ありがとう キャンセりたい>キャンセルしたい 激おこ>怒っている つかえん>使えない とどかん>届かない',
  ],
];
