import { normaliseFast } from '../../normalise-fast.ts';
import { dropPoliteness } from '../../stop-words.ts';
import { stem, tokenise } from '../../tokens.ts';

// What only asks, or says that something may or must be: without it a question is the same.
const asking = new Set([
  ...'吗呢吧啊呀哦噢嘛啦呗的了着我你他它们是就也都还这那个些么把被帮请有没到出来去怎什哪里多少几何如为能可以会要想需必须应该啥咋样时候',
  ...'はがをにでとのもかねよ',
  ...(
    'a an the is are am was were be been do does did i me my we our us you your it its this that these those to of in on at for from with by and or so as ' +
    'will would can could shall should may might must have has had there here just really very any some get got how what when where why which who long much many need want'
  )
    .split(' ')
    .map(stem),
]);

/** A text as its words and single characters, in order, without punctuation and courtesies. */
export const unitsOf = (text: string): string[] =>
  tokenise(dropPoliteness(normaliseFast(text))).flatMap(({ kind, text: run }) =>
    kind === 'word' ? [stem(run)] : [...run],
  );

/** What of a text names something. */
export const namedIn = (text: string): string[] => unitsOf(text).filter((unit) => !asking.has(unit));

/** What a question names and the other does not, in runs as they stand there. */
export function namedOnlyIn(question: string, other: string): string[][] {
  const left = unitsOf(other);
  const runs: string[][] = [];
  let isOpen = false;
  for (const unit of unitsOf(question)) {
    const at = left.indexOf(unit);
    if (at >= 0) left.splice(at, 1);
    const isNamed = at < 0 && !asking.has(unit);
    if (isNamed && isOpen) runs.at(-1)?.push(unit);
    else if (isNamed) runs.push([unit]);
    isOpen = isNamed;
  }
  return runs;
}

/** Counts how many of these texts say a run of units. */
export function sayersAmong(texts: readonly string[]): (run: readonly string[]) => number {
  const said = texts.map((text) => ` ${unitsOf(text).join(' ')} `);
  return (run) => said.filter((text) => text.includes(` ${run.join(' ')} `)).length;
}
