import { type LatinLanguage, latinSamples } from './latin-samples.ts';

/** Letters of one word that are read; a longer word tells no more. */
const MAX_WORD = 24;
/** Words of one text that are read. */
const MAX_WORDS = 40;
/** How much of a gram's chance is left to grams never seen; equal for all languages, so that a thin sample gains nothing. */
const UNSEEN = 0.02;
/** How many different grams of 1, 2 and 3 letters, and words, are taken to exist; from counting the samples. */
const KINDS = { letters: [60, 900, 6000], words: 3000 } as const;
/** What a gram counts beside a whole word, since the grams of a word overlap. */
const GRAM_WEIGHT = 0.5;
/** Nats that another language must be ahead of English, since most Latin letters in these shops are English. */
const ENGLISH_LEAD = 1.5;

const languages = Object.keys(latinSamples) as LatinLanguage[];

/** For each gram or word (marked by `=`), by language, how much likelier it is than one never seen, in nats. */
type Evidence = Map<string, Float64Array>;

let built: Evidence | undefined;

/** Names the likeliest language of lower-case Latin words: naive Bayes over letter 1- to 3-grams and whole words of a small sample (Cavnar and Trenkle 1994 in spirit). */
export function guessLatin(words: readonly string[]): LatinLanguage {
  // A lone letter is part of a code, as in E02.
  if (words.every((word) => /^[a-z]$/u.test(word))) return 'en';
  built ??= buildEvidence();
  const scores = Float64Array.from(languages, (language) => (language === 'en' ? ENGLISH_LEAD : 0));
  for (const word of words.slice(0, MAX_WORDS)) {
    for (const gram of [...gramsOf(word.slice(0, MAX_WORD)), `=${word}`]) {
      const gains = built.get(gram);
      if (!gains) continue;
      for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + (gains[at] ?? 0);
    }
  }
  return languages[scores.indexOf(Math.max(...scores))] ?? 'en';
}

function buildEvidence(): Evidence {
  const evidence: Evidence = new Map();
  languages.forEach((language, at) => {
    const words =
      latinSamples[language]
        .toLowerCase()
        .normalize('NFC')
        .match(/[\p{L}\p{M}']+/gu) ?? [];
    const grams = words.flatMap((word) => gramsOf(word));
    KINDS.letters.forEach((kinds, index) => {
      const ofSize = grams.filter((gram) => gram.length === index + 1);
      addGains(evidence, at, ofSize, kinds, GRAM_WEIGHT);
    });
    const whole = words.map((word) => `=${word}`);
    addGains(evidence, at, whole, KINDS.words, 1);
  });
  return evidence;
}

function addGains(
  evidence: Evidence,
  at: number,
  items: readonly string[],
  kinds: number,
  weight: number,
): void {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const unseen = UNSEEN / kinds;
  for (const [item, count] of counts) {
    const gains = evidence.get(item) ?? new Float64Array(languages.length);
    gains[at] = weight * Math.log(1 + ((1 - UNSEEN) * count) / items.length / unseen);
    evidence.set(item, gains);
  }
}

function gramsOf(word: string): string[] {
  const framed = ` ${word} `;
  const grams: string[] = [];
  for (let at = 0; at < framed.length; at += 1) {
    if (at > 0 && at < framed.length - 1) grams.push(framed.slice(at, at + 1));
    if (at + 2 <= framed.length) grams.push(framed.slice(at, at + 2));
    if (at + 3 <= framed.length) grams.push(framed.slice(at, at + 3));
  }
  return grams;
}
