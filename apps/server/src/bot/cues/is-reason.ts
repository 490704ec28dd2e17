import { normalise } from '@parley/nlu';
import { asksToBeDone } from './asks-in-general.ts';
import { either } from './either.ts';
import { isQuestion } from './is-question.ts';

const longest = 80;
const reasons = either(
  '^(?:也|就|其实|主要)?没(?:有)?(?:啥|什么|为什么|原因|理由|别的)|^(?:就|只)是|因为|由于|原因|理由|手头|没钱|缺钱|钱不够|吃土|太?贵|便宜|不?划算|不想要|不需要|用不[上着]|用不了|买(?:错|多|重)|拍错|下错|重复|后悔|冲动|改主意|想法变|不喜欢|不合适|(?:老婆|老公|媳妇|爸|妈|家里人?|对象|孩子)(?:.{0,4})?(?:不让|不许|不同意|嫌|不喜欢|买)|计划有变|临时有事|等不[及了]|太慢',
  "\\b(?:because|cause|cuz|since|reason|changed? my mind|mistake|by accident|accidentally|cheaper|expensive|afford|money|tight|broke|budget|no longer need|(?:don'?t|do not|didn'?t) (?:need|want|like)|regret|already (?:have|got|bought|own)|wrong (?:one|model|size|colou?r)|impulse|duplicate|twice|too (?:big|small|slow|long|late|much|many)|not (?:what i|needed|happy)|(?:wife|husband|hubby|missus|mum|mom|dad|mother|father|brother|sister|son|daughter|partner|girlfriend|boyfriend|fianc[eé]e?|friend|mate|flatmate|kids?|boss)\\b.{0,30})\\b",
  '気が変|なんとなく|理由|ので[。]?$|から(?:です)?[。]?$|ただけ|いらなく|要らなく|不要に|必要なく|高(?:い|すぎ)|安い|間違え|お金|金欠|都合|重複',
);

/** What looks like a question or a wish, and is neither. */
const unwished =
  /没(?:有)?(?:啥|什么|为什么)|不想要?|不要|\b(?:don'?t|do not|didn'?t|no longer) (?:want|need)\b/gu;

/** Whether a text says why, where only yes or no was asked: "没啥，手头紧", "just changed my mind really". */
export function isReason(text: string): boolean {
  const said = normalise(text);
  const rest = said.replace(unwished, ' ');
  return said.length <= longest && reasons.test(said) && !isQuestion(rest) && !asksToBeDone(rest);
}
