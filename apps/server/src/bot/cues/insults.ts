/** What is said to hurt whoever reads it; anger at goods or delays is none of it. */
export const insults = [
  ...[
    '傻逼',
    'shabi',
    'cnm',
    'nmsl',
    '煞笔',
    '傻叉',
    '傻缺',
    '操你',
    '草泥马',
    '你妈的',
    '他妈',
    '妈逼',
    '尼玛',
    '狗东西',
    '你全家',
    '狗日的',
    '王八蛋',
    '混蛋',
  ],
  ...[
    '畜生',
    '贱人',
    '贱货',
    '婊子',
    '滚蛋',
    '滚开',
    '去死',
    '脑残',
    '智障',
    '白痴',
    '蠢货',
    '弱智',
    '废物',
    '死全家',
    '全家死光',
  ],
  ...['幹你', '靠北', '白癡', '北七', '機掰', '低能', '王八', '去吃屎', '吃屎'],
  ...[
    'fuck you',
    'fuck off',
    'fucking idiot',
    'fucking bot',
    'motherfucker',
    'asshole',
    'arsehole',
    'bitch',
    'bastard',
  ],
  ...[
    'dickhead',
    'cunt',
    'wanker',
    'moron',
    'you idiot',
    'idiots',
    'stupid bot',
    'dumb bot',
    'scumbag',
    'retard',
  ],
  ...[
    'go to hell',
    'screw you',
    'piece of shit',
    'shithead',
    'you are worthless',
    "you're worthless",
    'drop dead',
    'up yours',
    'get stuffed',
    'sod off',
    'piss off',
    'bugger off',
    'eff off',
    'jog on',
    'shove it',
    'ffs',
    'kill yourself',
  ],
  ...[
    '死ね',
    'くたばれ',
    'ばか野郎',
    '馬鹿野郎',
    'くそ野郎',
    'クソ野郎',
    'ごみ野郎',
    'ゴミ野郎',
    '役立たず',
    'てめえ',
    'うるせえ',
    'きさま',
  ],
];

const you = '[你妳您](?:们|丫)?';
const kin = '(?:全家|一家(?:子|人)?|祖宗|八辈|十八代|户口本|老母|老娘|爹妈|爸妈|爹娘)';
const seller = '(?:客服|店铺?|商家|平台|公司|网站|ai|卖家)';
const insulting =
  '(?:不是个?东西|算什么东西|猪狗不如|人渣|败类|畜牲|狗屎|没人性|没教养|没脑子|眼瞎|瞎了|吃屎|脑子?(?:有病|有坑|有屎|进水|坏了|让驴踢))';

/** How insults are made: who is meant, and what they are called, wished or threatened with. */
export const insultsInChineseAndJapanese: readonly string[] = [
  `${you}(?:的|这|那)?${kin}.{0,6}?(?:不是人|不是东西|不得好死|死(?![板机锁角循])|畜生|畜牲|没一个好|遭报应|该)`,
  `(?:${you}|这[帮群些]人?|一[帮群])(?:就|都|真|真的|简直|根本|全|纯|是|个|才|一|群|帮|这|些|种|的|人){0,6}${insulting}`,
  `${you}(?:是不是|真|真是|他妈)?(?:有病|有毛病)(?:吧|啊|呀|$)`,
  `(?:垃圾|烂|狗屎|狗屁|傻|蠢|黑心|不要脸)(?:的|破)?${seller}`,
  '(?:什么|啥|都是|全是|净|说的|讲的|答的|回的)(?:的|些|个|一堆)?(?:狗屁|屁话|狗屎)|放(?:你的|的|什么)?狗?屁(?!股)|艹|(?<![翻打])滚(?:回去|远点|一边|犊子)',
  '不得好死|断子绝孙|天打雷劈|遭雷劈|生(?:儿子|孩子)没',
  `(?:弄|打|砍|骂|搞|整|砸|告|捅|揍|烧|咒|投诉|举报|恨)死(?:了)?${you}`,
  '(?:给|跟|让|惹|烦|骗|坑|耍|玩|气|敢|欠)老子(?!这|那|道德|的?书|庄|注)|老子(?:要|就|不|花|让|告诉|跟|没|有的是|都|他|刚|等|买|现在|的钱|说了|操)',
  '(?:お前|おまえ|てめ[えぇ]|貴様|きさま|あんた)(?:ら|たち|達)?(?:は|の|が|も|って|みたいな)?.{0,8}?(?:クズ|くず|カス|ゴミ|ごみ|バカ|ばか|馬鹿|アホ|あほ|消えろ|死|無能|頭おかし)',
];
const meant = '(?:you|u|ya|yall)(?: (?:guys|people|lot|all))?';
const called =
  '(?:trash|garbage|scum|clowns?|imbeciles?|pigs?|vermin|parasites?|dumb|stupid|brainless|idiotic|worthless|dumbass(?:es)?|jackass(?:es)?|subhuman|losers?|thick|thieves|thieving|crooks?|crooked|liars?|scammers?|swindlers?|fraudsters?|con ?(?:artists?|men|man)|criminals|cheats|muppets?|cretins?|numpt(?:y|ies)|tossers?|twats?|pricks?|bellends?|plonkers?|halfwits?|nitwits?|simpletons?|buffoons?|cowboys|incompetents?|dimwits?|cockroach(?:es)?|rats)';
const hurting =
  '(?:absolute|utter|total|complete|bloody|fucking|effing|useless|pathetic|stupid|lazy|lying|thieving|cheating|worthless|incompetent|greedy|miserable|filthy|rotten|dumb|brainless)';
export const insultsInEnglish: readonly string[] = [
  `${meant} (?:are|re|r) (?:(?:all|just|such|so|a|an|the|bunch|pack|of|fucking|bloody|damn|absolute|complete|total|utter|pathetic|lazy|filthy) )*${called}`,
  `${meant} (?:${hurting} ){1,3}(?:${called}|idiots?|morons?|lot|bunch|people|shower|robots?|bots?|machines?|things?|company|shop)`,
  `(?:${hurting} )?(?:bunch|pack|pile|heap|lot|gang|load|shower|piece) of (?:${hurting} )*(?:${called}|idiots|morons|junk|rubbish|crap|shite?)`,
  `(?:absolute|utter|total|complete|bloody|fucking|effing) (?:${called}|idiots?|morons?)`,
  'where the sun (?:don t|don’t|don.?t|doesn.?t|does not|do not) shine',
  `${called},? (?:the (?:whole )?(?:lot|bunch) of|every (?:last )?one of|all of) (?:you|ya|u)`,
  'are (?:you|u)(?: (?:guys|people|all|lot))? (?:just |really |completely |a bit )?(?:thick|stupid|dumb|blind|braindead|brain dead|deaf|illiterate)(?! \\w+ing)',
  '(?:hope|wish) (?:you|u|your (?:whole |entire )?family)(?: (?:guys|people|all|will))* (?:die|rot|burn|choke|suffer)',
  'your (?:mother|mom|mum|mama|whole family|entire family) (?:\\w+ ){0,3}(?:whore|slut|die|dies|burn|rot|pig|pigs)',
];
