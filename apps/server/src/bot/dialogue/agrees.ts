import { findAssent, normalise } from '@parley/nlu';

const longest = 60;
const longestYes = 12;
/** What turns a yes round, or puts it off. */
const doubt =
  /[不没沒别別先等但]|\b(?:no|not|but|don'?t|never|wait|before|instead|later|except)\b|n't\b|ない|ません|でも|待/u;
const small = new Set(
  'a an the it its this that my me for to of on in and then now just please thanks with one all'.split(' '),
);
const smallSigns =
  /[是的了吧啊呀呢嘛哈啦喔那就这个它帮我请把要单件确定をにはのでてがともしますくださいお願]/u;
const piece = /[a-z0-9']+|\p{L}/gu;

/** Whether a text says yes in the words of what was asked: "对，取消吧" to "要取消订单吗", "yes, cancel it" to "Cancel order SP1?". */
export function agrees(text: string, asked: string): boolean {
  const said = normalise(text).trim();
  if (said.length > longest || doubt.test(said)) return false;
  const rest = afterYes(said);
  if (rest === undefined) return /吧[。!！~]*$/u.test(said) && isOf(said, asked);
  return isOf(rest, asked);
}

/** What stands after the yes that a text begins with; undefined where it begins with none. */
function afterYes(said: string): string | undefined {
  for (let end = Math.min(said.length, longestYes); end > 0; end -= 1) {
    const isWhole = !/[a-z]/.test(said[end - 1] ?? '') || !/[a-z]/.test(said[end] ?? '');
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
