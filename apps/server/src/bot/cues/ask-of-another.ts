import { asksOtherSide, normalise } from '@parley/nlu';

const longest = 120;
const number = /(?<![\d.¥￥])\d{2,3}(?:\.5)?(?![\d.]|\s*(?:days?|天|日|%|yuan|元))/u;
/** Alone it is heard as a size only where it is written as one. */
const letter = /(?<![a-z'’])(?:x{0,3}[sml])(?![a-z'’])/u;
const size = /\b(?:small|medium|large)\b/u;
const colour =
  /\b(?:black|white|blue|gr[ea]y|camel|red|green|pink|brown|beige|navy|silver|gold)\b|[黑白蓝灰红绿粉]色?的?|驼色?的?/u;
const sides = [number, letter, size, colour];
const wide =
  /^(?:那|那么|要是|换|还有)*(?:的|个)?(.{1,8}?)(?:的|码|号)?(?:呢|有吗|有没有|有货吗|行吗|有不)?$/u;

/** The question asked before, of the other size or colour that is all a text names: "trainers in a 44?" and "43 then?" make "trainers in a 43?". */
export function askOfAnother(before: string, text: string): string | undefined {
  const said = normalise(text);
  if (!asksOtherSide(text) && !(wide.test(said) && said.length <= 10)) return undefined;
  for (const side of sides) {
    const named = side.exec(said)?.[0];
    const asked = normalise(before.slice(0, longest));
    if (named !== undefined && side.test(asked))
      return asked.replace(side, side === letter ? named.toUpperCase() : named);
  }
  return undefined;
}
