import type { Concepts } from './concept.ts';

/** What is asked for: ways, reasons, times, places, sums, leave. */
export const askingConcepts: Concepts = {
  how: {
    zh: '怎么|怎样|如何|咋|怎麼样|怎么样才能|点样|点整|点先可以|要怎么|怎么弄|怎么办|怎么搞|怎么操作|咋整|咋办|咋弄|咋搞|咋个|哪能办|怎么做才|走什么流程|什么流程|啥流程|什么步骤|啥步骤|什么手续|啥手续|什么程序|在哪操作|哪里操作|从哪里弄|点哪里|点哪儿|点哪个|在哪个页面|哪个入口|入口在哪|教我|教教我|教一下|支个招|有什么办法|有啥办法|有没有办法|有冇办法|有什么法子|有啥法子|怎么个弄法|怎么个操作|要咋',
    en: 'how|how do i|how can i|how to|how would i|how should i|how do we|how does one|how do you|whats the way|what is the way|whats the process|what is the process|whats the procedure|what is the procedure|what steps|what are the steps|which steps|walk me through|talk me through|show me how|tell me how|how do i go about|go about|what do i do|what should i do|what must i do|what do i need to do|what now|what next|the way to|guide me|instructions|procedure|steps to|where do i click|which button|what button|how on earth|whats involved|what do i have to do|where do i start|how do i set about|any tips|can you tell me how|is there a form|how does one go',
    ja: 'どうやって|どうすれば|どうしたら|どのように|どないしたら|どないすれば|どうやったら|どうすりゃ|どうしよう|方法|やり方|やりかた|手順|手続き|てつづき|仕方|しかた|流れ|どこから手続|どこを押|教えて|教えてほしい|おしえて|どう進め|どう手続き|進め方|どう頼|どう申し込|申し込み方|申込|申請|どない申|何をすれば|どこを見れば|どう使|どこから申',
  },
  when: {
    zh: '什么时候|啥时候|啥时|何时|几时|几点|多会儿|什么时间|啥时间|哪天|哪一天|几号|几月几号|猴年马月|时间|啥辰光|什么时辰|何日|哪日|大概什么时候|大约什么时候|具体时间|啥时间能|哪个时候',
    en: 'when|what time|what day|what date|which day|by when|whats the eta|eta|any idea when|when exactly|when on earth|roughly when|about when|whats the date|how near|at what point',
    ja: 'いつ|何時|いつごろ|いつ頃|何日に|何月|いつになったら|いつになる|何曜日|いつなん|いつぐらい|いつなら|何日ごろ|何日頃|いつまでかか',
  },
  howLong: {
    zh: '多久|多长时间|几天|多少天|几日|多少日|要等多久|几年|几个月|多长|好久|几个工作日|多少个工作日|几个钟|几个小时|多少小时|几个礼拜|几个星期|几周|几耐|几天能|几天内|要几天|得几天|得多久|得等多久|要等几天|等到什么时候|等到啥时候|还要多久|还得多久|还要等多久|啥时候是个头|最快几天|最慢几天|多少时日|时长|要多长|得多长|多少工夫|多大功夫|多少天能|需要几天|需要多久|大概几天|大概多久|一般几天|一般多久|通常多久|通常几天|要个几天',
    en: 'how long|how many days|how many weeks|how many months|how many years|how many hours|how soon|how much time|how much longer|how quickly|how fast|turnaround|turnaround time|time frame|timeframe|lead time|how long before|how long until|how long till|take long|takes long|working days|business days|what is the wait|whats the wait|days or weeks|how many working days|any longer|a while',
    ja: '時間|何日|何日間|何日くらい|何週間|何か月|何ヶ月|何ヵ月|何年|何時間|どのくらい|どれくらい|どんくらい|どれぐらい|どのぐらい|どれほど|期間|日数|所要|かかります|かかる|最短|何営業日|営業日|どれくらいかか|何日ぐらい|何日ほど|どの程度の期間|いつまでもつ|日数は',
  },
  deadline: {
    zh: '截止|期限|最晚|过期|有效期|到期|失效|清零|作废|截至|时限|限期|最迟|过了期|超期|逾期|超时|过时|失了效|不能用了吗|能用到|用到什么时候|用到几号|能放多久|能留多久|留多久|保留多久|多久之内|几天之内|几天以内|多少天之内|多少天以内|多长时间内|来得及|来不来得及|赶得上|赶不赶得上|还来得及|晚不晚|会不会太晚|超过时间|超了几天|过了几天|过了时间|过了时限|宽限|缓几天|缓两天|超了时间|过了点|逾了|还赶得上|晚了还|迟了|会没了吗|会清吗|归零|几日之内|几天里|多少天里|多长时间里|有几天时间|多少天的时间|还作数|还算数|作不作数|算数吗',
    en: 'time limit|deadline|until when|till when|expire|expiry|expiration|expires|valid|run out|runs out|window|cut off|cutoff|cut off date|last day|last date|final date|how late|latest|too late|am i too late|still in time|in time|grace period|lapse|lapsed|lapses|validity|good until|shelf date|use it by|use by|use them by|time left|do they die|go off|shelf life of|before they go|use it or lose it|wiped|wipe out|how long have i got|how many days do i have|how much time do i have|within how many|too long ago|missed the|past the',
    ja: '期限|有効期限|まで|いつまで|何日まで|締め切り|締切|失効|切れる|切れます|切れた|期限切れ|間に合|まにあ|間に合う|過ぎた|過ぎて|すぎた|すぎて|遅すぎ|以内|期日|猶予|何日以内|何日なら|もう遅い|手遅れ|まだ使え|まだ有効|日を過|日過ぎ|消滅|なくなる|なくなります|流れます|リミット|何日間まで',
  },
  howMuch: {
    zh: '多少钱|几钱|几块|价格|价钱|收费|几块钱|多少块|多少银子|多少大洋|几个大洋|多少米|多少元|什么价|啥价|咋卖|怎么卖|怎么卖的|卖多少|卖几钱|售价|标价|报价|报个价|价位|定价|啥价位|什么价位|开价|多钱|几个钱|要价|得花多少|要花多少|花多少|什么价码|几多钱|几文|多少刀|收多少|收几块|怎么收费|咋收费|价目|行情价',
    en: 'how much|how much is|cost|costs|price|prices|priced|charge|fee|whats the damage|what is the damage|set me back|how expensive|what does it cost|what would it cost|going rate|quote|price tag|what do you charge|what do you want for|how many quid|how many bucks|go for|goes for|sell for|sells for|retail price|asking price|cost me|hows it priced|what are you charging|what are you asking|the price of|price please|how much does|how much would|how much are',
    ja: 'いくら|値段|料金|おいくら|なんぼ|いくらぐらい|いくらする|いくらになる|お値段|ねだん|価格|金額|何円|費用|お代|代金|単価|相場|税込|値札|売値|定価|何元|値は|お値段は|おいくら万|予算|値段を教|いくらで買|いくらから',
  },
  howMany: {
    zh: '多少个|几个|几件|几次|多少次|几回|多少张|几张|几本|多少件|上限|最多|至多|顶多|最少|起码|至少|几趟|几遍|限购|限几|数量',
    en: 'how many|how many times|how often|number of|maximum|max|at most|minimum|at least|limit|limited to|no more than|up to how many',
    ja: '何個|何回|何枚|何点|何本|何足|回数|個数|枚数|最大|上限|最低|何度|何回まで|制限|限り',
  },
  where: {
    zh: '哪里|哪儿|在哪|哪边|边度|什么地方|啥地方|何处|哪旮旯|哪嘎达|哪疙瘩|哪块|搁哪|在哪儿看|哪里看|哪里查|哪看|哪查|哪找|哪里找|上哪|去哪|喺边|位置',
    en: 'where|where can|where do i|where is|wheres|whereabouts|which page|which menu|which section|which tab|what place|find it',
    ja: 'どこ|どちら|何処|どこで|どこから|どこに|どの画面|どのページ|どこら|どのへん|場所|どこにある|どこ見',
  },
  why: {
    zh: '为什么|为啥|为何|怎么回事|点解|咋回事|什么情况|啥情况|什么原因|啥原因|什么缘故|凭什么|凭啥|咋搞的|怎么搞的|搞什么鬼|搞咩|什么意思啊|怎么会|咋会|什么鬼|什么毛病|几个意思|原因|什么道理|啥道理',
    en: 'why|how come|whats going on|what is going on|whats up with|what is up with|whats the reason|what is the reason|for what reason|reason|what happened|what gives|whats wrong with|what the hell|what the heck|on what grounds|explain why',
    ja: 'なぜ|どうして|なんで|何で|なにゆえ|理由|原因|どういうこと|どういう事|どうなって|どうなっと|どないなって|なんやねん|何事',
  },
  whichOne: {
    zh: '哪个|哪家|哪一|哪种|哪些|什么样|哪款|哪一款|边款|边个|边只|哪样|哪几|哪几种|哪几样|啥样的|什么样的|哪类|什么种类|啥种类|都有啥|都有哪些|有哪些|有啥|有边啲|列一下|列个|清单|一览|哪几款|有几款|几款|几种|什么型号|啥型号|哪种型号|啥样式|款式|样式|都有什么',
    en: 'which|which one|which ones|what kind|what kinds|what sort|what sorts|what type|what types|whats available|what is available|what have you got|what do you have|what all do you|list of|range|selection|line up|lineup|choices',
    ja: 'どの|どれ|どんな|どっち|どちらが|何種類|種類|どういうの|どういった|ラインナップ|一覧|品揃え|何があ|どんな種類|何種|どんなの|どういう品|どんな品',
  },
  who: {
    zh: '谁|哪个人|何人|什么人|啥人|边位|边个人',
    en: 'who|whom|which person|which department|which team',
    ja: '誰|だれ|どなた|どの部署|どの人',
  },
  whatIs: {
    zh: '什么意思|啥意思|是什么|是啥|系咩|指什么|指的是什么|啥东西|什么东西|什么玩意|啥玩意|介绍一下|讲讲|说说|说明一下|解释一下|解释|科普|啥叫|什么叫|什么是|怎么理解|看不懂|不懂|不明白|搞不懂|搞不清|弄不明白|弄不清|一头雾水|咋回事儿|怎么个意思|是个啥|是个什么|啥玩意儿|怎么算的|怎么算|咋算|如何计算|规则是|什么规则|啥规则|规矩|讲究',
    en: 'what is|whats|what does it mean|what does that mean|meaning|mean|means|explain|whats that|what are|how does it work|how does that work|how does this work|how do they work|how it works|dont understand|dont get it|confused|clarify|definition|what exactly|run me through|break it down|mean exactly|whats the deal with|whats the idea|what does this mean|point of',
    ja: 'って何|ってなに|ってなん|何ですか|なんですか|意味|どういう意味|仕組み|しくみ|説明|わからない|分からない|わからん|分からん|分かりません|わかりません|よくわから|よく分から|とは何|とはなん|って一体|どんな仕組|どういうもの|どういう制度|どういうルール|ルール|決まり|条件',
  },
  can: {
    zh: '可以吗|能不能|可不可以|可以不|能否|可否|行不行|行吗|行不|成不成|成吗|得唔得|中不中|得不得行|要得不|能成不|允许|让不让|给不给|准不准|有没有可能|有可能吗|有没有机会|有没得|能吗|能不|可唔可以|可以唔可以|好不好办|支不支持|支持吗|支持不支持|接不接受|受不受理|算不算|管不管',
    en: 'can i|could i|may i|am i able|able to|allowed|permitted|is it ok|is it okay|is it alright|is it possible|possible|any chance|any way|is there a way|would it be possible|do you let|do you allow|eligible|entitled|do you offer|do you do|will you let|okay to|ok to|fine to|do you support|accept',
    ja: 'できますか|可能ですか|可能|できる|できるの|できるん|いいですか|よいですか|いけますか|いけるん|大丈夫ですか|大丈夫|構いません|かまいません|もらえますか|もらえる|もらえません|いただけ|頂け|対応して|受け付け|許され|ええですか|ええの',
  },
  whatIf: {
    zh: '万一|要是|如果|假如|假设|倘若|若是|若果|会怎样|会怎么样|会咋样|有什么后果|有啥后果|后果',
    en: 'what if|what happens if|if i|suppose|in case|should i ever|consequences|what would happen',
    ja: 'もし|もしも|場合|場合は|ときは|時はどう',
  },
  difference: {
    zh: '区别|差别|不同|差在哪|哪里不一样|不一样|有什么分别|分别|差异|对比|比较|比一比|哪个好|哪个更好|哪款好|哪个划算|哪个值|怎么选|咋选|选哪个|选哪款|挑哪个|纠结|比起来|相比|强在哪|好在哪|差多少|有啥不一样|有何不同|高下|值不值|值得吗|值得买|值得入手|值不值得|多花|差啥|差什么|差别在|有啥差|多出什么|多出啥|强多少|哪个更|谁更|二选一|选择困难|拿不定主意|犹豫',
    en: 'difference|differences|versus|vs|worth it|compare|compared|comparison|differ|different from|better than|which is better|whats better|which should i|which to pick|torn between|cant decide|pick between|choose between|side by side|stack up|worth the extra|worth paying|worth the money|pros and cons|apart from the price|set apart|sets them apart|one over the other|which do i go for|which do i get|should i get|which of the two|more in|extra do i get|better in what|step up',
    ja: '違い|ちがい|比較|比べ|どっちが|どちらがいい|どれがいい|どれがおすすめ|差は|迷って|迷う|選び方|えらび|どう違|何が違|お得なのは|くらべて|どっちにし|どちらにす|どれにし|選べば|何がいいの|差って|勝って|上位|迷い',
  },
  recommend: {
    zh: '推荐|建议|安利|种草|有什么好的|帮我选|帮我挑|给点意见|参谋|求推荐|适合我|适合什么|适合谁|哪个适合',
    en: 'recommend|recommendation|suggest|suggestion|advice|advise|which would you|what would you|best for me|suit me',
    ja: 'おすすめ|お勧め|オススメ|お薦め|選んで|アドバイス|向いて|合うの|人気|いいやつ|ええやつ',
  },
  confirm: {
    zh: '确认|核实|核对|对不对|是不是|是吗|是真的吗|真的假的|真的吗|靠谱吗|靠不靠谱|保证吗|确定吗|没错吧|准不准确',
    en: 'confirm|verify|check whether|make sure|double check|is it true|is that right|am i right|for sure',
    ja: '確認|確かめ|本当ですか|ほんとに|ほんまに|間違いない|ですよね|合ってます|念のため',
  },
};
