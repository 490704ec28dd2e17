import { findAssent, findCourtesy, normalise, wantsToStop } from '@parley/nlu';
import { either } from './either.ts';
import { isReason } from './is-reason.ts';

const longest = 60;
const longestYes = 12;
/** What turns a yes round, puts it off, or asks instead. */
const doubt =
  /[不没沒别別先等但]|\b(?:no|not|but|don'?t|never|wait|before|instead|later|except)\b|n't\b|ない|ません|でも|待/u;
const asking = /[?？吗么]/u;
/** What sounds like a yes and begins something else. */
const goingOn = /^对了(?=[,，、 ])/u;
const small = new Set(
  'a an the it its this that thats what my me i am im for to of on in and then now just so is please thanks with one all you can do go ahead proceed want sure right correct already exactly straight away really thing kindly needful'.split(
    ' ',
  ),
);
const smallSigns =
  /[是的了吧啊呀呢嘛哈啦喔那就这个它帮我请把要单件确定掉呗赶紧快立马上直接麻烦办弄来按照你说嗯哦给谢下无误をにはのでてがともしますくださいお願愿ちゃっえ]/u;
const piece = /[a-z0-9']+|\p{L}/gu;

/** What says in other words that it is as it should be. */
const approving = new RegExp(
  either(
    '(?:(?:收货)?地址|信息|电话|收件人|尺码|颜色|金额|订单号?|内容)?(?:都|是|也)?(?:没(?:有)?(?:什么)?(?:错|问题|毛病|意见|异议)|正确|对的)|不用(?:再)?(?:改|变|换)了?|无误|就?这么[着办定]',
    "\\b(?:that(?:'?s| is)|looks?|sounds|all|everything(?:'?s| is)?|it(?:'?s| is)) (?:all )?(?:right|correct|good|fine|ok|perfect)\\b|\\bno (?:problem|objections?|changes)\\b|\\bthank you(?: (?:so|very) much)?\\b",
    '(?:それ|これ|この内容)?(?:で|は)?、?(?:合って(?:い|お)?ます|(?:間違い|問題)(?:は)?(?:ない|ありません|ございません|なし)|大丈夫|結構|その通り|進めて)(?:です)?',
  ).source,
  'gu',
);
/** Why something is given up; with a yes to giving it up it takes nothing back. */
const unwanting =
  /(?:我)?(?:现在)?(?:不想要?|不要|不需要|用不[上着])(?:它|这个)?了?|\b(?:i )?(?:don'?t|do not|no longer) (?:want|need) (?:it|them|this)(?: any ?more| now)?\b|いらなく(?:なりました|なった)?|もう(?:いりません|要りません|いらない)/gu;
const givingUp = /取消|退|キャンセル|返品|返金|\b(?:cancel|return|refund)/u;

/** What can be agreed to by saying it once more. */
const deeds =
  /取消|退货|退款|退掉|换货|换掉|修改|改掉|提交|登记|申请|重开|开票|查询|合并|转接|\b(?:cancel|return|exchange|change|refund|submit|reissue|register|merge)|キャンセル|返品|交换|变更|返金|申请|发行/gu;
const undoing = /(?:不能?|无法|没|\bnot |\bcannot |n't )(?:再|be )?$/u;

/** Whether a text says yes in the words of what was asked: "对，取消吧" to "要取消订单吗", "yes, cancel it" to "Cancel order SP1?". */
export function agrees(text: string, asked: string): boolean {
  const said = normalise(text).trim();
  if (said.length > longest) return false;
  const rest = afterYes(said);
  const open = rest === undefined ? said : withoutApproval(rest, asked);
  if (doubt.test(open) || asking.test(open) || !isOf(open, asked)) return false;
  return (
    rest !== undefined || /[吧呗][。!！~]*$/u.test(said) || (pressing.test(said) && namesDeed(said, asked))
  );
}

/** What follows a yes less what only says it once more, or why. */
function withoutApproval(rest: string, asked: string): string {
  const open = rest.replace(approving, ' ');
  return givingUp.test(normalise(asked)) ? open.replace(unwanting, ' ') : open;
}

/** The name of a case alone may be the wish for another one; this is said of what is spoken of. */
const pressing = /^就|[掉了][。!！~]*$|\b(?:it|just)\b|しちゃ|してしまって/u;

/** Whether a text names what the question offers to do: "取消掉", "just cancel it". */
function namesDeed(said: string, asked: string): boolean {
  const offered = [...normalise(asked).matchAll(deeds)]
    .filter(({ index }) => !undoing.test(normalise(asked).slice(0, index)))
    .map(([deed]) => deed);
  return [...said.matchAll(deeds)].some(([deed]) => offered.includes(deed));
}

/** Whether one of the pieces of a text is a yes, and none of it puts off, turns round or asks: what else is said must be known before it is one ("对，就换S码灰色，确认"). */
export function saysYes(text: string): boolean {
  const said = normalise(text).trim();
  if (said.length > longest || doubt.test(said) || asking.test(said) || goingOn.test(said)) return false;
  return said.split(/[,，、。.!！;；]+/u).some((each) => findAssent(each.trim()) === 'yes');
}

const longestMixed = 160;
const leadIn =
  /^(?:(?:(?:so|and|then|kindly|please|well|oh|ah|um+|er+|hm+|haha?|right|but)(?![a-z'])|那|就|嗯|哦|では|じゃあ|えっと)[ ,、]*)+(?=\S)/u;
/** The deed once more, whatever the verb: "bin it", "do call it off please". */
const deedAgain =
  /^(?:(?:please|pls|just|do|kindly|and|then) )*(?!(?:keep|leave|change|make|put|swap|send|forget|skip|drop|undo|wait|hold|stop|is|was|not|do)\b)[a-z]+ (?:it|them|that|this)(?: (?:off|up|down|out|back|away|over|all))?(?: (?:please|pls|thanks|now|then|for me|already))*$/u;

/**
 * Whether one of the pieces of a text is a yes, and all others only give a reason, are polite, or say the deed or what is `known` once more: "it was a mistake, sorry. so yes, please cancel".
 * Who changes their mind after the yes takes it back.
 */
export function agreesAmong(text: string, asked: string, isKnown: (piece: string) => boolean): boolean {
  const said = normalise(text).trim();
  if (said.length > longestMixed || asking.test(said)) return false;
  const pieces = said.split(/[,，、。.!！;；\n]+/u).flatMap((each) => each.trim().replace(leadIn, '') || []);
  const isYes = (piece: string) => findAssent(piece) === 'yes' || agrees(piece, asked);
  const last = pieces.findLastIndex(isYes);
  return (
    last >= 0 &&
    (pieces.length > 1 || leadIn.test(said)) &&
    pieces.every(
      (piece, at) =>
        isYes(piece) ||
        (isReason(piece) && (at < last || !wantsToStop(piece))) ||
        findCourtesy(piece) !== undefined ||
        sighs.test(piece) ||
        deedAgain.test(piece) ||
        (!doubt.test(piece) && isOf(piece, '')) ||
        (namesDeed(piece, asked) && isOf(piece, asked)) ||
        isKnown(piece),
    )
  );
}

const sighs = /^(?:sorry|haha?|lol|ugh|sigh|ok|well|my bad|不好意思|抱歉|哈哈|すみません)$/u;

/** What stands after the yes that a text begins with; undefined where it begins with none. */
function afterYes(said: string): string | undefined {
  for (let end = Math.min(said.length, longestYes); end > 0; end -= 1) {
    const isWhole = !/[a-z]/.test(said[end - 1] ?? '') || !/[a-z']/.test(said[end] ?? '');
    if (isWhole && findAssent(said.slice(0, end)) === 'yes') return said.slice(end);
  }
  return undefined;
}

function isOf(said: string, asked: string): boolean {
  const words = normalise(asked);
  const known = new Set(words.match(piece));
  const pieces = said.match(piece) ?? [];
  return pieces.every((each) => known.has(each) || small.has(each) || smallSigns.test(each));
}
