import { normalise, refersBack } from '@parley/nlu';
import { either } from './either.ts';

const longest = 200;
/** What asks how things are, not for something to be done. */
const asking = either(
  '多久|几天|几日|几年|几个月|几周|多少天|多长时间|几时|什么时候|啥时候|何时|截止|期限|怎么|如何|怎样|咋|为什么|为啥|是否|会不会|算不算',
  '(?:可以|可|能|能够|会|要|需要|用|支持).{0,14}(?:吗|么|嘛|不$)|能不能|可不可以|可否|要不要|需不需要|还能|规定|政策|条件|流程|要是|如果|假如|谁(?:出|付|承担|负责)',
  '\\bhow (?:do|does|can|could|should|long|much|many|soon|late|to|is|are)\\b|\\bwhat (?:if|is|are|happens|do|does|counts)\\b|\\bwhats\\b|\\buntil when\\b|\\bby when\\b|\\bwhen (?:can|could|do|does|may|must|is|are|will)\\b',
  '\\b(?:can|could|may|must|should|would|will|do|did|have|am) i\\b|\\bdo(?:es)? (?:one|we|people|customers)\\b|\\bwho (?:foots|covers|bears|has to pay)\\b|\\bany chance\\b|\\bis there (?:a|any) way\\b|\\bwould (?:it|that|happen)\\b|\\bis (?:it|there)\\b|\\bare (?:there|they)\\b|\\bdo (?:you|we)\\b|\\bdoes\\b|\\bwhy\\b|\\bwho pays\\b|\\bpolicy\\b|\\bdeadline\\b',
  'いつまで|いつ(?:から|頃|ごろ)|何日|何時|どのくらい|どれくらい|どうやって|どうすれば|どうしたら|方法|手順|条件|期限|なぜ|いくら|場合は?$|(?:です|ます|でしょう|ません)か|可能',
);
/** The same word with a "not" between asks whether: "退不退", "给不给退". */
const whether = /(\p{Script=Han}{1,2})不\1/u;
/** Things named and nothing done with them, under a mark of question: "return window?". */
const bareThing = /^(?:the |any |a |an )?[a-z]+(?: [a-z]+){0,2} ?\?$/u;
/** What asks for it to be done. */
const wanting = either(
  '帮我|帮忙|替我|给我|麻烦你?|我要|我想|(?<!不)想要|我得|申请一下|(?<!(?:可以|能够?|可)[^，。]{0,6})(?:取消|退|换|改|撤销|登记|查)(?:了?[吧呗]|一下|掉)|[撤退]单[吧呗]|^想(?:退|换|取消|改|撤)(?:了|掉)|马上|立刻|赶紧|快点',
  '\\bplease\\b|\\bpls\\b|\\b(?:can|could|would|will) you\\b|(?<!\\b(?:do|would|will|did) )\\bi (?:want|need|wish|would like|have) (?:to|it|a|my)\\b|\\bi would like\\b|\\bid like\\b|\\bhelp me\\b|\\bfor me\\b|\\bgo ahead\\b',
  '^(?:cancel|return|exchange|change|refund|track|check|send|open|issue|give|show|stop)\\b',
  'してください|下さい|したい|たいです|たいの|お願い|てほしい|てもらえ|ていただけ|てくれ',
);
/** What is about something of their own. */
const own = either(
  '我的|我那|我这|我买|我订|我下的|这单|那单|这个订单|那个订单|本单|刚买|刚下|到哪儿?里?了|昨天|前天|上周|今[天儿]|(?:怎么|咋)(?:还|一直)(?:没|是|停|卡|在)',
  "\\bmy\\b|\\bmine\\b|(?<!\\b(?:have|if|when|once|after|before|that) )\\bi(?: have|'ve)? (?:bought|ordered|placed|got(?! to\\b)|received|returned|paid|sent)\\b|\\bthe one i\\b",
  '私の|うちの|自分の|さっき|先日|昨日|買った|注文した|届いた|(?:今|いま)(?:は)?どこ|(?:まし|でし)たか|(?:返金|発送|出荷|配達|到着|処理|手続き|承認|入金|着金)(?:は|が|も)?(?:ちゃんと|もう|まだ|すでに)?(?:され|なっ|済ん|終わっ|し)[てで](?:い)?(?:ます|る|ない|ません)',
);
/** Said before a question, and no wish for more than an answer. */
const preface =
  /(?:我|就)?(?:想|要)?(?:请问|问一?下|问问|知道|了解一?下?|咨询一?下?)|i(?:'d| would)? (?:like|want|need) to (?:know|ask)|(?:can|could) you tell me|please tell me|教えて(?:ください|下さい|ほしい|もらえますか)?|(?:お)?(?:聞|伺)いたい/gu;

/** What somebody is, and nothing that they bought. */
const rank =
  /(?:我(?:的|这个?|现在的?|目前的?|是)*)?(?:会员)?(?:等级|级别)|\bmy (?:current |own )?(?:membership |member |customer )?(?:level|tier|status|rank|membership)\b|私の(?:会[员員])?(?:ランク|レベル|等[级級])/gu;

const saidIn = (text: string): string => normalise(text.slice(0, longest));
/** Whether a text asks for something to be done, in so many words. */
export const asksToBeDone = (text: string): boolean => wanting.test(saidIn(text));

/** Whether a text is about something of the customer's own ("my parcel", "那单", "先日買った時計"). */
export const isOfTheirOwn = (text: string): boolean => own.test(saidIn(text).replace(rank, ' '));

// An "it" that stands for nothing.
const emptyIt = /\bis it (?=possible|ok\b|okay|allowed|true|normal)/giu;

/**
 * Whether a text asks what holds for everybody ("until when may one cancel?"), and not for its own case to be handled ("cancel my order").
 * What names or points at something of its own is never general.
 */
export function asksInGeneral(text: string): boolean {
  const said = saidIn(text).replace(preface, ' ').replace(rank, ' ').trim();
  if (refersBack(withoutOwnIt(said.replace(emptyIt, 'is ')))) return false;
  if (own.test(said)) return false;
  return isBareThing(said) || ((asking.test(said) || whether.test(said)) && !wanting.test(said));
}

/** An "it" for what the text has just named ("if I send something back because it does not fit") points at nothing said before. */
const withoutOwnIt = (text: string): string =>
  text.replace(
    /(\b(?:something|anything|things?|stuff|(?:an?|one) [a-z]+)\b.*?)\b(?:it|that|this)\b/giu,
    '$1',
  );

const isBareThing = (said: string): boolean =>
  bareThing.test(said) &&
  !/^(?:cancel|return|exchange|refund|track) (?:it|that|this|my|me|order|please|pls)\b/u.test(said);
