import { lazy } from '../lazy.ts';
import { normalise } from '../normalise.ts';

/** What was said before somebody corrected themselves in one message, and what after. */
export interface Mended {
  before: string;
  after: string;
}

const longest = 300;
const apart = '[\\s，,。.…、;；:：~—!！-]';
const sighs = '(?:啊|哎|哎呀|诶|誒|欸|呃|额|哦|噢|嗯|唉|喔|咦|等等|等下|等一下)';
/** A bare "no" is of the matter itself, unless a breath or a stop stands on both sides. */
const bareNo = '(?:不对不对|不對不對|不对|不對|不是不是|不是|错了|錯了)';
const slip =
  '(?:我?(?:刚才|剛才)?(?:说|說|讲|講)错了?|我?(?:说|說|讲|講)錯了?|口误|口誤|更正一?下?|应该说|應該說|我是说|我是說|我是想说|我(?:的)?意思是)';
const markers = lazy(() => [
  new RegExp(
    `(?:${apart}+(?:${sighs}+${apart}*)?|${sighs}+${apart}*)${bareNo}(?=${apart}+|是(?!不是)|我[是说說]|应该是|應該是)`,
    'giu',
  ),
  new RegExp(
    `(?:${apart}+(?:${sighs}+${apart}*)?|${sighs}+${apart}*)?${slip}(?=${apart}|是|\\p{Script=Han})`,
    'giu',
  ),
  new RegExp(
    `(?:${apart}+)(?:(?:oh|er|uh|um|ah|oops|no|wait|hang on|hold on|sorry|actually)${apart}+){0,3}(?:no,? wait|wait,? no|no,? hang on|no,? sorry|sorry,? no|oops|scratch that|correction|make that|or rather|my (?:bad|mistake)|(?:sorry,? )?i meant?(?: to say)?)\\b`,
    'giu',
  ),
  new RegExp(
    `(?:${apart})(?:あ|えっと|いや|いえ|すみません|ごめん(?:なさい)?|${apart})*(?:違う|違った|違います|違いました|ちがう|間違えた|間違えました|間違い(?:です|でした)?|訂正(?:です|します)?)(?=${apart})`,
    'gu',
  ),
  new RegExp(`${apart}(?:いや|あ|${apart})*(?:じゃなくて|ではなくて)`, 'gu'),
  new RegExp(`${apart}*${sighs}不(?=${apart}|我(?:是|要|说|說|问|問))`, 'gu'),
]);
const lead = new RegExp(
  `^(?:${apart}|${bareNo}(?=${apart})|我?(?:是问|是問|问的是|問的是|要问的?是?|是说|是說|说的是|說的是|的意思是|是想说|要的是|是|应该是|應該是)|${slip}|i meant?(?: to say)?\\b|i want(?:ed)?\\b(?= the)|it(?:'s| is) (?=the|my)|no\\b(?= the|,)|sorry\\b)+`,
  'iu',
);

/** Takes apart a message in which somebody corrects themselves ("the coat, no wait, I meant the vacuum"); undefined where nothing stands on either side. */
export function readMended(text: string): Mended | undefined {
  const said = text.slice(0, longest);
  if (!hint.test(said)) return undefined;
  const found = markers()
    .flatMap((marker) => [...said.matchAll(marker)])
    .toSorted((one, other) => one.index - other.index);
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return undefined;
  const before = said.slice(0, first.index).trim();
  const after = said
    .slice(last.index + last[0].length)
    .replace(lead, '')
    .trim();
  return isSomething(before) && isSomething(after) ? { before, after } : undefined;
}

/** Most messages have none of these. */
const hint =
  /不|[错錯]|口[误誤]|更正|意思|是[说說]|想[说說]|[应應][该該]|mean|wait|sorry|scratch|correct|rather|make that|mistake|my bad|oops|hang on|[違间間]|ちが|訂正|なくて/iu;
const isSomething = (text: string): boolean => {
  const said = normalise(text).replace(/[^\p{L}\p{N}]/gu, '');
  return said.length > 1 && !nothing.test(said);
};
const nothing =
  /^(?:no|yes|ok|oh|er|uh|um|ah|hm|so|well|wait|sorry|actually|不|是|对|啊|哦|呃|哎|等等|いや|あ|えっと|はい)+$/u;
