import { normalise } from '@parley/nlu';
import type { Candidate } from '../../knowledge/index.ts';

const patterns = new RegExp(
  [
    '(?:跟|和|与|同|比|、).{1,20}?(?:差|区别|不同|不一样|哪个|哪款|哪种|怎么选|选哪|贵|便宜|好|大|小|强)',
    '(?:两|几)(?:款|个|种).{0,12}(?:差|区别|不同|不一样|哪个|怎么选)|[^，。？?]{2}还是(?!没|不|要|得)[^，。？?]',
    '\\bdifference|\\bdiffers?\\b|\\bcompar(?:e|ed|ing|ison)\\b|\\bversus\\b|\\bvs\\b|\\b(?:better|cheaper|dearer|bigger|smaller|lighter|faster|more \\w+) than\\b|\\bhow much more\\b|\\bwhich\\b.*\\bor\\b|\\bor\\b.*\\bwhich\\b|\\bgap\\b|\\bbetween\\b.*\\band\\b',
    '違い|どちら|どっち|比べ|より(?:も)?(?:高|安|大|小|良|いい)',
  ]
    .map((source) => source.replace(/\p{Script=Han}+/gu, (run) => normalise(run)))
    .join('|'),
  'u',
);
const longest = 200;

/** Whether a text sets things beside each other ("X1跟X1 Pro差多少钱", "which is cheaper, A or B"). */
export const compares = (text: string): boolean => patterns.test(normalise(text.slice(0, longest)));

/** From here on a question may be meant. */
const leastHint = 0.15;
const leastMeant = 0.5;

/** The candidates of a text that compares, with one that does so too in the place of the first, which is about one thing alone; undefined where that changes nothing. */
export function preferComparison(text: string, candidates: readonly Candidate[]): Candidate[] | undefined {
  const [first] = candidates;
  if (!first || !compares(text) || compares(first.matched)) return undefined;
  const meant = candidates.find(({ matched, score }) => score >= leastHint && compares(matched));
  if (!meant) return undefined;
  const swapped = [
    { ...meant, score: Math.max(first.score, leastMeant) },
    { ...first, score: meant.score },
  ];
  return [...swapped, ...candidates.filter((each) => each !== meant && each !== first)];
}
