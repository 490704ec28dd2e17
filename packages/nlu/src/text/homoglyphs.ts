import { type FoldedText, rewrite } from './folded-text.ts';

// Letters of other alphabets that look like a Latin one in small or capital form; after UTS 39's idea of confusables, chosen by eye.
const table: readonly (readonly [latin: string, lookalikes: string])[] = [
  ['a', 'аαɑ'],
  ['b', 'ьвβ'],
  ['c', 'сϲᴄ'],
  ['d', 'ԁɗ'],
  ['e', 'еєε'],
  ['g', 'ɡց'],
  ['h', 'һнհ'],
  ['i', 'іιıɪ'],
  ['j', 'јϳ'],
  ['k', 'кκ'],
  ['l', 'ӏʟǀ'],
  ['m', 'мᴍ'],
  ['n', 'ոηɴ'],
  ['o', 'оοօσ'],
  ['p', 'рρ'],
  ['q', 'ԛ'],
  ['r', 'гʀ'],
  ['s', 'ѕꜱ'],
  ['t', 'тτ'],
  ['u', 'υսц'],
  ['v', 'ѵν'],
  ['w', 'ԝѡω'],
  ['x', 'хχ'],
  ['y', 'уγү'],
  ['z', 'ᴢ'],
];
const smallCapitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘ-ʀꜱᴛᴜᴠᴡ-ʏᴢ';
const latinOf = new Map(table.flatMap(([latin, others]) => [...others].map((other) => [other, latin])));
[...smallCapitals].forEach((letter, at) => {
  if (letter !== '-') latinOf.set(letter, String.fromCharCode(97 + at));
});
const digitLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

const lettersOfAll = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]+/gu;
const disguised = /(?<![\p{L}\p{N}@$.])[a-z][a-z013457@$]{2,30}[a-z]{2}(?![\p{L}\p{N}@$.])/gu;

/** Writes words that mix Latin letters with lookalikes in Latin alone; a word wholly of another alphabet stays as it is. */
export function foldHomoglyphs(folded: FoldedText): FoldedText {
  return rewrite(folded, lettersOfAll, ([word]) => {
    if (/^[a-z]*$/u.test(word) || !/[a-z\u1d00-\u1d22\u0262\u026a\u029c\u029f\u0299\ua730\ua731]/u.test(word))
      return undefined;
    const letters = [...word].map((letter) => latinOf.get(letter) ?? letter);
    return letters.every((letter) => /\p{Script=Latin}/u.test(letter)) ? letters.join('') : undefined;
  });
}

/** Reads digits and signs inside a word of small letters as the letters that they stand for (p4ssw0rd); codes, which run digits together or end in one, stay. */
export function foldDisguise(folded: FoldedText): FoldedText {
  return rewrite(folded, disguised, ([word]) => {
    if (!/[013457@$]/u.test(word) || /[013457@$]{2}/u.test(word)) return undefined;
    if ((word.match(/[a-z]/gu)?.length ?? 0) < 3) return undefined;
    return word.replace(/[013457@$]/gu, (sign) => digitLetters[sign] ?? sign);
  });
}
