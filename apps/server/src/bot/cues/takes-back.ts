import { normalise } from '@parley/nlu';
import { clausesOf } from './clauses.ts';
import { either } from './either.ts';

/** What a case does, as its title and its customers call it, in one group each. */
const deeds: readonly RegExp[] = [
  '退|返品|return|refund',
  '取消|撤|キャンセル|cancel',
  '换|换货|交換|exchange',
  '改|变更|変更|chang',
].map((source) => either(source));
const takingBack = either(
  '^(?:那|就|还是|我|咱|你|等[下等会]儿?|等一下|算了|唉|哎|诶|噢|嗯|啊|哦|先|也|又|再想想|决定|现在|暂时|都| )*(?:先?[别不甭]|不用|不要|不想|不打算)(?:给我|帮我|再|想|要)*(?:退|换|取消|改|撤|撤销)(?:货|款|掉|单|这单|订单|地址)?了(?:吧|哈|啊|呀|哦|谢谢)*$',
  "^(?:(?:actually|no|wait|oh|ok|okay|please|sorry|then|so|just|let'?s|i|you) )*(?:don'?t|do not|dont|not) (?:want to )?(?:return|refund|cancel|exchange|change) (?:it|that|this|them|anything|the [a-z]+|my [a-z]+)?(?: (?:after all|then|any ?more|now|yet|please))*$",
  '^(?:やっぱり|いや|いえ|あ|では|じゃあ|この|その|もう)*(?:返品|交換|キャンセル|変更)(?:は|を|するのは|の話は)?(?:やめ|取りやめ|しない|しません|しなくて|結構|なしで|不要|いいです)\\p{Script=Hiragana}*$',
);

const isTakenBack = (clause: string): boolean =>
  takingBack.test(
    normalise(clause)
      .replace(/[^\p{L}\p{N}']+/gu, ' ')
      .trim(),
  );

/** Whether a message, among other things, lets be what a case of this title does: "别退了，换个小的" of a return, but not of an exchange. */
export function takesBack(text: string, title: string): boolean {
  const done = deeds.filter((deed) => deed.test(normalise(title)));
  return clausesOf(text).some(
    (clause) => isTakenBack(clause.text) && done.some((deed) => deed.test(normalise(clause.text))),
  );
}

/** What is said beside letting something be: that alone is neither anger nor regret. */
export const withoutTakingBack = (text: string): string => {
  const clauses = clausesOf(text);
  const kept = clauses.filter((clause) => !isTakenBack(clause.text));
  return kept.length === clauses.length ? text : kept.map((clause) => clause.text).join('\n');
};
