/// <reference path="./opencc-dictionaries.d.ts" />
import hongKong from 'opencc-js/dict/HKVariants';
import shinjitai from 'opencc-js/dict/JPShinjitaiCharactersRev';
import simplified from 'opencc-js/dict/STCharacters';
import taiwan from 'opencc-js/dict/TWVariants';
import { lazy } from '../../lazy.ts';
import { traditionalOnly } from '../../simplify.ts';

/** Who writes a character in this form: `hans` and `hant` one script of Chinese alone, `ja` Japanese alone, `new` simplified Chinese and Japanese, `old` traditional Chinese and Japanese, undefined everybody. */
export type HanForm = 'hans' | 'hant' | 'ja' | 'new' | 'old';

const cantonese = '喺冇嘅咗唔哋啲佢㗎乜嘢咁嗰嚟攞俾畀揾嘥諗睇啱嗌瞓瓣孖';
// Forms of Taiwan and Hong Kong that the tables take for plain variants.
const traditionalToo = '妳裡週佔祂牠齁囉';
// Taiwan and Hong Kong print these forms of Japan's list as well.
const sharedOld = '併偽凜廁稜為並緒連煙衛餅';
// Japan's list has these, but everybody writes them.
const everybodys = '即才欠郎真研晃勅瓶慎翻萌褒';
const japaneseToo = '込働畑峠枠栃匂辻搾腺塀扱';

const forms = lazy(readForms);

/** Tells who writes this character in this form. */
export function formOf(character: string): HanForm | undefined {
  return forms().get(character);
}

function readForms(): ReadonlyMap<string, HanForm> {
  const found = new Map<string, HanForm>();
  const japanese = readPairs(shinjitai);
  const oldInJapan = new Set(japanese.map(([old]) => old));
  const newInJapan = new Set(japanese.flatMap(([, ...forms]) => forms));
  const chinese = readPairs(simplified);
  // Some traditional forms (台, 里) are also simplified ones: they tell nothing.
  const simplifiedOnly = new Set(chinese.filter(([key, ...to]) => !to.includes(key)).map(([key]) => key));
  // What Taiwan and Hong Kong print (群, 床, 吃) is not simplified, though the old standard has another form.
  for (const [, ...local] of [...readPairs(taiwan), ...readPairs(hongKong)])
    for (const character of local) simplifiedOnly.delete(character);
  for (const character of traditionalOnly()) found.set(character, oldInJapan.has(character) ? 'hant' : 'old');
  for (const character of simplifiedOnly) found.set(character, newInJapan.has(character) ? 'new' : 'hans');
  const everywhere = new Set([...chinese.flat(), ...everybodys]);
  for (const character of newInJapan)
    if (!everywhere.has(character) && !oldInJapan.has(character)) found.set(character, 'ja');
  for (const character of sharedOld) found.set(character, 'old');
  for (const character of cantonese + traditionalToo) found.set(character, 'hant');
  for (const character of japaneseToo) found.set(character, 'ja');
  return found;
}

function readPairs(dictionary: string): (readonly [string, ...string[]])[] {
  return dictionary.split('|').map((pair) => {
    const [from = '', ...to] = pair.split(/[ \t]/u);
    return [from, ...to] as const;
  });
}
