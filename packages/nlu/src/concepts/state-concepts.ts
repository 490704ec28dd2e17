import type { Concepts } from './concept.ts';

/** What is so, not yet so or no more so, and when. */
export const stateConcepts: Concepts = {
  cannot: {
    zh: '不了|不能|没法|没办法|无法|不行|不让|不给|不可以|不可|唔得|唔可以|冇办法|没辙|弄不了|搞不定|做不到|不成|办不了|弄不好|搞不了|弄不来|做唔到|不支持|点都',
    en: 'cant|cannot|unable|not able|impossible|wont let|doesnt let|not allowed|not possible|refuses to|fail to|fails to|no way to|couldnt',
    ja: 'できない|できません|できなく|出来ない|出来ません|でけへん|できひん|できん|不可|無理|むり|だめ|ダメ|駄目|あかん|できなかっ',
  },
  notYet: {
    zh: '还没|尚未|迟迟|至今|到现在|一直没|仍然没|仍未|还未|仲未|迟迟没|一直未|依然没|到今天|到而家|还是没|始终没|压根没|愣是没|硬是没|还不',
    en: 'not yet|still not|still no|still hasnt|still havent|as yet|yet to|havent|hasnt|so far|nothing yet|still waiting|even now|to date',
    ja: 'まだ|いまだ|未だ|今も|いまだに|未だに|てへん|とらん|今のところ|いっこうに|一向に',
  },
  already: {
    zh: '已经|早就|都已|已然|完成了|搞定了|办好了|弄好了|好了已|早已',
    en: 'already|by now|has been|have been|been and|done already',
    ja: 'すでに|既に|とっくに|済み|済んで|終わった|完了し',
  },
  after: {
    zh: '之后|以后|过后|完了|后来|后还|后才|了再|货后|款后|后能|后可|在途中|已发货|已经发货|发了货|都发货|货都发|寄出去了|都寄出|已经寄|上路了|已经在路上|在路上了|运输中|发走了|都发出|已经发出|已经发|揽收了|都揽收|已揽收|快递拿走|拿走了|被拿走|在半路|半路上|半道|半道上|发都发',
    en: 'after|afterwards|once its|once it has|once it is|since then|later on|already shipped|already sent|already dispatched|already gone|already on its way|already left|already posted|on the way already|in transit|has shipped|has been shipped|has been sent|has gone out|has been dispatched|has left|been posted|been sent|its on its way|it is on its way|still on the road|on the road|has it already|courier has it|theyve got it|with the courier|left already|gone already',
    ja: '後に|後で|あと|後でも|後は|てから|たあと|た後|発送後|出荷後|支払い後|以降|発送済み|もう発送|もう出荷|すでに発送|発送されたあと|発送された後|発送しちゃ|配送中|輸送中|発送され|もう送|出たあと|出た後|向かって|移動中|運送中|途中|配達に出|もう出ちゃ|もう運',
  },
  before: {
    zh: '之前|以前|前能|前可以|前要|没到之前|还没收到货|没收到货就|未收到货|先开|提前|事先|预先|先行|先把|在先|收到前|到之前|没到手|货还没到|还没到货|没到货|货没到|东西还没到|没收到东西|没收货|路上就|到货前|签收前',
    en: 'before|beforehand|in advance|ahead of|prior to|prior|until it arrives|before it arrives|before i receive|before delivery|up front|upfront|early|earlier|hasnt come yet|not come yet|still on the way|before goods|goods arrive only|before the goods|have it already',
    ja: '前に|前でも|する前|先に|事前|届く前|受け取る前|到着前|発送前|あらかじめ|前もって|先行して|届いてなくても|まだ着いて|着く前|まだ届いてな|届いてないけ|手元にな|到着して|着いてなく|来る前',
  },
  justNow: {
    zh: '刚刚|刚才|才刚|方才|几分钟前|一分钟前|一小时前|头先|啱啱|刚不久|前脚|昨天才|昨儿|今早|今天早上|昨晚|前天',
    en: 'just now|a minute ago|a moment ago|an hour ago|minutes ago|earlier today|yesterday|this morning|last night|only just|moments ago',
    ja: 'さっき|先ほど|たった今|今さっき|ついさっき|昨日|今朝|ゆうべ|昨夜|一時間前|数分前|たばっかり|たところ',
  },
  again: {
    zh: '再次|第二次|又来|还要再|又要|重新|再来一次|再一次|反复|多次|好几次|两次|三次|二次|第二回|屡次|老是|总是|一而再|次次|无限次|一直换|换来换去',
    en: 'again|second time|once more|another time|twice|repeatedly|over and over|more than once|third time|time and again|a second|as many times|multiple times',
    ja: '再び|もう一度|もう一回|二回|二度|三回|再度|繰り返|毎回|二回目',
  },
  everything: {
    zh: '全部|所有|一切|统统|通通|每个|每件|整单|全单|整个|一股脑|全都',
    en: 'all of it|all of them|everything|the whole lot|entire|the lot|whole order|complete|every item',
    ja: '全部|すべて|全て|まるごと|丸ごと|一切|全商品|全額|ぜんぶ',
  },
  week: {
    zh: '一周|一星期|一个星期|一礼拜|一个礼拜|七八天|快十天|十来天|半个月|两周|两个星期|两星期|上周|上礼拜|上星期|十天|八天|九天|一个多星期|一周多|个把星期|大半个月',
    en: 'a week|one week|seven days|over a week|a whole week|full week|fortnight|two weeks|ten days|eight days|last week|week ago|weeks ago|best part of a week|more than a week|nearly two weeks',
    ja: '一週間|一週|十日|二週間|半月|先週|週間前|七日|週間以上|週間も|週間たっ',
  },
  security: {
    zh: '盗号|被盗|盗刷|异地登录|不是我操作|不是我下的|不是我买的|有人登|账号被',
    en: 'hacked|hijacked|compromised|someone else logged|unauthorised|unauthorized|not by me|wasnt me|someone used|stolen card|suspicious login',
    ja: '乗っ取|不正|身に覚え|覚えのない|勝手にログイン|不正利用|不正アクセス|ハッキング',
  },
};
