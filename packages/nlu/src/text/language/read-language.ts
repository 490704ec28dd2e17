import { recall } from '../../recall.ts';
import { formOf } from './han-forms.ts';
import { japaneseWords } from './japanese-words.ts';
import { guessLatin } from './latin-model.ts';
import type { LatinLanguage } from './latin-samples.ts';
import { countScripts, type ScriptCounts } from './scripts.ts';

/** BCP 47 tags of the languages that can be told; `und` is text without words, or in a script that has no reader here. */
export type TextLanguage =
  | 'zh-Hans'
  | 'zh-Hant'
  | 'ja'
  | LatinLanguage
  | 'ko'
  | 'ru'
  | 'uk'
  | 'th'
  | 'ar'
  | 'fa'
  | 'hi'
  | 'he'
  | 'el'
  | 'und';

/** What a text is written in: the language whose grammar holds it, the script (ISO 15924) of most of its words, and whether words of a second language stand in it. */
export interface LanguageReading {
  main: TextLanguage;
  script: string;
  isMixed: boolean;
}

/** Longest text that is read, in UTF-16 units; the rest changes nothing. */
const MAX_READ = 1000;
const chineseGrammar =
  /[的了吗嗎呢吧啊呀嘛么麼怎什哪这這没沒你您我们們给給啥咋么谁都就还還把被让讓很太冇嘅咗唔哋係喺]/gu;
const hiragana = /\p{Script=Hiragana}/gu;
const englishGrammar =
  /^(?:the|a|an|is|are|was|were|do|does|did|i|you|my|your|it|its|how|what|when|where|why|who|can|could|to|of|for|and|not|please|me|have|has|on|in|with|this|that|but|be)$/u;

/** Reads the language of the first 1,000 units of a text. Counts scripts, then weighs character forms (Chinese, Japanese) or letter n-grams (Latin); three characters suffice for most. */
export function readLanguage(text: string): LanguageReading {
  return readBeginning(text.slice(0, MAX_READ));
}

const readBeginning = recall((text): LanguageReading => {
  const read = text.normalize('NFKC').slice(0, MAX_READ);
  const counts = countScripts(read);
  const ideographs = counts.han + counts.kana;
  const other = largestOther(counts);
  if (other && other.letters > Math.max(ideographs, counts.latinLetters))
    return { main: other.language, script: other.script, isMixed: false };
  if (ideographs === 0 && counts.words.length === 0) return { main: 'und', script: 'Zyyy', isMixed: false };
  if (ideographs === 0) return { main: guessLatin(counts.words), script: 'Latn', isMixed: false };
  const grammar = countMatches(read, chineseGrammar) + countMatches(read, hiragana);
  const english = counts.words.filter((word) => englishGrammar.test(word)).length;
  const isLatin = counts.words.length + 2 * english > ideographs + 2 * grammar;
  const main = isLatin ? guessLatin(counts.words) : eastAsian(read, counts);
  const script = isLatin ? 'Latn' : main === 'ja' ? 'Jpan' : main.slice(3);
  return { main, script, isMixed: isLatin || counts.foreignWords > 0 };
});

function eastAsian(text: string, counts: ScriptCounts): 'zh-Hans' | 'zh-Hant' | 'ja' {
  // One の is a fashion in Chinese shop names, not a sentence.
  if (counts.kana > 1 || (counts.kana === 1 && (counts.han <= 2 || !text.includes('の')))) return 'ja';
  const seen = { hans: 0, hant: 0, ja: 0, new: 0, old: 0 };
  for (const character of text) {
    const form = formOf(character);
    if (form) seen[form] += 1;
  }
  if (isJapaneseHan(text, seen)) return 'ja';
  return seen.hant + seen.old > seen.hans + seen.new ? 'zh-Hant' : 'zh-Hans';
}

type Seen = Record<'hans' | 'hant' | 'ja' | 'new' | 'old', number>;

function isJapaneseHan(text: string, seen: Seen): boolean {
  if (seen.hans > seen.ja || seen.hant > seen.ja || countMatches(text, chineseGrammar) > 0) return false;
  // Forms that the two scripts of Chinese never write together: only Japan keeps one and reformed the other.
  return seen.ja > 0 || (seen.new > 0 && seen.old > 0) || japaneseWords.test(text);
}

function largestOther(counts: ScriptCounts): ScriptCounts['others'][number] | undefined {
  return counts.others.toSorted((a, b) => b.letters - a.letters)[0];
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
