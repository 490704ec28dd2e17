import { type FoldedText, rewrite } from './folded-text.ts';

// Words that are right with two of a letter; every other stretched word is cut to one.
const doubled = new Set(
  `all call called small smaller will tell sell still full fully bill pull well fill spell yellow dollar hello cell roll shall wall doll
  kill skill chill seller miss missing less dress address pass password loss glass boss class across guess kiss mess message off offer
  stuff staff coffee different difficult free see seen fee three been need feel feet keep week meet sheet deep speed seem agree green
  between sleep cheese too took good look book soon room food door poor cool tool school wood foot blood mood better letter little matter
  battery bottle button pretty getting setting totally really finally actually shipping shipped wrapping happen happy apple supply support
  dropped stopped sorry carry worry wrong arrive arrived error mirror tomorrow current correct hurry cancelled connect dinner running
  planning funny scanner account accept according access success necessary add added middle addition bigger bigggest luggage suggest
  coupon hobby rubbish immediately comment common command summer hmm pizza jazz puzzle`.split(/\s+/u),
);
// Characters that are usually said twice; a longer run of them is cut to two.
const twice = new Set('谢哈呵嘻拜妈爸宝天常刚慢看试等嗯哦嘿');

const latinWord = /(?=[a-z'’]{0,60}([a-z])\1\1)[a-z][a-z'’]{0,60}/gu;
const stretchedCharacter =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\1{2,}/gu;
const stretchedMark = /([\p{P}\p{S}])\1{2,}/gu;
const stretchedSound = /[ー〜～ｰ]{2,}/gu;

/** Cuts stretched writing: letters of a Latin word to one or two by a list of words, characters to one (two where speech doubles them), marks to two. Digits stay. */
export function foldElongation(folded: FoldedText): FoldedText {
  const marks = rewrite(folded, stretchedMark, ([, mark]) => `${mark}${mark}`);
  const sounds = rewrite(marks, stretchedSound, ([run]) => (run.startsWith('ー') ? 'ー' : '~'));
  const characters = rewrite(sounds, stretchedCharacter, ([, character = '']) =>
    twice.has(character) ? character + character : character,
  );
  if (!/([a-z])\1\1/u.test(characters.text)) return characters;
  return rewrite(characters, latinWord, ([word]) => shorten(word));
}

function shorten(word: string): string {
  const single = word.replace(/([a-z])\1{2,}/gu, '$1');
  const runs = word.match(/([a-z])\1{2,}/gu) ?? [];
  if (runs.length > 3) return single;
  for (let choice = 1; choice < 2 ** runs.length; choice += 1) {
    let run = -1;
    const tried = word.replace(/([a-z])\1{2,}/gu, (_, letter: string) => {
      run += 1;
      return (choice >> run) & 1 ? letter + letter : letter;
    });
    if (doubled.has(tried)) return tried;
  }
  return single;
}
