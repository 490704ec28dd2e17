import type { Concepts } from './concept.ts';

/** Orders and what is done to them. */
export const orderConcepts: Concepts = {
  order: {
    zh: '订单|单子|下单|定单|拍下|拍了|下了单|落单|落咗单|买的那单|那一单|那单|这单|这一单|一单|购买记录|买过的|买了什么|买了啥|剁手|下的单|订的货|订货|入手了|买过的东西|以前买的|之前买的|买的那个|我买的|刚买的|下过的单',
    en: 'order|orders|ordered|purchase|purchased|bought|placed an order|order history|past orders|previous orders|stuff i bought|things i bought|what i bought|ordering|the thing i bought|what i just bought|the thing i ordered|the one i ordered|my basket|the thing i just paid',
    ja: '注文|オーダー|購入|買った|買い物|発注|ポチった|ポチっ|買うた|頼んだ|たのんだ|注文履歴|購入履歴|お買い物|買いました|購入し|頼んだやつ|買ったやつ|買ったもの|頼んだもの|頼んだ品|さっき買|昨日買',
  },
  orderNumber: {
    zh: '订单号|单号多少|订单编号|编号|流水号|查询码',
    en: 'order number|order no|order id|reference number|confirmation number|reference',
    ja: '注文番号|オーダー番号|受注番号|番号',
  },
  cancel: {
    zh: '取消|不要了|不想要|不想买|反悔|唔要|撤单|不买了|不想买了|撤销|撤回|退订|退单|砍单|砍掉|销单|作废|作罢|算了不要|后悔|改主意|改变主意|变卦|不想要了|唔想要|唔买|咪要|打消|收回订单|撤掉|撤了|撤消|手滑|手贱|冲动|冲动消费|误拍|误下单|拍着玩|点错了|下错单|拍多了|买重了|买多了|不定了|不订了|毁单|关掉订单|关闭订单|别发了|别寄了|别给我发|先别发|不用发|停止发货|拦下|拦截|截住|拦住|截回|叫停|追回来|追回|半路拦|不想买那个|别给我寄|不寄了|不用寄|别寄|不想要那|算了吧|算求|退掉订单|撤回来|作废掉|废掉|给我停|停掉|悔单|不打算要|冇想要|去掉一个|去掉一单',
    en: 'cancel|cancellation|call off|changed my mind|change of mind|dont want|no longer want|not want|dont need|no longer need|scrap|scrap it|bin it|bin the order|bin off|kill the order|undo|void|stop the order|call it off|pull the plug|back out|get out of|withdraw|second thoughts|impulse buy|regret|ordered by mistake|bought by mistake|by accident|accidentally ordered|accidentally bought|stop it going|stop shipment|stop the shipment|intercept|intercepted|halt|pull it back|call it back|recall it|nix|forget the order|take back my order|get rid of the order|drop the order|ditch|ditch it|drop it|unorder|un order|take it off|dont send it|dont ship|dont bother sending|changed our minds|ordered twice|bought twice|bought it twice|ordered two by mistake|not want it any more|not want it anymore|cancelling',
    ja: 'キャンセル|取り消し|取消|取り消す|取り消せ|取り消したい|取りやめ|とりやめ|やめたい|やめます|やめる|やめとく|やめとき|中止|いらなくなっ|要らなくなっ|いらん|要らん|いらない|要らない|いらんく|気が変わ|不要になっ|不要に|ナシに|なしにし|なかったことに|白紙に|誤って注文|間違えて注文|間違って注文|間違えてポチ|止めて|止めたい|止められ|ストップ|差し止め|間違えて買|衝動買い|後悔|やめときた|やめにし|やめよう|注文をやめ|注文やめ|買うのやめ|買うのをやめ|取り消しでき|取消でき|取り消しは|キャンセルは|キャンセルでき|片方だけ取り消|二個買って|二つ買って|二重に注文|ダブって注文|もう要らん|いらんわ|いらんねん',
  },
  change: {
    zh: '修改|更改|改成|改一下|变更|换成|改|更正|订正|修正|改动|改个|改到|改为|改返|另改|改掉|重填|重新填|改写|调成|换一种|换一换|改得|改得了|改吗|能改|可以改|改不改|改唔改|改得返|换一个颜色',
    en: 'change|edit|modify|amend|correct|alter|switch|swap|revise|adjust|tweak|put it right|change it to|changed to|change to|instead of the one|can i swap|id rather have|rather have|prefer the',
    ja: '変更|直し|変えたい|変えられ|変える|変えて|変えれ|替えたい|修正|訂正|書き換え|書きかえ|直したい|直せ|直して|差し替え|切り替え|変えよ|編集|変更でき|変えてほし|変えてくだ|変えてもら|替えてくだ|にしたい|に変え|に変更|に直し',
  },
  wrong: {
    zh: '错了|填错|写错|选错|拍错|搞错|弄错|打错|开错|发错|错误|不对|寄错|弄岔|搞岔|发岔|写岔|错别字|错字|少打|多打|打漏|漏写|输错|点错|拿错|发混|不是我要|不是我买|不是我订|不是我点|货不对|不对版|颜色不对|型号不对|尺码不对|数量不对|张冠李戴|搞混|弄混|写串|发串|货不对板|唔啱|有误|记错|报错|打错字|写成了|填成|填成了|选成|选成了|写错名|名字错|开成了|开成|点成|点成了|多写|少写',
    en: 'wrong|mistake|incorrect|picked the wrong|mistyped|misspelt|misspelled|typo|messed up|mixed up|mix up|cocked up|screwed up|botched|not what i ordered|different from what|isnt what i|not right|error in|put the wrong|entered the wrong|mislabelled|spelled wrong|spelt wrong|someone elses|misprint|not mine|got it wrong|got wrong|put in the wrong|left out the|missed off|spelling',
    ja: '間違え|間違い|違う|間違って|まちがえ|まちがい|誤って|誤り|ミス|ちゃう|ちがう|違って|違った|違い商品|誤字|打ち間違|書き間違|入力ミス|別の商品が|別のもの|別物|注文と違|頼んだのと|ちごう|間違えました|間違えちゃ|間違えてしま|打ち間違え|書き間違え|入れ間違|選び間違|押し間違|違ってた|違ってる|違ってまし|誤記',
  },
  add: {
    zh: '加一件|再加|追加|添一件|加个|加点|加单|补一件|再添|再补|多加|加进去|塞进|塞一件|捎上|捎带|搭一件|凑单|添个|加购|加多|一并加|补买|漏买|忘了买|少买了|忘买',
    en: 'add|add on|tack on|throw in|chuck in|pop in|slip in|squeeze in|one more|another item|extra item|forgot to add|forgot to order|bung in|include another|extra one',
    ja: '追加|付け足し|足したい|足せ|足して|もう一つ|もう一個|もう一点|ついでに|買い忘れ|頼み忘れ|入れ忘れ|増やし|増やせ|もう一枚',
  },
  combine: {
    zh: '合并|一起|合在一起|叠加|同时用|叠|并单|一道|一块儿|一块发|一块寄|一齐|一并|拼一起|凑一起|凑一块|合起来|合一块|合发|合单|放一个箱|装一个|装一箱|一个包裹|一个盒子|一个箱子|一箱|同一个包|打包一起|同埋|埋一齐|分两个|分开发|两个订单|两单|三单|几单|两笔订单|两个单|合到一起|放一起|一次发|一次寄|一趟|凑齐|一同|搭一块|两个一起|三个一起|都一起',
    en: 'combine|together|merge|stack|same box|one parcel|one box|one package|single parcel|single package|one delivery|one shipment|consolidate|bundle|in one go|lump together|lumped together|bunged together|all in one|both orders|two orders|three orders|separate orders|group them|joined up|in the same|put them together|sent as one|as one|just one box|same parcel|same package|joined together|both together|all together',
    ja: 'まとめて|併用|同梱|一緒に|いっしょに|一つの箱|一箱|一つにまと|ひとまとめ|一括で送|一度に送|同じ箱|同時に送|二つの注文|複数の注文|別々の注文|合わせて送|一緒に発送|一緒に届|一回で|一度で|ひとつの箱|同じ便|同封|まとめてもら|まとめてほし',
  },
  closeByItself: {
    zh: '自动取消|自动关闭|自动关|会关闭|关掉吗|自己没了|自己取消|被取消|被关闭|系统取消|系统关|失效吗|保留多久|给我留|帮我留|留着|留多久|留单|锁单|占着|给留|还在不在|会不会没|会消失|自己消失',
    en: 'auto cancel|auto close|automatically cancelled|automatically canceled|cancelled automatically|times out|time out|timed out|expires by itself|hold my order|keep my order|reserved for|held for|kept open|stay open|sit there|sit in my|hang around|cancel itself',
    ja: '自動キャンセル|自動的にキャン|自動で消|勝手にキャン|勝手に取り消|勝手に消|取り置き|キープ|確保|自動取消|流れる|無効になる',
  },
};
