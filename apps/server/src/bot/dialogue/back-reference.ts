import type { Scalar, Slot } from '@parley/contract';
import { isCorrection, isFollowUp, keepsTheRest, normalise, refersBack } from '@parley/nlu';
import { isWide } from '../cues/is-wide.ts';
import type { Said, Scene } from './scene.ts';
import { thingsIn } from './things.ts';

/** Who says no more than this about something means what was spoken of; a wish in letters is twice as long, an answer is not. */
const shortText = 14;

/** The value of a slot that a text means by pointing at what was spoken of before ("that one", "the S instead, same colour"); undefined where it names something else, or nothing was. */
export function backReference(
  { name, kind, carries }: Slot,
  { text }: Said,
  { spokenOf, things = [], isOfSameOrder }: Scene,
  isAsked: boolean,
): Scalar | undefined {
  const isShort = isFollowUp(text) || text.length <= (isAsked || isWide(text) ? shortText : shortText * 2);
  // Whoever corrects what was spoken of, or says which other one, does not mean it; of a thing that is named, the order is found by that.
  const namesOther = kind === 'order' && thingsIn(things, text).length > 0;
  const isPointed = refersBack(text) && (!namesOther || justSaid.test(normalise(text)));
  const isMeant =
    keepsTheRest(text) ||
    (isOfSameOrder === true && kind === 'order' && !namesOther && !namesWhich(text)) ||
    (!isCorrection(text) && !namesWhich(text) && (isPointed || (carries && isShort && !namesOther)));
  return isMeant
    ? spokenOf.findLast((each) => each.kind === kind || (carries && each.kind === name))?.value
    : undefined;
}

/** Beside the name of a thing, an "it" or a "that" is of the sentence, and no sign to what was said before. */
const justSaid =
  /刚才|刚刚|刚说|上面|上一|之前|前面|\b(?:previous|above|last|just (?:now|said))\b|さっき|先ほど/u;
const pointed = /(\p{Script=Han}{2,6}?)那[单件款台双](?!子)/u;
const noThing =
  /(?:刚才|刚刚|刚说|上面|前面|之前|昨天|今天|前天|上次|上回|取消|退掉|退货|换货|查[下询]|一下|看看|帮我|就是|还是|我要|我想|改成|换成|[说买订下拍退换查看是的把给])$/u;

/** "The phone one" is told by its name, "the one just now" is not. */
function namesWhich(text: string): boolean {
  const before = pointed.exec(normalise(text))?.[1];
  return before !== undefined && !noThing.test(before);
}
