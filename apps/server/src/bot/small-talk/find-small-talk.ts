import { findAssent, normalise } from '@parley/nlu';

/** What people say to a bot that is about no business. */
export type SmallTalk =
  | 'robot'
  | 'name'
  | 'skills'
  | 'joke'
  | 'compliment'
  | 'how-are-you'
  | 'affection'
  | 'bored'
  | 'sad'
  | 'assent';

const end = '(?:唉|哎|呜|啊|呀|吗|么|呢|吧|哦|了|的|嘛|ですか|なの|の|か|ね|よ|です|[ ?!.,~。！？、…])*$';
const patterns: readonly (readonly [SmallTalk, RegExp])[] = [
  [
    'robot',
    whole(
      '(?:请问)?(?:你|您|这)(?:是不是|到底是|是)?(?:真人|人工|活人|机器人?|人|ai|程序|智能客服|真的人)(?:还是(?:真人|人工|机器人?|ai|人))?',
      '(?:are you|r u|is this|am i (?:talking|speaking|chatting) (?:to|with)) (?:a |an )?(?:real |actual |live )?(?:human|bot|chatbot|robot|person|machine|ai|computer)(?: or (?:a |an )?(?:real )?(?:human|bot|robot|person|machine|ai))?',
      '(?:あなた|君|きみ|これ)?(?:は)?(?:ロボット|ボット|人間|ai|機械|自動応答)(?:ですか|なの|か)?',
    ),
  ],
  [
    'name',
    whole(
      '(?:你|您)(?:叫什么|叫啥|叫什么名字|是谁|是哪位|的名字(?:是什么)?|贵姓)',
      "(?:who are you|what(?:'s| is) your name|do you have a name)",
      '(?:あなた|君)(?:は誰|の名前は(?:何)?|は何者)|お?名前は(?:何)?',
    ),
  ],
  [
    'skills',
    whole(
      '(?:你|您)(?:能|会|可以)(?:做|干|帮我做?)?(?:什么|啥|些什么)',
      '(?:what can you do|what do you do|how can you help(?: me)?|what are you able to do)',
      '(?:あなたは)?(?:何|なに)が(?:でき(?:ます|る)|得意)',
    ),
  ],
  [
    'joke',
    whole(
      '(?:给我|跟我|再)?(?:讲|说|来)(?:一?个|点|段)?(?:笑话|段子|冷笑话)(?:给我听|听听)?',
      '(?:can you |please )?(?:tell|give) me (?:a |another )?joke|make me laugh|say something funny',
      '(?:何か)?(?:冗談|ジョーク|面白い話)を?(?:言って|教えて|して|聞かせて)?',
    ),
  ],
  [
    'compliment',
    whole(
      '(?:你|您)?(?:真|好|太|很|挺|真是|还挺)(?:聪明|厉害|可爱|棒|贴心|能干|智能|专业)',
      "(?:you(?:'re| are) (?:so |very |really |pretty )?(?:smart|clever|helpful|cute|great|awesome|amazing|good|nice|kind)|(?:good|nice|clever) (?:bot|robot)|well done|good job)",
      '(?:とても|すごく|本当に)?(?:賢い|優秀|かわいい|可愛い|すごい|親切)',
    ),
  ],
  [
    'how-are-you',
    whole(
      '(?:你|您)?(?:最近|今天|今儿)?(?:上班|工作|干活|值班|加班)?(?:好吗|怎么样|还好|吃了|吃饭了|(?:累|忙|辛苦|无聊)(?:不(?:累|忙|辛苦|无聊))?|几点下班)',
      "(?:how are you(?: doing)?(?: today)?|how(?:'s| is) it going|what'?s up|how do you do|you ok|(?:are you )?(?:tired|busy)(?: today| at work)?|(?:long|busy|hard|rough) (?:day|shift)(?: at work)?)",
      '(?:お)?元気|調子はどう|(?:今日の?)?(?:お?仕事)(?:は)?(?:大変|疲れ|忙し)(?:い|た|ます|ました)?',
    ),
  ],
  [
    'affection',
    whole(
      '我(?:爱|喜欢|想)你|(?:你)?(?:爱|喜欢)我|做我(?:女|男)朋友|嫁给我',
      '(?:i love you|do you love me|will you marry me|be my (?:girl|boy)friend)',
      '(?:あなたが)?(?:好き|愛してる|大好き)|結婚して',
    ),
  ],
  [
    'bored',
    whole(
      '(?:我)?(?:好|很|太)?无聊(?:死)?|陪我(?:聊聊天?|说说话|聊会儿?天?)|聊(?:聊)?天',
      "(?:i(?:'m| am) (?:so )?bored|(?:let'?s |can we )?(?:just )?chat(?: with me)?|talk to me|keep me company)",
      '(?:とても)?(?:暇|退屈)|話し相手になって|雑談しよう',
    ),
  ],
  [
    'sad',
    whole(
      '(?:我|今天|最近|真的|好|很|太|有点|刚)*(?:失恋|分手|难过|伤心|心情不好|心累|想哭|不开心|郁闷|emo)(?:死)?',
      "(?:i(?:'m| am|'ve| have)? )?(?:just |so |really |feeling |feel |a bit |very )*(?:sad|heartbroken|lonely|depressed|down today|got dumped|broke up|had a (?:bad|rough|terrible) day)(?: today| with my (?:boyfriend|girlfriend|partner))?",
      '(?:今日は|最近|すごく|とても)*(?:失恋し|振られ|落ち込ん|悲し|つら|辛)(?:い|た|ました|でます|でいます|くて)?',
    ),
  ],
];

const heardYou = whole(
  '(?:行|好|好的|嗯|哦|噢|ok)*[ ,，。]*(?:我)?(?:知道|明白|了解|清楚|懂|收到)了?',
  '(?:ok(?:ay)?|alright|ah|oh)?[ ,.]*(?:got it|i see|noted|understood|makes sense|i understand)',
  'なるほど|(?:わか|分か)りました|了解(?:です|しました)?|承知しました',
);
const hello =
  /^(?:哈喽|你好|您好|嗨|嘿|hi|hello|hey|こんにちは|やあ)[^,，。!！?？~～\s]{0,5}[,，。!！~～\s]+(?=\S)/u;
const longest = 40;

/** Tells which small talk a text is, if it is nothing more than that. */
export function findSmallTalk(text: string): SmallTalk | undefined {
  if (text.length > longest * 2) return undefined;
  const said = normalise(text).replace(hello, '').trim();
  if (said.length > longest) return undefined;
  const found = patterns.find(([, pattern]) => pattern.test(said))?.[0];
  // A yes or a no, and nobody had asked anything.
  return found ?? (findAssent(text) || heardYou.test(said) ? 'assent' : undefined);
}

function whole(...sources: readonly string[]): RegExp {
  const source = [sources.join('|'), end].map((each) =>
    each.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, (run) => normalise(run)),
  );
  return new RegExp(`^(?:${source[0]})${source[1]}`, 'u');
}
