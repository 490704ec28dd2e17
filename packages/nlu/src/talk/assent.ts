import { lazy } from '../lazy.ts';
import { normalise } from '../normalise.ts';

/** An answer to a question of yes or no. */
export type Assent = 'yes' | 'no';

const fillers =
  '(?:吧|啊|呀|哦|噢|的|了|呢|嘛|哈|啦|喔|咯|谢谢|麻烦了?|请|亲|呗|滴|please|pls|thanks|thank you|then|that|it|already|mate|です|ます|ね|よ|か|ください)';
const words: Readonly<Record<Assent, string>> = {
  yes: "中|成|妥|妥了|得嘞|得咧|要得|行嘞|好嘞|好滴|好哒|嗯呢|没毛病|必须的|当然|那当然|肯定|肯定的|照办|弄吧|来吧|办了吧|办呗|取消呗|退呗|换呗|赶紧的|(?:就|那就|嗯就)(?:这么|这样|那么)(?:办|定|弄|开|来|着)|就?按(?:你|这个|这样|您)说?的?(?:办|来|弄|做)|我?(?:确认|确定|同意)(?:无误)?|无误|是|是的|(?:确认|确定)(?:修改|重开|开票|开具|退货|换货|取消|申请|提交|办理|领取|下单|转)|改吧|换吧|开吧|就改|提交吧|对|对的|对对|对呀|没错|没问题|正确|好|好的|好吧|好呀|行|行的|可以|可以的|确认|确定|同意|要|要的|需要|嗯|嗯嗯|恩|就这样|就这个|就是这个|提交|取消吧|退吧|办吧|继续|系|系呀|冇错|ok|okay|okey|k|yes|yeah|yea|yep|yup|ya|ye|yh|y|mm ?hm+|mhm+|uh ?huh|aha|righto|rightio|roger|defo|deffo|definitely so|for sure|certainly|(?:i am|i'm|im) (?:certain|positive)|very much so|100|sure|correct|right|thats right|that's right|it is|exactly|absolutely|definitely|of course|go ahead|go for it|go on|go on then|do it|do that|do so|please do|please do that|please do it|yes i do|i do|i am sure|i'm sure|im sure|i confirm|i agree|agreed|affirmative|sure thing|by all means|that is (?:correct|right|fine|what i want)|that's (?:correct|fine|what i want)|thats (?:correct|fine|what i want)|(?:please )?proceed with it|just do it|aye|very well|confirm|confirmed|sounds good|fine|alright|all right|proceed|はい|合っています|合ってます|合ってる|正しいです|間違いないです|うん|ええ|そう|そうです|お願い|お願いします|おねがいします|お願いいたします|大丈夫|いいです|それで|そうして|そうしてください|構いません|かまいません|問題ありません|問題ないです|間違いありません|進めて|進めてください|進めちゃって|やって|やってください|やっちゃって|もちろん|もちろんです|頼みます|頼む|よろしく|よろしくお願いします|いいよ|いいですよ|確認しました|了解|オッケー",
  no: "不|不是|不对|不要|不用|不用了|不了|不行|不可以|不需要|不必|否|别|先别|没有|错|错了|算了|唔系|唔好|唔使|唔要|no|nope|nah|n|not|no way|not yet|not now|wrong|incorrect|negative|do not|dont|don't|rather not|i don't|nothing|(?:(?:it|that|this) )?(?:still )?(?:did not|didn't|didnt|does not|doesn't|doesnt|is not|isn't|isnt|has not|hasn't|hasnt|will not|won't|wont|not) (?:work|help|working|worked|helped)(?: either)?|it (?:did not|didn't|didnt|does not|doesn't|doesnt)|still the same|the same as before|nothing changed|no change|no luck|still broken|not working|还是不行|(?:还是|试了|也)*(?:没好|没用|没有用|不管用|没反应|没效果|没解决|没起作用|不起作用)|いいえ|いや|いえ|違う|違います|ちがう|ちがいます|やめて|やめます|結構|直りません|直らない|直っていません|直ってません|変わりません|変わらない|だめでした|だめ|ダメ|不要です|いらない",
};

const longest = 30;
const signs: Readonly<Record<string, Assent>> = {
  '👍': 'yes',
  '👌': 'yes',
  '✅': 'yes',
  '👎': 'no',
  '❌': 'no',
};
const patterns = lazy(() =>
  Object.entries(words).map(([assent, source]) => [assent as Assent, wholeText(source)] as const),
);

// Normal writing is simplified, also where the words of the table are not.
function wholeText(source: string): RegExp {
  const alternatives = source.split('|').map(normalise).join('|');
  return new RegExp(`^(?:(?:${alternatives})(?: ?${fillers})* ?){1,3}$`, 'u');
}

/** Tells whether a text is nothing but a yes or a no, in Chinese, English or Japanese; undefined for anything longer or other. */
export function findAssent(text: string): Assent | undefined {
  const sign = signs[text.trim()];
  if (sign) return sign;
  const bare = normalise(text.slice(0, longest * 2))
    .replace(/[^\p{L}\p{N}' ]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (bare === '' || bare.length > longest) return undefined;
  return patterns().find(([, pattern]) => pattern.test(bare))?.[0];
}
