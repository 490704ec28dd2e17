import { findAssent, normalise } from '@parley/nlu';

const refusals = whole(
  '(?:都|也|这|那|根本|并|又|真的)*不是(?:这个|那个|这些|这|的|我(?:要|想|想?问|要问|说)的|这个?(?:意思|问题|事))?(?:啊|呀|吧|了|哦)*',
  '答非所问|答的?不对|回答不对|(?:没|没有)(?:帮助|用|回答)(?:我的问题)?|不是我(?:要|想)?问的(?:问题)?',
  "(?:no[, ]*)?(?:it's |it is |that's |that is |thats |this is )?not (?:that|this|it|what i (?:asked|meant|mean|want|wanted)(?: for)?|my question)(?: one)?",
  "none of (?:these|those|them|the above)|(?:no[, ]*)?wrong (?:answer|question)|(?:that |this |it )?(?:doesn'?t|didn'?t|does not|did not) (?:help|answer (?:it|me|my question))",
  '(?:いいえ|いや)?[、, ]*(?:それ|これ|その(?:質問|こと)|どれも)?(?:じゃ|では)?(?:ない(?:です)?|ありません|なくて)|(?:いいえ)?[、, ]*(?:違う|ちがう|違います|ちがいます)(?:よ|ね)?|質問と(?:違う|違います)',
);

/** Whether a text says no more than that an answer was not to what was asked ("不是这个", "none of these"). */
export const refusesAnswer = (text: string): boolean =>
  findAssent(text) === 'no' ||
  refusals.test(
    normalise(text.slice(0, 100))
      .replace(/[!?。.,，~！？\s]+$/u, '')
      .trim(),
  );

// The patterns are written as the text is read.
function whole(...sources: readonly string[]): RegExp {
  const source = sources.join('|').replace(/[\p{Script=Han}ぁ-ヿ]+/gu, (run) => normalise(run));
  return new RegExp(`^(?:${source})$`, 'u');
}
