import type { Concepts } from './concept.ts';

/** Goods that go back, and what is wrong with them. */
export const returnConcepts: Concepts = {
  return: {
    zh: '退货|退掉|寄回|退回去|退换|退返|能退|可退|能不能退|退回|退还|想退|要退|退了|给退|让退|退不退|退得了|退得掉|退不了|退吗|退不|退嘛|可以退|不能退|不给退|不让退|退件|退东西|寄返|寄回去|送回|还回去|拿去退|拿回去退|退唔退|退伐|退到|退给你们|退给商家|退宝|退单|七天内退|退货单|退货申请|申请退|吃回头|丢回|扔回给|甩回|发回|发回去|邮回|退鞋|退衣服|寄还|退一退|退这|退那|退这个|退那个|退衣|给你们退|退还给|给退不|给退吗|退得成|退成|退货吗|退货不|还能退|能退吗|能退不|退唔|可唔可以退|不想留了|送返|拎返',
    en: 'return|returns|returned|returning|send back|send it back|bring back|take it back|take back|give it back|ship it back|ship back|chuck it back|sling it back|bung it back|post it back|mail it back|get rid of it|hand it back|send them back|give back|returnable|return policy|return window|returns policy|accept returns|not keeping|dont want to keep|dont want it anymore|not for me|rma|sending it back|sending back|put it back|goes back|going back|go back|for a return|a return|to return|give them back|give this back|back to you|back to the shop|back to you guys|bounce it back|shove it back|lob it back|send this back|return this|return it',
    ja: '返品|返送|返却|送り返|返したい|返す|返せる|返せます|返せ|返して|返品し|返品した|送り戻|戻したい|戻せ|突き返したい|返そう|返品不可|返そ|返せますか|返せるの|返品でき|返品は|返品を|返品の|返品って|返品する|お返しでき|お返しし|返すこと|返却でき|戻してもら|返品してもら|返させ|返せんの|返せへん',
  },
  noReason: {
    zh: '七天|无理由|不喜欢|七日|不合适|不想留|不中意|不钟意|看不上|不合眼缘|没理由|不满意|不如意|不好看|不合心|不对胃口|不是我的菜|没感觉|无感|不稀罕|不合心意|失望|跟想的不一样|跟想象|和想象|不是我想要|不称心|反悔期|冷静期|犹豫期|鉴赏期|唔啱心水|唔钟意|后悔药|一星期内|一周内|试用期|不顺眼|不顺手|用不惯|用不着|不需要了|没用上|鸡肋|不想要这|穿着不好看|戴着不好看|上身不好|没啥毛病就是|没毛病就是|没坏就是|没问题就是|没有质量问题|没质量问题|就是不想|单纯不|纯粹不',
    en: 'seven day|7 day|dont like|dont like it|didnt like|not happy with|not keen|no reason|any reason|without a reason|without giving a reason|not what i expected|not as expected|cooling off|change my mind|not my style|not my thing|not my cup of tea|underwhelmed|disappointed with|doesnt suit|not suit|not satisfied|not impressed|dislike|hate it|hate them|not loving|not a fan|not fussed|gone off it|unwanted|dont fancy|not to my liking|didnt suit|but i dont like|just dont like|isnt me|its not me|not feeling it|looks awful on me|look bad|isnt for me|arent for me|nothing wrong with it|theres nothing wrong|there is nothing wrong|no fault',
    ja: '気に入らない|気に入らなか|気に入らん|気に入りませ|理由なし|イメージと違|イメージが違|思っていたの|思ってたん|思ったのと|想像と違|好みじゃ|好きじゃ|好みと違|自己都合|お客様都合|クーリングオフ|いまいち|イマイチ|合わない|合わなか|合わなかった|似合わ|しっくりこ|満足でき|がっかり|いらなくなった|期待外れ|期待はずれ|気が変わった|似合わな|似合いませ|不具合はない|不良ではない|問題はない|壊れてはい|ただ気に|なんとなく|思てたんと|思ったより',
  },
  exchange: {
    zh: '换货|换一|换大|换小|换个|换码|换另|调换|换新|换成|换别的|换尺码|换颜色|调货|掉换|对换|互换|更换|兑换成|换另外|换一双|换一件|换一个|换一台|换一部|换大一|换小一|换大码|换细码|换大个|换货单|重新寄一个|补寄一个|重新发一个|给换|能换|可以换|换不换|换得|换过|换咗|换双|换件|换台|换部|换只|以旧换新|换款|换同款|换个大|换个小|换大的|换小的|换个号|换号码大|换个尺|换个色|换颜|换件新|换个新|换新的|换台新|给我换|帮我换|可唔可以换|换到|换得了|换不了|换过来|换条|掉个|拿去换',
    en: 'exchange|exchanges|exchanged|swap|swapped|swap it|swap out|switch|replace|replacement|replacements|trade it|trade in|different size|another size|bigger size|smaller size|size up|size down|another one|new one instead|one that works|different colour|different color|another colour|change it for|changed for|in exchange|swap for|swap them|change for a|change for another|change it for a|trade for|bigger one|smaller one|other size|size too|get a different|go up a size|go down a size|a size up|a size down|change the size|change size|different model|exchange for',
    ja: '交換|取り替え|取替|取り換え|とりかえ|替えて|換えて|かえて|サイズ交換|別のサイズ|サイズ違い|違うサイズ|新しいのと|他のと|別のと|替えたい|換えたい|替えても|換えられ|替えられ|取り替えて|交換品|代わりの商品|代替品|替えてもら|換えてもら|替えられる|取り替えら|交換して|交換は|交換を|交換で|交換する|交換した|サイズ変|大きいのに|小さいのに|一つ上のサ|ワンサイズ|別の色に|新品と',
  },
  quality: {
    zh: '质量|品质|瑕疵|缺陷|有毛病|次品|残次|残次品|做工|粗制滥造|劣质|质量差|质量问题|不良品|有问题的|残的|掉色|褪色|起球|开线|脱线|线头|脱胶|开胶|有划痕|划痕|刮花|刮痕|污渍|脏的|有异味|一股味|味道大|掉漆|生锈|变形|水货|豆腐渣|烂货|垃圾货|破烂|瑕疵品|品控',
    en: 'quality|defect|defects|defective|faulty|flaw|flawed|shoddy|poor quality|badly made|dodgy|substandard|scratched|scratches|stained|torn|ripped|frayed|fell apart|fall apart|falling apart|cheap and nasty|tat|duff|lemon|imperfect|blemish|manufacturing fault|peeling|stain|rubbish quality|second rate|rusty',
    ja: '不良|品質|不良品|欠陥|粗悪|傷|キズ|きず|汚れ|シミ|ほつれ|色落ち|変形|へこみ|凹み|ヒビ|ひび|不具合|作りが雑|作りが悪|塗装|はがれ|剥がれ|サビ|臭い|異臭|ハズレ|粗品|初期不良',
  },
  broken: {
    zh: '坏了|坏的|破损|碎了|损坏|不能用|失灵|故障|摔坏|裂了|坏掉|烂了|烂咗|坏咗|挂了|罢工|歇菜|趴窝|嗝屁|废了|报废|死机|黑屏|花屏|白屏|开不了机|开不开机|不开机|打不着|没反应|冇反应|毫无反应|充不进|充不上|充不了电|充不到|不通电|没电|不转|转不动|不响|没声音|冇声|没声儿|漏水|漏的|漏气|漏了|断了|缺角|压扁|压坏|瘪了|扁了|凹了|有裂|裂纹|裂痕|裂开|稀碎|粉碎|稀巴烂|破了|破洞|破的|散架|出毛病|毛病|不好使|用不成|不灵|不灵了|使不了|不工作|不运转|动不了|不管用|有故障|出故障|抽风|卡死|重启|自动关机|自己关机|一碰就|磕坏|撞坏|摔了|撞凹|受损|坏件|出问题|有问题|出了问题|坏啦|没法用|启动不了|亮不了|不亮|不制冷|不加热|烧坏|短路|接触不良|到手就坏|坏了一半|不动了|用不动|没声|单边|一边响|一边没声|左边没声|右边没声|自己断|自动断电|老关机|总关机|老死机|发烫|烫手|烧不开|不烧水|不热|不加温|烧不了|不吸|吸不动|充不满|按不动|按键失灵|失灵了|没得用了|坏得|坏在|突然坏|用两天就坏|几天就坏|刚用就坏|才用',
    en: 'broken|broke|damage|damaged|cracked|doesnt work|not working|bust|busted|kaput|conked out|packed up|packed in|gave up the ghost|died|dead|on the blink|on the fritz|knackered|shattered|smashed|snapped|bent|dented|crushed|leaking|leaks|wont turn on|wont start|wont charge|wont power|doesnt turn on|doesnt charge|not turning on|not charging|stopped working|malfunction|malfunctioning|out of order|in pieces|in bits|dead on arrival|doa|banged up|mangled|squashed|wrecked|bricked|freezing|frozen screen|playing up|acting up|gone wrong|crashes|no power|fritz|spoiled|up the spout|chipped|no longer works|isnt working|not functioning|stops working|packed it in|its packed in|went pop|wont do anything|does nothing|doing nothing|not doing anything|keeps turning off|keeps cutting out|cuts out|turns itself off|switches off|wont switch on|doesnt switch on|screen is black|black screen|overheats|overheating|gets hot|stopped heating|not heating|doesnt heat|no sound|crackling|not spinning|wont spin',
    ja: '壊れ|故障|破損|割れ|壊れて|こわれ|潰れ|つぶれ|折れ|電源が入ら|電源入ら|つかない|点かない|つかへん|つきません|動作しな|動きません|使えない|作動しな|充電できな|充電できません|音が出な|音が出ません|反応しな|反応しません|固まる|フリーズ|ぶっ壊|いかれ|調子が悪|調子悪|水漏れ|漏れて|破れ|破れて|欠けて|ひび割れ|バキバキ|画面割れ|真っ暗|映らな|うんともすん|異音|発熱|ポンコツ|死んだ|死んで|お釈迦|動かなくな|動かんくな|つかなくな|つかんくな|電源がつか|電源つか|電源が落|勝手に電源|音出ん|片耳|片方聞こ|聞こえな|聞こえへん|沸かな|沸かなく|沸かん|温まらな|熱くなら|回らな|吸わな|吸わん|壊れちゃ|壊れてしま|壊れました|壊れまし|壊れたん|こわれた|こわれて|いかれた|不調|変な音',
  },
  missing: {
    zh: '少发|漏发|少了|缺件|没发|没有收到赠品|只收到|漏了|少件|少一件|少一个|少一样|少两|缺一|缺了|缺少|没放|忘了放|忘放|没装|没给装|漏装|漏寄|少寄|漏咗|少咗|差一件|差一个|不齐|没配齐|不全|没找到赠品|赠品没|配件没|没配件|没有配件|没有充电器|没充电器|说明书没|数目不对|数量不对|数量少|里面没有|盒里没有|箱子里没|空盒|空包|空箱|只有一个|只有一件|只发了|只给了|只来了|还差|对不上数|凑不齐|发串了|装错',
    en: 'missing|item missing|missing item|missing part|missing parts|one short|short one|only got|only received|only one|only came with|incomplete|left out|forgot to put|forgot to include|forgot to pack|forgot one|not in the box|wasnt in the box|isnt in the box|not all there|half of my order|empty box|nothing inside|no charger|didnt include|not included|where is the other|wheres the other|where is the rest|wheres the rest|wrong item|wrong product|wrong one|wrong thing|wrong size|wrong colour|wrong color|sent me the wrong|instead of the|somebody elses',
    ja: '足りない|足りません|不足|欠品|入っていな|入ってない|入っていません|入ってへん|入っとらん|入ってなか|抜けて|一つ足り|足らん|足らへん|しか届|しか入って|しか来て|片方しか|片方だけ|付属品|同梱されてい|中身が|中身は|空っぽ|空箱|違う商品|別の商品|違うもの|違うサイズ|違う色|誤配送|誤送|部品が|数が合わ|数が足り|個数が|揃ってない',
  },
  fake: {
    zh: '假货|假的|仿品|高仿|山寨|盗版|冒牌|正品吗|是不是正品|真货|真伪|验真|翻新|翻新机|二手|贴牌|莆田|赝品|行货|正规渠道',
    en: 'fake|counterfeit|knockoff|authentic|genuine|original|replica|imitation|refurbished|second hand|used item|not genuine|the real thing|real deal|legit|rip off copy',
    ja: '偽物|にせもの|ニセモノ|本物|正規品|コピー品|パチモン|パチもん|中古|模造|海賊版|純正|新品',
  },
  opened: {
    zh: '拆封|打开|开封|用过|拆了|拆开|拆过|拆箱|开箱|打开过|开过|试过|试了|试用|试戴|试穿|试玩|穿过|戴过|用了一次|用了两次|用了几|用了一下|用了一点|撕了|撕掉|撕开|包装没了|包装坏|包装破|包装扔|盒子扔|箱子扔|盒子丢|盒子没了|箱子没了|没包装|没盒子|没有盒|扔了|扔掉|丢掉盒|吊牌|吊牌剪|标签剪|剪了|洗过|下过水|过水|过了水|塑封|封条|膜撕|拆咗|开咗|用咗|着过|原包装|原装盒|包装盒|外包装|外盒|原盒',
    en: 'opened|unboxed|unsealed|tried it|tried on|tried it on|tried them|worn|wore|tested|opened the box|opened it|open box|broke the seal|broken seal|tore open|torn open|ripped open|unwrapped|threw away the box|threw the box|binned the box|chucked the box|no box|lost the box|original box|original packaging|tags|tags on|tags off|cut the tag|without the box|recycled the box|box is gone|out of the box|had a go|took it out|taken out|cellophane|shrink wrap',
    ja: '開封|開けた|開けて|開けちゃ|開けても|あけた|あけちゃ|使った|使用済|使用した|一度使|一回使|試着|試した|着た|着用|履いた|箱を捨て|箱は捨て|箱がない|箱がな|箱捨て|箱なし|箱無し|元の箱|外箱|化粧箱|梱包材|パッケージ|タグ|洗った|洗濯|封を|封切|箱を開|捨てた|捨ててしま|捨てちゃ',
  },
  notReturnable: {
    zh: '不能退的|不支持退|不给退的|不退不换|不退的|退不了的|哪些不能|什么不能|啥不能|概不退换|恕不退换|不可退|不参加|除外|例外|特殊商品|不在范围|不包括|不适用|不算在内|私人订制|定制|订制|订做|定做|刻字|刻了字|刻名|印字|印名|专门做|个性化|贴身|内衣|内裤|生鲜|虚拟|激活|激活过|激活码|序列号|软件|会员卡充值|印了照片|印照片|印了名|刻了名|刻了|刻字的|按我要求做|按要求做|量身',
    en: 'non returnable|nonreturnable|non refundable|nonrefundable|cannot be returned|cant be returned|not returnable|cant return|cannot return|not allowed to return|final sale|no returns|exceptions|excluded|exclusions|exempt|exclude|not covered by|off limits|customised|customized|custom made|custom|engraved|engraving|personalised|personalized|made to order|bespoke|monogrammed|monogram|activated|activation|licence key|license key|software|made to measure|name printed|printed with|with my name|with his name|with her name|my initials|initials',
    ja: '返品不可|返品できない|返品対象外|対象外|例外|除外|オーダーメイド|名入れ|刻印|特注|カスタム|受注生産|ソフト|有効化|アクティベー|ライセンス|プロダクトキー|インストール|返せない|印刷してもら|名前入り|名前を入れ|名前入れ|刻んで|特別に作|作ってもら',
  },
  evidence: {
    zh: '拍照|照片|视频|截图|证据|举证|拍视频|发图|上传图片|录像|开箱视频',
    en: 'photo|photos|picture|pictures|pic|pics|video|screenshot|screenshots|evidence',
    ja: '写真|画像|動画|証拠|撮影|スクショ|スクリーンショット|撮って',
  },
  progress: {
    zh: '进度|进展|状态|到哪一步|哪步|什么程度|处理到|办到哪|弄到哪|走到哪一步|审核到|审到|到什么阶段|什么阶段|到哪个环节|办得怎么样|处理得怎么样|处理好了吗|处理完|受理|审核|审批|批了没|批没批|通过没|有没有通过|有结果|结果出来|有下文|有消息了吗|有着落|着落',
    en: 'status|progress|whats happening|how far along|how is it going|hows it going|how far has|any news|any update|update on|stage|where are we with|where are you with|where is it up to|gone through yet|been processed|processed|approved|under review|reviewing|been looked at|follow up|whats the latest|the latest',
    ja: '状況|進捗|進み|どこまで進|進んで|どうなって|どうなりま|審査|処理状況|ステータス|段階|経過|手続きはどこ|進行|承認|結果',
  },
};
