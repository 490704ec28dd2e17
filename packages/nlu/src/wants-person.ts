import { lazy } from './lazy.ts';
import { normalise } from './normalise.ts';

const chinesePerson =
  '(?:人工|真人|活人|客服|客户服务|服务人员|客服人员|专员|专人|坐席|座席|服务员|接线员|工作人员|经理|主管|负责人|店长|领导)';
const englishAgent =
  '(?:agents?|representatives?|reps?|operators?|advisors?|advisers?|humans?|staff|manager|supervisor|customer (?:service|support|care)|support(?: team)?|live chat|(?:real|live|actual) (?:person|people))';
const englishPerson = `(?:${englishAgent}|persons?|people|someone|somebody|an? employee|assistants?)`;
/** Who decides, or can be talked to, in whatever words. */
const chineseSomebody =
  '(?:老板|管事儿?的|主事儿?的|当家的|喘气的|明白人|上级|头头|(?:能|可以|会|有)?(?:做主|作主|说了算|拍板|负责|管事|解决问题|说人话)的(?:人|同事)?|活的(?:客服|人))';
const englishSomebody =
  '(?:somebody|someone|anybody|anyone|whoever|one of you(?:r (?:people|colleagues|staff|team|guys|lot))?|(?:a|your) (?:colleague|boss|superior|human|grown-?up|man|woman|lady|guy)s?|(?:a |any )?(?:living|human) (?:soul|being)|your (?:people|team|side))';
const describing =
  '(?:(?:a|an|the|your|one of your|some|any|real|live|actual|human|customer|service|other|different|proper) ){0,4}';

// What these words also mean: taken out before looking for a wish.
const otherMeanings = lazy(() =>
  pattern(
    'g',
    '人工(?:智能|费|成本|价格|湖|草|呼吸|降雨|合成|养殖|授精|受孕|关节|晶体|皮革|宝石|钻石|香料|色素)',
    '人工(?:安装|搬运|审核|核实|审查|质检|检测|验货|包装|分拣|打包|缝制|制作|派送|配送)',
    '(?:客服|人工|客户服务)(?:的|中心)?(?:电话|热线|号码|邮箱)',
    '(?:人工|真人|客服|在线|服务|的|都|是|一般|每天|晚上|周末){0,6}(?:几点|什么时候|啥时候|何时|几时)(?:开始|才|会|能)?(?:上班|下班|在线|工作|营业|休息|在)',
    // When somebody can be reached is a question; whoever wants to be put through at once says so.
    '(?:几点|什么时候|啥时候|何时|几时|多会儿|哪个时间段?)(?:到几点|之前|以后|开始|才|还|会|能|可以|能够|都|你们|这边|的时候){0,4}(?:找得?到|找得着|联系得?[到上]|联系|打得通|有|找|遇到|碰到)(?:你们|在线|一个|个|的){0,2}(?:人工|真人|活人|客服)(?:客服|服务|在线|在)*',
    '(?:人工|真人|客服|在线|的){0,4}(?:上班|工作|服务|营业|在线)(?:的)?时间',
    '你(?:是不是|到底是|是)(?:真人|人工|活人|机器人|人|客服)(?:吗|还是机器人)?',
    '(?:投诉|举报|表扬|评价)(?:一下)?(?:你们)?(?:的)?(?:人工)?客服|客服(?:的)?(?:态度|太差)',
    '(?:不|没)(?:要|想|需要|用|必)(?:转|找|要|联系)*(?:人工|真人|客服)',
    '\\bhuman (?:resources?|rights?|hair|size|errors?|body|readable|anatomy)\\b',
    '\\b(?:travel|cleaning|cleansing|estate|bleaching|shipping|secret|user) agents?\\b|\\brobot vacuums?\\b',
    '\\b(?:are you|am i (?:talking|speaking|chatting) (?:to|with)|is this) (?:a |an )?(?:real |actual |live )?(?:human|bot|robot|person|machine)\\b',
    "\\b(?:customer (?:service|support)|support|agent|live chat)(?:'?s)? (?:opening |working )?(?:hours|phone|number|telephone|email)\\b",
    '\\b(?:when|what time)\\b[^.!?]{0,40}\\b(?:agents?|humans?|operators?|staff|customer service|support|live chat)\\b',
    '\\b(?:until when|till when|how late|what (?:time|hours|days)|which (?:hours|days))\\b[^.!?]{0,40}\\b(?:persons?|people|somebody|someone)\\b',
    '担当者名|人間ドック|(?:あなた|君|これ)は(?:人間|ロボット)|(?:オペレーター|担当者)(?:は|の)(?:何時|営業時間)|何時(?:から|まで|に|なら|ごろ|頃)?(?:有人|オペレーター|担当者|スタッフ|人間|人)[^。.!?]{0,12}',
  ),
);

