const numbers: Readonly<Record<string, string>> = {
  ...{ zero: '0', nought: '0', naught: '0', oh: '0', one: '1', two: '2', three: '3', four: '4', five: '5' },
  ...{ six: '6', seven: '7', eight: '8', nine: '9' },
  ...{
    零: '0',
    〇: '0',
    一: '1',
    幺: '1',
    二: '2',
    两: '2',
    三: '3',
    四: '4',
    五: '5',
    六: '6',
    七: '7',
    八: '8',
    九: '9',
  },
  ...{
    ゼロ: '0',
    まる: '0',
    いち: '1',
    に: '2',
    さん: '3',
    よん: '4',
    ご: '5',
    ろく: '6',
    なな: '7',
    はち: '8',
    きゅう: '9',
  },
};
const longest = 1000;
const word = Object.keys(numbers)
  .filter((each) => /^[a-z]+$/.test(each))
  .join('|');
const kana = Object.keys(numbers)
  .filter((each) => /^[ぁ-んァ-ヶ]+$/u.test(each))
  .join('|');
const one = `(?:(?:double |triple )?(?:\\b(?:${word})\\b|(?<![a-z0-9'’])[a-z0-9](?![a-z0-9'’]))|[零〇一幺二两三四五六七八九]|(?:${kana}))`;
const between = '(?:[\\s,，、.·-]|\\band\\b|\\bthen\\b|\\ban?\\b(?= ))*';
const run = new RegExp(`${one}(?:${between}${one}){2,}`, 'giu');
const piece = new RegExp(`(double |triple )?(${word}|${kana}|[a-z0-9]|[零〇一幺二两三四五六七八九])`, 'giu');
const article = /\b(?:an?|and|then)\b(?=[\s,])/giu;
const times: Readonly<Record<string, number>> = { 'double ': 2, 'triple ': 3 };

/** Writes in one what is told sign by sign: "four seven double two nine one" is 472291, "an E and a nought and a 3" is E03; what has no digit in it stays as it is. */
export function joinSpelt(text: string): string {
  if (text.length > longest) return text;
  return text.replace(run, (spelt) => {
    const joined = [...spelt.replace(article, ' ').matchAll(piece)]
      .map(([, often = '', sign = '']) =>
        (numbers[sign.toLowerCase()] ?? sign).repeat(times[often.toLowerCase()] ?? 1),
      )
      .join('');
    return /\d/.test(joined) && joined.length > 2 ? joined : spelt;
  });
}
