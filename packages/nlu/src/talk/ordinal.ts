import { normalise } from '../normalise.ts';

const digits: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 },
  ...{ ひとつ: 1, ふたつ: 2, みっつ: 3 },
};
const number = `(\\d{1,2}|[一二两三四五六七八九十])`;
const patterns = [
  new RegExp(`^(?:选|要|就)?第? ?${number}(?: ?[个件条项款单号张台双份种])?(?:吧|的)?$`, 'u'),
  new RegExp(`第 ?${number} ?(?:个|件|条|项|款|单|张|台|双|份|种|行)`, 'u'),
  /\b(?:the )?(first|second|third|fourth|fifth|sixth|seventh|eighth)\b(?: (?:one|option|order|item))?/u,
  /\b(?:number|no|option|#) ?(\d{1,2}|one|two|three|four|five|six|seven|eight)\b/u,
  /(\d{1,2}|[一二三四五六七八九]) ?(?:番目|つ目|番)/u,
  /(\d{1,2})(?:st|nd|rd|th)\b/u,
  /^#?(\d{1,2})[.)]?$/u,
];
const last = /最后(?:一)?[个件条项款单张台双份]|最下面|\b(?:the )?last (?:one|option|order|item)\b|最[後后]/u;

/** Which of a list of `count` things a text points at by its place, from 0; undefined when it points at none of them. */
export function findOrdinal(text: string, count: number): number | undefined {
  const said = normalise(text.slice(0, 200))
    .replace(/[.!。!~]+$/u, '')
    .trim();
  if (last.test(said) && count > 0) return count - 1;
  for (const pattern of patterns) {
    const named = pattern.exec(said)?.[1];
    const place = named === undefined ? undefined : (digits[named] ?? Number(named));
    if (place !== undefined && place >= 1 && place <= count) return place - 1;
  }
  return undefined;
}