const wishes = lazy(() =>
  pattern(
    '',
    // 中文: to be put through to, to look for, to want somebody
    `(?:转接?|换|找|搵|要|叫|喊|接|联系|联络|呼叫|召唤|来个|帮我|给我|请|想|可以|能不能|让|派|求|麻烦|直接|快)(?:到|去|给|一?下|一?个|一?位|你们?|我|的|转|接|找|换|叫|要|联系|联络|咨询|问|在线|真正?的?|跟|和|同|与){0,4}${chinesePerson}`,
    `^(?:在线|${chinesePerson})+(?:服务|在吗|在不在|在么|呢|吗|啊|吧|谢谢|快点|快来|出来|[!?。,.~ ])*$`,
    `^(?:你们?)?(?:这里|这边|家)?有(?:没有)?(?:在线|${chinesePerson})+(?:服务|在线|在|吗|么|[!?。,.~ ])*$`,
    '(?:人工|真人|专人)(?:客服|服务|坐席|对话|沟通|咨询|帮助|接待|回复|解决)',
    '(?:联系|找)(?:一?下)?(?:卖家|商家|店家|老板)',
    '(?:不要|不想|别|唔想|拒绝)(?:再)?(?:跟|和|同|与)(?:你?这个)?(?:机器|ai|智能客服)|(?:不要|别|不想用?)(?:给我)?(?:机器人?|智能|自动)(?:客服|回复|回答|服务)|^我?不要机器人',
    '(?:跟|和|同|与|找|换|叫|搵)(?:一?个|一?位)?(?:真的|真正的)?人(?:来)?(?:说|聊|讲|谈|问|处理|倾|帮我|对话|沟通|回答|解决|[!?。 ]*$)',
    `(?:叫|让|喊|找|请|换|派|要|来|把)(?:一?个|一?位|你们?|那|个|我|的|家|这)?(?:一?个|一?位|你们?|那|个|我|的|家|这){0,3}${chineseSomebody}(?:[^的不。,!?]{0,6}(?:来|出来|过来|接|叫|喊|说|谈|讲|聊|回|联系|处理|打给)|[!?。,~ ]*$)`,
    `(?:把|让|叫|请|喊)(?:你们?|那个?|这个?|店里?|家|的|个){0,3}${chinesePerson}(?:给我|都|也|赶紧|马上|立刻|快点?|去|一起|你们){0,3}(?:叫|喊|找|请|弄|揪|拉|滚|来|出来|过来|接)`,
    '有(?:没有?|个)?(?:喘气的|活人|活的(?:客服|人)?|真人)(?:没|吗|么|不|在)?',
    '(?:别|不要|少|莫|不许)(?:再|老|总|一直)?(?:让|拿|用|叫|派|给我)(?:个|这个?|那个?)?(?:机器人?|ai|智能客服|自动回复|程序)(?:来|再)?(?:回|应付|敷衍|糊弄|打发|忽悠|搪塞|跟|和|对付)',
    '不(?:要|想|愿意?|爱)?(?:再)?(?:跟|和|同|与)(?:你?这个?)?(?:机器人?|ai)(?:瞎|再|继续)?(?:唠|聊|说|讲|扯|谈|废话|啰嗦|沟通|对话)',
    '(?:^|[。,!?~ ])(?:给我|快|赶紧|麻烦)?换(?:个|一个)?人(?:来|吧|啊)?[!?。,~ ]*$|(?:换|找|接|派)(?:一?个|一?位)(?:真)?人(?:来)?(?:跟|和|给|帮|[!?。 ]*$)',
    '(?:转|转接)(?:到|给|去)[^。!?,]{0,14}的(?:人|同事)(?:那[里边儿]?)?(?:吧|啊|去|来)?[!?。,.~ ]*$',
    // English
    `\\b(?:talk|speak|chat|deal)(?:ing)?(?: directly)? (?:to|with) (?:${englishSomebody}|a person)\\b(?! else)`,
    "\\b(?:get|give|find|fetch|bring|send)(?: me| us) (?:somebody|someone|a person|a (?:living|human) (?:being|soul))\\b(?!'s| else)",
    '\\b(?:somebody|someone|anybody|anyone) (?:real|human|alive|competent|in charge|who breathes|with (?:a|some|any) (?:pulse|brain|heartbeat|authority|power))\\b|\\bliving soul\\b|\\b(?:in|of|want|wants|need|prefer|some|real|give me) flesh and blood\\b',
    `\\b(?:put|pass|hand|transfer|connect|forward) (?:me|us)(?: (?:on|over|through|along))? (?:to|onto) (?:them|him|her|${englishSomebody})\\b`,
    '\\b(?:get|put|fetch|call) (?:your |the |a )(?:manager|supervisor|boss|superior)\\b[^.!?]{0,12}(?:on|here|now|please|over)\\b',
    '\\b(?:skip|bypass|enough (?:of|with)|done with|fed up with|sick of|tired of|had it with) (?:with )?(?:the|this|that|these|your|a|talking to|all|stupid|damn|bloody| )*(?:(?:chat ?)?(?:ro)?bots?|machines?|automat\\w+|auto-?replies)\\b(?! (?:vacuum|cleaner|hoover))',
    '(?:^|[,.!?] ?|\\b(?:want|need|get me|give me|please) )(?:my|a|the) (?:vip|personal|account|dedicated) (?:person|agent|manager|contact|rep\\w*)\\b',
    '\\b(?:can|could|may|have|get|let|need|want|would) (?:somebody|someone|a colleague|one of your \\w+)(?: (?:of yours|from your \\w+|over there|there))? (?:to )?(?:please )?(?:ring|call|phone|get in touch with|get back to|contact) (?:me|us)\\b(?! (?:before|when|if|once|as soon))',
    `\\b(?:talk|speak|chat)(?:ing)?(?: (?:directly|live))? (?:to|with) ${describing}${englishPerson}\\b(?! else)`,
    `\\b(?:connect|transfer|escalate|pass|hand|switch|redirect|put)(?: (?:me|us|this|it|over|through|on|directly|back)){0,3} (?:to|with) ${describing}${englishAgent}\\b`,
    '\\b(?:want|need|get|give|have|find|call|contact|reach|message|ask for|require|prefer|bring)(?: (?:me|us|in|for))? (?:(?:a|an|the|your|some) )?(?:(?:real|live|actual|human|customer|service|support) ){0,3}(?:humans?|agents?|representatives?|operators?|real (?:person|people)|live (?:person|people|chat)|customer (?:service|support|care)|support team|supervisor|manager)\\b',
    `^(?:(?:a|an|the|your) )?(?:(?:real|live|actual|human|customer) ){0,3}${englishPerson}(?:[,.!]* (?:now|please|pls|plz|asap|here|service))*[!?. ]*$`,
    '\\b(?:staff(?: members?)?|agents?|humans?|colleagues?|employees?|persons?|people|someone|somebody|anyone|anybody)\\b[^.!?]{0,24}\\b(?:take over|step in|jump in)\\b',
    '\\b(?:real|actual|live) (?:person|human|people|human being|agent|representative|operator)\\b|\\bhuman (?:agent|being|operator|representative|help|support|assistance|assistant|advisor)\\b',
    '\\b(?:anyone|anybody) (?:real )?(?:there|here|around|available)\\b',
    `\\b(?:put|get|stick|bring) (?:(?:a|an|some|any|one of your|your) )?(?:(?:actual|real|live|proper|nice) )*(?:${englishAgent}|person|people|employee|somebody|someone) (?:on the (?:line|phone|chat)|on here|on(?=[!?., ]*$)|to me)`,
    `\\b(?:members? of (?:the |your )?(?:staff|team)|staff members?|colleagues?|humans?|employees?|${describing}persons?) (?:please |pls |to )*(?:picks? (?:this|it|me) up|takes? (?:this|it) on|deals? with|handles?|answers?|replies|reply|sorts?|looks? (?:at|into)|writes? (?:back|to))\\b`,
    '\\bskip (?:the|this|your) (?:script|preamble|spiel|small talk|auto\\w*|menus?|nonsense)\\b',
    '\\b(?:patch|put|get) me (?:straight |right |directly )?through\\b(?! (?:customs|to (?:the )?(?:checkout|payment)))',
    "\\b(?:don'?t|not|won'?t|refuse to|rather not|hate|sick of|tired of) (?:do|doing|type|typing|talk|talking|deal|dealing|chat|chatting|speak|speaking|argue|arguing|write|writing|wasting my time)(?: (?:to|with|on|at))*(?: (?:a|an|any|some|this|your|stupid|dumb|mere|talking|bloody|damn))* (?:(?:chat ?)?bots?|chatbots|machines?|robots?|computers?|programs?|software|ai)\\b(?! (?:vacuum|cleaner|hoover))",
    "\\b(?:who(?:'s| is)|is there|are there|any|anyone|anybody|got) (?:a |an |any |some )?(?:actual |real |live )?(?:humans?|human being|living person|live person)\\b(?: [a-z]+){0,3}[?!., ]*$",
    "\\b(?:not|no|stop|without|hate|tired of|don'?t want)(?: (?:more|talk|speak|chat|talking|speaking|chatting|with|to|this|that|the|a|want|your|stupid|dumb|silly|useless|damn|bloody|automated)){0,5} (?:chat ?)?(?:ro)?bots?\\b",
    '\\b(?:real|actual|proper|live|living|human) (?:girl|boy|lad|lass|lassie|lady|gentleman|bloke|guy|fella|chap|dude|woman|man|voice|soul)\\b|\\ba (?:quick )?(?:word|natter|chin ?wag) with (?:a|an|some|one of) ?[a-z ]{0,20}(?:girls?|boys?|lads?|lass|lady|ladies|bloke|guys?|fella|chap|woman|man|human|person|colleagues?|staff)\\b',
    `(?:^|[.!?,] ?)${englishAgent}[.!?, ]+(?:now|right now|please|pls|immediately|at once)[.!?, ]*$`,
    '\\b(?:a|an|some) (?:person|human)[, ]+(?:and )?not (?:a|an|some|another|this|your) (?:\\w+ )?(?:script|(?:chat ?)?(?:ro)?bot|machine|program|computer|recording|ai)\\b',
    // 日本語
    '(?:担当者?|担当の(?:方|人)|オペレーター?|スタッフ|係の?(?:人|方|員)|人間|店員|責任者|上司)(?:さん)?(?:(?:と|に|へ|を|は)?.{0,6}(?:話|つな|繋|代わ|替わ|変わ|かわ|切り替|お願い|呼|出して|対応|相談|連絡|チャット|転送|います)|[。!?、 ]*$)',
    '有人(?:対応|チャット|サポート|オペ|の)|(?:^|[^\\p{Script=Han}])人(?:と|に)(?:直接)?(?:話|つな|繋|代わ|相談)',
    '(?:店長|社長|マネージャー?|リーダー)(?:さん)?(?:を|に|と)?(?:出せ|出して|呼べ|呼んで|代われ|代わって|替わって|話)',
    '(?:ボット|ロボット|ai|自動応答|機械)(?:じゃなく|ではなく|は嫌|はいや|は結構|はもういい)',
    '(?:上の(?:人|方|者)|生身の(?:人間?|方)|中の人|(?:偉い|えらい)人)(?:さん)?(?:を|に|と|へ)?(?:出し|代わ|替わ|変わ|かわ|話|呼|つな|繋|お願い)',
    '誰か(?:人|スタッフ|係)(?:を|に)?|(?:^|[^\\p{Script=Han}])人を(?:呼|出し)',
  ),
);

/** Says whether somebody asks for a person instead of the bot, in the common wordings of Chinese, English and Japanese. */
export function wantsPerson(text: string): boolean {
  return wishes().test(normalise(text).replace(otherMeanings(), ' ').trim());
}

// The patterns go through the same folding as the text they meet, so 話 in one is 話 in the other.
function pattern(flags: string, ...sources: readonly string[]): RegExp {
  const source = sources.map((each) => `(?:${each})`).join('|');
  return new RegExp(
    source.replace(/\p{Script=Han}+/gu, (run) => normalise(run)),
    `u${flags}`,
  );
}
