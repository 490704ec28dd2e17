import { foldText } from '@parley/nlu';

/** What is said to hurt whoever reads it; anger at goods or delays is none of it. */
const insults = [
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
/** Words that hurt only as all that is said. */
const longest = 2_000;
const alone = /^(?:滚|滾|fuck|shut up|stfu|idiot|バカ|ばか|アホ|あほ|死)[!！。.~ ]*$/iu;

/** One form for what is written small, wide, apart by signs, in another script, or with signs that look like letters. */
const bare = (text: string): string =>
  foldText(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

let sought: readonly string[] | undefined;

/** Whether a text insults whoever reads it, however it is spelt. */
export function isAbusive(text: string): boolean {
  if (alone.test(text.trim())) return true;
  sought ??= insults.map(bare);
  const said = ` ${bare(text.slice(0, longest))} `;
  const joined = said.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  return sought.some((word) => (/^[a-z ]+$/.test(word) ? said.includes(` ${word} `) : joined.includes(word)));
}
