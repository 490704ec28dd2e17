import { normalise } from '../normalise.ts';

const corrections =
  /不对|(?<!是)不是(?!.{0,4}吗)|说错|搞错|弄错|写错|打错|错了|我是说|我的意思|我说的是|改成|换成|应该是|唔系|\bno,? (?:i|it|the|not)\b|\bnot (?:that|this|the)\b|\bi meant?\b|\bactually\b|\bsorry,|\bwrong\b|\bmy (?:bad|mistake)\b|\brather\b|\binstead\b|\bcorrection\b|[違违](?:う|い(?:ます|ました))|ちがう|じゃなくて|ではなくて|ではなく|[間间][違违]え|訂正/u;
const stops =
  /^(?:那|还是|哎|唉|啊|哦|噢|嗯|就|我|等等|等一下|[,，.。 ])*(?:(?:actually|oh|ok|okay|well|hmm|wait|no|sorry|hang on|hold on|on second thoughts?)[,. ]+)*(?:算了|不用了|不(?:要)?(?:办|弄|退|换|取消|改|申请|开|领)了|先不|取消操作|退出|停|停止|不想(?!要了?$|要了?[，,。 ]).{0,6}了|下次再说|never ?mind|forget (?:it|about it)|keep (?:it|them|the order|my order)(?= as| then| please| after|[.! ]*$)|hold off|stop|quit|exit|cancel (?:this|that|it all)|leave it|skip (?:it|this)|let'?s not|i changed my mind|changed my mind|やめ(?:ます|る|て|とく|ておきます)|やっぱりいい|[結结]构です|結構です|キャンセルしなくて|もういい).{0,12}$/u;
const back =
  /刚才|刚刚|刚说|上面|上一[个单件]|之前(?:那|的|说)|前面(?:那|的|说)|那[个单件款台双张](?!多|么)|这[个单件款台双张](?!么)|它|呢个|嗰|\b(?:that|this|the same|the previous|the last|the above|its?)\b|さっき|先ほど|その(?:注文|商品)|それ|あれ|これ/u;

/** Whether a text takes back or corrects what was said before ("不对，是昨天那单"). */
export const isCorrection = (text: string): boolean => corrections.test(shortForm(text));

/** Whether a text asks to let the matter at hand be ("算了", "never mind"). */
export const wantsToStop = (text: string): boolean => stops.test(shortForm(text));

/** Whether a text points back at something spoken of before ("刚才那个", "that one"). */
export const refersBack = (text: string): boolean => back.test(shortForm(text));

const same =
  /\b(?:the )?same (?:colou?r|size|one|order|item|model|address)\b|(?:颜色|尺码|尺寸|款式|其他|其它|别的|其余)(?:都|还是|也)*(?:不变|不用变|一样|照旧|照原来)|(?:还是|要)同[款色]|同じ(?:色|サイズ|もの|注文)|色はそのまま/u;

/** Whether a text leaves a part of what was spoken of as it was ("the S instead, same colour"). */
export const keepsTheRest = (text: string): boolean => same.test(shortForm(text));

/** A size or a colour alone asks for nothing else. */
const side =
  '(?:(?:a |an |the |size |us |eu )?(?:\\d{1,3}(?:\\.5)?|x{0,3}[sml]|small|medium|large|black|white|blue|grey|gray|camel|red|green|pink|brown|beige|navy|silver|gold)(?: one| size)?)';
const sides = new RegExp(
  `^(?:(?:ugh|hm+|oh|ah|damn|meh|ok|okay|well|right|shame)[.,! ]+)*(?:(?:and|or|but|so|then|what about|how about) )?(?:(?:in|for|any in) ${side}|${side},? (?:then|instead|maybe)|(?<=(?:and|or|what about|how about) )${side})$`,
  'u',
);
const followUps =
  /^(?:那|那么|还有|然后)?[^?!。]{1,14}呢$|^(?:那|那么)(?!(?:我|就|我就)*(?:不要|不想|不买|取消|退))[^?!。]{2,14}$|^(?:and |but |ok |so )?(?:what|how) about\b|^and (?:the|my|for)\b|(?:の方|のほう)(?:です|は|だ)?$|^(?:では|じゃあ|じゃ)?[^?!。]{1,14}は$/u;

/** Whether a text asks the same of something else ("那耳机那单呢", "what about the shoes"). */
export function isFollowUp(text: string): boolean {
  const said = shortForm(text).replace(/[?？!！。.\s]+$/u, '');
  return followUps.test(said) || sides.test(said);
}

/** Whether a text is nothing but the same asked of another size or colour ("43 then?", "and in L?"). */
export const asksOtherSide = (text: string): boolean =>
  sides.test(shortForm(text).replace(/[?？!！。.\s]+$/u, ''));

const longest = 300;
const shortForm = (text: string) => normalise(text.slice(0, longest)).trim();
