import { lazy } from './lazy.ts';
import { normalise } from './normalise.ts';

const chinesePerson =
  '(?:人工|真人|活人|客服|客户服务|服务人员|客服人员|专员|专人|坐席|座席|服务员|接线员|工作人员|经理|主管|负责人|店长|领导)';
const englishAgent =
  '(?:agents?|representatives?|reps?|operators?|advisors?|advisers?|humans?|staff|manager|supervisor|customer (?:service|support|care)|support(?: team)?|live chat|(?:real|live|actual) (?:person|people))';
const englishPerson = `(?:${englishAgent}|persons?|people|someone|somebody|an? employee|assistants?)`;
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
    '担当者名|人間ドック|(?:あなた|君|これ)は(?:人間|ロボット)|(?:オペレーター|担当者)(?:は|の)(?:何時|営業時間)|何時(?:から|まで|に|なら|ごろ|頃)?(?:有人|オペレーター|担当者|スタッフ|人間|人)[^。.!?]{0,12}',
  ),
);

const wishes = lazy(() =>
  pattern(
    '',
    // 中文: to be put through to, to look for, to want somebody
    `(?:转接?|换|找|搵|要|叫|喊|接|联系|联络|呼叫|召唤|来个|帮我|给我|请|想|可以|能不能|让|派|求|麻烦|直接|快)(?:到|去|一?下|一?个|一?位|你们?|我|的|转|接|找|换|叫|要|联系|联络|咨询|问|在线|真正的?|跟|和|同|与){0,4}${chinesePerson}`,
    `^(?:在线|${chinesePerson})+(?:服务|在吗|在不在|在么|呢|吗|啊|吧|谢谢|快点|快来|出来|[!?。,.~ ])*$`,
    `^(?:你们?)?(?:这里|这边|家)?有(?:没有)?(?:在线|${chinesePerson})+(?:服务|在线|在|吗|么|[!?。,.~ ])*$`,
    '(?:人工|真人|专人)(?:客服|服务|坐席|对话|沟通|咨询|帮助|接待|回复|解决)',
    '(?:联系|找)(?:一?下)?(?:卖家|商家|店家|老板)',
    '(?:不要|不想|别|唔想|拒绝)(?:再)?(?:跟|和|同|与)(?:你?这个)?(?:机器|ai|智能客服)|(?:不要|别|不想用?)(?:给我)?(?:机器人?|智能|自动)(?:客服|回复|回答|服务)|^我?不要机器人',
    '(?:跟|和|同|与|找|换|叫|搵)(?:一?个|一?位)?(?:真的|真正的)?人(?:来)?(?:说|聊|讲|谈|问|处理|倾|帮我|对话|沟通|回答|解决|[!?。 ]*$)',
    // English
    `\\b(?:talk|speak|chat)(?:ing)?(?: (?:directly|live))? (?:to|with) ${describing}${englishPerson}\\b(?! else)`,
    `\\b(?:connect|transfer|escalate|pass|hand|switch|redirect|put)(?: (?:me|us|this|it|over|through|on|directly|back)){0,3} (?:to|with) ${describing}${englishAgent}\\b`,
    '\\b(?:want|need|get|give|have|find|call|contact|reach|message|ask for|require|prefer|bring)(?: (?:me|us|in|for))? (?:(?:a|an|the|your|some) )?(?:(?:real|live|actual|human|customer|service|support) ){0,3}(?:humans?|agents?|representatives?|operators?|real (?:person|people)|live (?:person|people|chat)|customer (?:service|support|care)|support team|supervisor|manager)\\b',
    `^(?:(?:a|an|the|your) )?(?:(?:real|live|actual|human|customer) ){0,3}${englishPerson}(?:[,.!]* (?:now|please|pls|plz|asap|here|service))*[!?. ]*$`,
    '\\b(?:staff(?: members?)?|agents?|humans?|colleagues?|employees?|persons?|people|someone|somebody|anyone|anybody)\\b[^.!?]{0,24}\\b(?:take over|step in|jump in)\\b',
    '\\b(?:real|actual|live) (?:person|human|people|human being|agent|representative|operator)\\b|\\bhuman (?:agent|being|operator|representative|help|support|assistance|assistant|advisor)\\b',
    '\\b(?:anyone|anybody) (?:real )?(?:there|here|around|available)\\b',
    "\\b(?:not|no|stop|without|hate|tired of|don'?t want)(?: (?:more|talk|speak|chat|talking|speaking|chatting|with|to|this|that|the|a|want|your|stupid|dumb|silly|useless|damn|bloody|automated)){0,5} (?:chat ?)?(?:ro)?bots?\\b",
    // 日本語
    '(?:担当者?|担当の(?:方|人)|オペレーター?|スタッフ|係の?(?:人|方|員)|人間|店員|責任者|上司)(?:さん)?(?:(?:と|に|へ|を|は)?.{0,6}(?:話|つな|繋|代わ|替わ|変わ|かわ|切り替|お願い|呼|出して|対応|相談|連絡|チャット|転送|います)|[。!?、 ]*$)',
    '有人(?:対応|チャット|サポート|オペ|の)|(?:^|[^\\p{Script=Han}])人(?:と|に)(?:直接)?(?:話|つな|繋|代わ|相談)',
    '(?:ボット|ロボット|ai|自動応答)(?:じゃなく|ではなく|は嫌|はいや|は結構)',
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
