import { findAssent, findOrdinal, isCorrection, normalise, wantsToStop } from '@parley/nlu';
import { asksToBeDone } from './asks-in-general.ts';
import { isQuestion } from './is-question.ts';
import { leansBack } from './leans-back.ts';

const longest = { ask: 24, thing: 16 };
/** What asks something of whatever is spoken of, and names nothing itself. */
const bareAsks = [
  whole(
    '(?:那|那么|请问|想问下?|问下|它|这个|那个|一共|大概|要|得|是|卖|现在|再|(?:期限|时限|时间|有效期)(?:是|有)?)*',
    '(?:多少钱|多少|几块钱?|几个钱|啥价|什么价[格钱位]?|价格|怎么卖|贵不贵|贵吗|多久|最[迟晚]|截止(?:日期|时间)?|多长时间|多快|[几多][天日]|多少(?:天|日|小时|期)|几(?:天|期|小时)|有(?:什么|没有)?(?:时间|数量|金额)?(?:期限|限制|要求|条件)|多大|多重|多高|什么时候|啥时候|几时|何时|什么颜色|哪些颜色|什么尺码|哪些尺码|还?有(?:现)?货吗?|有没有货|有现货吗?|能便宜点?吗?|能优惠吗?|可以便宜吗?|(?:在?哪里?|在?哪儿|怎么|如何|咋)(?:申请|办理?|弄|领取?|用|使用|查询?|看|买|操作|设置|联系|退|换|修|寄|选|搞|装|充))',
    '(?:以?内|之内|算数|有效|能?到|到货|送到|发货|补货|有货|好|可以|的|呢|呀|啊|了|吗|么|嘛|一下|它|这个|申请|办|呢)*',
  ),
  whole(
    '(?:and|so|ok|okay|but|well|then|also|yeah|right|hm+|bruh|wow|wait|thanks|good|oh|ah|alright|great|cool)*',
    "(?:any chance|possible|doable|how much|how long|how many|how big|how heavy|how fast|how soon|how late|how quick(?:ly)?|when|(?:what(?:'s| is) )?the (?:latest|deadline|time limit|cut ?off)|by when|until when|where|what (?:price|colou?rs?|sizes?)|how (?:do|can|should|would) i (?:apply|use|get|do|claim|order|buy|book|return|exchange|send|fix|reset|set up|install)|where (?:do|can) i (?:apply|get|find|see|buy|claim|send)|(?:is|are) (?:it|they|this|that|these|those) (?:in stock|available|waterproof|on sale)|(?:do|does) (?:it|they) (?:cost|come)|what does (?:it|that|this) cost|what's the price|which colou?rs?|which sizes?)",
    "(?:is|are|does|do|will|would|can|could|should|may|must|i|we|you|ask|have|got|go|it|it's|it'll|that|this|they|one|them|those|take|takes|cost|to|arrive|get|here|in|stock|back|be|for|the|price|there|days|weeks|hours|minutes|months|long|exactly|roughly|about|approx|approximately|usually|normally|typically|generally|tho|though|then|now|please|pls|till|until|of|a|at|most|max|maximum|minimum|talking|we're|wait|expect|need|gonna|going|last)*",
  ),
  whole(
    '(?:では|じゃあ|あと|それは|これは|遅くとも|(?:期限|期間|締め切り|締切)は|で)*',
    '(?:いくら|おいくら|値段|どのくらい|どれくらい|何日|いつまで|いつ|どこで(?:申請|使|買|見)|どうやって(?:使|申請|買)|使い方|在庫|何色|サイズ)',
    '(?:は|が|で|を|に|です|ですか|か|かかります|ますか|ます|えますか|いますか|できますか|届きますか|届く|あります|ありますか|まで|の|、)*',
  ),
];
/** Whoever tells a place means what was shown. */
const mostShown = 20;
const addressed = /[a-z]{2}\d|\d{4}/u;

/** Whether a text asks something of a thing that it does not name, in words that fit anything: "多少钱", "how do I use it", "いくらですか". */
export function isBareAsk(text: string): boolean {
  const said = bare(text);
  if (said.length > longest.ask * 2 || addressed.test(said) || tellsBack(text)) return false;
  return bareAsks.some((form) => form.test(said));
}

/** Whether a text asks how long there is time: "最迟呢", "by when", "期限は何日ですか". */
export const asksForDeadline = (text: string): boolean =>
  /期限|时限|時限|最[迟遲晚]|截止|[过過]期|逾期|失效|latest|deadline|time limit|cut ?off|by when|(?:until|till) when|\blapses?\b|\bexpires?\b|\bruns? out\b|いつまで|遅くとも|締め?切|期日/iu.test(
    text,
  );

/** Whether a text leaves out what it is about, or points back at it. */
export const leavesOutThing = (text: string): boolean =>
  isBareAsk(text) || (leansBack(text) && !addressed.test(bare(text)) && !tellsBack(text));

/** A yes, a no or a correction is of what was said by the bot. */
const tellsBack = (text: string): boolean => findAssent(text) !== undefined || isCorrection(text);

/** Names nothing, and asks for enough. */
const wantsNoMore = /不(?:想)?要了|不(?:想)?买了|\bdo(?:n't| not|nt) want\b|いらない|要らない/u;

/** Whether a text may only name a thing, and leaves out what is asked of it: "耳机", "the black one". */
export function leavesOutAsk(text: string): boolean {
  const said = bare(text);
  return (
    said.length > 1 &&
    said.length <= (/[a-z]/.test(said) ? longest.thing * 1.5 : longest.thing / 2) &&
    !isQuestion(text) &&
    !asksToBeDone(text) &&
    !wantsNoMore.test(said) &&
    !wantsToStop(text) &&
    !tellsBack(text) &&
    findOrdinal(text, mostShown) === undefined &&
    !addressed.test(said)
  );
}

const bare = (text: string): string =>
  normalise(text.slice(0, 200))
    .replace(/[?!。.,，、~\s]+/gu, ' ')
    .trim();

function whole(before: string, ask: string, after: string): RegExp {
  const folded = [before, ask, after].map((source) =>
    source.replace(/\p{Script=Han}+/gu, (run) => normalise(run)).replaceAll(')*', '| )*'),
  );
  return new RegExp(`^${folded.join('')}$`, 'u');
}
